package dev.vivarium.snapshot.codec;

import org.jspecify.annotations.Nullable;

/** Why saved values are not what they should be, and where among them: inside this package only. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String where;
    private final String why;

    /** @param why goes on a sentence that begins with where it is: "is missing" */
    Refusal(String why) {
        this("", why, null);
    }

    Refusal(String where, String why, @Nullable Throwable cause) {
        super(why, cause, false, false);
        this.where = where;
        this.why = why;
    }

    /** The same, seen from outside of a field or an element, {@code [3]}. */
    Refusal inside(String outer) {
        boolean follows = where.isEmpty() || where.startsWith("[");
        return new Refusal(follows ? outer + where : outer + "." + where, why, getCause());
    }

    /** Goes on a sentence. */
    String reason() {
        return where.isEmpty() ? "it " + why : "its field '" + where + "' " + why;
    }
}
