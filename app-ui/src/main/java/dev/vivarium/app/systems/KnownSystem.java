package dev.vivarium.app.systems;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A system of the database, and how its discs are told.
 *
 * @param id       its name there, which is an address
 * @param family   such as {@code debian}: what its releases have in common
 * @param released when, as {@code YYYY-MM-DD}; empty if it does not say
 * @param needs    null if it says nothing of them
 * @param after    the one whose needs it has then; null for none
 */
record KnownSystem(String id, String name, String family, String released, @Nullable Needs needs,
        @Nullable String after, List<Disc> discs) {
    KnownSystem {
        discs = List.copyOf(discs);
    }

    /**
     * A disc of it. What is null is not looked at.
     *
     * @param processor such as {@code x86_64}
     * @param live      whether the system on it runs without being installed
     */
    record Disc(String processor, boolean live, @Nullable Pattern volume, @Nullable Pattern system,
            @Nullable Pattern publisher, @Nullable Pattern application) {
        boolean isAny() {
            return volume != null || system != null || publisher != null || application != null;
        }

        boolean is(DiscHead head) {
            return isAny() && fits(volume, head.volume()) && fits(system, head.system())
                    && fits(publisher, head.publisher()) && fits(application, head.application());
        }

        private static boolean fits(@Nullable Pattern pattern, String text) {
            return pattern == null || pattern.matcher(text).find();
        }
    }
}
