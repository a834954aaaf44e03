package dev.vivarium.snapshot.disk.qcow2;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.disk.Compression;
import dev.vivarium.snapshot.disk.DiskCheck;
import dev.vivarium.snapshot.disk.DiskImage;
import dev.vivarium.snapshot.disk.Progress;

import org.jspecify.annotations.Nullable;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Images in memory for tests, and random work on them. */
final class Images {
    private Images() {
    }

    static MemoryFile create(long diskSize, int clusterBits) throws SnapshotException {
        MemoryFile file = new MemoryFile();
        new NewImage(diskSize, clusterBits, Compression.ZLIB, null, null).format(file);
        return file;
    }

    static Qcow2Disk open(MemoryFile file, @Nullable DiskImage backing) throws SnapshotException {
        return Qcow2Disk.open(file, Header.read(file), backing);
    }

    static DiskCheck check(MemoryFile file) throws SnapshotException {
        return Check.of(file, Header.read(file), Progress.NONE);
    }

    static void assertSound(MemoryFile file) throws SnapshotException {
        assertEquals(new DiskCheck(0, 0, true, List.of()), check(file));
    }

    static byte[] readAll(DiskImage disk) throws SnapshotException {
        ByteBuffer all = ByteBuffer.allocate((int) disk.sizeBytes());
        disk.read(0, all);
        return all.array();
    }

    /** A snapshot inside of a closed image, as it is now. */
    static void snapshot(MemoryFile file, String name) throws SnapshotException {
        Header header = Header.read(file);
        Geometry geometry = header.geometry();
        SnapshotList old = SnapshotList.read(file, header, new MetadataMap(file, geometry));
        long l1 = geometry.clustersOf(file.sizeBytes()) << geometry.clusterBits();
        long[] table = Tables.read(file, header.l1Offset(), header.l1Entries());
        Tables.writeZeros(file, l1, geometry.clustersOf(table.length * 8L) << geometry.clusterBits());
        Tables.write(file, l1, table);
        long list = geometry.clustersOf(file.sizeBytes()) << geometry.clusterBits();
        ByteBuffer entries = ByteBuffer.allocate((int) old.bytes() + 8 + 40 + 16 + 1 + name.length());
        if (header.snapshots() > 0) {
            file.read(header.snapshotsOffset(), entries.slice(0, (int) old.bytes()));
        }
        entries.position((int) old.bytes() + 7 & -8);
        entries.putLong(l1).putInt(table.length).putShort((short) 1).putShort((short) name.length());
        entries.putInt(0).putInt(0).putLong(0).putInt(0).putInt(16).putLong(0).putLong(header.diskSize());
        entries.put((byte) ('0' + header.snapshots())).put(name.getBytes());
        file.write(list, entries.flip());
        file.write(60, ByteBuffer.allocate(12).putInt(header.snapshots() + 1).putLong(list).flip());
        Repair.run(file, Header.read(file));
    }

    /** What a snapshot of an image holds. */
    static byte[] readSnapshot(MemoryFile file, int number, @Nullable DiskImage backing) throws SnapshotException {
        Header header = Header.read(file);
        SnapshotList.Entry entry = SnapshotList.read(file, header, new MetadataMap(file, header.geometry())).entries()
                .get(number);
        MemoryFile copy = new MemoryFile(file.contents(), false);
        copy.write(Header.AT_L1, ByteBuffer.allocate(12).putInt(entry.l1Entries()).putLong(entry.l1Offset()).flip());
        copy.write(60, ByteBuffer.allocate(12));
        MemoryFile readOnly = new MemoryFile(copy.contents(), true);
        return readAll(Qcow2Disk.open(readOnly, Header.read(readOnly), backing));
    }

    /** A raw disk in memory. */
    record Twin(byte[] bytes) implements DiskImage {
        @Override
        public long sizeBytes() {
            return bytes.length;
        }

        @Override
        public boolean isReadOnly() {
            return false;
        }

        @Override
        public void read(long offset, ByteBuffer into) {
            into.put(bytes, (int) offset, into.remaining());
        }

        @Override
        public void write(long offset, ByteBuffer from) {
            from.get(bytes, (int) offset, from.remaining());
        }

        @Override
        public void flush() {
            // There is nothing behind it.
        }

        @Override
        public void discard(long offset, long length) {
            writeZeroes(offset, length);
        }

        @Override
        public void writeZeroes(long offset, long length) {
            Arrays.fill(bytes, (int) offset, (int) (offset + length), (byte) 0);
        }

        @Override
        public void close() {
            // Nothing is held.
        }
    }

    /** The same random work on a disk and its twin. What is discarded is read, and counts if it was before or is zero. */
    static void scribble(DiskImage disk, Twin twin, Random random, int operations) throws SnapshotException {
        int most = (int) Math.min(twin.bytes.length, 1 << random.nextInt(9, 19));
        for (int i = 0; i < operations; i++) {
            int length = random.nextInt(10) == 0 ? random.nextInt(most) + 1 : random.nextInt(Math.min(most, 5000)) + 1;
            int offset = random.nextInt(twin.bytes.length - length + 1);
            switch (random.nextInt(12)) {
                case 0, 1, 2, 3, 4 -> {
                    byte[] bytes = new byte[length];
                    random.nextBytes(bytes);
                    disk.write(offset, ByteBuffer.wrap(bytes));
                    twin.write(offset, ByteBuffer.wrap(bytes));
                }
                case 5 -> {
                    disk.writeZeroes(offset, length);
                    twin.writeZeroes(offset, length);
                }
                case 6, 7 -> discard(disk, twin, offset, length);
                case 8 -> disk.flush();
                default -> {
                    ByteBuffer read = ByteBuffer.allocate(length);
                    disk.read(offset, read);
                    int at = Arrays.mismatch(read.array(), 0, length, twin.bytes, offset, offset + length);
                    assertEquals(-1, at, "operation " + i + ", byte " + (offset + at));
                }
            }
        }
    }

    private static void discard(DiskImage disk, Twin twin, int offset, int length) throws SnapshotException {
        disk.discard(offset, length);
        ByteBuffer read = ByteBuffer.allocate(length);
        disk.read(offset, read);
        List<Integer> wrong = new ArrayList<>();
        for (int j = 0; j < length; j++) {
            if (read.get(j) != 0 && read.get(j) != twin.bytes[offset + j]) {
                wrong.add(offset + j);
            }
        }
        assertEquals(List.of(), wrong);
        twin.write(offset, read.flip());
    }
}
