package dev.vivarium.tests.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.snapshot.bundle.Bundle;
import dev.vivarium.snapshot.disk.DiskFiles;
import dev.vivarium.snapshot.disk.Progress;
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
import org.junit.jupiter.params.provider.ValueSource;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Exchange meets the host: holes in files, disks that are full, processes that are killed. */
@Tag("full")
@Tag("linux")
final class ExchangeOnHostTest {
    private static final String CLASS_PATH = System.getProperty("surefire.test.class.path",
            System.getProperty("java.class.path"));
    /** A file system of 12 MiB that nobody else sees; what is in it in the end comes after a line of its own. */
    private static final String SMALL_DISK = "mount -t tmpfs -o size=12m none \"$0\" && cd \"$0\" || exit 99; \"$@\";"
            + " echo left:; ls -A \"$0\"";

    private static final String DATA_BYTES = """
            import os, sys
            file = os.open(sys.argv[1], os.O_RDONLY)
            size, at, data = os.fstat(file).st_size, 0, 0
            while at < size:
                try:
                    begin = os.lseek(file, at, os.SEEK_DATA)
                except OSError:
                    break
                at = os.lseek(file, begin, os.SEEK_HOLE)
                data += at - begin
            print(data)
            """;

    @TempDir
    private Path folder;
    private Path bundle = Path.of("");
    private Path archive = Path.of("");

    @BeforeEach
    void makeMachine() throws Exception {
        bundle = folder.resolve("small.viv");
        archive = folder.resolve("small.vivz");
        SmallMachine.make(bundle, 64);
    }

    private static List<String> program(String what, Path from, String to) {
        return List.of(Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "--enable-native-access=ALL-UNNAMED", "-cp", CLASS_PATH, ExchangeProgram.class.getName(), what,
                from.toString(), to);
    }

    private void export() throws Exception {
        new Export(new DiskFiles(), ExportOptions.WHOLE, Progress.NONE).write(Bundle.at(bundle), archive);
    }

    /** What is no hole. Blocks on the disk would count the file system's own, of which a file in more pieces has one more. */
    private static long dataBytes(Path file) throws IOException, InterruptedException {
        return Long.parseLong(HostTool.output("python3", "-c", DATA_BYTES, file.toString()).trim());
    }

    @Test
    void holesStayHoles() throws Exception {
        export();
        Path back = folder.resolve("back.viv");
        new Import(Identity.MOVED, Progress.NONE).read(archive, back);
        for (String file : List.of("memory/20261126-170102-0001.mem", "memory/20261126-180102-0002.mem",
                "disks/disk0-1.qcow2")) {
            assertEquals(-1, Files.mismatch(bundle.resolve(file), back.resolve(file)));
            long before = dataBytes(bundle.resolve(file));
            long after = dataBytes(back.resolve(file));
            assertTrue(after <= before, file + " had " + before + " bytes of data, and has " + after);
        }
        assertTrue(dataBytes(back.resolve("memory/20261126-180102-0002.mem")) <= 64 << 10);
    }

    @ParameterizedTest
    @ValueSource(strings = {"export", "import"})
    void aDiskThatIsFull(String what) throws Exception {
        export();
        Path small = Files.createDirectory(folder.resolve("small"));
        boolean out = what.equals("export");
        List<String> command = new ArrayList<>(List.of("unshare", "--user", "--map-root-user", "--mount", "sh", "-c",
                SMALL_DISK, small.toString()));
        command.addAll(program(what, out ? bundle : archive, out ? "out.vivz" : "in.viv"));
        String said = HostTool.output(command.toArray(new String[0]));
        assertTrue(said.contains("NO_SPACE "), said);
        assertTrue(said.endsWith("left:\n"), said);
    }

    /** Only what is called {@code .new} is left, and it is in nobody's way. */
    @ParameterizedTest
    @ValueSource(strings = {"export", "import"})
    void aProcessThatIsKilled(String what) throws Exception {
        boolean out = what.equals("export");
        if (!out) {
            export();
        }
        Path place = Files.createDirectory(folder.resolve("place"));
        String name = out ? "small.vivz" : "back.viv";
        for (int lines = 0; lines < 8; lines += 2) {
            kill(program(what, out ? bundle : archive, place.resolve(name).toString()), lines);
            try (Stream<Path> left = Files.list(place)) {
                left.forEach(path -> assertEquals(name + ".new", path.getFileName().toString()));
            }
        }
        HostTool.output(program(what, out ? bundle : archive, place.resolve(name).toString()).toArray(new String[0]));
        try (Stream<Path> left = Files.list(place)) {
            assertEquals(List.of(name), left.map(path -> path.getFileName().toString()).toList());
        }
    }

    private static void kill(List<String> command, int afterLines) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (int i = 0; i < afterLines; i++) {
                lines.readLine();
            }
            process.destroyForcibly();
            process.waitFor();
        }
    }
}
