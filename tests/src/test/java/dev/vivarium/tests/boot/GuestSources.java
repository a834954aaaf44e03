package dev.vivarium.tests.boot;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Systems that no package has: copies of their public repositories, in the folder that an environment variable names. Tests that need
 * them have the tag {@link #TAG} and do not run without the variable: CONTRIBUTING.md.
 */
public final class GuestSources {
    public static final String TAG = "guest-sources";
    private static final String VARIABLE = "VIVARIUM_GUEST_SOURCES";

    private GuestSources() {
    }

    public static boolean areThere() {
        return System.getenv(VARIABLE) != null;
    }

    /** The copy of a repository. @param owner of the repository, for whoever has to bring it */
    static Path of(String owner, String name) {
        String folder = System.getenv(VARIABLE);
        assertNotNull(folder, VARIABLE + " does not name the folder with the copies of repositories.");
        Path copy = Path.of(folder, name);
        assertTrue(Files.isDirectory(copy),
                () -> "There is no " + copy + "; bring it with: git clone https://github.com/"
                        + owner + "/" + name + " " + copy);
        return copy;
    }
}
