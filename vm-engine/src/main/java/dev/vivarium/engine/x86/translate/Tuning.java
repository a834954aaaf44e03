package dev.vivarium.engine.x86.translate;

import dev.vivarium.engine.memory.GuestMemory;

import org.jspecify.annotations.Nullable;

/**
 * What a translator is made with.
 *
 * @param heat      how often a block is interpreted before it is translated
 * @param codeBytes how much translated code the machine's processors keep together, in whole pages
 * @param seed      null; or the translator runs only a part of what it could, see {@link Mixture}
 */
public record Tuning(int heat, int codeBytes, @Nullable Long seed) {
    private static final int LEAST_BYTES = 1 << 20;

    /** For guests that want speed. */
    public static final Tuning FAST = new Tuning(16, 96 << 20, null);
    /** For those who look for differences between interpreter and translator; with so little room that it is needed again. */
    public static final Tuning MIXED = new Tuning(2, 8 << 20, 1L);

    /** How much translated code one of {@code processors} keeps. */
    int codeBytesOfOne(int processors) {
        return processors == 1 ? codeBytes : Math.max(LEAST_BYTES, codeBytes / processors & -GuestMemory.PAGE_SIZE);
    }
}
