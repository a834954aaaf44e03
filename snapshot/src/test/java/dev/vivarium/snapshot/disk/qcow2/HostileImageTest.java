package dev.vivarium.snapshot.disk.qcow2;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.SnapshotException.Kind;
import dev.vivarium.snapshot.disk.Compression;
import dev.vivarium.snapshot.disk.Progress;
import dev.vivarium.snapshot.disk.qcow2.Images.Twin;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;

/** Images that were made to do harm: refused with the reason, or read as garbage, and never more than that. */
final class HostileImageTest {
    private static final int SIZE = 1_000_448;

    private static MemoryFile image(int clusterBits) throws SnapshotException {
        MemoryFile file = Images.create(SIZE, clusterBits);
        try (Qcow2Disk disk = Images.open(file, null)) {
            Images.scribble(disk, new Twin(new byte[SIZE]), new Random(clusterBits), 100);
        }
        Images.snapshot(file, "kept");
        try (Qcow2Disk disk = Images.open(file, null)) {
            disk.write(300_000, ByteBuffer.allocate(100_000));
        }
        return file;
    }

    private static void assertRefused(MemoryFile file, String part) {
        byte[] before = file.contents();
        SnapshotException refused = assertThrows(SnapshotException.class, () -> Images.open(file, null));
        assertTrue(refused.getMessage().contains(part), refused.getMessage());
        assertArrayEquals(before, file.contents());
    }

    private static MemoryFile with(int at, int value) throws SnapshotException {
        MemoryFile file = image(12);
        file.write(at, ByteBuffer.allocate(4).putInt(0, value));
        return file;
    }

    private static MemoryFile withLong(long at, long value) throws SnapshotException {
        MemoryFile file = image(12);
        file.write(at, ByteBuffer.allocate(8).putLong(0, value));
        return file;
    }

    @Test
    void numbersThatCannotBeAreRefused() throws SnapshotException {
        assertRefused(with(0, 0x514649FA), "is not a qcow2 image");
        assertRefused(with(4, 1), "has version 1");
        assertRefused(with(4, -1), "has version 4294967295");
        assertRefused(with(20, 8), "clusters that are not of 512 bytes to 2 MiB");
        assertRefused(with(20, 63), "clusters that are not of 512 bytes to 2 MiB");
        assertRefused(with(32, 1), "is encrypted");
        assertRefused(with(36, 1 << 30), "an L1 table that does not fit");
        assertRefused(with(36, 0), "an L1 table that does not fit");
        assertRefused(with(56, 1 << 20), "refcount table of an impossible size");
        assertRefused(with(56, 0), "refcount table of an impossible size");
        assertRefused(with(60, 65_537), "more than 65536 snapshots");
        assertRefused(with(96, 7), "an impossible width");
        assertRefused(with(100, 1 << 20), "an impossible length of its header");
        assertRefused(with(100, 8), "an impossible length of its header");
        assertRefused(withLong(24, 0), "without a byte");
        assertRefused(withLong(24, -1), "without a byte, or with more");
        assertRefused(withLong(24, 1L << 60), "more than its clusters can map");
        assertRefused(withLong(24, 1L << 40), "an L1 table that does not fit");
    }

    @Test
    void tablesThatAreNotWhereTheyCanBeAreRefused() throws SnapshotException {
        assertRefused(withLong(40, 0), "the L1 table is in an impossible place");
        assertRefused(withLong(40, 0x1001), "the L1 table is in an impossible place");
        assertRefused(withLong(40, 1L << 40), "the L1 table lies outside");
        assertRefused(withLong(40, Long.MAX_VALUE & -4096), "the L1 table lies outside");
        assertRefused(withLong(48, 1L << 40), "the refcount table lies outside");
        assertRefused(withLong(48, 0), "the refcount table is in an impossible place");
        assertRefused(withLong(64, 1L << 40), "the table of snapshots lies outside");
        assertRefused(withLong(64, -4096), "the table of snapshots lies outside");
        MemoryFile file = image(12);
        Header header = Header.read(file);
        assertRefused(withLong(40, header.refcountTableOffset()), "the L1 table overlaps another table");
        assertRefused(withLong(48, header.l1Offset()), "the L1 table overlaps another table");
        assertRefused(withLong(64, header.refcountTableOffset()), "snapshot");
        MemoryFile twice = image(9);
        long l1 = Header.read(twice).l1Offset();
        twice.write(l1 + 8, ByteBuffer.allocate(8).putLong(0, Tables.read(twice, l1, 1)[0]));
        assertRefused(twice, "L2 table 1 overlaps another table");
        assertRefused(withLong(header.l1Offset(), 1L << 50), "L2 table 0 lies outside");
        assertRefused(withLong(header.l1Offset(), header.l1Offset()), "L2 table 0 overlaps another table");
        assertRefused(withLong(header.l1Offset(), 512), "L2 table 0 is in an impossible place");
        assertRefused(withLong(header.refcountTableOffset(), header.l1Offset()), "overlaps another table");
        assertRefused(withLong(header.refcountTableOffset(), 1L << 50), "refcount block 0 lies outside");
        assertRefused(withLong(header.snapshotsOffset(), 1L << 50), "a snapshot's L1 table lies outside");
        assertRefused(withLong(header.snapshotsOffset(), header.l1Offset()), "a snapshot's L1 table overlaps");
    }

    @Test
    void truncatedImagesAreRefusedOrReadToWhereTheyEnd() throws SnapshotException {
        byte[] whole = image(12).contents();
        Random random = new Random(1);
        for (int i = 0; i < 300; i++) {
            useAll(Arrays.copyOf(whole, i < 120 ? i : random.nextInt(whole.length)));
        }
    }

    @Test
    void featuresThatWeLackAreNamed() throws SnapshotException {
        MemoryFile file = image(12);
        file.write(72, ByteBuffer.allocate(8).putLong(0, 1L << 40 | Features.EXTENDED_L2 | Features.EXTERNAL_DATA));
        assertRefused(file, "external data file, extended L2 entries, feature 40");
        byte[] name = "quantum storage\u001b[2J".getBytes(StandardCharsets.UTF_8);
        ByteBuffer first = ByteBuffer.allocate(8 + 48 + 8);
        first.putInt(0x6803F857).putInt(48).put((byte) 0).put((byte) 40).put(name);
        file.write(112, first.clear());
        file.write(72, ByteBuffer.allocate(8).putLong(0, 1L << 40));
        assertRefused(file, "cannot read: quantum storage?[2J.");
    }

    /** Data that the tables put over a table: it may be read, and nothing is ever written there. */
    @Test
    void noDataIsWrittenOverATable() throws SnapshotException {
        Header header = Header.read(image(12));
        for (long place : new long[]{0, header.l1Offset(), header.refcountTableOffset(), header.snapshotsOffset()}) {
            MemoryFile file = image(12);
            long l2 = Entries.offset(Tables.read(file, header.l1Offset(), 1)[0]);
            file.write(l2, ByteBuffer.allocate(8).putLong(0, place | Entries.COPIED | (place == 0 ? 1L << 9 : 0)));
            byte[] before = file.contents();
            try (Qcow2Disk disk = Images.open(file, null)) {
                SnapshotException refused = assertThrows(SnapshotException.class,
                        () -> disk.write(100, ByteBuffer.allocate(10)));
                assertEquals(Kind.CORRUPT, refused.kind());
            }
            assertArrayEquals(before, file.contents());
        }
    }

    /** The counts say that what holds tables is free: it is not given out. */
    @Test
    void tablesThatCountAsFreeAreNotOverwritten() throws SnapshotException {
        MemoryFile file = image(12);
        Header header = Header.read(file);
        long block = Tables.read(file, header.refcountTableOffset(), 1)[0];
        file.write(block, ByteBuffer.allocate(2000));
        byte[] before = file.contents();
        Qcow2Disk disk = Images.open(file, null);
        SnapshotException refused = assertThrows(SnapshotException.class,
                () -> disk.write(900_000, ByteBuffer.allocate(50_000)));
        assertEquals(Kind.CORRUPT, refused.kind());
        assertThrows(SnapshotException.class, () -> disk.writeZeroes(0, 900_000));
        disk.close();
        assertArrayEquals(Arrays.copyOf(before, 64), Arrays.copyOf(file.contents(), 64));
        Repair.run(file, Header.read(file));
        Images.assertSound(file);
    }

    @ParameterizedTest
    @ValueSource(ints = {9, 12, 16})
    void mutatedImagesNeverDoMoreThanRefuse(int clusterBits) throws SnapshotException {
        byte[] whole = image(clusterBits).contents();
        Header header = Header.read(new MemoryFile(whole, true));
        long l2 = Entries.offset(Tables.read(new MemoryFile(whole, true), header.l1Offset(), 1)[0]);
        long block = Tables.read(new MemoryFile(whole, true), header.refcountTableOffset(), 1)[0];
        long[] places = {0, 0, header.l1Offset(), l2, block, header.refcountTableOffset(), header.snapshotsOffset()};
        Random random = new Random(7 * clusterBits);
        for (int i = 0; i < 1500; i++) {
            byte[] mutated = whole.clone();
            for (int change = random.nextInt(1, 5); change > 0; change--) {
                int place = (int) places[random.nextInt(places.length)];
                mutate(mutated, place + random.nextInt(place == 0 ? 112 : 200), random);
            }
            useAll(mutated);
        }
    }

    private static void mutate(byte[] image, int at, Random random) {
        ByteBuffer bytes = ByteBuffer.wrap(image);
        int where = Math.min(at & -8, image.length - 8);
        switch (random.nextInt(5)) {
            case 0 -> image[Math.min(at, image.length - 1)] ^= (byte) (1 << random.nextInt(8));
            case 1 -> image[Math.min(at, image.length - 1)] = (byte) random.nextInt();
            case 2 -> bytes.putLong(where, random.nextLong() & Entries.OFFSET & image.length - 1 | Entries.COPIED);
            case 3 -> bytes.putLong(where, Entries.COMPRESSED | random.nextInt(image.length));
            default -> bytes.putLong(where, random.nextLong());
        }
    }

    /** Whatever can be done with an image: what is wrong with it is said in the one way there is. */
    private static void useAll(byte[] image) {
        tryIt(() -> {
            MemoryFile file = new MemoryFile(image, true);
            try (Qcow2Disk disk = Images.open(file, null)) {
                readSome(disk);
            }
        });
        tryIt(() -> Check.of(new MemoryFile(image, true), Header.read(new MemoryFile(image, true)), Progress.NONE));
        MemoryFile written = new MemoryFile(image, false);
        tryIt(() -> {
            try (Qcow2Disk disk = Images.open(written, null)) {
                readSome(disk);
                long size = disk.sizeBytes();
                tryIt(() -> disk.write(Math.min(5000, size / 2),
                        ByteBuffer.allocate((int) Math.min(40_000, size / 2))));
                tryIt(() -> disk.discard(0, Math.min(size, 200_000)));
                tryIt(() -> disk.writeZeroes(size / 2, Math.min(size / 2, 200_000)));
                tryIt(disk::flush);
            }
        });
        MemoryFile repaired = new MemoryFile(image, false);
        tryIt(() -> {
            Repair.run(repaired, Header.read(repaired));
            Images.assertSound(repaired);
        });
    }

    private static void readSome(Qcow2Disk disk) throws SnapshotException {
        long size = disk.sizeBytes();
        ByteBuffer some = ByteBuffer.allocate((int) Math.min(size, 100_000));
        tryIt(() -> disk.read(0, some.clear()));
        tryIt(() -> disk.read(size - some.capacity(), some.clear()));
    }

    private interface Use {
        void run() throws SnapshotException;
    }

    private static void tryIt(Use use) {
        try {
            use.run();
        } catch (SnapshotException e) {
            assertTrue(e.getMessage().endsWith("."), e.getMessage());
        }
    }

    @Test
    void compressedDataMayBeAnything() throws SnapshotException {
        Random random = new Random(5);
        for (Compression compression : Compression.values()) {
            MemoryFile file = new MemoryFile();
            new NewImage(1 << 20, 12, compression, null, null).format(file);
            long room;
            try (Qcow2Disk disk = Images.open(file, null)) {
                room = disk.metadata().allocateOne() << 12;
                disk.metadata().mapCompressed(0, room, 3000);
            }
            byte[] frame = new byte[4096];
            try (ClusterCodec codec = new ClusterCodec(compression)) {
                byte[] text = "some text, some other text ".repeat(200).getBytes(StandardCharsets.UTF_8);
                codec.compress(Arrays.copyOf(text, 4096), frame);
            }
            for (int i = 0; i < 500; i++) {
                byte[] mutated = frame.clone();
                for (int change = random.nextInt(1, 4); change > 0; change--) {
                    mutated[random.nextInt(i < 400 ? 60 : 4096)] = (byte) random.nextInt();
                }
                file.write(room, ByteBuffer.wrap(mutated));
                try (Qcow2Disk disk = Images.open(new MemoryFile(file.contents(), true), null)) {
                    tryIt(() -> disk.read(0, ByteBuffer.allocate(4096)));
                }
            }
        }
    }
}
