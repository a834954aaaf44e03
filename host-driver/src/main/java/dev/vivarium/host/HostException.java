package dev.vivarium.host;

import org.jspecify.annotations.Nullable;

import java.util.Objects;

/** What the host lacks or refuses, in a sentence that says what to do. */
public final class HostException extends Exception {
    private static final long serialVersionUID = 1L;

    /** What a caller can do something about. */
    public enum Kind {
        /** This operating system or processor cannot do it. */
        UNSUPPORTED,
        /** It could, but permission is missing. */
        DENIED,
        /** There is not enough memory, address space or descriptors. */
        EXHAUSTED
    }

    private final Kind kind;

    public HostException(Kind kind, String sentence) {
        this(kind, sentence, null);
    }

    public HostException(Kind kind, String sentence, @Nullable Throwable cause) {
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
