package dev.vivarium.engine.x86.softfloat;

/**
 * IEEE 754 binary16 as F16C has it: only conversions (SDM Vol. 1, 14.4.1; Vol. 2, VCVTPH2PS and VCVTPS2PH). Its
 * denormals are never flushed nor reported, whatever MXCSR says.
 */
public final class Float16 {
    private static final BinaryFormat F = BinaryFormat.BINARY16;
    private static final BinaryFormat SINGLE = BinaryFormat.BINARY32;

    private Float16() {
    }

    /** VCVTPH2PS: exact. */
    public static int toFloat32(int half, FloatEnv e) {
        long x = half & 0xFFFF;
        if (F.isDenormal(x)) {
            return (int) (((x & F.signBit) != 0 ? SINGLE.signBit : 0)
                    | (long) (F.exponent(x) - F.bias + SINGLE.bias) << SINGLE.fractionBits
                    | F.significand(x) >>> 63 - SINGLE.fractionBits & SINGLE.fractionMask);
        }
        return (int) BinaryConversions.convert(F, SINGLE, x, e);
    }

    /** VCVTPS2PH with its immediate: rounding in bits 1–0 or, if bit 2 is set, from the environment. */
    public static int fromFloat32(int a, int control, FloatEnv e) {
        int rounding = e.rounding();
        boolean flushes = e.setFlushToZero(false);
        if ((control & 4) == 0) {
            e.setRounding(control);
        }
        int half = (int) BinaryConversions.convert(SINGLE, F, a & 0xFFFFFFFFL, e);
        e.setRounding(rounding);
        e.setFlushToZero(flushes);
        return half;
    }
}
