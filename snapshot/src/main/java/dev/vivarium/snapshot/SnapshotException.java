package dev.vivarium.snapshot;

import org.jspecify.annotations.Nullable;

import java.util.Objects;

/** What a user can act on when a machine's file cannot be read or written. */
public final class SnapshotException extends Exception {
    private static final long serialVersionUID = 1L;

    /** What a caller can do something about; a new kind only when a caller acts differently. */
    public enum Kind {
        /** The file is damaged, or is not what it claims to be. */
        CORRUPT,
        /** A disk image is marked as damaged, and a check may repair it. */
        REPAIRABLE,
        /** The file needs a newer release than this one. */
        TOO_NEW,
        /** The file is in use by another process. */
        LOCKED,
        /** The host has no room for what is to be written: make some, and it can be tried again. */
        NO_SPACE,
        /** The host refused: missing file, no permission. */
        HOST,
        /** What was asked for does not go: no such machine or snapshot, a name that is taken. */
        USER
    }

    private final Kind kind;

    public SnapshotException(Kind kind, String sentence) {
        this(kind, sentence, null);
    }

    public SnapshotException(Kind kind, String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
        this.kind = kind;
    }

    /** The sentence; never null, unlike that of other exceptions. */
    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }

    public Kind kind() {
        return kind;
    }
}
