package dev.vivarium.engine.net.hub;

import static dev.vivarium.engine.net.CardStandIn.frame;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.vivarium.engine.net.Frame;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class LearningSwitchTest {
    private static final int EVERYBODY = -1;

    private final LearningSwitch fabric = new LearningSwitch();
    private final List<Port> ports = List.of(new Port(), new Port(), new Port());

    private static final class Port implements SwitchPort {
        private final List<Frame> delivered = new ArrayList<>();

        @Override
        public void deliver(Frame frame) {
            delivered.add(frame);
        }
    }

    @BeforeEach
    void plugIn() {
        ports.forEach(fabric::add);
    }

    private void send(int port, int to, int from) {
        byte[] bytes = frame(to, from, 60);
        if (to == EVERYBODY) {
            bytes[0] = (byte) 0xff;
        }
        fabric.forward(new Frame(bytes), ports.get(port));
    }

    private void assertDelivered(int first, int second, int third) {
        assertEquals(List.of(first, second, third), ports.stream().map(port -> port.delivered.size()).toList());
    }

    @Test
    void whoIsNotKnownIsLookedForEverywhere() {
        send(0, 11, 10);
        assertDelivered(0, 1, 1);
    }

    @Test
    void whoHasSpokenIsKnown() {
        send(1, EVERYBODY, 11);
        send(0, 11, 10);
        assertDelivered(1, 1, 1);
        send(1, 10, 11);
        assertDelivered(2, 1, 1);
    }

    @Test
    void whatIsForTheSamePortGoesNowhere() {
        send(1, EVERYBODY, 11);
        send(1, 11, 12);
        assertDelivered(1, 0, 1);
    }

    @Test
    void whoMovesIsFoundAtTheNewPort() {
        send(1, EVERYBODY, 11);
        send(2, EVERYBODY, 11);
        send(0, 11, 10);
        assertDelivered(2, 1, 2);
    }

    @Test
    void whoLeavesIsForgotten() {
        send(1, EVERYBODY, 11);
        fabric.remove(ports.get(1));
        send(0, 11, 10);
        assertDelivered(1, 0, 2);
    }

    @Test
    void aPortWithManyAddressesHarmsItselfAlone() {
        send(1, EVERYBODY, 1);
        for (int i = 0; i < 1000; i++) {
            byte[] bytes = frame(0, 0, 60);
            bytes[0] = (byte) 0xff;
            bytes[9] = 1;
            bytes[10] = (byte) (i >> 8);
            bytes[11] = (byte) i;
            fabric.forward(new Frame(bytes), ports.get(2));
        }
        ports.forEach(port -> port.delivered.clear());
        send(0, 1, 10);
        assertDelivered(0, 1, 0);
    }
}
