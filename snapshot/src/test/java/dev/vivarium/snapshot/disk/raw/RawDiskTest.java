package dev.vivarium.snapshot.disk.raw;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.SnapshotException.Kind;
import dev.vivarium.snapshot.disk.DiskContract;
import dev.vivarium.snapshot.disk.DiskFiles;
import dev.vivarium.snapshot.disk.DiskImage;

import org.junit.jupiter.api.Test;

import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

final class RawDiskTest extends DiskContract {
    @Override
    protected void create(Path file, long sizeBytes) throws SnapshotException {
        RawDisk.create(file, sizeBytes);
    }

    @Override
    protected DiskImage open(DiskFiles through, Path file, boolean readOnly) throws SnapshotException {
        return RawDisk.open(through, file, readOnly);
    }

    @Test
    void theFileIsTheDisk() throws SnapshotException, IOException {
        byte[] bytes = new byte[1024];
        bytes[700] = 3;
        Path file = Files.write(folder.resolve("flat"), bytes);
        try (DiskImage disk = RawDisk.open(files, file, false)) {
            ByteBuffer read = ByteBuffer.allocate(1024);
            disk.read(0, read);
            assertArrayEquals(bytes, read.array());
            disk.write(1, ByteBuffer.wrap(new byte[]{4}));
            disk.flush();
        }
        bytes[1] = 4;
        assertArrayEquals(bytes, Files.readAllBytes(file));
    }

    @Test
    void whatIsNoDiskIsSaidSo() throws IOException {
        assertRefused(Kind.HOST, "There is no disk file", folder.resolve("missing"));
        assertRefused(Kind.HOST, "is a folder", folder);
        assertRefused(Kind.CORRUPT, "is empty", Files.createFile(folder.resolve("empty")));
        assertRefused(Kind.CORRUPT, "1000 bytes, is not a multiple of 512",
                Files.write(folder.resolve("odd"), new byte[1000]));
    }

    private void assertRefused(Kind kind, String part, Path file) {
        SnapshotException refused = assertThrows(SnapshotException.class, () -> RawDisk.open(files, file, false));
        assertEquals(kind, refused.kind());
        assertTrue(String.valueOf(refused.getMessage()).contains(part), refused.getMessage());
        assertTrue(String.valueOf(refused.getMessage()).contains(file.toString()), refused.getMessage());
    }

    @Test
    void aRefusedFileIsLetGo() throws IOException, SnapshotException {
        Path file = Files.write(folder.resolve("odd"), new byte[1000]);
        assertRefused(Kind.CORRUPT, "512", file);
        Files.write(file, new byte[1024]);
        RawDisk.open(files, file, false).close();
    }

    @Test
    void creatingNeverOverwrites() throws IOException {
        Path file = Files.write(folder.resolve("there"), new byte[512]);
        assertThrows(SnapshotException.class, () -> RawDisk.create(file, 1024));
        assertEquals(512, Files.size(file));
        assertThrows(SnapshotException.class, () -> RawDisk.create(folder.resolve("bad"), 1000));
    }

    @Test
    void zeroingAHoleWritesNothing() throws SnapshotException, IOException {
        Path file = folder.resolve("sparse");
        RawDisk.create(file, 1L << 30);
        try (DiskImage disk = RawDisk.open(files, file, false)) {
            disk.writeZeroes(0, 64 << 20);
            disk.discard(1L << 29, 1 << 20);
        }
        boolean unix = file.getFileSystem().supportedFileAttributeViews().contains("unix");
        assertTrue(!unix || storedBytes(file) < 1 << 20, "the hole was filled");
    }

    private static long storedBytes(Path file) throws IOException {
        Process process = new ProcessBuilder("stat", "-c", "%b", file.toString()).start();
        String blocks = new String(process.getInputStream().readAllBytes());
        return 512 * Long.parseLong(blocks.strip());
    }

    @Test
    void anotherProcessIsKeptOutEvenAfterARefusalInThisOne() throws Exception {
        Path file = folder.resolve("shared");
        RawDisk.create(file, 4096);
        try (DiskImage disk = RawDisk.open(files, file, false)) {
            assertThrows(SnapshotException.class, () -> RawDisk.open(files, file, false));
            assertEquals("LOCKED", openElsewhere(file));
            disk.flush();
        }
        assertEquals("OPENED", openElsewhere(file));
    }

    private static String openElsewhere(Path file) throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classes = Path.of(RawDiskTest.class.getProtectionDomain().getCodeSource().getLocation().toURI())
                .toString();
        String mains = Path.of(RawDisk.class.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
        Process process = new ProcessBuilder(java, "-XX:TieredStopAtLevel=1", "-cp",
                classes + File.pathSeparator + mains, OpenElsewhere.class.getName(), file.toString())
                .redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes()).strip();
        assertTrue(process.waitFor(20, TimeUnit.SECONDS));
        return said;
    }

    /** Runs in a process of its own and says what became of opening the file. */
    public static final class OpenElsewhere {
        private OpenElsewhere() {
        }

        public static void main(String[] arguments) {
            try {
                RawDisk.open(new DiskFiles(), Path.of(arguments[0]), false).close();
                System.out.println("OPENED");
            } catch (SnapshotException e) {
                System.out.println(e.kind());
            }
        }
    }
}
