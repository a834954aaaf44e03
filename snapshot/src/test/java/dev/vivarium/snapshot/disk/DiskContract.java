package dev.vivarium.snapshot.disk;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.snapshot.SnapshotException;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;

/**
 * What every disk format keeps to: it holds what is written, whatever the offsets and lengths, it is the same after it was
 * closed and opened, and it has one writer.
 */
public abstract class DiskContract {
    private static final int SIZE = 3 * 1024 * 1024 + 512;

    /** The files of this process; an implementation opens through it. */
    protected final DiskFiles files = new DiskFiles();

    @TempDir
    protected Path folder;

    private Path path;
    private DiskImage disk;

    /** Makes a new disk of zeros. */
    protected abstract void create(Path file, long sizeBytes) throws SnapshotException;

    protected abstract DiskImage open(DiskFiles through, Path file, boolean readOnly) throws SnapshotException;

    @BeforeEach
    void makeDisk() throws SnapshotException {
        path = folder.resolve("disk");
        create(path, SIZE);
        disk = open(files, path, false);
    }

    @AfterEach
    void closeDisk() throws SnapshotException {
        disk.close();
    }

    @Test
    void aNewDiskIsZeros() throws SnapshotException {
        assertEquals(SIZE, disk.sizeBytes());
        assertFalse(disk.isReadOnly());
        assertArrayEquals(new byte[SIZE], readAll());
    }

    @Test
    void itHoldsWhatIsWrittenAnywhere() throws SnapshotException {
        byte[] expected = scribble(new Random(1), 300);
        assertArrayEquals(expected, readAll());
        disk.flush();
        disk.close();
        disk = open(files, path, false);
        assertArrayEquals(expected, readAll());
    }

    /** Random writes, zeroes and discards; a discard is made definite by a write. */
    private byte[] scribble(Random random, int operations) throws SnapshotException {
        byte[] expected = new byte[SIZE];
        for (int i = 0; i < operations; i++) {
            int offset = random.nextInt(SIZE);
            int length = 1 + random.nextInt(Math.min(200_000, SIZE - offset));
            byte[] bytes = new byte[length];
            switch (random.nextInt(4)) {
                case 0 -> disk.writeZeroes(offset, length);
                case 1 -> {
                    disk.discard(offset, length);
                    random.nextBytes(bytes);
                    disk.write(offset, ByteBuffer.wrap(bytes));
                }
                default -> {
                    random.nextBytes(bytes);
                    disk.write(offset, ByteBuffer.wrap(bytes));
                }
            }
            System.arraycopy(bytes, 0, expected, offset, length);
        }
        return expected;
    }

    @Test
    void discardedBytesAreZerosOrAsBeforeAndOthersStay() throws SnapshotException {
        byte[] full = new byte[SIZE];
        Arrays.fill(full, (byte) 7);
        disk.write(0, ByteBuffer.wrap(full));
        disk.discard(70_000, 1_000_000);
        byte[] now = readAll();
        for (int i = 0; i < SIZE; i++) {
            boolean inside = i >= 70_000 && i < 1_070_000;
            assertTrue(now[i] == 7 || inside && now[i] == 0, "byte " + i);
        }
    }

    @Test
    void directBuffersAndBuffersInTheMiddleWork() throws SnapshotException {
        ByteBuffer out = ByteBuffer.allocateDirect(1000).put(100, (byte) 1).put(599, (byte) 2);
        disk.write(SIZE - 500, out.position(100).limit(600));
        ByteBuffer in = ByteBuffer.allocateDirect(2000).position(10).limit(510);
        disk.read(SIZE - 500, in);
        assertEquals(1, in.get(10));
        assertEquals(2, in.get(509));
        assertEquals(0, in.remaining());
        assertEquals(0, in.clear().get(510));
        assertEquals(0, out.remaining());
    }

    @Test
    void whatIsOutsideIsOurMistake() {
        assertThrows(IndexOutOfBoundsException.class, () -> disk.read(SIZE - 1, ByteBuffer.allocate(2)));
        assertThrows(IndexOutOfBoundsException.class, () -> disk.write(-1, ByteBuffer.allocate(2)));
        assertThrows(IndexOutOfBoundsException.class, () -> disk.writeZeroes(SIZE, 1));
        assertThrows(IndexOutOfBoundsException.class, () -> disk.discard(1, Long.MAX_VALUE));
    }

    @Test
    void aReadOnlyDiskIsReadAndNotWritten() throws SnapshotException {
        disk.write(5, ByteBuffer.wrap(new byte[]{9}));
        disk.close();
        disk = open(files, path, true);
        assertTrue(disk.isReadOnly());
        assertEquals(9, readAll()[5]);
        assertThrows(SnapshotException.class, () -> disk.write(5, ByteBuffer.allocate(1)));
        assertThrows(SnapshotException.class, () -> disk.writeZeroes(5, 1));
        assertThrows(SnapshotException.class, () -> disk.discard(5, 1));
        assertEquals(9, readAll()[5]);
    }

    @Test
    void aSecondUserOfAWrittenDiskIsRefusedAndHarmsNothing() throws SnapshotException {
        for (boolean readOnly : new boolean[]{false, true}) {
            for (DiskFiles through : new DiskFiles[]{files, new DiskFiles()}) {
                SnapshotException refused = assertThrows(SnapshotException.class,
                        () -> open(through, path, readOnly));
                assertEquals(SnapshotException.Kind.LOCKED, refused.kind());
                assertTrue(String.valueOf(refused.getMessage()).contains(path.toString()));
            }
        }
        disk.write(0, ByteBuffer.wrap(new byte[]{1}));
        assertEquals(1, readAll()[0]);
        disk.close();
        disk = open(files, path, false);
    }

    @Test
    void manyMayReadAndThenNobodyMayWrite() throws SnapshotException {
        disk.close();
        disk = open(files, path, true);
        try (DiskImage second = open(files, path, true)) {
            assertEquals(SIZE, second.sizeBytes());
            SnapshotException refused = assertThrows(SnapshotException.class, () -> open(files, path, false));
            assertEquals(SnapshotException.Kind.LOCKED, refused.kind());
        }
        assertArrayEquals(new byte[SIZE], readAll());
    }

    @Test
    void aFrozenDiskMayBeReadByOthersAndDoesNotChangeAnyMore() throws Exception {
        disk.write(1 << 20, ByteBuffer.wrap(new byte[]{7, 8, 9}));
        disk.discard(0, 1 << 18);
        disk.freeze();
        try (DiskImage reader = open(files, path, true)) {
            ByteBuffer some = ByteBuffer.allocate(3);
            reader.read(1 << 20, some);
            assertArrayEquals(new byte[]{7, 8, 9}, some.array());
        }
        SnapshotException refused = assertThrows(SnapshotException.class, () -> open(files, path, false));
        assertEquals(SnapshotException.Kind.LOCKED, refused.kind());
        assertEquals(8, readAll()[(1 << 20) + 1]);
        byte[] frozen = Files.readAllBytes(path);
        disk.freeze();
        disk.close();
        assertArrayEquals(frozen, Files.readAllBytes(path));
        disk = open(files, path, false);
    }

    private byte[] readAll() throws SnapshotException {
        ByteBuffer all = ByteBuffer.allocate(SIZE);
        disk.read(0, all);
        return all.array();
    }
}
