package dev.vivarium.engine.machine;

import dev.vivarium.engine.api.VmException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where this user's machines meet on this computer. Whoever uses it makes sure that nobody else can enter it. */
final class RuntimeFolder {
    private RuntimeFolder() {
    }

    static Path ofUser() throws VmException {
        String runtime = System.getenv("XDG_RUNTIME_DIR");
        if (runtime != null && Path.of(runtime).isAbsolute() && Files.isDirectory(Path.of(runtime))) {
            return Path.of(runtime, "vivarium");
        }
        Path home = Path.of(System.getProperty("user.home"));
        try {
            Object user = home.getFileSystem().supportedFileAttributeViews().contains("unix") && Files.exists(home)
                    ? Files.getAttribute(home, "unix:uid")
                    : System.getProperty("user.name");
            return Path.of(System.getProperty("java.io.tmpdir"), "vivarium-" + user);
        } catch (IOException e) {
            throw new VmException(VmException.Kind.HOST, "The folder of this user cannot be looked at: "
                    + e.getMessage() + ".", e);
        }
    }
}
