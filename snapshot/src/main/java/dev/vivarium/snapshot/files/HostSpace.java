package dev.vivarium.snapshot.files;

import dev.vivarium.snapshot.SnapshotException.Kind;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Whether a write failed because the host has no room. Java does not say: on POSIX the system's words do, in English; in
 * other languages, and on Windows, the free space does.
 */
public final class HostSpace {
    /** Where less than this is free, room is what is missing. */
    private static final long NEXT_TO_NOTHING = 1 << 20;

    private HostSpace() {
    }

    public static Kind kindOf(IOException failure, Path file) {
        String words = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
        if (words.contains("no space left") || words.contains("quota exceeded") || words.contains("not enough space")) {
            return Kind.NO_SPACE;
        }
        try {
            return Files.getFileStore(file).getUsableSpace() < NEXT_TO_NOTHING ? Kind.NO_SPACE : Kind.HOST;
        } catch (IOException e) {
            return Kind.HOST;
        }
    }
}
