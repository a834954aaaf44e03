package dev.vivarium.app.machines;

import java.util.Locale;

/** Numbers for people. */
public final class Amounts {
    private static final String LETTERS = "KMGTP";
    /** From here on a tenth says nothing. */
    private static final long ROUND_ABOVE = 100;

    private Amounts() {
    }

    /** Bytes in the largest unit that they fill: {@code 512 MiB}, {@code 1.5 GiB}. */
    public static String bytes(long bytes) {
        int power = 0;
        while (power < LETTERS.length() && bytes >> 10 * (power + 1) != 0) {
            power++;
        }
        if (power == 0) {
            return bytes + " B";
        }
        double amount = bytes / (double) (1L << 10 * power);
        boolean round = amount >= ROUND_ABOVE || bytes % (1L << 10 * power) == 0;
        return String.format(Locale.ROOT, round ? "%.0f %ciB" : "%.1f %ciB", amount, LETTERS.charAt(power - 1));
    }
}
