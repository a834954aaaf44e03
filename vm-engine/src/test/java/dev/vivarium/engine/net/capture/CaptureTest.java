package dev.vivarium.engine.net.capture;

import static dev.vivarium.engine.net.CardStandIn.frame;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.engine.api.VmException;
import dev.vivarium.engine.net.Frame;
import dev.vivarium.engine.net.LoopNetwork;
import dev.vivarium.engine.time.HostTime;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;

class CaptureTest {
    private static final long WALL_MILLIS = 1_700_000_000_000L;

    @TempDir
    private Path folder;
    private final LoopNetwork network = new LoopNetwork();
    private long steadyNanos;
    private final HostTime time = new HostTime() {
        @Override
        public long steadyNanos() {
            return steadyNanos;
        }

        @Override
        public long wallMillis() {
            return WALL_MILLIS;
        }
    };

    /** A packet as a reader sees it. */
    private record Packet(long nanos, int flags, byte[] bytes) {
    }

    /** What a reader finds in a file. */
    private static final class Reading {
        private final List<Packet> packets = new ArrayList<>();
        private String name = "";
        private long received = -1;
        private long dropped = -1;

        Reading(Path file) throws IOException {
            ByteBuffer all = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
            assertEquals(0x0a0d0d0a, all.getInt(0));
            assertEquals(0x1a2b3c4d, all.getInt(8));
            while (all.hasRemaining()) {
                int type = all.getInt();
                int length = all.getInt();
                assertEquals(0, length % 4);
                assertEquals(length, all.getInt(all.position() + length - 12), "The lengths of a block differ.");
                ByteBuffer body = all.slice(all.position(), length - 12).order(ByteOrder.LITTLE_ENDIAN);
                all.position(all.position() + length - 8);
                read(type, body);
            }
        }

        private void read(int type, ByteBuffer body) {
            switch (type) {
                case 1 -> {
                    assertEquals(1, body.getShort(0), "It is not Ethernet.");
                    byte[] text = new byte[body.getShort(10)];
                    body.get(12, text);
                    name = new String(text);
                }
                case 6 -> {
                    long nanos = (long) body.getInt(4) << 32 | body.getInt(8) & 0xffff_ffffL;
                    byte[] bytes = new byte[body.getInt(12)];
                    assertEquals(bytes.length, body.getInt(16));
                    body.get(20, bytes);
                    packets.add(new Packet(nanos, body.getInt(20 + (bytes.length + 3 & -4) + 4), bytes));
                }
                case 5 -> {
                    received = body.getLong(16);
                    dropped = body.getLong(28);
                }
                default -> {
                    // The section header.
                }
            }
        }
    }

    private CapturedNetwork capture(Path file, CaptureLimits limits) throws VmException {
        return new CapturedNetwork(network, Capture.open(file, "net-0", limits, time));
    }

    @Test
    void bothDirectionsAreInTheFile() throws Exception {
        Path file = folder.resolve("card.pcapng");
        CapturedNetwork captured = capture(file, CaptureLimits.USUAL);
        network.connect(() -> {
        });
        assertTrue(captured.send(new Frame(frame(1, 2, 61))));
        steadyNanos = 1_000_000_123L;
        network.arrive(frame(2, 1, Frame.LONGEST));
        assertNotNull(captured.receive());
        network.room = 0;
        assertFalse(captured.send(new Frame(frame(1, 2, 60))));
        captured.close();
        assertTrue(network.closed);
        Reading read = new Reading(file);
        assertEquals("net-0", read.name);
        assertEquals(2, read.packets.size());
        assertArrayEquals(frame(1, 2, 61), read.packets.get(0).bytes);
        assertEquals(2, read.packets.get(0).flags);
        assertEquals(WALL_MILLIS * 1_000_000, read.packets.get(0).nanos);
        assertArrayEquals(frame(2, 1, Frame.LONGEST), read.packets.get(1).bytes);
        assertEquals(1, read.packets.get(1).flags);
        assertEquals(WALL_MILLIS * 1_000_000 + 1_000_000_123L, read.packets.get(1).nanos);
        assertEquals(2, read.received);
        assertEquals(0, read.dropped);
    }

    @Test
    void aFullFileEndsTheCapture() throws Exception {
        Path file = folder.resolve("card.pcapng");
        CapturedNetwork captured = capture(file, new CaptureLimits(CaptureLimits.BYTES_LEAST, 1));
        for (int i = 0; i < 200; i++) {
            assertTrue(captured.send(new Frame(frame(1, 2, 1514))));
        }
        captured.close();
        assertEquals(200, network.sent.size());
        assertEquals(83, new Reading(file).packets.size());
        assertTrue(Files.size(file) <= CaptureLimits.BYTES_LEAST + 100);
    }

    @Test
    void fullFilesArePutAside() throws Exception {
        Path file = folder.resolve("card.pcapng");
        CapturedNetwork captured = capture(file, new CaptureLimits(CaptureLimits.BYTES_LEAST, 3));
        for (int i = 0; i < 400; i++) {
            captured.send(new Frame(frame(i & 0x7f, i >> 7, 1514)));
        }
        captured.close();
        List<Packet> kept = new ArrayList<>();
        for (String name : List.of("card.pcapng.2", "card.pcapng.1", "card.pcapng")) {
            kept.addAll(new Reading(folder.resolve(name)).packets);
        }
        assertEquals(400 - 2 * 83, kept.size());
        for (int i = 0; i < kept.size(); i++) {
            int number = 2 * 83 + i;
            assertArrayEquals(frame(number & 0x7f, number >> 7, 1514), kept.get(i).bytes);
        }
        assertFalse(Files.exists(folder.resolve("card.pcapng.3")));
    }

    /** Takes so many bytes. */
    private static final class SmallDisk extends OutputStream {
        private int room;

        SmallDisk(int room) {
            this.room = room;
        }

        @Override
        public void write(int value) throws IOException {
            write(new byte[1], 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            room -= length;
            if (room < 0) {
                throw new IOException("No space left on device");
            }
        }
    }

    @Test
    void aFullDiskEndsTheCaptureAndNotTheNetwork() throws Exception {
        Capture capture = new Capture(folder, new CaptureFile(folder, "net-0", CaptureLimits.USUAL,
                file -> new SmallDisk(100_000)), time);
        CapturedNetwork captured = new CapturedNetwork(network, capture);
        for (int i = 0; i < 20_000; i++) {
            assertTrue(captured.send(new Frame(frame(1, 2, 1514))));
        }
        captured.close();
        assertEquals(20_000, network.sent.size());
        assertTrue(captured.send(new Frame(frame(1, 2, 1514))));
    }

    @Test
    void whatTheWriterFallsBehindWithIsCounted() throws Exception {
        CountDownLatch go = new CountDownLatch(1);
        Path file = folder.resolve("card.pcapng");
        Capture capture = new Capture(file, new CaptureFile(file, "net-0", CaptureLimits.USUAL, path -> {
            OutputStream slow = CaptureFile.openPrivately(path);
            return new java.io.FilterOutputStream(slow) {
                private boolean begun;

                @Override
                public void write(byte[] bytes, int from, int length) throws IOException {
                    if (begun) {
                        await(go);
                    }
                    begun = true;
                    slow.write(bytes, from, length);
                }
            };
        }), time);
        CapturedNetwork captured = new CapturedNetwork(network, capture);
        for (int i = 0; i < 10_000; i++) {
            captured.send(new Frame(frame(1, 2, 1514)));
        }
        go.countDown();
        captured.close();
        Reading read = new Reading(file);
        assertTrue(read.dropped > 4000, () -> read.dropped + " were dropped.");
        assertEquals(10_000, read.packets.size() + read.dropped);
        assertEquals(10_000, read.received);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aFileThatCannotBeMadeIsSaid() {
        VmException refused = assertThrows(VmException.class,
                () -> capture(folder.resolve("none").resolve("file"), CaptureLimits.USUAL));
        assertTrue(refused.getMessage().startsWith("The network card's capture '"), refused.getMessage());
    }
}
