package dev.vivarium.snapshot.disk.qcow2;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.disk.BackingPolicy;
import dev.vivarium.snapshot.disk.Compression;
import dev.vivarium.snapshot.disk.DiskFiles;
import dev.vivarium.snapshot.disk.DiskFormat;
import dev.vivarium.snapshot.disk.DiskImage;
import dev.vivarium.snapshot.disk.DiskImages;
import dev.vivarium.snapshot.disk.raw.RawDisk;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;

final class BackingChainTest {
    private static final int SIZE = 1 << 20;

    private final DiskFiles files = new DiskFiles();
    @TempDir
    private Path outside;
    private Path folder;

    @BeforeEach
    void makeFolder() throws IOException {
        folder = Files.createDirectories(outside.resolve("machine.viv/disks"));
    }

    private Path overlay(String name, String backing, @Nullable String format) throws SnapshotException {
        Path path = folder.resolve(name);
        new NewImage(SIZE, 16, Compression.ZLIB, backing, format).create(files, path);
        return path;
    }

    private static void write(DiskImage disk, int offset, int value) throws SnapshotException {
        disk.write(offset, ByteBuffer.wrap(new byte[]{(byte) value}));
    }

    private static int read(DiskImage disk, int offset) throws SnapshotException {
        ByteBuffer one = ByteBuffer.allocate(1);
        disk.read(offset, one);
        return one.get(0);
    }

    @Test
    void threeFilesAreOneDisk() throws SnapshotException, IOException {
        Path base = folder.resolve("base.raw");
        RawDisk.create(base, SIZE / 2);
        try (DiskImage disk = RawDisk.open(files, base, false)) {
            write(disk, 0, 1);
            write(disk, 100_000, 1);
            write(disk, 200_000, 1);
        }
        Path middle = overlay("middle", "base.raw", "raw");
        try (DiskImage disk = Qcow2Disk.open(files, middle, false, BackingPolicy.FOLDER)) {
            assertEquals(1, read(disk, 0));
            write(disk, 100_000, 2);
        }
        byte[] middleBefore = Files.readAllBytes(middle);
        Path top = overlay("top", "middle", "qcow2");
        try (DiskImage disk = Qcow2Disk.open(files, top, false, BackingPolicy.FOLDER);
                DiskImage second = Qcow2Disk.open(files, middle, true, BackingPolicy.FOLDER)) {
            write(disk, 200_000, 3);
            assertEquals(1, read(disk, 0));
            assertEquals(2, read(disk, 100_000));
            assertEquals(3, read(disk, 200_000));
            assertEquals(0, read(disk, SIZE - 1));
            assertEquals(1, read(second, 200_000));
        }
        assertArrayEquals(middleBefore, Files.readAllBytes(middle));
    }

    @Test
    void aBackingFileInUseByAWriterIsRefused() throws SnapshotException {
        new NewImage(SIZE).create(files, folder.resolve("base"));
        Path top = overlay("top", "base", "qcow2");
        try (DiskImage disk = Qcow2Disk.open(files, folder.resolve("base"), false, BackingPolicy.FOLDER)) {
            SnapshotException refused = assertThrows(SnapshotException.class,
                    () -> Qcow2Disk.open(files, top, false, BackingPolicy.FOLDER));
            assertEquals(SnapshotException.Kind.LOCKED, refused.kind());
            disk.flush();
        }
        Qcow2Disk.open(files, top, false, BackingPolicy.FOLDER).close();
    }

    private void assertRefused(Path path, String part) throws SnapshotException {
        for (BackingPolicy policy : new BackingPolicy[]{BackingPolicy.FOLDER, BackingPolicy.ANYWHERE}) {
            assertRefused(path, policy, part);
        }
    }

    private void assertRefused(Path path, BackingPolicy policy, String part) throws SnapshotException {
        SnapshotException refused = assertThrows(SnapshotException.class,
                () -> Qcow2Disk.open(files, path, true, policy));
        assertTrue(refused.getMessage().contains(part), refused.getMessage());
        files.open(path, false).close(); // and let go of
    }

    @Test
    void loopsAreRefused() throws SnapshotException, IOException {
        assertRefused(overlay("self", "self", "qcow2"), "leads back to itself");
        Path a = overlay("a", "b", "qcow2");
        overlay("b", "./../disks/a", "qcow2");
        assertRefused(a, "leads back to itself");
        Path linked = overlay("linked", "link", "qcow2");
        Files.createSymbolicLink(folder.resolve("link"), linked);
        assertRefused(linked, "leads back to itself");
    }

    @Test
    void chainsThatAreTooLongAreRefused() throws SnapshotException {
        new NewImage(SIZE).create(files, folder.resolve("0"));
        for (int i = 1; i < BackingChain.LENGTH_MOST; i++) {
            overlay("" + i, "" + (i - 1), "qcow2");
        }
        Qcow2Disk.open(files, folder.resolve("" + (BackingChain.LENGTH_MOST - 1)), true, BackingPolicy.FOLDER).close();
        assertRefused(overlay("last", "" + (BackingChain.LENGTH_MOST - 1), "qcow2"), "a chain of more than");
    }

    @Test
    void whatIsOutsideOfTheFolderIsOpenedOnlyIfTheCallerAllowsIt() throws SnapshotException, IOException {
        Path secret = outside.resolve("secret");
        RawDisk.create(secret, SIZE);
        Files.createSymbolicLink(folder.resolve("link"), secret);
        int number = 0;
        for (String name : new String[]{"../../secret", secret.toString(), "link"}) {
            Path path = overlay("overlay" + number++, name, "raw");
            assertRefused(path, BackingPolicy.FOLDER, "outside of its folder");
            Qcow2Disk.open(files, path, true, BackingPolicy.ANYWHERE).close();
        }
    }

    @Test
    void whatIsNotAFileIsRefused() throws SnapshotException {
        assertRefused(overlay("url", "nbd://host/disk", "raw"), "is not the name of a file");
        assertRefused(overlay("json", "json:{\"driver\":\"raw\"}", "raw"), "is not the name of a file");
        assertRefused(overlay("missing", "nowhere", "raw"), "which is not there");
        assertRefused(overlay("folder", "../disks", "raw"), "is a folder");
        RawDisk.create(folder.resolve("base"), SIZE);
        assertRefused(overlay("vmdk", "base", "vmdk"), "of the format 'vmdk'");
        assertRefused(overlay("liar", "base", "qcow2"), "is not a qcow2 image");
    }

    /** A guest can write a header to its raw disk that names a file of the host's. */
    @Test
    void aRecognisedImageHasNoBackingFile() throws SnapshotException {
        RawDisk.create(folder.resolve("base"), SIZE);
        Path path = overlay("top", "base", "raw");
        DiskImages images = new DiskImages(files);
        SnapshotException refused = assertThrows(SnapshotException.class, () -> images.open(path, null, true));
        assertTrue(refused.getMessage().contains("format=qcow2"), refused.getMessage());
        images.open(path, DiskFormat.QCOW2, true).close();
        images.open(path, null, true, BackingPolicy.FOLDER).close();
    }

    @Test
    void formatsAreRecognisedOnlyIfTheyAreNotGiven() throws SnapshotException {
        Path path = folder.resolve("disk");
        new NewImage(SIZE).create(files, path);
        DiskImages images = new DiskImages(files);
        try (DiskImage disk = images.open(path, null, false)) {
            assertEquals(SIZE, disk.sizeBytes());
        }
        Path padded = overlay("recognised", "disk", null);
        images.open(padded, DiskFormat.QCOW2, true).close();
        Path flat = folder.resolve("flat");
        RawDisk.create(flat, 4096);
        try (DiskImage disk = images.open(flat, null, false)) {
            write(disk, 0, 'Q');
            write(disk, 1, 'F');
            write(disk, 2, 'I');
            write(disk, 3, 0xFB);
        }
        try (DiskImage disk = images.open(flat, DiskFormat.RAW, false)) {
            assertEquals(4096, disk.sizeBytes());
            assertEquals('Q', read(disk, 0));
        }
    }
}
