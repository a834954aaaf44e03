package dev.vivarium.engine.x86.oracle;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.random.RandomGenerator;

/**
 * Values at which instructions go wrong: limits of every size, powers of two, small counts, odd floating-point numbers.
 */
final class EdgeValues {
    private static final long[] INTEGERS = {0, 1, 2, 3, 7, 8, 9, 15, 16, 31, 32, 33, 63, 64, 65, 0x7F, 0x80, 0x81, 0xFF,
            0x7FFF, 0x8000, 0xFFFF, 0x1_0000, 0x7FFF_FFFFL, 0x8000_0000L, 0xFFFF_FFFFL, 0x1_0000_0000L, Long.MAX_VALUE,
            Long.MIN_VALUE, Long.MIN_VALUE + 1, -1, -2, -128, -129, -32768, 0x7FFF_FFFF_FFFFL, 0x8000_0000_0000L,
            0xFFFF_8000_0000_0000L, 0x5555_5555_5555_5555L, 0xAAAA_AAAA_AAAA_AAAAL, 0x0102_0304_0506_0708L};

    private static final int[] SINGLES = {0, 0x8000_0000, 0x3F80_0000, 0xBF80_0000, 0x4000_0000, 0x3F00_0000, 1,
            0x007F_FFFF, 0x0080_0000, 0x8080_0000, 0x7F7F_FFFF, 0xFF7F_FFFF, 0x7F80_0000, 0xFF80_0000, 0x7FC0_0000,
            0xFFC0_0001, 0x7F80_0001, 0xFFBF_FFFF, 0x4F00_0000, 0xCF00_0000, 0x4EFF_FFFF, 0x5F00_0000, 0x3F7F_FFFF,
            0x3F80_0001, 0x3FC0_0000, 0x4020_0000, 0x3400_0000, 0x1F80_0000};

    private static final long[] DOUBLES = {0, 0x8000_0000_0000_0000L, 0x3FF0_0000_0000_0000L, 0xBFF0_0000_0000_0000L,
            0x4000_0000_0000_0000L, 0x3FE0_0000_0000_0000L, 1, 0x000F_FFFF_FFFF_FFFFL, 0x0010_0000_0000_0000L,
            0x7FEF_FFFF_FFFF_FFFFL, 0xFFEF_FFFF_FFFF_FFFFL, 0x7FF0_0000_0000_0000L, 0xFFF0_0000_0000_0000L,
            0x7FF8_0000_0000_0000L, 0xFFF8_0000_0000_0001L, 0x7FF0_0000_0000_0001L, 0xFFF7_FFFF_FFFF_FFFFL,
            0x41E0_0000_0000_0000L, 0xC1E0_0000_0000_0000L, 0x41DF_FFFF_FFC0_0000L, 0x43E0_0000_0000_0000L,
            0x3FF8_0000_0000_0000L, 0x4004_0000_0000_0000L, 0x36A0_0000_0000_0000L, 0x380F_FFFF_FFFF_FFFFL,
            0x47EF_FFFF_F000_0000L, 0x3CA0_0000_0000_0000L};

    /** Exponents of the 80-bit format, sign in bit 15. */
    private static final int[] EXTENDED_EXPONENTS = {0, 1, 0x3FFF, 0x3FFE, 0x4000, 0x403E, 0x403D, 0x401E, 0x400E,
            0x7FFE, 0x7FFF, 0x3C01, 0x3F81, 0x43FE, 0x407E, 0x3FBF, 0x0040};
    private static final long[] SIGNIFICANDS = {0x8000_0000_0000_0000L, 0xC000_0000_0000_0000L, -1, 0, 1,
            0x8000_0000_0000_0001L, 0x7FFF_FFFF_FFFF_FFFFL, 0xA000_0000_0000_0000L, 0xFFFF_FF80_0000_0000L,
            0xFFFF_FFFF_FFFF_F800L, 0x8000_0080_0000_0000L, 0xC90F_DAA2_2168_C235L};

    private final RandomGenerator random;

    EdgeValues(RandomGenerator random) {
        this.random = random;
    }

    boolean oneIn(int n) {
        return random.nextInt(n) == 0;
    }

    int below(int n) {
        return random.nextInt(n);
    }

    long bits() {
        return random.nextLong();
    }

    /** An integer for a general register. */
    long integer() {
        return switch (random.nextInt(8)) {
            case 0, 1 -> random.nextLong();
            case 2 -> random.nextLong() >> random.nextInt(64);
            case 3 -> random.nextInt(-40, 72);
            case 4 -> (1L << random.nextInt(64)) - random.nextInt(2);
            case 5 -> edge() << 32 | edge() & 0xFFFF_FFFFL;
            default -> edge();
        };
    }

    private long edge() {
        return INTEGERS[random.nextInt(INTEGERS.length)];
    }

    int single() {
        return switch (random.nextInt(4)) {
            case 0 -> random.nextInt();
            case 1 -> Float.floatToRawIntBits(random.nextInt(-1000, 1000) / 8f);
            default -> SINGLES[random.nextInt(SINGLES.length)];
        };
    }

    long dbl() {
        return switch (random.nextInt(4)) {
            case 0 -> random.nextLong();
            case 1 -> Double.doubleToRawLongBits(random.nextInt(-1000, 1000) / 8.0);
            default -> DOUBLES[random.nextInt(DOUBLES.length)];
        };
    }

    /** Fills sixteen bytes with integers or floating-point numbers of one kind. */
    void vector(byte[] into, int at) {
        ByteBuffer buffer = ByteBuffer.wrap(into).order(ByteOrder.LITTLE_ENDIAN);
        switch (random.nextInt(4)) {
            case 0 -> buffer.putLong(at, dbl()).putLong(at + 8, dbl());
            case 1 -> buffer.putInt(at, single()).putInt(at + 4, single()).putInt(at + 8, single())
                    .putInt(at + 12, single());
            case 2 -> {
                for (int i = 0; i < 16; i++) {
                    buffer.put(at + i, (byte) (oneIn(3) ? random.nextInt() : edge()));
                }
            }
            default -> buffer.putLong(at, integer()).putLong(at + 8, integer());
        }
    }

    /** Ten bytes of an 80-bit number, encodings that no arithmetic produces among them. */
    void extended(byte[] into, int at) {
        boolean common = random.nextInt(3) > 0;
        int exponent = common ? 0x3FFF + random.nextInt(-70, 71) : oneOf(EXTENDED_EXPONENTS);
        long significand = oneIn(2) ? random.nextLong() : SIGNIFICANDS[random.nextInt(SIGNIFICANDS.length)];
        if (common || oneIn(2)) {
            significand |= Long.MIN_VALUE;
        }
        int sign = random.nextInt(2) << 15;
        ByteBuffer.wrap(into).order(ByteOrder.LITTLE_ENDIAN).putLong(at, significand)
                .putShort(at + 8, (short) (exponent | sign));
    }

    int oneOf(int... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
