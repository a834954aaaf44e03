package dev.vivarium.tests.disk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.disk.BackingPolicy;
import dev.vivarium.snapshot.disk.Compression;
import dev.vivarium.snapshot.disk.DiskFiles;
import dev.vivarium.snapshot.disk.DiskFormat;
import dev.vivarium.snapshot.disk.DiskImage;
import dev.vivarium.snapshot.disk.DiskImages;
import dev.vivarium.snapshot.disk.DiskInfo;
import dev.vivarium.snapshot.disk.DiskTools;
import dev.vivarium.snapshot.disk.Progress;
import dev.vivarium.tests.boot.HostTool;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Images that qemu-img made, read and written by us; and what we wrote, checked by qemu-img and compared with a raw twin. */
@Tag("full")
@Tag("linux")
class QemuImageTest {
    private static final int SIZE = 20 << 20;
    private static final int SECTOR = 512;
    private static final int OPERATIONS = 1500;

    private final DiskFiles files = new DiskFiles();
    @TempDir
    private Path folder;

    /** Noise, text and holes. */
    @BeforeEach
    void makeBase() throws Exception {
        byte[] noise = new byte[3 << 20];
        new Random(1).nextBytes(noise);
        byte[] text = "Words that come again and again, line %d%n".repeat(100_000).getBytes(StandardCharsets.UTF_8);
        try (RandomAccessFile base = new RandomAccessFile(folder.resolve("base").toFile(), "rw")) {
            base.write(noise);
            base.seek(5 << 20);
            base.write(text);
            base.seek(15 << 20);
            base.write(noise, 0, 1 << 20);
            base.setLength(SIZE);
        }
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private void qemuImg(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("qemu-img"));
        command.addAll(List.of(arguments));
        HostTool.output(command.toArray(String[]::new));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-o compat=1.1", "-c", "-c -o compression_type=zstd", "-o compat=0.10",
            "-c -o compat=0.10,cluster_size=512", "-o lazy_refcounts=on", "-o preallocation=metadata",
            "-o preallocation=full", "-o refcount_bits=1", "-o refcount_bits=2", "-o refcount_bits=8",
            "-o refcount_bits=64", "-c -o cluster_size=512", "-c -o cluster_size=4096", "-c -o cluster_size=2M"})
    void imagesAreReadAndWritten(String how) throws Exception {
        List<String> arguments = new ArrayList<>(List.of("convert", "-O", "qcow2"));
        arguments.addAll(List.of(how.split(" ")));
        arguments.addAll(List.of(path("base"), path("image")));
        qemuImg(arguments.toArray(String[]::new));
        Files.copy(folder.resolve("base"), folder.resolve("twin"));
        scribble("image", "twin", how.hashCode());
    }

    @ParameterizedTest
    @CsvSource({"1.1,qcow2", "1.1,raw", "0.10,raw"})
    void overlaysAreReadAndWritten(String compat, String format) throws Exception {
        qemuImg("convert", "-O", format, path("base"), path("below"));
        byte[] below = Files.readAllBytes(folder.resolve("below"));
        qemuImg("create", "-q", "-f", "qcow2", "-o", "compat=" + compat, "-b", "below", "-F", format, path("image"),
                "24M");
        Files.copy(folder.resolve("base"), folder.resolve("twin"));
        try (RandomAccessFile twin = new RandomAccessFile(path("twin"), "rw")) {
            twin.setLength(24 << 20);
        }
        scribble("image", "twin", compat.hashCode() + format.hashCode());
        assertEquals(-1, ByteBuffer.wrap(below).mismatch(ByteBuffer.wrap(Files.readAllBytes(folder.resolve("below")))));
    }

    @Test
    void snapshotsInsideStayAsTheyWere() throws Exception {
        qemuImg("convert", "-O", "qcow2", path("base"), path("image"));
        qemuImg("snapshot", "-c", "first", path("image"));
        Files.copy(folder.resolve("base"), folder.resolve("twin"));
        scribble("image", "twin", 1);
        qemuImg("snapshot", "-c", "second", path("image"));
        Files.copy(folder.resolve("twin"), folder.resolve("twin2"));
        scribble("image", "twin2", 2);
        DiskInfo.Qcow2Info info = tools("image").info().qcow2();
        assertNotNull(info);
        assertEquals(List.of("first", "second"), info.snapshots());
        qemuImg("snapshot", "-a", "first", path("image"));
        qemuImg("compare", "-q", "-f", "qcow2", "-F", "raw", path("image"), path("base"));
        qemuImg("snapshot", "-a", "second", path("image"));
        qemuImg("compare", "-q", "-f", "qcow2", "-F", "raw", path("image"), path("twin"));
        qemuImg("snapshot", "-d", "first", path("image"));
        scribble("image", "twin", 3);
    }

    @Test
    void bitmapsAreKeptUntilTheDiskIsWritten() throws Exception {
        qemuImg("convert", "-O", "qcow2", path("base"), path("image"));
        qemuImg("bitmap", "--add", path("image"), "changes");
        assertTrue(tools("image").check(Progress.NONE).isSound());
        assertTrue(HostTool.output("qemu-img", "info", path("image")).contains("changes"));
        try (DiskImage disk = open("image", DiskFormat.QCOW2)) {
            disk.write(0, ByteBuffer.allocate(SECTOR));
        }
        assertFalse(HostTool.output("qemu-img", "info", path("image")).contains("changes"));
        assertEquals(0, tools("image").check(Progress.NONE).mistakes());
    }

    @ParameterizedTest
    @CsvSource({"extended_l2=on,extended L2 entries", "data_file=flat,external data file"})
    void whatWeLackIsNamed(String option, String name) throws Exception {
        String value = option.equals("data_file=flat") ? "data_file=" + path("flat") : option;
        qemuImg("create", "-q", "-f", "qcow2", "-o", value, path("image"), "10M");
        SnapshotException refused = assertThrows(SnapshotException.class, () -> open("image", DiskFormat.QCOW2));
        assertTrue(String.valueOf(refused.getMessage()).contains(name), refused.getMessage());
    }

    @Test
    void encryptedImagesAreRefused() throws Exception {
        // It times its own key derivation to find how often to repeat it, and gives up if a busy host makes that time zero.
        String said = "accurate CPU usage";
        for (int attempt = 0; attempt < 20 && said.contains("accurate CPU usage"); attempt++) {
            said = HostTool.everything("qemu-img", "create", "-q", "-f", "qcow2", "--object", "secret,id=s,data=x",
                    "-o",
                    "encrypt.format=luks,encrypt.key-secret=s,encrypt.iter-time=10", path("image"), "10M");
        }
        assertEquals("", said);
        SnapshotException refused = assertThrows(SnapshotException.class, () -> open("image", DiskFormat.QCOW2));
        assertTrue(String.valueOf(refused.getMessage()).contains("is encrypted"), refused.getMessage());
    }

    @ParameterizedTest
    @CsvSource({"9,", "16,", "21,", "9,ZLIB", "16,ZLIB", "21,ZLIB", "12,ZSTD", "16,ZSTD"})
    void ourOwnImagesPass(int clusterBits, Compression compression) throws Exception {
        tools("image").create(SIZE, clusterBits, null, null);
        try (RandomAccessFile twin = new RandomAccessFile(path("twin"), "rw")) {
            twin.setLength(SIZE);
        }
        scribble("image", "twin", clusterBits);
        tools("image").compact(compression, Progress.NONE);
        assertGood("image", "twin");
        tools("image").resize(2L * SIZE, false);
        try (RandomAccessFile twin = new RandomAccessFile(path("twin"), "rw")) {
            twin.setLength(2L * SIZE);
        }
        assertGood("image", "twin");
        scribble("image", "twin", clusterBits + 100L);
        tools("image").resize(SIZE / 2, true);
        try (RandomAccessFile twin = new RandomAccessFile(path("twin"), "rw")) {
            twin.setLength(SIZE / 2);
        }
        assertGood("image", "twin");
    }

    /** What QEMU leaves behind when it is killed with its lazy counts. */
    @Test
    void anImageThatQemuDidNotCloseIsRepaired() throws Exception {
        qemuImg("create", "-q", "-f", "qcow2", "-o", "lazy_refcounts=on", path("image"), "20M");
        new ProcessBuilder("qemu-io", "-f", "qcow2", "-c", "write -P 7 1M 3M", "-c", "write -P 8 9M 64k", "-c", "flush",
                "-c", "abort", path("image")).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor();
        assertFalse(tools("image").check(Progress.NONE).isSound());
        try (DiskImage disk = open("image", DiskFormat.QCOW2)) {
            ByteBuffer read = ByteBuffer.allocate(1);
            disk.read((4 << 20) - 1, read);
            disk.read(9 << 20, read.flip());
            assertEquals(8, read.get(0));
        }
        qemuImg("check", "-q", path("image"));
    }

    private DiskTools tools(String name) {
        return new DiskTools(files, folder.resolve(name), DiskFormat.QCOW2, BackingPolicy.FOLDER);
    }

    private DiskImage open(String name, DiskFormat format) throws SnapshotException {
        return new DiskImages(files).open(folder.resolve(name), format, false);
    }

    private void assertGood(String image, String twin) throws Exception {
        qemuImg("check", "-q", path(image));
        qemuImg("compare", "-q", "-f", "qcow2", "-F", "raw", path(image), path(twin));
        assertTrue(tools(image).check(Progress.NONE).isSound());
    }

    /** The same random work on both, which are equal before and afterwards. */
    private void scribble(String image, String twinName, long seed) throws Exception {
        assertGood(image, twinName);
        Random random = new Random(seed);
        try (DiskImage disk = open(image, DiskFormat.QCOW2); DiskImage twin = open(twinName, DiskFormat.RAW)) {
            for (int i = 0; i < OPERATIONS; i++) {
                int length = SECTOR * (1 + random.nextInt(random.nextInt(8) == 0 ? 1024 : 32));
                long offset = (long) SECTOR * random.nextInt((int) ((disk.sizeBytes() - length) / SECTOR + 1));
                ByteBuffer bytes = ByteBuffer.allocate(length);
                switch (random.nextInt(8)) {
                    case 0 -> {
                        disk.writeZeroes(offset, length);
                        twin.writeZeroes(offset, length);
                    }
                    case 1 -> {
                        disk.discard(offset, length);
                        disk.read(offset, bytes);
                        twin.write(offset, bytes.flip());
                    }
                    case 2 -> disk.flush();
                    default -> {
                        random.nextBytes(bytes.array());
                        disk.write(offset, bytes.duplicate());
                        twin.write(offset, bytes);
                    }
                }
            }
        }
        assertGood(image, twinName);
    }

    /** What we leave behind at a sudden end, qemu-img finds no mistake in either. */
    @Test
    void anImageThatWeDidNotCloseHasNoMistakes() throws Exception {
        tools("image").create(SIZE, 12, null, null);
        Random random = new Random(4);
        try (DiskImage disk = open("image", DiskFormat.QCOW2)) {
            for (int i = 0; i < 40; i++) {
                byte[] bytes = new byte[1 + random.nextInt(200_000)];
                random.nextBytes(bytes);
                disk.write(random.nextInt(SIZE - bytes.length), ByteBuffer.wrap(bytes));
                disk.discard(random.nextInt(SIZE / 2), SIZE / 10);
                if (i % 3 == 0) {
                    disk.flush();
                }
                Path copy = Files.copy(folder.resolve("image"), folder.resolve("copy"),
                        StandardCopyOption.REPLACE_EXISTING);
                assertEquals(0, tools("copy").check(Progress.NONE).mistakes());
                String said = new String(HostTool.outputWhateverItsStatus(new byte[0], "qemu-img", "check", "--output",
                        "json", copy.toString()), StandardCharsets.UTF_8);
                assertTrue(said.contains("\"check-errors\": 0"), said);
                assertFalse(said.contains("corruptions"), said);
            }
        }
    }
}
