package dev.vivarium.snapshot.memory;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.disk.Progress;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.CRC32C;

class MemoryLayerWriterTest {
    private static final int PAGE = Layers.PAGE;

    @TempDir
    Path folder;

    @Test
    void theFilesHaveTheDocumentedForm() throws SnapshotException, IOException {
        MemoryImage.LayerPaths paths = Layers.paths(folder, "a");
        byte[] bytes = new byte[3 * PAGE];
        bytes[0] = 7;
        bytes[3 * PAGE - 1] = 9;
        try (MemoryLayerWriter writer = Layers.create(paths, 70)) {
            writer.put(62, 3, MemorySegment.ofArray(bytes), 0);
            writer.finish();
            assertEquals(2, writer.storedPages());
        }
        ByteBuffer idx = ByteBuffer.wrap(Files.readAllBytes(paths.idx())).order(ByteOrder.LITTLE_ENDIAN);
        byte[] magic = new byte[8];
        idx.get(magic);
        assertArrayEquals("VIVMEM1\n".getBytes(StandardCharsets.US_ASCII), magic);
        assertEquals(4096, idx.getInt());
        assertEquals(0, idx.getInt());
        assertEquals(70, idx.getLong());
        assertEquals(2, idx.getLong());
        assertEquals(3L << 62, idx.getLong());
        assertEquals(1, idx.getLong());
        assertEquals(1L << 62, idx.getLong());
        assertEquals(1, idx.getLong());
        assertEquals(crc(idx.array(), 0, 64), idx.getInt());
        assertEquals(crc(bytes, 0, PAGE), idx.getInt());
        assertEquals(crc(bytes, 2 * PAGE, PAGE), idx.getInt());
        assertEquals(crc(idx.array(), 68, 8), idx.getInt());
        assertFalse(idx.hasRemaining());

        byte[] mem = Files.readAllBytes(paths.mem());
        assertEquals(70 * PAGE, mem.length);
        assertArrayEquals(bytes, Arrays.copyOfRange(mem, 62 * PAGE, 65 * PAGE));
        Arrays.fill(mem, 62 * PAGE, 65 * PAGE, (byte) 0);
        assertArrayEquals(new byte[mem.length], mem);
    }

    private static int crc(byte[] bytes, int from, int length) {
        CRC32C crc = new CRC32C();
        crc.update(bytes, from, length);
        return (int) crc.getValue();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aStoredPageThatBecomesZeroLeavesNothingBehind(boolean known) throws SnapshotException, IOException {
        MemoryImage.LayerPaths paths = Layers.paths(folder, "a");
        byte[] full = new byte[4 * PAGE];
        Arrays.fill(full, (byte) 0x55);
        try (MemoryLayerWriter writer = Layers.create(paths, 5)) {
            writer.put(0, 4, MemorySegment.ofArray(full), 0);
            if (known) {
                writer.putZeros(1, 2);
                writer.putZeros(4, 1);
            } else {
                writer.put(1, 2, MemorySegment.ofArray(new byte[2 * PAGE]), 0);
                writer.put(4, MemorySegment.ofArray(new byte[PAGE]), 0);
            }
            writer.finish();
        }
        try (MemoryLayer layer = Layers.open(paths)) {
            assertEquals(2, layer.storedPages());
            assertTrue(layer.says(1));
            assertFalse(layer.stores(1));
            assertTrue(layer.says(4));
            assertFalse(layer.stores(4));
            assertEquals(List.of(), layer.verify(Progress.NONE));
        }
        byte[] mem = Files.readAllBytes(paths.mem());
        assertArrayEquals(new byte[2 * PAGE], Arrays.copyOfRange(mem, PAGE, 3 * PAGE));
    }

    @Test
    void theSourceIsReadFromItsOffsetInLongRuns() throws SnapshotException {
        MemoryImage.LayerPaths paths = Layers.paths(folder, "a");
        int pages = 1000;
        try (Arena arena = Arena.ofShared(); MemoryLayerWriter writer = Layers.create(paths, pages)) {
            MemorySegment memory = arena.allocate((long) (pages + 1) * PAGE);
            for (int page = 0; page < pages; page++) {
                memory.set(ValueLayout.JAVA_LONG, (long) (page + 1) * PAGE + 8, page);
            }
            writer.put(0, pages, memory, PAGE);
            writer.finish();
            assertEquals(pages - 1, writer.storedPages());
            assertEquals((pages - 1) * (long) PAGE, writer.bytesWritten());
        }
        try (MemoryImage image = MemoryImage.open(List.of(paths), (long) pages * PAGE);
                Arena arena = Arena.ofConfined()) {
            MemorySegment into = arena.allocate((long) pages * PAGE);
            image.read(0, pages, into, 0);
            for (int page = 0; page < pages; page++) {
                assertEquals(page, into.get(ValueLayout.JAVA_LONG, (long) page * PAGE + 8));
            }
        }
    }

    @Test
    void aSourceThatChangesMeanwhileIsStillStoredAsItsSumSays() throws Exception {
        MemoryImage.LayerPaths paths = Layers.paths(folder, "a");
        AtomicBoolean stop = new AtomicBoolean();
        try (Arena arena = Arena.ofShared(); MemoryLayerWriter writer = Layers.create(paths, 64)) {
            MemorySegment memory = arena.allocate(64L * PAGE);
            Thread guest = new Thread(() -> {
                for (long i = 0; !stop.get(); i++) {
                    memory.asSlice(i % 64 * PAGE, PAGE).fill((byte) (i >> 4));
                }
            });
            guest.start();
            for (int round = 0; round < 200; round++) {
                writer.put(0, 64, memory, 0);
            }
            stop.set(true);
            guest.join();
            writer.finish();
        }
        try (MemoryLayer layer = Layers.open(paths)) {
            assertEquals(List.of(), layer.verify(Progress.NONE));
        }
    }

    @Test
    void givingUpLeavesNoFiles() throws SnapshotException {
        MemoryImage.LayerPaths paths = Layers.paths(folder, "a");
        MemoryLayerWriter writer = Layers.create(paths, 4);
        writer.put(0, MemorySegment.ofArray(new byte[PAGE]), 0);
        writer.close();
        writer.abort();
        assertFalse(Files.exists(paths.mem()));
        assertFalse(Files.exists(paths.idx()));
        assertThrows(IllegalStateException.class, writer::finish);
    }

    @Test
    void aFailedPutIsNotPassedOver() throws SnapshotException {
        try (MemoryLayerWriter writer = Layers.create(Layers.paths(folder, "a"), 4)) {
            MemorySegment tooShort = MemorySegment.ofArray(new byte[PAGE]);
            assertThrows(IndexOutOfBoundsException.class, () -> writer.put(3, 2, tooShort, 0));
            assertThrows(IndexOutOfBoundsException.class, () -> writer.put(0, 2, tooShort, 0));
            assertThrows(IllegalStateException.class, writer::finish);
        }
    }

    @Test
    void filesThatAreThereAreLeftAlone() throws SnapshotException, IOException {
        MemoryImage.LayerPaths paths = Layers.paths(folder, "a");
        Files.writeString(paths.idx(), "mine");
        SnapshotException refused = assertThrows(SnapshotException.class, () -> Layers.create(paths, 4));
        assertTrue(refused.getMessage().contains("a.idx"), refused.getMessage());
        assertFalse(Files.exists(paths.mem()));
        assertEquals("mine", Files.readString(paths.idx()));
    }
}
