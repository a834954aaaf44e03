package dev.vivarium.engine.net;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.util.concurrent.atomic.AtomicInteger;

final class CableTest {
    private final EchoNetwork network = new EchoNetwork();
    private final Cable cable = new Cable(network, true);

    @Test
    void framesGoThroughAPluggedCable() {
        assertTrue(cable.isUp());
        assertTrue(cable.send(new Frame(new byte[60])));
        assertNotNull(cable.receive());
        assertNull(cable.receive());
    }

    @Test
    void anUnpluggedCableLosesThem() {
        AtomicInteger looks = new AtomicInteger();
        cable.connect(looks::incrementAndGet);
        cable.plug(false);
        assertEquals(1, looks.get());
        assertFalse(cable.isUp());
        network.add(new byte[60]);
        network.add(new byte[60]);
        assertTrue(cable.send(new Frame(new byte[60])));
        assertEquals(0, network.sent().size());
        assertNull(cable.receive());
        cable.plug(true);
        assertEquals(2, looks.get());
        assertTrue(cable.isUp());
        assertNull(cable.receive());
    }

    @Test
    void aNetworkWithoutLinkHasNoneThroughACable() {
        network.setUp(false);
        assertFalse(cable.isUp());
        cable.close();
        assertTrue(network.isClosed());
    }
}
