package dev.vivarium.snapshot.disk;

import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.SnapshotException.Kind;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Puts a finished file in another one's place: there is always one of the two, and whole. */
final class Replacement {
    private Replacement() {
    }

    static void replace(Path old, Path finished) throws SnapshotException {
        try {
            Files.move(finished, old, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new SnapshotException(Kind.HOST, "The file " + finished + " is complete, but cannot be put in the "
                    + "place of " + old + ": " + e.getMessage(), e);
        }
        flushFolder(old.toAbsolutePath().getParent());
    }

    /** Where folders can be opened the name is on the medium afterwards; elsewhere the host sees to it in its own time. */
    private static void flushFolder(@Nullable Path folder) {
        if (folder == null) {
            return;
        }
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            return;
        }
    }
}
