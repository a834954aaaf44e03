package dev.vivarium.snapshot.bundle;

import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.files.Durable;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * Where this user wants machines to be kept: the one line of the file {@code vivarium/machines} where the system keeps settings, which every
 * program of ours looks at.
 */
public final class HomeChoice {
    private static final long BYTES_MOST = 4096;

    private HomeChoice() {
    }

    private static Path file() {
        String windows = System.getenv("APPDATA");
        String linux = System.getenv("XDG_CONFIG_HOME");
        Path folder = windows != null ? Path.of(windows)
                : linux != null && !linux.isEmpty() ? Path.of(linux)
                : Path.of(System.getProperty("user.home"), ".config");
        return folder.resolve("vivarium").resolve("machines");
    }

    /** What was chosen; null if nothing was, or what was cannot be a folder. */
    public static @Nullable Path chosen() {
        Path file = file();
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > BYTES_MOST) {
                return null;
            }
            Path folder = Path.of(Files.readString(file).strip());
            return folder.isAbsolute() ? folder : null;
        } catch (IOException | InvalidPathException e) {
            return null;
        }
    }

    /** @param folder null for the usual one */
    public static void choose(@Nullable Path folder) throws SnapshotException {
        Path file = file();
        if (folder == null) {
            Durable.delete(file);
            return;
        }
        try {
            Files.createDirectories(file.resolveSibling(""));
        } catch (IOException e) {
            throw Durable.failed(file, "made", e);
        }
        Durable.replace(file, (folder.toAbsolutePath().normalize() + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
