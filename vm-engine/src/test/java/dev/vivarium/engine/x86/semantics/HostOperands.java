package dev.vivarium.engine.x86.semantics;

/**
 * The operands with which the host's results in {@code host-vectors.txt} were made: a fixed sequence of numbers, biased to
 * the values where instructions change their behaviour. The program that made the file draws the same sequence.
 */
final class HostOperands {
    private static final int[] BYTES = {0, 1, 0x7F, 0x80, 0x81, 0xFF, 0xFE, 0x40};
    private static final int[] WORDS = {0, 1, 0x7FFF, 0x8000, 0x8001, 0xFFFF, 0x00FF, 0x0080};
    private static final int[] DWORDS = {0, 1, 0x7FFFFFFF, 0x80000000, 0x80000001, 0xFFFFFFFF, 0x0000FFFF, 0x00008000};
    private static final long[] QWORDS = {0, 1, Long.MAX_VALUE, Long.MIN_VALUE, Long.MIN_VALUE + 1, -1, 0xFFFFFFFFL,
            0x80000000L};
    private static final int[] LETTERS = {'a', 'b', 'a', 'b', 'c', 'd', 0xFF80, 0};
    private static final int[] SINGLES = {0, 0x80000000, 1, 0x80000001, 0x7FFFFF, 0x807FFFFF, 0x800000, 0x80800000,
            0x7F7FFFFF, 0xFF7FFFFF, 0x7F800000, 0xFF800000, 0x7FC00000, 0xFFC00000, 0x7F800001, 0xFFBFFFFF, 0x7FC12345,
            0x3F800000, 0xBF800000, 0x4F000000, 0xCF000000, 0x5F000000, 0xDF000000, 0x3F000000, 0xBF000000, 0x3FC00000,
            0x40200000, 0x4EFFFFFF, 0x5EFFFFFF, 0x4B000001, 0x7FA00001, 0x34000000};
    private static final long[] DOUBLES = {0, 0x8000000000000000L, 1, 0x8000000000000001L, 0xFFFFFFFFFFFFFL,
            0x800FFFFFFFFFFFFFL, 0x10000000000000L, 0x8010000000000000L, 0x7FEFFFFFFFFFFFFFL, 0xFFEFFFFFFFFFFFFFL,
            0x7FF0000000000000L, 0xFFF0000000000000L, 0x7FF8000000000000L, 0xFFF8000000000000L, 0x7FF0000000000001L,
            0xFFF7FFFFFFFFFFFFL, 0x7FF8000012345678L, 0x3FF0000000000000L, 0xBFF0000000000000L, 0x41E0000000000000L,
            0xC1E0000000000000L, 0x43E0000000000000L, 0xC3E0000000000000L, 0x3FE0000000000000L, 0xBFE0000000000000L,
            0x3FF8000000000000L, 0x4004000000000000L, 0x41DFFFFFFFC00000L, 0x43DFFFFFFFFFFFFFL, 0x41DFFFFFFFE00000L,
            0x47EFFFFFE0000000L, 0x47EFFFFFEFFFFFFFL};

    private long state = 0xCBF29CE484222325L;
    private long last;

    HostOperands(String seed, long salt) {
        for (int i = 0; i < seed.length(); i++) {
            state = (state ^ seed.charAt(i)) * 0x100000001B3L;
        }
        state += salt;
    }

    /** SplitMix64. */
    long next() {
        state += 0x9E3779B97F4A7C15L;
        long z = (state ^ state >>> 30) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        return z ^ z >>> 31;
    }

    /** @param kind i integers, s singles, d doubles, t text, n shift counts */
    long quadword(char kind) {
        return switch (kind) {
            case 'i' -> integer();
            case 's' -> single() & 0xFFFFFFFFL | single() << 32;
            case 'd' -> twice();
            case 't' -> text((next() & 1) != 0);
            default -> count(next());
        };
    }

    long integer() {
        int mode = (int) next() & 7;
        long r = next();
        last = switch (mode) {
            case 0, 1 -> r;
            case 2 -> choose(BYTES, r, 8);
            case 3 -> choose(WORDS, r, 16);
            case 4 -> choose(DWORDS, r, 32);
            case 5 -> QWORDS[(int) r & 7];
            case 6 -> r & 0x0303030303030303L;
            default -> last ^ r & next() & next() & 0x8181818181818181L;
        };
        return last;
    }

    int mxcsr(long r) {
        int mxcsr = 0x1F80 | (int) (r >>> 8) & 0x6000;
        mxcsr |= (r >>> 32 & 3) == 0 ? 0x8000 : 0;
        mxcsr |= (r >>> 34 & 3) == 0 ? 0x40 : 0;
        mxcsr |= (r >>> 36 & 3) == 0 ? (int) (r >>> 40) & 0x3F : 0;
        return (r >>> 48 & 7) != 0 ? mxcsr : mxcsr & ~0x1F80 | (int) (r >>> 51) & 0x1F80;
    }

    private static long choose(int[] values, long r, int width) {
        long x = 0;
        for (int i = 0; i < 64 / width; i++) {
            x |= (values[(int) (r >>> 3 * i) & 7] & (1L << width) - 1) << width * i;
        }
        return x;
    }

    private long text(boolean wide) {
        return choose(LETTERS, next(), wide ? 16 : 8);
    }

    private long count(long r) {
        return switch ((int) (r >>> 8) & 7) {
            case 0 -> next();
            case 1 -> 1L << r;
            default -> r & 63;
        };
    }

    private long single() {
        int mode = (int) next() & 7;
        long r = next();
        int sign = (int) (r >>> 32) & 0x80000000;
        int fraction = (int) r & 0x7FFFFF;
        int x = switch (mode) {
            case 0 -> (int) r;
            case 1, 2 -> SINGLES[(int) r & 31];
            case 3 -> sign | 112 + (int) (r >>> 32 & 31) << 23 | fraction;
            case 4 -> Float.floatToRawIntBits((byte) r * 0.5f);
            case 5 -> (int) last ^ sign ^ (int) (r >>> 24) & (int) (r >>> 32) & 0xFF;
            case 6 -> sign | (int) (r >>> 32 & 31) << 23 | fraction;
            default -> sign | 223 + (int) (r >>> 32 & 31) << 23 | fraction;
        };
        last = x & 0xFFFFFFFFL;
        return last;
    }

    private long twice() {
        int mode = (int) next() & 15;
        long r = next();
        long sign = r & Long.MIN_VALUE;
        long fraction = next() & 0xFFFFFFFFFFFFFL;
        last = switch (mode) {
            case 0, 1 -> r;
            case 2, 3, 4 -> DOUBLES[(int) r & 31];
            case 5, 6 -> sign | 1008 + (r & 31) << 52 | fraction;
            case 7, 8 -> Double.doubleToRawLongBits((byte) r * 0.5);
            case 9, 10 -> last ^ sign ^ r >>> 24 & r >>> 32 & 0xFF;
            case 11 -> sign | (r & 63) << 52 | fraction;
            case 12 -> sign | 1983 + (r & 63) << 52 | fraction;
            case 13 -> sign | 870 + (r & 31) << 52 | fraction;
            case 14 -> sign | 1136 + (r & 31) << 52 | fraction & 0xFFFFFFF000000000L >>> (r >>> 8 & 15);
            default -> sign | 1023 + (r & 63) << 52 | fraction;
        };
        return last;
    }
}
