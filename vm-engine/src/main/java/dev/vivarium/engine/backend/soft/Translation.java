package dev.vivarium.engine.backend.soft;

import dev.vivarium.engine.x86.translate.Tuning;

import org.jspecify.annotations.Nullable;

import java.util.Locale;

/** Whether software processors translate guest code to the host's, as settings name it. */
public enum Translation {
    /** What is run often, where the host lets us make code. */
    ON(Tuning.FAST),
    /** The interpreter runs everything. */
    OFF(null),
    /** Chance decides what is translated: for those who test. */
    MIXED(Tuning.MIXED);

    final @Nullable Tuning tuning;

    Translation(@Nullable Tuning tuning) {
        this.tuning = tuning;
    }

    /** @return null if there is no such word */
    public static @Nullable Translation of(String word) {
        for (Translation each : values()) {
            if (each.name().toLowerCase(Locale.ROOT).equals(word)) {
                return each;
            }
        }
        return null;
    }
}
