package dev.vivarium.app.cli.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

@Tag("linux")
class BenchRunTest {
    @TempDir
    private Path folder;
    private final List<String> said = new ArrayList<>();

    private Column run(String script) {
        return new BenchRun(new Contestant("sh", List.of("sh", "-c", script), null), folder, said::add).toItsEnd();
    }

    @Test
    void eachPieceOfWorkIsMeasured() {
        Column column = run(
                "echo viv-bench boot; echo viv-bench start a; echo viv-bench end a 42; echo viv-bench done");
        assertNull(column.trouble());
        assertEquals(List.of("boot", "a"), column.measures().stream().map(Measure::name).toList());
        assertEquals("42", column.measures().getLast().value());
        assertTrue(said.getLast().startsWith("sh: a, "), said.toString());
    }

    @Test
    void anEarlyEndIsToldWithTheLastWords() {
        Column column = run("echo viv-bench boot; echo nothing fits. >&2; exit 3");
        assertEquals("it ended with status 3 before the work was done: nothing fits", column.trouble());
        assertEquals(1, column.measures().size());
    }

    @Test
    void aWorkloadWithoutAResultHasFailed() {
        Column column = run("echo viv-bench start a; echo viv-bench end a; echo viv-bench done");
        assertEquals("its workload a failed", column.trouble());
        assertEquals(List.of(), column.measures());
    }

    @Test
    void aProgramThatIsNotThereIsASentence() {
        String trouble = new BenchRun(new Contestant("none", List.of("/nothing/there"), null), folder, said::add)
                .toItsEnd().trouble();
        assertNotNull(trouble);
        assertTrue(trouble.startsWith("it cannot be run: "), trouble);
    }
}
