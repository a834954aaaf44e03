package dev.vivarium.tests.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import dev.vivarium.snapshot.bundle.Bundle;
import dev.vivarium.snapshot.bundle.Verify;
import dev.vivarium.snapshot.disk.DiskFiles;
import dev.vivarium.snapshot.disk.Progress;
import dev.vivarium.snapshot.exchange.ExchangeInfo;
import dev.vivarium.snapshot.exchange.Export;
import dev.vivarium.snapshot.exchange.ExportOptions;
import dev.vivarium.snapshot.exchange.Identity;
import dev.vivarium.snapshot.exchange.Import;
import dev.vivarium.tests.boot.HostTool;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What docs/bundle-format.md and docs/exchange.md say is enough to read a machine by another program, in Python. */
@Tag("full")
final class ReadBundleTest {
    private static final Path READER = Path.of("src/test/python/read_bundle.py");

    @TempDir
    private Path folder;
    private Path bundle = Path.of("");
    private SmallMachine.Sums sums = new SmallMachine.Sums("", "");

    @BeforeEach
    void makeMachine() throws Exception {
        bundle = folder.resolve("small.viv");
        sums = SmallMachine.make(bundle, 4);
    }

    private static JsonNode read(Path machine) throws IOException, InterruptedException {
        return new ObjectMapper().readTree(HostTool.output("python3", READER.toString(), machine.toString()));
    }

    @Test
    void aFolder() throws Exception {
        JsonNode report = read(bundle);
        assertEquals(Bundle.at(bundle).machine().id().toString(), report.path("id").asText());
        assertEquals("[\"disks/disk0-2.qcow2\",\"disks/disk0-1.qcow2\"]",
                report.path("disks").path("disk0").toString());
        JsonNode first = report.path("snapshots").path(0);
        JsonNode second = report.path("snapshots").path(1);
        assertEquals(SmallMachine.FIRST.text(), second.path("parent").asText());
        assertEquals(sums.first(), first.path("memory").path("ramSha256").asText());
        assertEquals(sums.second(), second.path("memory").path("ramSha256").asText());
        assertEquals(2, second.path("memory").path("layers").asInt());
    }

    @ParameterizedTest
    @CsvSource({"memory/20261126-170102-0001.mem, 262144, Page 64 in",
            "memory/20261126-180102-0002.idx, 40, .idx is damaged",
            "disks/disk0-1.qcow2, 1500000, MiB 1 of", "disks/disk0-1.qcow2.sums, 40, .sums is damaged",
            "snapshots/20261126-170102-0001/state.json, 9, state.json is damaged",
            "vm.json, 20, vm.json"})
    void aFolderThatIsDamaged(String file, long offset, String sentence) throws Exception {
        damage(bundle.resolve(file), offset);
        assertEquals(1, status(bundle), sentence);
        String said = HostTool.output("sh", "-c", "python3 \"$0\" \"$1\" 2>&1 || true", READER.toString(),
                bundle.toString());
        assertTrue(said.contains(sentence), said);
    }

    private static int status(Path machine) throws IOException, InterruptedException {
        return Integer.parseInt(HostTool.output("sh", "-c", "python3 \"$0\" \"$1\" >/dev/null 2>&1; echo $?",
                READER.toString(), machine.toString()).trim());
    }

    private static void damage(Path file, long offset) throws IOException {
        try (RandomAccessFile opened = new RandomAccessFile(file.toFile(), "rw")) {
            opened.seek(offset);
            int old = opened.read();
            opened.seek(offset);
            opened.write(old ^ 1);
        }
    }

    @Test
    void oneFile() throws Exception {
        Path archive = folder.resolve("small.vivz");
        ExchangeInfo info = new Export(new DiskFiles(), ExportOptions.WHOLE, Progress.NONE)
                .write(Bundle.at(bundle), archive).info();
        JsonNode report = read(archive);
        assertEquals(info.id(), report.path("id").asText());
        assertEquals(info.files(), report.path("files").size());
        assertEquals(4_505_600, report.path("files").path("memory/20261126-170102-0001.mem").path("bytes").asLong());
        Path back = folder.resolve("back").resolve("small.viv");
        Files.createDirectory(folder.resolve("back"));
        new Import(Identity.MOVED, Progress.NONE).read(archive, back);
        assertEquals(read(bundle), read(back));
        Verify.Report soundness = Verify.run(Bundle.at(back), new DiskFiles(), Progress.NONE);
        assertTrue(soundness.isSound() && soundness.unprotected().isEmpty(), soundness.toString());
        damage(archive, 700_000);
        assertEquals(1, status(archive));
    }

    /** By way of skopeo, which sorts the blobs, and of tar, which may put anything first. */
    @Test
    @Tag("linux")
    void othersCarryIt() throws Exception {
        Path archive = folder.resolve("small.vivz");
        new Export(new DiskFiles(), ExportOptions.WHOLE, Progress.NONE).write(Bundle.at(bundle), archive);
        String manifest = HostTool.output("skopeo", "inspect", "--raw", "oci-archive:" + archive);
        assertEquals("application/vnd.vivarium.machine.v1",
                new ObjectMapper().readTree(manifest).path("artifactType").asText());
        HostTool.output("skopeo", "copy", "oci-archive:" + archive, "dir:" + folder.resolve("dir"));
        HostTool.output("skopeo", "copy", "dir:" + folder.resolve("dir"), "oci-archive:" + folder.resolve("back.vivz"));
        HostTool.output("sh", "-c", "mkdir \"$1/tar\" && tar -xf \"$0\" -C \"$1/tar\" && tar -cf \"$1/tar.vivz\" -C"
                + " \"$1/tar\" index.json blobs oci-layout", archive.toString(), folder.toString());
        for (String name : List.of("back", "tar")) {
            assertEquals(Import.info(archive), Import.verify(folder.resolve(name + ".vivz"), Progress.NONE));
            assertEquals(read(archive), read(folder.resolve(name + ".vivz")));
        }
    }
}
