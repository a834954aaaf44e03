package dev.vivarium.engine.machine.serial;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.engine.device.uart16550.SerialBackend;
import dev.vivarium.engine.time.HostTime;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

@Timeout(30)
final class SerialPumpTest {
    private static final OutputWatch NO_WATCH = new OutputWatch(HostTime.SYSTEM, "");

    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final BlockingQueue<Boolean> stalls = new LinkedBlockingQueue<>();
    private final AtomicInteger arrivals = new AtomicInteger();
    private final SerialPump.Flow flow = new SerialPump.Flow() {
        @Override
        public void stall(boolean stalled) {
            stalls.add(stalled);
        }

        @Override
        public void inputArrived() {
            arrivals.incrementAndGet();
        }
    };

    @Test
    void everythingIsWrittenInOrderBeforeTheEnd() throws Exception {
        byte[] sent = new byte[50_000];
        new Random(1).nextBytes(sent);
        SerialPump pump = new SerialPump("test", written::write, NO_WATCH);
        for (byte b : sent) {
            pump.transmit(b & 0xFF);
        }
        pump.close();
        assertArrayEquals(sent, written.toByteArray());
    }

    @Test
    void manyBytesAreFewWrites() throws Exception {
        AtomicInteger writes = new AtomicInteger();
        SerialPump pump = new SerialPump("test", (bytes, from, length) -> writes.incrementAndGet(), NO_WATCH);
        for (int i = 0; i < 20_000; i++) {
            pump.transmit('x');
        }
        pump.close();
        assertTrue(writes.get() < 1_000, writes + " writes");
    }

    @Test
    void oneByteIsShownWithoutASecondOne() throws Exception {
        CountDownLatch shown = new CountDownLatch(1);
        SerialPump pump = new SerialPump("test", (bytes, from, length) -> shown.countDown(), NO_WATCH);
        pump.transmit('x');
        assertTrue(shown.await(10, TimeUnit.SECONDS));
        pump.close();
    }

    @Test
    void aSlowReaderStallsTheGuestAndLosesNothing() throws Exception {
        CountDownLatch reads = new CountDownLatch(1);
        SerialPump pump = new SerialPump("test", (bytes, from, length) -> {
            await(reads);
            written.write(bytes, from, length);
        }, NO_WATCH);
        pump.connect(flow);
        int sent = 0;
        while (stalls.isEmpty()) {
            pump.transmit(sent++ & 0xFF);
        }
        assertTrue(stalls.take());
        assertTrue(sent < 200_000, sent + " bytes before the guest was held");
        reads.countDown();
        assertFalse(stalls.take());
        pump.close();
        assertEquals(sent, written.size());
        assertTrue(stalls.isEmpty());
    }

    @Test
    void aReaderThatHasGoneDoesNotStopTheGuest() throws Exception {
        SerialPump pump = new SerialPump("test", (bytes, from, length) -> {
            throw new IOException("gone");
        }, NO_WATCH);
        pump.connect(flow);
        for (int i = 0; i < 300_000; i++) {
            pump.transmit('x');
        }
        pump.close();
        long held = stalls.stream().filter(stalled -> stalled).count();
        assertEquals(held, stalls.size() - held, "each hold is followed by a release");
    }

    @Test
    void aConsoleIsRefusedWhatASlowReaderCannotTakeAndLosesNothing() throws Exception {
        CountDownLatch reads = new CountDownLatch(1);
        SerialPump pump = new SerialPump("test", (bytes, from, length) -> {
            await(reads);
            written.write(bytes, from, length);
        }, NO_WATCH);
        pump.connect(flow);
        byte[] sent = new byte[500_000];
        new Random(3).nextBytes(sent);
        int taken = pump.transmit(sent, 0, sent.length);
        int more = pump.transmit(sent, taken, sent.length - taken);
        assertTrue(taken > 0 && taken + more < 200_000, taken + " and " + more + " bytes were taken");
        assertTrue(stalls.take());
        assertTrue(stalls.isEmpty());
        reads.countDown();
        for (int done = taken + more; done < sent.length;) {
            assertFalse(stalls.take(), "there is room again");
            done += pump.transmit(sent, done, sent.length - done);
            if (done < sent.length) {
                assertTrue(stalls.take());
            }
        }
        pump.close();
        assertArrayEquals(sent, written.toByteArray());
    }

    @Test
    void aConsoleTakesWhatWasTypedInAnyPieces() throws Exception {
        SerialPump pump = new SerialPump("test", written::write, NO_WATCH);
        pump.connect(flow);
        assertEquals(0, pump.receive(new byte[4]));
        byte[] typed = new byte[20_000];
        new Random(4).nextBytes(typed);
        Thread typist = Thread.ofPlatform().start(() -> type(pump, typed));
        ByteArrayOutputStream received = new ByteArrayOutputStream();
        byte[] piece = new byte[777];
        while (received.size() < typed.length) {
            received.write(piece, 0, pump.receive(piece));
        }
        typist.join();
        assertArrayEquals(typed, received.toByteArray());
        pump.close();
    }

    @Test
    void inputWaitsUntilTheGuestTakesIt() throws Exception {
        SerialPump pump = new SerialPump("test", written::write, NO_WATCH);
        pump.connect(flow);
        assertEquals(SerialBackend.NOTHING, pump.receive());
        byte[] typed = new byte[20_000];
        new Random(2).nextBytes(typed);
        CountDownLatch allTyped = new CountDownLatch(1);
        Thread typist = Thread.ofPlatform().start(() -> {
            type(pump, typed);
            allTyped.countDown();
        });
        for (byte expected : typed) {
            int value = pump.receive();
            while (value == SerialBackend.NOTHING) {
                Thread.onSpinWait();
                value = pump.receive();
            }
            assertEquals(expected & 0xFF, value);
        }
        assertTrue(allTyped.await(10, TimeUnit.SECONDS));
        typist.join();
        assertTrue(arrivals.get() >= 4);
        pump.close();
    }

    @Test
    void aMachineIsToldOfWhatWasTypedBeforeItWasThere() throws Exception {
        SerialPump pump = new SerialPump("test", written::write, NO_WATCH);
        type(pump, new byte[]{'x'});
        pump.connect(flow);
        assertEquals(1, arrivals.get());
        assertEquals('x', pump.receive());
        pump.close();
    }

    @Test
    void theEndLetsATypistGo() throws Exception {
        SerialPump pump = new SerialPump("test", written::write, NO_WATCH);
        Thread typist = Thread.ofPlatform().start(() -> type(pump, new byte[100_000]));
        pump.close();
        typist.join();
    }

    @Test
    void theWatchFindsItsMarkerOnce() {
        long[] now = {100};
        OutputWatch watch = new OutputWatch(new HostTime() {
            @Override
            public long steadyNanos() {
                return 0;
            }

            @Override
            public long wallMillis() {
                return now[0]++;
            }
        }, "aabaac");
        say(watch, "aabaabaa");
        assertEquals(100, watch.firstMillis());
        assertEquals(0, watch.markerMillis());
        say(watch, "c aabaac");
        assertEquals(101, watch.markerMillis());
    }

    private static void say(OutputWatch watch, String text) {
        for (byte b : text.getBytes(StandardCharsets.US_ASCII)) {
            watch.sent(b);
        }
    }

    private static void type(SerialPump pump, byte[] bytes) {
        try {
            pump.type(bytes, 0, bytes.length);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
