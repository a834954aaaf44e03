package dev.vivarium.engine.display;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class SharedScreenTest {
    /** No system has processes with such a number. */
    private static final long NOBODY = 999_999_999;

    @TempDir
    private Path folder;

    @Test
    void whatAKilledProcessLeftIsClearedAwayAndNothingElse() throws IOException {
        Path dead = Files.createFile(folder.resolve("vivarium-screen-" + NOBODY + "-1f-1"));
        Path living = Files.createFile(folder.resolve("vivarium-screen-" + ProcessHandle.current().pid() + "-1f-1"));
        Path other = Files.createFile(folder.resolve("vivarium-screen-of-mine"));
        SharedScreen.clearAfterTheDead(folder);
        assertFalse(Files.exists(dead));
        assertTrue(Files.exists(living));
        assertTrue(Files.exists(other));
    }
}
