package dev.vivarium.app.folders;

import java.nio.file.Path;

/** Where this user's programs keep what is not the user's: the XDG base directories, or their like on Windows. */
public final class HostFolders {
    private HostFolders() {
    }

    /** What can be fetched again. */
    public static Path cache() {
        return folder("XDG_CACHE_HOME", ".cache").resolve("vivarium");
    }

    /** Reports of faults. */
    public static Path reports() {
        return state().resolve("reports");
    }

    /** What programs remember between starts. */
    public static Path state() {
        return folder("XDG_STATE_HOME", ".local/state").resolve("vivarium");
    }

    private static Path folder(String variable, String inHome) {
        String chosen = System.getenv(variable);
        if (chosen != null && Path.of(chosen).isAbsolute()) {
            return Path.of(chosen);
        }
        String local = System.getenv("LOCALAPPDATA");
        return local != null ? Path.of(local) : Path.of(System.getProperty("user.home")).resolve(inHome);
    }
}
