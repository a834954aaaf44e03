package dev.vivarium.app.common;

import java.util.Locale;

/** The language of the window: the system's, or the one that the person chose. */
public final class Language {
    private static final Locale SYSTEM = Locale.getDefault();

    private Language() {
    }

    /** What the person says. */
    public enum Choice {
        SYSTEM, ENGLISH, CHINESE
    }

    /** Counts for all that is built from now on. */
    public static void apply(Choice choice) {
        Locale.setDefault(switch (choice) {
            case SYSTEM -> SYSTEM;
            case ENGLISH -> Locale.ENGLISH;
            case CHINESE -> Locale.SIMPLIFIED_CHINESE;
        });
    }
}
