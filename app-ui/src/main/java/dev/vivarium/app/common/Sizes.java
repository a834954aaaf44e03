package dev.vivarium.app.common;

import dev.vivarium.app.machines.Amounts;

import java.util.Locale;

/**
 * Amounts as the window says them: {@code 512 MB}, {@code 1.5 GB}, one digit where it says something. As with memory and file managers
 * a GB is 2<sup>30</sup> bytes; the command line calls that a GiB.
 */
public final class Sizes {
    private Sizes() {
    }

    /** Bytes in the largest unit that they fill. */
    public static String of(long bytes) {
        return Amounts.bytes(bytes, Locale.getDefault(), "B");
    }
}
