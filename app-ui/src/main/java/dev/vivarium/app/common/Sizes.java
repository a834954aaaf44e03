package dev.vivarium.app.common;

import java.util.Locale;

/**
 * Amounts as the window says them: {@code 512 MB}, {@code 1.5 GB}, one digit where it says something. As with memory and file managers
 * a GB is 2<sup>30</sup> bytes; the command line calls that a GiB.
 */
public final class Sizes {
    private static final String LETTERS = "KMGTP";
    /** From here on a tenth says nothing. */
    private static final double ROUND_ABOVE = 100;

    private Sizes() {
    }

    /** Bytes in the largest unit that they fill. */
    public static String of(long bytes) {
        int power = 0;
        while (power < LETTERS.length() && bytes >> 10 * (power + 1) != 0) {
            power++;
        }
        if (power == 0) {
            return bytes + " B";
        }
        double amount = bytes / (double) (1L << 10 * power);
        boolean round = amount >= ROUND_ABOVE || Math.abs(amount - Math.rint(amount)) < 0.05;
        return String.format(Locale.getDefault(), round ? "%.0f %cB" : "%.1f %cB", amount, LETTERS.charAt(power - 1));
    }
}
