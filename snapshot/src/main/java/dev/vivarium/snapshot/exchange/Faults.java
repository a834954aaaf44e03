package dev.vivarium.snapshot.exchange;

import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.SnapshotException.Kind;
import dev.vivarium.snapshot.files.Durable;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** The sentences for what can go wrong with an archive. */
final class Faults {
    static final String READ = "read";
    static final String WRITTEN = "written";
    private static final int SHOWN_MOST = 100;

    private Faults() {
    }

    static SnapshotException corrupt(Path archive, String what) {
        return corrupt(archive, what, null);
    }

    static SnapshotException corrupt(Path archive, String what, @Nullable Throwable cause) {
        return new SnapshotException(Kind.CORRUPT, "The file " + archive + " cannot be taken as a machine: " + what
                + ".", cause);
    }

    static SnapshotException tooNew(Path archive, String what) {
        return new SnapshotException(Kind.TOO_NEW, "The file " + archive + " needs a newer release: " + what + ".");
    }

    static SnapshotException host(Path path, String notDone, IOException cause) {
        if (cause instanceof NoSuchFileException && notDone.equals(READ)) {
            return new SnapshotException(Kind.USER, "There is no file " + path + ".", cause);
        }
        if (cause instanceof AccessDeniedException) {
            return new SnapshotException(Kind.HOST, path + " cannot be " + notDone + ": you may not.", cause);
        }
        return Durable.failed(path, notDone, cause);
    }

    /** A stranger's text, fit for a terminal. */
    static String shown(String text) {
        String cut = text.length() > SHOWN_MOST ? text.substring(0, SHOWN_MOST) + "..." : text;
        StringBuilder plain = new StringBuilder("'");
        cut.chars().forEach(letter -> plain.append(letter >= ' ' && letter < 0x7F ? (char) letter : '?'));
        return plain.append('\'').toString();
    }
}
