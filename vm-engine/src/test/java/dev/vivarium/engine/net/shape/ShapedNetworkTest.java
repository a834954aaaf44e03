package dev.vivarium.engine.net.shape;

import static dev.vivarium.engine.net.CardStandIn.frame;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.engine.metrics.MetricRegistry;
import dev.vivarium.engine.net.Frame;
import dev.vivarium.engine.net.LoopNetwork;
import dev.vivarium.engine.net.Offload;
import dev.vivarium.engine.time.ManualClock;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.List;

class ShapedNetworkTest {
    private static final long MILLI = 1_000_000;

    private final ManualClock clock = new ManualClock();
    private final LoopNetwork network = new LoopNetwork();
    private final MetricRegistry metrics = new MetricRegistry();
    private int looks;

    private ShapedNetwork shaped(LineQuality quality) {
        ShapedNetwork shaped = new ShapedNetwork(network, quality, clock, metrics, "net-0");
        shaped.connect(() -> looks++);
        return shaped;
    }

    private long lost() {
        return metrics.values().get("net-0.framesLost");
    }

    @Test
    void bothDirectionsAreDelayed() {
        ShapedNetwork shaped = shaped(new LineQuality(20 * MILLI, 0, 0, 0, 1));
        assertTrue(shaped.send(new Frame(frame(1, 2, 60))));
        network.arrive(frame(2, 1, 60));
        assertEquals(1, looks);
        assertNull(shaped.receive());
        clock.advance(20 * MILLI - 1);
        assertEquals(0, network.sent.size());
        assertNull(shaped.receive());
        clock.advance(1);
        assertEquals(1, network.sent.size());
        assertTrue(looks > 1);
        Frame received = shaped.receive();
        assertNotNull(received);
        assertArrayEquals(frame(2, 1, 60), received.bytes());
        assertNull(shaped.receive());
    }

    @Test
    void aSlowLineTakesItsTimeForEachBit() {
        ShapedNetwork shaped = shaped(new LineQuality(0, 0, 0, 1_000_000, 1));
        // 1226 bytes and what a wire adds are 10,000 bits.
        for (int i = 0; i < 3; i++) {
            shaped.send(new Frame(frame(1, 2, 1226)));
        }
        for (int passed = 0; passed < 3; passed++) {
            clock.advance(10 * MILLI - 1);
            assertEquals(passed, network.sent.size());
            clock.advance(1);
            assertEquals(passed + 1, network.sent.size());
        }
    }

    @Test
    void aFullLineDropsWhatComes() {
        ShapedNetwork shaped = shaped(new LineQuality(0, 0, 0, 1000, 1));
        for (int i = 0; i < 10_000; i++) {
            assertTrue(shaped.send(new Frame(frame(1, 2, 1514))));
        }
        assertEquals(10_000 - Math.ceilDiv(Line.BYTES_MOST, 1514 + 64), lost());
        for (int i = 0; i < 10_000; i++) {
            network.arrive(frame(2, 1, 1514));
        }
        for (int i = 0; i < 10_000; i++) {
            assertNull(shaped.receive());
        }
        assertTrue(network.waiting.size() > 7000, "What waits takes more room than the line has.");
    }

    @ParameterizedTest
    @CsvSource({"0,0", "100000,1000", "1000000,10000"})
    void someAreLost(int millionths, long expected) {
        ShapedNetwork shaped = shaped(new LineQuality(0, 0, millionths, 0, 7));
        for (int i = 0; i < 10_000; i++) {
            shaped.send(new Frame(frame(1, 2, 60)));
        }
        assertEquals(10_000 - lost(), network.sent.size());
        assertEquals(expected, lost(), 100);
    }

    @Test
    void theSameSeedIsTheSameFate() {
        List<List<Long>> fates = new ArrayList<>();
        for (int run = 0; run < 2; run++) {
            network.sent.clear();
            ShapedNetwork shaped = shaped(new LineQuality(5 * MILLI, 5 * MILLI, 200_000, 0, 99));
            List<Long> times = new ArrayList<>();
            for (int step = 0; step < 2000; step++) {
                int before = network.sent.size();
                if (step < 1000) {
                    shaped.send(new Frame(frame(1, 2, 60)));
                }
                clock.advance(MILLI / 10);
                for (int i = before; i < network.sent.size(); i++) {
                    times.add((long) step);
                }
            }
            fates.add(times);
        }
        assertEquals(fates.get(0), fates.get(1));
        assertTrue(fates.getFirst().size() > 700 && fates.getFirst().size() < 900);
    }

    @Test
    void jitterKeepsTheOrder() {
        ShapedNetwork shaped = shaped(new LineQuality(10 * MILLI, 10 * MILLI, 0, 0, 3));
        for (int i = 0; i < 500; i++) {
            shaped.send(new Frame(frame(i & 0x7f, i >> 7, 60)));
            clock.advance(MILLI / 10);
        }
        assertTrue(!network.sent.isEmpty() && network.sent.size() < 500);
        clock.advance(20 * MILLI);
        for (int i = 0; i < 500; i++) {
            assertArrayEquals(frame(i & 0x7f, i >> 7, 60), network.sent.remove().bytes());
        }
    }

    @Test
    void whatTheNetworkHasNoRoomForIsTriedAgain() {
        ShapedNetwork shaped = shaped(new LineQuality(MILLI, 0, 0, 0, 1));
        network.room = 1;
        shaped.send(new Frame(frame(1, 2, 60)));
        shaped.send(new Frame(frame(1, 3, 60)));
        clock.advance(10 * MILLI);
        assertEquals(1, network.sent.size());
        network.room = 10;
        clock.advance(2 * MILLI);
        assertEquals(2, network.sent.size());
    }

    @Test
    void aLineThatLosesCutsRunsFirst() {
        Offload run = new Offload(34, 16, Offload.Segmentation.TCP_IPV4, 100, 54, false);
        byte[] segment = frame(1, 2, 54 + 250);
        segment[14] = 0x45;
        segment[20] = segment[21] = 0;
        segment[23] = 6;
        segment[46] = 0x50;
        shaped(new LineQuality(0, 0, 0, 0, 1)).send(new Frame(segment, segment.length, run));
        assertEquals(1, network.sent.size());
        shaped(new LineQuality(0, 0, 1, 0, 1)).send(new Frame(segment, segment.length, run));
        assertEquals(1 + 3, network.sent.size());
    }

    @ParameterizedTest
    @CsvSource({"-1,0,0,0", "5,6,0,0", "0,0,1000001,0", "0,0,0,999", "60000000001,0,0,0"})
    void whatNoLineIsLikeIsRefused(long delay, long jitter, int loss, long rate) {
        assertThrows(IllegalArgumentException.class, () -> new LineQuality(delay, jitter, loss, rate, 1));
    }
}
