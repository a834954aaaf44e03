package dev.vivarium.engine.api;

import org.jspecify.annotations.Nullable;

/** Why a machine cannot be made or go on, in one sentence that a person can act on. */
public final class VmException extends Exception {
    private static final long serialVersionUID = 1L;

    /** Who can do something about it. Each is a process exit status of the command line. */
    public enum Kind {
        /** What the user gave: an option, a file. */
        USER(2),
        /** What the host lacks: memory, a device, a permission. */
        HOST(3),
        /** What the guest did. */
        GUEST(4),
        /** A fault of ours. */
        FAULT(70);

        private final int exitStatus;

        Kind(int exitStatus) {
            this.exitStatus = exitStatus;
        }

        public int exitStatus() {
            return exitStatus;
        }
    }

    private final Kind kind;

    public VmException(Kind kind, String sentence) {
        this(kind, sentence, null);
    }

    public VmException(Kind kind, String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }

    /** The sentence. */
    public String sentence() {
        String message = getMessage();
        return message == null ? "" : message;
    }
}
