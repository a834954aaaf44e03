package dev.vivarium.app.cli;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;

/** Where this user's programs keep what is not the user's: the XDG base directories, or their like on Windows. */
final class HostFolders {
    /** What can be fetched again. */
    Path cache() {
        return folder("XDG_CACHE_HOME", ".cache").resolve("vivarium");
    }

    /** Reports of faults. */
    Path reports() {
        return folder("XDG_STATE_HOME", ".local/state").resolve("vivarium").resolve("reports");
    }

    private static Path folder(String variable, String inHome) {
        @Nullable
        String chosen = System.getenv(variable);
        if (chosen != null && Path.of(chosen).isAbsolute()) {
            return Path.of(chosen);
        }
        String local = System.getenv("LOCALAPPDATA");
        return local != null ? Path.of(local) : Path.of(System.getProperty("user.home")).resolve(inHome);
    }
}
