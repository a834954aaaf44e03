package dev.vivarium.snapshot.disk.qcow2;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.disk.BackingPolicy;
import dev.vivarium.snapshot.disk.DiskCheck;
import dev.vivarium.snapshot.disk.DiskContract;
import dev.vivarium.snapshot.disk.DiskFiles;
import dev.vivarium.snapshot.disk.DiskImage;
import dev.vivarium.snapshot.disk.qcow2.Images.Twin;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

final class Qcow2DiskTest extends DiskContract {
    @Override
    protected void create(Path file, long sizeBytes) throws SnapshotException {
        new NewImage(sizeBytes).create(files, file);
    }

    @Override
    protected DiskImage open(DiskFiles through, Path file, boolean readOnly) throws SnapshotException {
        return Qcow2Disk.open(through, file, readOnly, BackingPolicy.FOLDER);
    }

    @ParameterizedTest
    @ValueSource(ints = {9, 10, 12, 14, 16, 18, 21})
    void itEqualsItsTwinAfterRandomWork(int clusterBits) throws SnapshotException {
        Random random = new Random(clusterBits);
        MemoryFile file = Images.create(5_000_192, clusterBits);
        Twin twin = new Twin(new byte[5_000_192]);
        for (int round = 0; round < 4; round++) {
            try (Qcow2Disk disk = Images.open(file, null)) {
                Images.scribble(disk, twin, random, 600);
                assertArrayEquals(twin.bytes(), Images.readAll(disk));
            }
            Images.assertSound(file);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {9, 12, 16, 20})
    void itEqualsItsTwinOverAShorterBackingFile(int clusterBits) throws SnapshotException {
        Random random = new Random(100 + clusterBits);
        byte[] below = new byte[2_000_384];
        random.nextBytes(below);
        MemoryFile file = Images.create(3_000_320, clusterBits);
        Twin twin = new Twin(Arrays.copyOf(below, 3_000_320));
        for (int round = 0; round < 4; round++) {
            try (Qcow2Disk disk = Images.open(file, new Twin(below.clone()))) {
                Images.scribble(disk, twin, random, 500);
                assertArrayEquals(twin.bytes(), Images.readAll(disk));
            }
            Images.assertSound(file);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {9, 12, 16})
    void snapshotsInsideStayAsTheyWere(int clusterBits) throws SnapshotException {
        Random random = new Random(200 + clusterBits);
        MemoryFile file = Images.create(2_000_384, clusterBits);
        Twin twin = new Twin(new byte[2_000_384]);
        byte[][] taken = new byte[3][];
        for (int round = 0; round < 3; round++) {
            try (Qcow2Disk disk = Images.open(file, null)) {
                Images.scribble(disk, twin, random, 300);
            }
            Images.snapshot(file, "taken" + round);
            taken[round] = twin.bytes().clone();
            Images.assertSound(file);
        }
        try (Qcow2Disk disk = Images.open(file, null)) {
            Images.scribble(disk, twin, random, 500);
            assertArrayEquals(twin.bytes(), Images.readAll(disk));
            assertEquals(List.of("taken0", "taken1", "taken2"),
                    disk.metadata().snapshots().entries().stream().map(SnapshotList.Entry::name).toList());
        }
        Images.assertSound(file);
        for (int round = 0; round < 3; round++) {
            assertArrayEquals(taken[round], Images.readSnapshot(file, round, null));
        }
    }

    /** Version 2 has no zero clusters: what was above a backing file stays above it. */
    @Test
    void version2IsReadAndWritten() throws SnapshotException {
        for (boolean overBacking : new boolean[]{false, true}) {
            Random random = new Random(2);
            byte[] below = new byte[700_416];
            random.nextBytes(below);
            MemoryFile file = version2(1_000_448, 12);
            Twin twin = new Twin(overBacking ? Arrays.copyOf(below, 1_000_448) : new byte[1_000_448]);
            for (int round = 0; round < 3; round++) {
                try (Qcow2Disk disk = Images.open(file, overBacking ? new Twin(below.clone()) : null)) {
                    Images.scribble(disk, twin, random, 500);
                    assertArrayEquals(twin.bytes(), Images.readAll(disk));
                }
                Images.assertSound(file);
                assertEquals(2, Header.read(file).version());
            }
        }
    }

    private static MemoryFile version2(long size, int clusterBits) throws SnapshotException {
        MemoryFile file = Images.create(size, clusterBits);
        file.write(4, ByteBuffer.allocate(4).putInt(0, 2));
        file.write(72, ByteBuffer.allocate((1 << clusterBits) - 72));
        return file;
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 5, 6})
    void countsOfEveryWidthAreKept(int order) throws SnapshotException {
        MemoryFile file = Images.create(1_000_448, 10);
        file.write(96, ByteBuffer.allocate(4).putInt(0, order));
        Repair.run(file, Header.read(file));
        Images.assertSound(file);
        Random random = new Random(order);
        Twin twin = new Twin(new byte[1_000_448]);
        try (Qcow2Disk disk = Images.open(file, null)) {
            Images.scribble(disk, twin, random, 800);
            assertArrayEquals(twin.bytes(), Images.readAll(disk));
        }
        Images.assertSound(file);
        if (order > 0) {
            Images.snapshot(file, "one");
            try (Qcow2Disk disk = Images.open(file, null)) {
                Images.scribble(disk, twin, random, 400);
            }
            Images.assertSound(file);
        } else {
            SnapshotException refused = assertThrows(SnapshotException.class, () -> Images.snapshot(file, "one"));
            assertTrue(refused.getMessage().contains("more often than it can count"), refused.getMessage());
        }
    }

    @Test
    void anImageThatWasNotClosedIsRepairedWhenItIsOpened() throws SnapshotException {
        MemoryFile file = Images.create(1_000_448, 12);
        Twin twin = new Twin(new byte[1_000_448]);
        try (Qcow2Disk disk = Images.open(file, null)) {
            Images.scribble(disk, twin, new Random(3), 300);
        }
        Header header = Header.read(file);
        long block = Tables.read(file, header.refcountTableOffset(), 1)[0];
        file.write(block + 20, ByteBuffer.allocate(300));
        file.write(72, ByteBuffer.allocate(16).putLong(Features.DIRTY).putLong(Features.LAZY_REFCOUNTS).flip());
        DiskCheck check = Images.check(file);
        assertTrue(check.mistakes() > 0 && !check.closed(), check.toString());
        byte[] before = file.contents();
        try (Qcow2Disk disk = Images.open(new MemoryFile(before, true), null)) {
            assertArrayEquals(twin.bytes(), Images.readAll(disk));
        }
        try (Qcow2Disk disk = Images.open(file, null)) {
            assertArrayEquals(twin.bytes(), Images.readAll(disk));
            Images.scribble(disk, twin, new Random(4), 300);
        }
        Images.assertSound(file);
        assertFalse(Header.read(file).has(Features.DIRTY));
    }

    @Test
    void aDamagedImageIsNotWritten() throws SnapshotException {
        MemoryFile file = Images.create(1 << 20, 12);
        file.write(72, ByteBuffer.allocate(8).putLong(0, Features.CORRUPT));
        byte[] before = file.contents();
        SnapshotException refused = assertThrows(SnapshotException.class, () -> Images.open(file, null));
        assertEquals(SnapshotException.Kind.REPAIRABLE, refused.kind(), refused.getMessage());
        assertArrayEquals(before, file.contents());
        assertArrayEquals(new byte[1 << 20], Images.readAll(Images.open(new MemoryFile(before, true), null)));
        Repair.run(file, Header.read(file));
        Images.open(file, null).close();
        Images.assertSound(file);
    }

    @Test
    void discardedRoomIsUsedAgain() throws SnapshotException {
        MemoryFile file = Images.create(64 << 20, 16);
        try (Qcow2Disk disk = Images.open(file, null)) {
            ByteBuffer data = ByteBuffer.allocate(4 << 20);
            Arrays.fill(data.array(), (byte) 1);
            for (int i = 0; i < 16; i++) {
                disk.write((long) i << 22, data.clear());
                disk.discard((long) i << 22, 4 << 20);
                disk.flush();
            }
            assertArrayEquals(new byte[64 << 20], Images.readAll(disk));
        }
        Images.assertSound(file);
        assertTrue(file.sizeBytes() < 10 << 20, "the file has " + file.sizeBytes() + " bytes");
    }

    @Test
    void zerosTakeNoRoom() throws SnapshotException {
        MemoryFile file = Images.create(64 << 20, 16);
        long empty = file.sizeBytes();
        try (Qcow2Disk disk = Images.open(file, null)) {
            disk.writeZeroes(1000, 60 << 20);
        }
        assertEquals(empty, file.sizeBytes());
        MemoryFile over = Images.create(1 << 20, 16);
        byte[] below = new byte[1 << 20];
        Arrays.fill(below, (byte) 1);
        try (Qcow2Disk disk = Images.open(over, new Twin(below))) {
            disk.writeZeroes(0, 1 << 20);
            assertArrayEquals(new byte[1 << 20], Images.readAll(disk));
        }
        assertTrue(over.sizeBytes() < 8 << 16, "the file has " + over.sizeBytes() + " bytes");
        Images.assertSound(over);
    }

    /** The host's disk was full; when it no longer is, the guest goes on and has lost nothing that it wrote. */
    @Test
    void aFullHostDiskHarmsNothing() throws SnapshotException {
        for (int writes = 0; writes < 60; writes++) {
            MemoryFile file = Images.create(1 << 20, 10);
            Twin twin = new Twin(new byte[1 << 20]);
            try (Qcow2Disk disk = Images.open(file, null)) {
                Images.scribble(disk, twin, new Random(writes), 30);
                file.fillUpAfter(writes);
                byte[] data = new byte[3000];
                Arrays.fill(data, (byte) 5);
                for (int i = 0; i < 40; i++) {
                    int offset = i * 20_011;
                    boolean written = tryIt(() -> disk.write(offset, ByteBuffer.wrap(data)))
                            && (offset % 3 != 0 || tryIt(disk::flush));
                    if (!written) {
                        file.fillUpAfter(Integer.MAX_VALUE);
                        disk.write(offset, ByteBuffer.wrap(data));
                    }
                    twin.write(offset, ByteBuffer.wrap(data));
                }
                assertArrayEquals(twin.bytes(), Images.readAll(disk));
            }
            Images.assertSound(file);
            assertArrayEquals(twin.bytes(), Images.readAll(Images.open(file, null)));
        }
    }

    private interface Step {
        void run() throws SnapshotException;
    }

    private static boolean tryIt(Step step) {
        try {
            step.run();
            return true;
        } catch (SnapshotException e) {
            assertEquals(SnapshotException.Kind.HOST, e.kind());
            return false;
        }
    }
}
