package dev.vivarium.app.cli.bench;

import org.jspecify.annotations.Nullable;

import java.util.Locale;

/**
 * What the bench guest says at a turn of its work: {@code viv-bench boot}, {@code start NAME}, {@code end NAME VALUE} or
 * {@code done}.
 *
 * @param name  of the workload, or empty
 * @param value what came out of it, or empty
 */
record Marker(Kind kind, String name, String value) {
    private static final String WORD = "viv-bench ";

    enum Kind {
        BOOT, START, END, DONE
    }

    /** The marker in a line of the guest's serial output; null if there is none. What stands before it is not ours. */
    static @Nullable Marker in(String line) {
        int at = line.indexOf(WORD);
        if (at < 0) {
            return null;
        }
        String[] words = line.substring(at + WORD.length()).strip().split(" ", 3);
        for (Kind kind : Kind.values()) {
            if (kind.name().toLowerCase(Locale.ROOT).equals(words[0])) {
                String name = words.length > 1 ? words[1] : "";
                boolean named = kind == Kind.START || kind == Kind.END;
                return named == name.isEmpty() ? null : new Marker(kind, name, words.length > 2 ? words[2] : "");
            }
        }
        return null;
    }
}
