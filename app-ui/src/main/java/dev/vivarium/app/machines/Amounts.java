package dev.vivarium.app.machines;

import java.util.Locale;

/** Numbers for people. */
public final class Amounts {
    private static final String LETTERS = "KMGTP";
    /** From here on a tenth says nothing. */
    private static final double ROUND_ABOVE = 100;

    private Amounts() {
    }

    /** Bytes in the largest unit that they fill: {@code 512 MiB}, {@code 1.5 GiB}. */
    public static String bytes(long bytes) {
        return bytes(bytes, Locale.ROOT, "iB");
    }

    /**
     * The same in other words, with one digit behind the point where it says something.
     *
     * @param unit what follows K, M, G, T or P, each of which is 1,024 of the one before
     */
    public static String bytes(long bytes, Locale locale, String unit) {
        int power = 0;
        while (power < LETTERS.length() && bytes >> 10 * (power + 1) != 0) {
            power++;
        }
        if (power == 0) {
            return bytes + " B";
        }
        double amount = bytes / (double) (1L << 10 * power);
        boolean round = amount >= ROUND_ABOVE || Math.abs(amount - Math.rint(amount)) < 0.05;
        return String.format(locale, round ? "%.0f %c%s" : "%.1f %c%s", amount, LETTERS.charAt(power - 1), unit);
    }
}
