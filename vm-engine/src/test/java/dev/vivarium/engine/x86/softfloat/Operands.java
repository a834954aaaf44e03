package dev.vivarium.engine.x86.softfloat;

import java.util.SplittableRandom;

/** Random operands that meet the hard cases often: special values, near exponents, few bits, denormals. */
public final class Operands {
    private static final long[] SPECIAL64 = {0, 1, 0xFFFFFFFFFFFFFL, 0x10000000000000L, 0x10000000000001L,
            0x3FF0000000000000L, 0x3FF0000000000001L, 0x7FEFFFFFFFFFFFFFL, 0x7FF0000000000000L, 0x7FF0000000000001L,
            0x7FF8000000000000L, 0x7FF8000000000123L, 0x4000000000000000L, 0x43E0000000000000L, 0x41E0000000000000L};
    private static final int[] SPECIAL32 = {0, 1, 0x7FFFFF, 0x800000, 0x800001, 0x3F800000, 0x3F800001, 0x7F7FFFFF,
            0x7F800000, 0x7F800001, 0x7FC00000, 0x7FC00123, 0x40000000, 0x5F000000, 0x4F000000};

    private Operands() {
    }

    public static long next64(SplittableRandom random) {
        long sign = random.nextLong() & Long.MIN_VALUE;
        return sign | switch (random.nextInt(8)) {
            case 0 -> SPECIAL64[random.nextInt(SPECIAL64.length)];
            case 1 -> random.nextLong() >>> random.nextInt(1, 64);
            case 2, 3 -> (long) random.nextInt(1000, 1050) << 52 | fraction(random, 52);
            case 4 -> (long) random.nextInt(4) << 52 | fraction(random, 52);
            case 5 -> (long) random.nextInt(2040, 2048) << 52 | fraction(random, 52);
            default -> random.nextLong() >>> 1;
        };
    }

    public static int next32(SplittableRandom random) {
        int sign = random.nextInt() & Integer.MIN_VALUE;
        return sign | switch (random.nextInt(8)) {
            case 0 -> SPECIAL32[random.nextInt(SPECIAL32.length)];
            case 1 -> random.nextInt() >>> random.nextInt(1, 32);
            case 2, 3 -> random.nextInt(100, 155) << 23 | (int) fraction(random, 23);
            case 4 -> random.nextInt(4) << 23 | (int) fraction(random, 23);
            case 5 -> random.nextInt(250, 256) << 23 | (int) fraction(random, 23);
            default -> random.nextInt() >>> 1;
        };
    }

    /** Random bits, or only few ones at the top, or only few zeros. */
    private static long fraction(SplittableRandom random, int bits) {
        long all = (1L << bits) - 1;
        long some = random.nextLong() & all;
        return switch (random.nextInt(4)) {
            case 0 -> some & all << random.nextInt(bits);
            case 1 -> some | all >>> random.nextInt(bits);
            default -> some;
        };
    }
}
