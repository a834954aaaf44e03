package dev.vivarium.snapshot.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.SnapshotException.Kind;
import dev.vivarium.snapshot.disk.Progress;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32C;

/** Files that are not as they were written. */
class HostileLayerTest {
    private static final int PAGE = Layers.PAGE;
    private static final int PAGES = 130;

    @TempDir
    Path folder;

    @Test
    void aChangedByteOfTheIndexIsNoticedWhereverItIs() throws SnapshotException, IOException {
        MemoryImage.LayerPaths paths = Layers.small(folder, "a", PAGES);
        byte[] idx = Files.readAllBytes(paths.idx());
        for (int at = 0; at < idx.length; at++) {
            for (int mask : new int[]{1, 0x80, 0xFF}) {
                byte[] changed = idx.clone();
                changed[at] ^= (byte) mask;
                Files.write(paths.idx(), changed);
                assertNoticed(paths, "byte " + at);
            }
        }
    }

    private static void assertNoticed(MemoryImage.LayerPaths paths, String what) throws SnapshotException {
        try (MemoryLayer layer = Layers.open(paths)) {
            List<MemoryDamage> damage = layer.verify(Progress.NONE);
            assertFalse(damage.isEmpty(), what);
            assertEquals(paths.idx(), damage.getLast().file(), what);
        } catch (SnapshotException e) {
            assertEquals(Kind.CORRUPT, e.kind(), what);
            assertTrue(e.getMessage().contains("a.idx"), e.getMessage());
        }
    }

    @Test
    void anIndexThatIsCutOrLongerIsRefused() throws SnapshotException, IOException {
        MemoryImage.LayerPaths paths = Layers.small(folder, "a", PAGES);
        byte[] idx = Files.readAllBytes(paths.idx());
        for (int length = 0; length <= idx.length + 8; length++) {
            if (length != idx.length) {
                Files.write(paths.idx(), Arrays.copyOf(idx, length));
                SnapshotException refused = assertThrows(SnapshotException.class, () -> Layers.open(paths));
                assertEquals(Kind.CORRUPT, refused.kind());
                assertTrue(refused.getMessage().contains("a.idx"), refused.getMessage());
            }
        }
    }

    @Test
    void rightSumsDoNotExcuseContradictions() throws SnapshotException, IOException {
        MemoryImage.LayerPaths paths = Layers.small(folder, "a", PAGES);
        byte[] idx = Files.readAllBytes(paths.idx());
        int bitmap = 8 * 3;
        refuse(paths, idx, 32, (byte) 0, "a page is stored of which nothing is said");
        refuse(paths, idx, 32 + bitmap - 1, (byte) 0x80, "a bit behind the last page");
        refuse(paths, idx, 32 + bitmap, (byte) 3, "fewer pages are stored than counted");
    }

    private static void refuse(MemoryImage.LayerPaths paths, byte[] idx, int at, byte value, String what)
            throws IOException {
        byte[] changed = idx.clone();
        changed[at] = value;
        int head = 32 + 2 * 8 * 3;
        CRC32C crc = new CRC32C();
        crc.update(changed, 0, head);
        ByteBuffer.wrap(changed).order(ByteOrder.LITTLE_ENDIAN).putInt(head, (int) crc.getValue());
        Files.write(paths.idx(), changed);
        SnapshotException refused = assertThrows(SnapshotException.class, () -> Layers.open(paths), what);
        assertEquals(Kind.CORRUPT, refused.kind());
        assertTrue(refused.getMessage().contains("a.idx"), refused.getMessage());
    }

    @Test
    void numbersThatAskForMuchAreRefusedBeforeMemoryIsTaken() throws IOException {
        MemoryImage.LayerPaths paths = Layers.paths(folder, "a");
        for (long pages : new long[]{0, -1, 1L << 28, (1L << 28) + 1, 1L << 32, 1L << 61, Long.MAX_VALUE, 1}) {
            for (long stored : new long[]{0, -1, 1L << 28, 1L << 60, Long.MIN_VALUE}) {
                ByteBuffer idx = ByteBuffer.allocate(200).order(ByteOrder.LITTLE_ENDIAN);
                idx.putLong(LayerForm.MAGIC).putInt(4096).putInt(0).putLong(pages).putLong(stored);
                Files.write(paths.idx(), idx.array());
                SnapshotException refused = assertThrows(SnapshotException.class, () -> Layers.open(paths));
                assertEquals(Kind.CORRUPT, refused.kind());
                assertTrue(refused.getMessage().contains("a.idx"), refused.getMessage());
            }
        }
    }

    @Test
    void changedPagesAreFoundAndNeverHandedOut() throws SnapshotException, IOException {
        MemoryImage.LayerPaths paths = Layers.small(folder, "a", PAGES);
        Random random = new Random(9);
        for (int round = 0; round < 200; round++) {
            long at = random.nextLong(PAGES * (long) PAGE);
            int page = (int) (at / PAGE);
            int mask = 1 << random.nextInt(8);
            flip(paths.mem(), at, mask);
            try (MemoryImage image = MemoryImage.open(List.of(paths), PAGES * (long) PAGE)) {
                List<MemoryDamage> damage = image.verify(Progress.NONE);
                assertEquals(1, damage.size());
                assertEquals(paths.mem(), damage.getFirst().file());
                assertEquals(page, damage.getFirst().page());
                assertTrue(damage.getFirst().sentence().contains("page " + page + " "));
                MemorySegment into = MemorySegment.ofArray(new byte[PAGE]);
                if (image.layerOf(page) < 0) {
                    image.read(page, 1, into, 0);
                    assertEquals(-1, into.mismatch(MemorySegment.ofArray(new byte[PAGE])));
                } else {
                    SnapshotException refused = assertThrows(SnapshotException.class,
                            () -> image.read(page, 1, into, 0));
                    assertEquals(Kind.CORRUPT, refused.kind());
                    assertTrue(refused.getMessage().contains("a.mem"), refused.getMessage());
                    assertTrue(refused.getMessage().contains("page " + page + " "), refused.getMessage());
                }
            }
            flip(paths.mem(), at, mask);
        }
    }

    private static void flip(Path file, long at, int mask) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            ByteBuffer one = ByteBuffer.allocate(1);
            channel.read(one, at);
            one.put(0, (byte) (one.get(0) ^ mask));
            channel.write(one.flip(), at);
        }
    }

    @Test
    void aMemoryFileOfAnotherSizeIsRefused() throws SnapshotException, IOException {
        MemoryImage.LayerPaths paths = Layers.small(folder, "a", PAGES);
        byte[] mem = Files.readAllBytes(paths.mem());
        for (int size : new int[]{0, 1, mem.length - PAGE, mem.length - 1, mem.length + 1}) {
            Files.write(paths.mem(), Arrays.copyOf(mem, size));
            SnapshotException refused = assertThrows(SnapshotException.class, () -> Layers.open(paths));
            assertEquals(Kind.CORRUPT, refused.kind());
            assertTrue(refused.getMessage().contains("a.mem"), refused.getMessage());
        }
    }

    @Test
    void whatIsNoFileIsRefused() throws SnapshotException, IOException {
        MemoryImage.LayerPaths paths = Layers.small(folder, "a", PAGES);
        Files.delete(paths.mem());
        assertEquals(Kind.HOST, assertThrows(SnapshotException.class, () -> Layers.open(paths)).kind());
        Files.createDirectory(paths.mem());
        assertEquals(Kind.CORRUPT, assertThrows(SnapshotException.class, () -> Layers.open(paths)).kind());
        Files.delete(paths.mem());
        Files.createSymbolicLink(paths.mem(), Layers.small(folder, "b", PAGES).mem());
        assertEquals(Kind.CORRUPT, assertThrows(SnapshotException.class, () -> Layers.open(paths)).kind());
    }
}
