package dev.vivarium.host.setup;

import java.util.Locale;

/** Amounts of memory in a sentence. */
final class Bytes {
    private Bytes() {
    }

    /** In GiB from one on, else in MiB. */
    static String text(long bytes) {
        return bytes >= 1L << 30
                ? String.format(Locale.ROOT, "%.1f GiB", bytes / (double) (1L << 30))
                : (bytes >> 20) + " MiB";
    }
}
