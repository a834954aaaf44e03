package dev.vivarium.snapshot.bundle;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.bundle.SnapshotTake.Request;
import dev.vivarium.snapshot.disk.DiskFiles;
import dev.vivarium.snapshot.disk.Progress;
import dev.vivarium.snapshot.exchange.Export;
import dev.vivarium.snapshot.exchange.ExportOptions;
import dev.vivarium.snapshot.exchange.Identity;
import dev.vivarium.snapshot.exchange.Import;
import dev.vivarium.snapshot.faults.Endings;
import dev.vivarium.snapshot.faults.Endings.End;
import dev.vivarium.snapshot.faults.FastFolder;
import dev.vivarium.snapshot.faults.FaultyFiles;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * An export and an import may end at any change of a file: there is the whole file or machine, or what was there before. What an
 * ended process leaves besides has the name of something unfinished, and the next one that makes the same clears it away.
 */
class ExchangeCrashTest {
    private static final byte[] OLDER = "an older export".getBytes(StandardCharsets.US_ASCII);

    @TempDir(factory = FastFolder.class)
    Path folder;
    private Path template;

    @BeforeEach
    void makeTemplate() throws SnapshotException, IOException {
        template = Files.createDirectory(folder.resolve("template"));
        Path machine = new FaultyFiles().path(template).resolve("a.viv");
        Fixture.create(machine, new DiskFiles());
        try (OpenBundle open = OpenBundle.open(machine, new DiskFiles())) {
            Fixture.run(open, 1);
            SnapshotTake.off(open, new Request("first", "", false));
            Fixture.run(open, 2);
            Fixture.takeRunning(open, "second", Fixture::writeMemory);
            Fixture.run(open, 3);
        }
    }

    private static void export(Path home) throws SnapshotException {
        DiskFiles files = new DiskFiles();
        try (OpenBundle open = OpenBundle.open(home.resolve("a.viv"), files)) {
            new Export(files, ExportOptions.WHOLE.replacing(), Progress.NONE).write(open.bundle(),
                    home.resolve("a.vivz"));
        }
    }

    private static void bringIn(Path home, boolean asStream) throws SnapshotException, IOException {
        Import bringing = new Import(Identity.MOVED, Progress.NONE);
        Path archive = home.resolve("a.vivz");
        if (asStream) {
            try (InputStream stream = Files.newInputStream(archive)) {
                bringing.read(stream, archive, home.resolve("b.viv"));
            }
        } else {
            bringing.read(archive, home.resolve("b.viv"));
        }
    }

    private static Map<String, String> contents(Path machine) throws SnapshotException {
        try (OpenBundle open = OpenBundle.open(new FaultyFiles().path(machine), new DiskFiles())) {
            return Fixture.contents(open);
        }
    }

    /** Nothing is in the folder but these and what is said to be unfinished. @return whether that is there */
    private static boolean isUnfinished(Path home, List<String> names, End end, String story) throws SnapshotException {
        boolean unfinished = false;
        for (String name : Bundle.names(home)) {
            boolean one = name.endsWith(".new");
            assertTrue(one && end != End.REFUSED && end != End.COMPLETED || names.contains(name),
                    story + ": there is " + name);
            unfinished |= one;
        }
        return unfinished;
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void anExportEndsAtAnyChange(boolean replaces) throws IOException, SnapshotException {
        if (replaces) {
            Files.write(template.resolve("a.vivz"), OLDER);
        }
        Path whole = folder.resolve("whole");
        Endings.copyTree(template, whole);
        export(new FaultyFiles().path(whole));
        byte[] expected = Files.readAllBytes(whole.resolve("a.vivz"));
        Map<String, String> before = contents(template.resolve("a.viv"));
        new Endings(template, folder).each("export", ExchangeCrashTest::export, (home, end, story) -> {
            boolean unfinished = isUnfinished(home, List.of("a.viv", "a.vivz"), end, story);
            Path archive = home.resolve("a.vivz");
            if (end == End.COMPLETED || Files.exists(archive)) {
                byte[] there = Files.readAllBytes(archive);
                assertArrayEquals(end == End.COMPLETED || !replaces || there.length != OLDER.length ? expected : OLDER,
                        there, story);
            } else {
                assertTrue(!replaces, story + ": the older file has gone");
            }
            assertEquals(before, contents(home.resolve("a.viv")), story);
            if (unfinished) {
                export(new FaultyFiles().path(home));
                assertArrayEquals(expected, Files.readAllBytes(archive), story);
                isUnfinished(home, List.of("a.viv", "a.vivz"), End.COMPLETED, story);
            }
        });
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void anImportEndsAtAnyChange(boolean asStream) throws IOException, SnapshotException {
        Path made = new FaultyFiles().path(template);
        export(made);
        Endings.deleteTree(template.resolve("a.viv"));
        Path whole = folder.resolve("whole");
        Endings.copyTree(template, whole);
        bringIn(new FaultyFiles().path(whole), asStream);
        Map<String, String> expected = contents(whole.resolve("b.viv"));
        new Endings(template, folder).each("import", home -> bringIn(home, asStream), (home, end, story) -> {
            boolean unfinished = isUnfinished(home, List.of("a.vivz", "b.viv"), end, story);
            Path machine = home.resolve("b.viv");
            if (end == End.COMPLETED || Files.exists(machine)) {
                assertEquals(expected, contents(machine), story);
            }
            if (unfinished) {
                bringIn(new FaultyFiles().path(home), asStream);
                assertEquals(expected, contents(machine), story);
                isUnfinished(home, List.of("a.vivz", "b.viv"), End.COMPLETED, story);
            }
        });
    }
}
