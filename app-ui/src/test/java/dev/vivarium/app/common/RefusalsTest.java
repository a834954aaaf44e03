package dev.vivarium.app.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.vivarium.engine.api.Remedy;
import dev.vivarium.engine.api.VmException;
import dev.vivarium.snapshot.SnapshotException;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The window says what to click, and no commands. */
class RefusalsTest {
    private final Locale before = Locale.getDefault();

    @AfterEach
    void restore() {
        Locale.setDefault(before);
    }

    @ParameterizedTest
    @EnumSource(Remedy.Step.class)
    void eachRemedyHasWordsInBothLanguages(Remedy.Step step) {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
            Locale.setDefault(locale);
            String words = Refusals.words(new VmException(VmException.Kind.USER, "No.", new Remedy(step, "lab")));
            assertEquals(step != Remedy.Step.MAKE_ROOM, words.startsWith("No."), words);
            assertEquals(step == Remedy.Step.NONE, words.length() == 3, words);
            assertFalse(words.contains("viv ") || words.contains("--"), words);
        }
    }

    /** What both the command line and the window say names no commands. */
    @Test
    void sentencesOfTheMachinesNameNoCommands() throws IOException {
        try (Stream<Path> sources = Files.list(Path.of("src", "main", "java", "dev", "vivarium", "app", "machines"))) {
            for (Path each : sources.toList()) {
                assertFalse(Files.readString(each).contains("'viv "), each.toString());
            }
        }
    }

    @Test
    void aDamagedDiskHasOne() {
        Locale.setDefault(Locale.ENGLISH);
        assertEquals("It is damaged. Go back to a snapshot from before, or export what is in it.",
                Refusals.words(new SnapshotException(SnapshotException.Kind.REPAIRABLE, "It is damaged.")));
        assertEquals("There is no room left where this is written, and nothing has changed. Make room there, then do it"
                + " again.",
                Refusals.words(new SnapshotException(SnapshotException.Kind.NO_SPACE, "It is full.")));
    }
}
