package dev.vivarium.engine.net.stream;

import static dev.vivarium.engine.net.CardStandIn.frame;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.engine.api.VmException;
import dev.vivarium.engine.metrics.MetricRegistry;
import dev.vivarium.engine.net.CardStandIn;
import dev.vivarium.engine.net.NetBackend;

import org.junit.jupiter.api.Test;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.DatagramChannel;
import java.util.Arrays;

class DatagramNetworkTest {
    private final MetricRegistry metrics = new MetricRegistry();
    private final StreamNetwork.Options options = new StreamNetwork.Options(metrics, "net-0");

    private static DatagramChannel anyPort() throws Exception {
        return DatagramChannel.open().bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    }

    private static StreamAddress.Tcp of(DatagramChannel channel) throws Exception {
        return new StreamAddress.Tcp("127.0.0.1", ((InetSocketAddress) channel.getLocalAddress()).getPort());
    }

    @Test
    void aFrameIsADatagram() throws Exception {
        StreamAddress.Tcp local;
        try (DatagramChannel free = anyPort()) {
            local = of(free);
        }
        try (DatagramChannel peer = anyPort();
                DatagramChannel stranger = anyPort();
                NetBackend network = DatagramNetwork.open(local, of(peer), options)) {
            CardStandIn card = new CardStandIn(network);
            assertTrue(network.isUp());
            card.send(frame(1, 2, 1514));
            ByteBuffer got = ByteBuffer.allocate(2000);
            peer.receive(got);
            assertArrayEquals(frame(1, 2, 1514), Arrays.copyOf(got.array(), got.position()));
            stranger.send(ByteBuffer.wrap(frame(3, 3, 60)), local.resolve());
            peer.send(ByteBuffer.wrap(new byte[5]), local.resolve());
            peer.send(ByteBuffer.wrap(frame(2, 1, 65_000)), local.resolve());
            assertArrayEquals(frame(2, 1, 65_000), card.receive());
            card.send(frame(1, 2, 65_549));
            card.send(frame(1, 2, 60));
            got.clear();
            peer.receive(got);
            assertEquals(60, got.position());
        }
    }

    @Test
    void anAddressThatIsTakenIsSaid() throws Exception {
        try (DatagramChannel taken = anyPort()) {
            StreamAddress.Tcp address = of(taken);
            assertTrue(assertThrows(VmException.class, () -> DatagramNetwork.open(address, address, options))
                    .getMessage().startsWith("The network between " + address + " and "));
        }
    }
}
