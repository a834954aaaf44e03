package dev.vivarium.snapshot.disk;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.snapshot.SnapshotException;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;

final class DiskToolsTest {
    private static final int SIZE = 3 << 20;

    private final DiskFiles files = new DiskFiles();
    @TempDir
    private Path folder;

    private DiskTools tools(String name, @Nullable DiskFormat format) {
        return new DiskTools(files, folder.resolve(name), format, BackingPolicy.FOLDER);
    }

    private DiskImage open(String name, boolean readOnly) throws SnapshotException {
        return new DiskImages(files).open(folder.resolve(name), null, readOnly, BackingPolicy.FOLDER);
    }

    private byte[] contents(String name) throws SnapshotException {
        try (DiskImage disk = open(name, true)) {
            ByteBuffer all = ByteBuffer.allocate((int) disk.sizeBytes());
            disk.read(0, all);
            return all.array();
        }
    }

    /** Text, noise, zeros and holes. */
    private byte[] fill(String name) throws SnapshotException {
        byte[] noise = new byte[300_000];
        new Random(1).nextBytes(noise);
        byte[] text = "Words that come again and again, line %d%n".repeat(8000).getBytes(StandardCharsets.UTF_8);
        try (DiskImage disk = open(name, false)) {
            disk.write(100_000, ByteBuffer.wrap(text));
            disk.write(1_500_000, ByteBuffer.wrap(noise));
            disk.write(2_000_000, ByteBuffer.allocate(400_000));
            disk.write(disk.sizeBytes() - 1000, ByteBuffer.wrap(text, 0, 1000));
            disk.discard(1_600_000, 100_000);
        }
        return contents(name);
    }

    @ParameterizedTest
    @CsvSource({"9,", "12,", "16,", "16,ZLIB", "16,ZSTD", "9,ZLIB", "9,ZSTD", "12,ZLIB", "21,ZSTD", "21,ZLIB"})
    void compactingKeepsWhatTheDiskHolds(int clusterBits, @Nullable Compression compression)
            throws SnapshotException {
        DiskTools tools = tools("disk", null);
        tools("disk", DiskFormat.QCOW2).create(SIZE + 512, clusterBits, null, null);
        byte[] before = fill("disk");
        long sizeBefore = tools.info().fileBytes();
        tools.compact(compression, Progress.NONE);
        assertArrayEquals(before, contents("disk"));
        assertEquals(new DiskCheck(0, 0, true, List.of()), tools.check(Progress.NONE));
        DiskInfo info = tools.info();
        if (clusterBits < 20) {
            assertTrue(info.fileBytes() < sizeBefore - 300_000, info.fileBytes() + " of " + sizeBefore);
        }
        assertNotNull(info.qcow2());
        assertEquals(compression == Compression.ZSTD ? "zstd" : "zlib", info.qcow2().compression());
        scribbleOn("disk", before);
        assertEquals(0, tools.check(Progress.NONE).mistakes() + tools.check(Progress.NONE).leaks());
    }

    /** Compressed clusters are written like others. */
    private void scribbleOn(String name, byte[] expected) throws SnapshotException {
        Random random = new Random(2);
        try (DiskImage disk = open(name, false)) {
            for (int i = 0; i < 200; i++) {
                byte[] bytes = new byte[1 + random.nextInt(9000)];
                random.nextBytes(bytes);
                int offset = random.nextInt(expected.length - bytes.length);
                disk.write(offset, ByteBuffer.wrap(bytes));
                System.arraycopy(bytes, 0, expected, offset, bytes.length);
                if (i % 40 == 0) {
                    disk.flush();
                }
            }
        }
        assertArrayEquals(expected, contents(name));
    }

    @Test
    void compressingMakesItSmaller() throws SnapshotException {
        for (Compression compression : Compression.values()) {
            String name = "disk" + compression;
            tools(name, DiskFormat.QCOW2).create(SIZE, 0, null, null);
            fill(name);
            tools(name, null).compact(null, Progress.NONE);
            long plain = tools(name, null).info().fileBytes();
            tools(name, null).compact(compression, Progress.NONE);
            long packed = tools(name, null).info().fileBytes();
            assertTrue(packed < plain - 250_000, packed + " of " + plain);
        }
    }

    @Test
    void compactingKeepsTheBackingFileAndWhatHidesIt() throws SnapshotException {
        tools("base", DiskFormat.RAW).create(SIZE, 0, null, null);
        fill("base");
        tools("top", DiskFormat.QCOW2).create(0, 0, "base", null);
        try (DiskImage disk = open("top", false)) {
            assertEquals(SIZE, disk.sizeBytes());
            disk.writeZeroes(100_000, 500_000);
            disk.write(1_500_000, ByteBuffer.allocate(200_000));
            disk.write(2_500_000, ByteBuffer.wrap(new byte[]{1, 2, 3}));
        }
        byte[] before = contents("top");
        tools("top", null).compact(Compression.ZSTD, Progress.NONE);
        assertArrayEquals(before, contents("top"));
        DiskInfo.Qcow2Info info = tools("top", null).info().qcow2();
        assertNotNull(info);
        assertEquals("base", info.backingName());
        assertEquals("raw", info.backingFormat());
    }

    @Test
    void aRawDiskIsCompactedAndNotCompressed() throws SnapshotException {
        tools("disk", DiskFormat.RAW).create(SIZE, 0, null, null);
        byte[] before = fill("disk");
        tools("disk", null).compact(null, Progress.NONE);
        assertArrayEquals(before, contents("disk"));
        SnapshotException refused = assertThrows(SnapshotException.class,
                () -> tools("disk", null).compact(Compression.ZLIB, Progress.NONE));
        assertTrue(refused.getMessage().contains("qemu-img convert"), refused.getMessage());
        assertFalse(Files.exists(folder.resolve("disk.compact")));
    }

    @Test
    void stoppedWorkLeavesTheOldFile() throws SnapshotException, IOException {
        for (DiskFormat format : DiskFormat.values()) {
            String name = "disk" + format;
            tools(name, format).create(SIZE, 0, null, null);
            fill(name);
            byte[] before = Files.readAllBytes(folder.resolve(name));
            assertThrows(CancellationException.class,
                    () -> tools(name, null).compact(null, (done, total) -> done < total / 2));
            assertArrayEquals(before, Files.readAllBytes(folder.resolve(name)));
            assertFalse(Files.exists(folder.resolve(name + ".compact")));
            tools(name, null).compact(null, Progress.NONE);
        }
    }

    @Test
    void whatLiesThereIsNotOverwritten() throws SnapshotException, IOException {
        tools("disk", DiskFormat.QCOW2).create(SIZE, 0, null, null);
        Files.writeString(folder.resolve("disk.compact"), "mine");
        assertThrows(SnapshotException.class, () -> tools("disk", null).compact(null, Progress.NONE));
        assertEquals("mine", Files.readString(folder.resolve("disk.compact")));
        assertThrows(SnapshotException.class, () -> tools("disk", DiskFormat.QCOW2).create(SIZE, 0, null, null));
    }

    @ParameterizedTest
    @CsvSource({"RAW,0", "QCOW2,9", "QCOW2,12", "QCOW2,16"})
    void resizedDisksKeepTheirBeginning(DiskFormat format, int clusterBits) throws SnapshotException {
        tools("disk", format).create(SIZE, clusterBits, null, null);
        byte[] before = fill("disk");
        tools("disk", format).resize(40 << 20, false);
        assertArrayEquals(Arrays.copyOf(before, 40 << 20), contents("disk"));
        SnapshotException refused = assertThrows(SnapshotException.class,
                () -> tools("disk", format).resize(1_600_000 / 512 * 512, false));
        assertTrue(refused.getMessage().contains("would be lost"), refused.getMessage());
        tools("disk", format).resize(1_599_488, true);
        assertArrayEquals(Arrays.copyOf(before, 1_599_488), contents("disk"));
        tools("disk", format).resize(SIZE, false);
        assertArrayEquals(Arrays.copyOf(Arrays.copyOf(before, 1_599_488), SIZE), contents("disk"));
        assertTrue(tools("disk", format).check(Progress.NONE).isSound());
    }

    @Test
    void aLongerBackingFileDoesNotShowWhereADiskGrew() throws SnapshotException {
        tools("base", DiskFormat.RAW).create(SIZE, 0, null, null);
        byte[] below = fill("base");
        tools("top", DiskFormat.QCOW2).create(1_550_336, 0, "base", DiskFormat.RAW);
        assertArrayEquals(Arrays.copyOf(below, 1_550_336), contents("top"));
        tools("top", null).resize(SIZE + 4096, false);
        assertArrayEquals(Arrays.copyOf(Arrays.copyOf(below, 1_550_336), SIZE + 4096), contents("top"));
        assertTrue(tools("top", null).check(Progress.NONE).isSound());
    }

    @Test
    void anOverlayThatCouldNotBeOpenedIsNotMade() throws SnapshotException, IOException {
        Path sub = Files.createDirectory(folder.resolve("sub"));
        tools("base", DiskFormat.RAW).create(SIZE, 0, null, null);
        DiskTools overlay = new DiskTools(files, sub.resolve("top"), DiskFormat.QCOW2, BackingPolicy.FOLDER);
        assertThrows(SnapshotException.class, () -> overlay.create(0, 0, "../base", null));
        assertFalse(Files.exists(sub.resolve("top")));
        new DiskTools(files, sub.resolve("top"), DiskFormat.QCOW2, BackingPolicy.ANYWHERE).create(0, 0, "../base",
                null);
    }

    @Test
    void lostRoomIsFoundAndGivenBack() throws SnapshotException, IOException {
        tools("disk", DiskFormat.QCOW2).create(SIZE, 0, null, null);
        byte[] before = fill("disk");
        try (DiskFile file = files.open(folder.resolve("disk"), false)) {
            file.write(2 * 65536 + 2 * 1000, ByteBuffer.wrap(new byte[]{0, 1}));
        }
        assertEquals(1, tools("disk", null).check(Progress.NONE).leaks());
        tools("disk", null).repair(Progress.NONE);
        assertTrue(tools("disk", null).check(Progress.NONE).isSound());
        assertArrayEquals(before, contents("disk"));
    }
}
