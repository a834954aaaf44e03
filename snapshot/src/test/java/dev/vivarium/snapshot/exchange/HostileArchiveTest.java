package dev.vivarium.snapshot.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.luben.zstd.Zstd;

import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.SnapshotException.Kind;
import dev.vivarium.snapshot.bundle.BootSpec;
import dev.vivarium.snapshot.bundle.Bundle;
import dev.vivarium.snapshot.bundle.MachineManifest;
import dev.vivarium.snapshot.bundle.MachineSpec;
import dev.vivarium.snapshot.bundle.MachineSpec.Accelerator;
import dev.vivarium.snapshot.bundle.MachineSpec.Port;
import dev.vivarium.snapshot.bundle.MachineSpec.Translate;
import dev.vivarium.snapshot.bundle.Manifests;
import dev.vivarium.snapshot.bundle.Present;
import dev.vivarium.snapshot.bundle.RelativePath;
import dev.vivarium.snapshot.bundle.WhenStopped;
import dev.vivarium.snapshot.disk.DiskFiles;
import dev.vivarium.snapshot.disk.Progress;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;

/** Archives that are damaged or made to do harm are refused with a sentence, and leave nothing behind. */
final class HostileArchiveTest {
    private static final byte[] NOTHING = new byte[0];

    @TempDir
    private Path folder;
    /** A machine without drives: a kernel of 60,000 bytes. */
    private Map<String, byte[]> entries = Map.of();
    private byte[] manifest = NOTHING;

    @BeforeEach
    void makeArchive() throws Exception {
        Path bundle = Files.createDirectories(folder.resolve("small.viv"));
        Files.createDirectories(bundle.resolve("boot"));
        byte[] kernel = new byte[60_000];
        new Random(5).nextBytes(kernel);
        Arrays.fill(kernel, 20_000, 40_000, (byte) 0);
        Files.write(bundle.resolve("boot/vmlinuz"), kernel);
        MachineSpec spec = new MachineSpec(Accelerator.AUTO, Translate.ON, "x86-64-v2", 1, 16L << 20,
                new BootSpec.Kernel(new RelativePath("boot/vmlinuz"), null, ""), List.of(), List.of(), Port.NONE,
                Port.NONE, false, false);
        manifest = Manifests.bytes(new MachineManifest(UUID.randomUUID(), "small", Instant.EPOCH, spec,
                new Present(null, Map.of(), null, null), new WhenStopped.Keep(), null));
        Files.write(bundle.resolve("vm.json"), manifest);
        Path archive = folder.resolve("small.vivz");
        new Export(new DiskFiles(), ExportOptions.WHOLE, Progress.NONE).write(Bundle.at(bundle), archive);
        entries = Tar.entries(Files.readAllBytes(archive));
        Folders.delete(bundle);
        Files.delete(archive);
    }

    private SnapshotException refused(byte[] archive) throws IOException {
        Path file = folder.resolve("hostile.vivz");
        Files.write(file, archive);
        Path target = folder.resolve("small.viv");
        SnapshotException refused = assertThrows(SnapshotException.class,
                () -> new Import(Identity.MOVED, Progress.NONE).read(file, target));
        SnapshotException asStream = assertThrows(SnapshotException.class, () -> new Import(Identity.MOVED,
                Progress.NONE).read(new ByteArrayInputStream(archive), Path.of("hostile.vivz"), target));
        assertEquals(refused.kind(), asStream.kind());
        Folders.assertHolds(folder, "hostile.vivz");
        assertTrue(refused.getMessage().endsWith("."), refused.getMessage());
        return refused;
    }

    private void assertRefused(String because, byte[] archive) throws IOException {
        SnapshotException refused = refused(archive);
        assertEquals(Kind.CORRUPT, refused.kind());
        assertTrue(refused.getMessage().contains(because), refused.getMessage());
    }

    private Map<String, byte[]> with(String name, byte[] data) {
        Map<String, byte[]> changed = new LinkedHashMap<>(entries);
        changed.put(name, data);
        return changed;
    }

    @Test
    void theOrderOfEntriesDoesNotMatter() throws Exception {
        Map<String, byte[]> turned = new LinkedHashMap<>();
        List.copyOf(entries.keySet()).reversed().forEach(name -> turned.put(name, entries.get(name)));
        Path file = folder.resolve("turned.vivz");
        Files.write(file, new Tar().entry("./", '5', 0, NOTHING).entry("./blobs/", '5', 0, NOTHING)
                .entry("blobs/sha256/", '5', 0, NOTHING).files(turned).end());
        new Import(Identity.MOVED, Progress.NONE).read(file, folder.resolve("small.viv"));
        assertEquals(60_000, Files.size(folder.resolve("small.viv/boot/vmlinuz")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../evil", "/etc/passwd", "blobs/sha256/../../evil", "blobs/sha256/abc", "x", "blobs",
            "blobs/sha512/00", "C:\\evil", "index.json/x"})
    void entriesOfOtherNames(String name) throws Exception {
        assertRefused("which no machine has", Tar.of(with(name, NOTHING)));
    }

    @ParameterizedTest
    @CsvSource({"1, a link", "2, a link", "3, a device", "4, a device", "6, a device", "S, a sparse file",
            "x, extension headers", "g, extension headers", "L, extension headers", "K, extension headers",
            "7, an unknown type", "V, an unknown type"})
    void entriesOfOtherTypes(char type, String because) throws Exception {
        assertRefused(because, new Tar().entry("oci-layout", type, 0, NOTHING).files(entries).end());
    }

    @Test
    void foldersOfOtherNames() throws Exception {
        assertRefused("folder", new Tar().entry("../", '5', 0, NOTHING).files(entries).end());
        assertRefused("size", new Tar().entry("blobs/", '5', 512, new byte[512]).files(entries).end());
    }

    @Test
    void theSameTwice() throws Exception {
        assertRefused("twice", new Tar().files(entries).files(entries).end());
    }

    @Test
    void sizesThatCannotBe() throws Exception {
        String blob = "blobs/sha256/" + "0".repeat(64);
        assertRefused("too many", new Tar().files(entries).entry(blob, '0', 077777777777L, NOTHING).end());
        assertRefused("ends too early", new Tar().files(entries).entry(blob, '0', 1 << 20, NOTHING).end());
        byte[] binary = Tar.header(blob, '0', 0);
        binary[124] = (byte) 0x80;
        assertRefused("no size", new Tar().files(entries).raw(Tar.summed(binary)).end());
        byte[] prefix = Tar.header(blob, '0', 0);
        prefix[345] = 'x';
        assertRefused("long name", new Tar().files(entries).raw(Tar.summed(prefix)).end());
    }

    @Test
    void whatIsNotAWholeTar() throws Exception {
        assertRefused("not a tar", "PK".repeat(600).getBytes(StandardCharsets.US_ASCII));
        assertRefused("ends too early", NOTHING);
        assertRefused("ends too early", new Tar().files(entries).withoutEnd());
        assertRefused("ends too early", new Tar().files(entries).raw(new byte[512]).withoutEnd());
        byte[] whole = Tar.of(entries);
        for (int length = 100; length < whole.length - 1024; length += 5000) {
            refused(Arrays.copyOf(whole, length));
        }
        assertRefused("behind its end", new Tar().files(entries).raw(new byte[1024]).file("oci-layout", NOTHING).end());
        byte[] sum = Tar.header("oci-layout", '0', 0);
        sum[150] ^= 1;
        assertRefused("damaged", new Tar().raw(sum).files(entries).end());
    }

    @Test
    void tooManyEntries() throws Exception {
        Tar tar = new Tar();
        for (int i = 0; i <= Layout.ENTRIES_MOST; i++) {
            tar.entry(Layout.BLOBS + String.format("%064x", i), '0', 0, NOTHING);
        }
        assertRefused("more than", tar.end());
    }

    @Test
    void blobsThatAreMissingOrTooMany() throws Exception {
        for (String name : entries.keySet()) {
            Map<String, byte[]> fewer = new LinkedHashMap<>(entries);
            fewer.remove(name);
            assertRefused(name.startsWith(Layout.BLOBS) ? "is missing" : "it has no " + name, Tar.of(fewer));
        }
        byte[] more = "more".getBytes(StandardCharsets.US_ASCII);
        assertRefused("nothing in it names", Tar.of(with(Digest.of(more).entryName(), more)));
    }

    @Test
    void blobsThatAreDamaged() throws Exception {
        for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
            if (entry.getKey().startsWith(Layout.BLOBS)) {
                byte[] changed = entry.getValue().clone();
                changed[changed.length / 2] ^= 1;
                assertRefused("is damaged", Tar.of(with(entry.getKey(), changed)));
                assertRefused("bytes instead of", Tar.of(with(entry.getKey(), Arrays.copyOf(changed, 1))));
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            oci-layout | 1.0.0 | 2.0.0 | newer
            index.json | image.manifest.v1 | image.index.v1 | no manifest
            index.json | "manifests":[ | "manifests":[{}, | 2 machines
            index.json | "size":" | "size": | JSON
            index.json | sha256: | sha512: | SHA-256
            index.json | {"schema | {"x":[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]],"schema | JSON
            index.json | {"schema | {"manifests":[],"schema | JSON
            """)
    void layoutsThatSaySomethingElse(String name, String old, String changed, String because) throws Exception {
        String text = new String(entries.get(name), StandardCharsets.UTF_8);
        String broken = text.contains(old) ? text.replace(old, changed) : text.replaceAll("\"size\":(\\d+)",
                "\"size\":\"$1");
        SnapshotException refused = refused(Tar.of(with(name, broken.getBytes(StandardCharsets.UTF_8))));
        assertTrue(refused.getMessage().contains(because), refused.getMessage());
    }

    private byte[] forged(Forgery.Change change) {
        return Tar.of(new Forgery(entries).with(change));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            config   | vivarium-exchange | vivarium-evil   | not a machine
            config   | "features":[]     | "features":["x"] | uses 'x'
            config   | "minimumReader":1 | "minimumReader":9 | version 9
            config   | "features":[]     | "x":1,"features":[] | field 'x'
            config   | "files":2         | "files":3       | not those
            manifest | machine.config.v1 | image.config.v1 | something else
            manifest | machine.chunk.v1+zstd | image.layer.v1.tar | type
            manifest | "schemaVersion":2 | "schemaVersion":1 | something else
            map      | boot/vmlinuz      | ../../evil      | name
            map      | boot/vmlinuz      | /etc/evil       | name
            map      | boot/vmlinuz      | boot\\\\evil    | characters
            map      | boot/vmlinuz      | lock            | which no machine has
            map      | boot/vmlinuz      | logs/x          | which no machine has
            map      | boot/vmlinuz      | host.json       | which no machine has
            map      | boot/vmlinuz      | boot/con        | device
            map      | boot/vmlinuz      | boot/x.new      | which no machine has
            map      | boot/vmlinuz      | VM.json         | which no machine has
            map      | boot/vmlinuz      | snapshots/x/state.json | which no machine has
            map      | boot/vmlinuz      | vm.json         | twice
            map      | boot/vmlinuz      | boot/other      | boot/vmlinuz
            map      | boot/vmlinuz      | memory/20261126-170102-0001.ws | which no machine has
            map      | boot/vmlinuz      | disks/x.qcow2   | which no machine has
            map      | "bytes":60000     | "bytes":70000   | not those
            map      | "bytes":60000     | "bytes":100     | do not fit
            map      | "bytes":60000     | "bytes":-1      | number
            map      | "bytes":60000     | "bytes":9223372036854775807 | number
            map      | "offset":0        | "offset":1      | do not fit
            map      | "offset":0        | "offset":4096   | do not fit
            map      | "length":60000    | "length":0      | do not fit
            map      | "length":60000    | "length":59999  | does not decompress
            map      | "length":60000    | "length":16777217 | number
            map      | "bytes":60000     | "bytes":60000,"x":1 | field 'x'
            """)
    void manifestsThatLie(String where, String old, String changed, String because) throws Exception {
        SnapshotException refused = refused(forged(new Forgery.Change(where, old, changed)));
        assertTrue(refused.getMessage().contains(because), refused.getMessage());
    }

    private static byte[] archive(Map<String, byte[]> files) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ArchiveWriter archive = new ArchiveWriter(Channels.newChannel(bytes));
        long total = 0;
        try (Pipeline pipeline = new Pipeline(1, Layout.CHUNK_BYTES_LEAST, Export.LEVEL)) {
            Packing packing = new Packing(archive, pipeline, new DiskFiles(), Layout.CHUNK_BYTES_LEAST,
                    new Packing.Meter(Progress.NONE, 0));
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                packing.add(new PlannedFile(new RelativePath(file.getKey()), new PlannedFile.Made(file.getValue())));
                total += file.getValue().length;
            }
        }
        archive.finish(new ExchangeInfo("id", "name", null, true, files.size(), total, Layout.CHUNK_BYTES_LEAST));
        return bytes.toByteArray();
    }

    @Test
    void filesThatDoNotMakeAMachine() throws Exception {
        assertRefused("it has no vm.json", archive(Map.of("boot/vmlinuz", new byte[1])));
        assertRefused("vmlinuz is missing", archive(Map.of("vm.json", manifest)));
        assertRefused("'boot/more', which no manifest",
                archive(Map.of("vm.json", manifest, "boot/vmlinuz", new byte[1], "boot/more", new byte[1])));
        assertRefused("vm.json is damaged", archive(Map.of("vm.json", new byte[100])));
        byte[] orphan = new String(manifest, StandardCharsets.UTF_8)
                .replace("\"parent\" : null", "\"parent\" : \"20261126-170102-0001\"").getBytes(StandardCharsets.UTF_8);
        assertRefused("lacks the snapshot", archive(Map.of("vm.json", orphan, "boot/vmlinuz", new byte[1])));
        assertRefused("twice", archive(Map.of("vm.json", manifest, "boot/a", new byte[1], "boot/A", new byte[2])));
        assertRefused("a file and a folder",
                archive(new TreeMap<>(Map.of("boot/a", new byte[1], "boot/a/b", new byte[2], "vm.json", manifest))));
    }

    @Test
    void chunksThatDecompressToMore() throws Exception {
        byte[] bomb = Zstd.compress(new byte[64 << 20]);
        assertRefused("does not decompress", Tar.of(new Forgery(entries).withChunk(bomb)));
        byte[] two = new byte[60_000];
        byte[] frame = Zstd.compress(new byte[30_000]);
        System.arraycopy(frame, 0, two, 0, frame.length);
        System.arraycopy(frame, 0, two, frame.length, frame.length);
        assertRefused("does not decompress",
                Tar.of(new Forgery(entries).withChunk(Arrays.copyOf(two, 2 * frame.length))));
        assertRefused("does not decompress", Tar.of(new Forgery(entries).withChunk(new byte[100])));
    }

    /** Each bit that changes is noticed, or changes nothing. */
    @Test
    void oneBitThatIsWrong() throws Exception {
        byte[] whole = Tar.of(entries);
        Path file = folder.resolve("hostile.vivz");
        Path target = folder.resolve("small.viv");
        Files.write(file, whole);
        new Import(Identity.MOVED, Progress.NONE).read(file, target);
        Map<String, String> expected = Folders.sums(target);
        Folders.delete(target);
        Random random = new Random(3);
        for (int i = 0; i < 400; i++) {
            byte[] changed = whole.clone();
            int at = i % 2 == 0 ? random.nextInt(changed.length) : random.nextInt(changed.length / 512) * 512
                    + random.nextInt(160);
            changed[at] ^= (byte) (1 << random.nextInt(8));
            Files.write(file, changed);
            try {
                new Import(Identity.MOVED, Progress.NONE).read(file, target);
                assertEquals(expected, Folders.sums(target), "byte " + at);
                Folders.delete(target);
            } catch (SnapshotException e) {
                Folders.assertHolds(folder, "hostile.vivz");
            }
        }
    }
}
