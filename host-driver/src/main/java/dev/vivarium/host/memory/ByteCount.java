package dev.vivarium.host.memory;

import java.util.Locale;

/** Amounts of memory in words. */
final class ByteCount {
    private ByteCount() {
    }

    /** For example {@code 1.5 GiB}. */
    static String text(long bytes) {
        if (bytes >= 1L << 30) {
            return number(bytes, 1L << 30) + " GiB";
        }
        return bytes >= 1L << 20 ? number(bytes, 1L << 20) + " MiB" : number(bytes, 1L << 10) + " KiB";
    }

    private static String number(long bytes, long unit) {
        return bytes % unit == 0
                ? Long.toString(bytes / unit)
                : String.format(Locale.ROOT, "%.1f", (double) bytes / unit);
    }
}
