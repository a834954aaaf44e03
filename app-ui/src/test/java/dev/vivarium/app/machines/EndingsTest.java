package dev.vivarium.app.machines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.vivarium.snapshot.bundle.Bundle;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a machine's log says about the end of a process. */
class EndingsTest {
    private static final String STARTED = "2026-11-26T20:00:00Z started, process 41\n";

    @TempDir
    private Path folder;

    private @Nullable String why(String log) throws IOException {
        Files.createDirectories(folder.resolve("logs"));
        Files.writeString(folder.resolve("logs/machine.log"), log);
        return Endings.why(new Bundle(folder), 41);
    }

    @Test
    void oneThatEndedAsItShouldIsNoMatter() throws IOException {
        assertNull(why(STARTED + "2026-11-26T20:01:00Z ended with status 0\n"));
    }

    @Test
    void oneThatSaysNothingMoreWasKilled() throws IOException {
        assertEquals("", why(STARTED));
    }

    @Test
    void theLastThatItSaidIsWhy() throws IOException {
        assertEquals("viv: the disk has gone", why(STARTED + "viv: the disk has gone\n"
                + "2026-11-26T20:01:00Z ended with status 70\n"));
    }

    @Test
    void anotherOnesEndIsNotItsOwn() throws IOException {
        assertNull(why(STARTED + "2026-11-26T20:02:00Z started, process 42\n"));
        assertNull(Endings.why(new Bundle(folder.resolve("none")), 41));
    }
}
