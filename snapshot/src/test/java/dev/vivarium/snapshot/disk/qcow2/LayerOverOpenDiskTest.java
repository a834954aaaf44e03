package dev.vivarium.snapshot.disk.qcow2;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.disk.BackingPolicy;
import dev.vivarium.snapshot.disk.Compression;
import dev.vivarium.snapshot.disk.DiskFiles;
import dev.vivarium.snapshot.disk.DiskFormat;
import dev.vivarium.snapshot.disk.DiskImage;
import dev.vivarium.snapshot.disk.DiskImages;
import dev.vivarium.snapshot.disk.raw.RawDisk;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;

/** A layer is put upon a disk that is open and has been written to, raw or qcow2. */
class LayerOverOpenDiskTest {
    private static final int SIZE = 1 << 20;

    @TempDir
    private Path folder;
    private final DiskFiles files = new DiskFiles();

    private static void write(DiskImage disk, int offset, int value) throws SnapshotException {
        disk.write(offset, ByteBuffer.wrap(new byte[]{(byte) value}));
    }

    private static int read(DiskImage disk, int offset) throws SnapshotException {
        ByteBuffer one = ByteBuffer.allocate(1);
        disk.read(offset, one);
        return one.get(0);
    }

    @Test
    void whatIsBelowStaysAsItWas() throws Exception {
        Path raw = folder.resolve("disk-1.raw");
        RawDisk.create(raw, SIZE);
        for (int layer = 2; layer < 5; layer++) {
            String below = layer == 2 ? "disk-1.raw" : "disk-" + (layer - 1) + ".qcow2";
            new NewImage(SIZE, 16, Compression.ZLIB, below, layer == 2 ? "raw" : "qcow2")
                    .create(files, folder.resolve("disk-" + layer + ".qcow2"));
        }
        DiskImages images = new DiskImages(files);
        DiskImage disk = images.open(raw, DiskFormat.RAW, false);
        for (int layer = 2; layer < 5; layer++) {
            write(disk, 4096 * layer, layer);
            write(disk, 0, layer);
            disk.flush();
            disk = images.openOver(folder.resolve("disk-" + layer + ".qcow2"), disk);
            assertEquals(layer, read(disk, 0));
        }
        write(disk, 0, 9);
        disk.close();
        byte[] first = Files.readAllBytes(raw);
        assertEquals(2, first[0]);
        assertEquals(2, first[8192]);
        try (DiskImage second = Qcow2Disk.open(files, folder.resolve("disk-2.qcow2"), true, BackingPolicy.FOLDER)) {
            assertEquals(3, read(second, 0));
            assertEquals(2, read(second, 8192));
        }
        try (DiskImage last = Qcow2Disk.open(files, folder.resolve("disk-4.qcow2"), false, BackingPolicy.FOLDER)) {
            assertEquals(9, read(last, 0));
            assertEquals(4, read(last, 4096 * 4));
        }
    }

    @Test
    void aLayerThatDoesNotFitIsRefusedAndTheDiskStaysOpen() throws Exception {
        Path raw = folder.resolve("disk-1.raw");
        RawDisk.create(raw, SIZE);
        Path larger = folder.resolve("disk-2.qcow2");
        new NewImage(2 * SIZE, 16, Compression.ZLIB, "disk-1.raw", "raw").create(files, larger);
        Path alone = folder.resolve("disk-3.qcow2");
        new NewImage(SIZE, 16, Compression.ZLIB, null, null).create(files, alone);
        DiskImages images = new DiskImages(files);
        try (DiskImage disk = images.open(raw, DiskFormat.RAW, false)) {
            assertThrows(SnapshotException.class, () -> images.openOver(larger, disk));
            assertThrows(SnapshotException.class, () -> images.openOver(alone, disk));
            write(disk, 0, 1);
            assertEquals(1, read(disk, 0));
        }
    }
}
