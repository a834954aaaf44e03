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
    private final transient Remedy remedy;

    public VmException(Kind kind, String sentence) {
        this(kind, sentence, Remedy.NONE, null);
    }

    public VmException(Kind kind, String sentence, @Nullable Throwable cause) {
        this(kind, sentence, Remedy.NONE, cause);
    }

    public VmException(Kind kind, String sentence, Remedy remedy) {
        this(kind, sentence, remedy, null);
    }

    public VmException(Kind kind, String sentence, Remedy remedy, @Nullable Throwable cause) {
        super(sentence, cause);
        this.kind = kind;
        this.remedy = remedy;
    }

    public Kind kind() {
        return kind;
    }

    /** What helps, where the sentence does not say it: whoever says the sentence adds that in its own words. */
    public Remedy remedy() {
        return remedy;
    }

    /** The sentence. */
    public String sentence() {
        String message = getMessage();
        return message == null ? "" : message;
    }
}
