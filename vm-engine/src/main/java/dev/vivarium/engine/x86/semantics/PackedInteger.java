package dev.vivarium.engine.x86.semantics;

/**
 * Packed integer addition, subtraction, average, absolute value, sign and logic, one 64-bit lane at a time (Intel SDM
 * volume 2, PADDB to PXOR). MMX has one lane; SSE has two and AVX2 four, which do not influence each other. The bitwise
 * instructions of single and double precision (ANDPS, ORPD …) are the same four methods.
 */
public final class PackedInteger {
    private PackedInteger() {
    }

    public static long pand(long a, long b) {
        return a & b;
    }

    public static long pandn(long a, long b) {
        return ~a & b;
    }

    public static long por(long a, long b) {
        return a | b;
    }

    public static long pxor(long a, long b) {
        return a ^ b;
    }

    public static long paddb(long a, long b) {
        return Swar.add(a, b, Swar.H8);
    }

    public static long paddw(long a, long b) {
        return Swar.add(a, b, Swar.H16);
    }

    public static long paddd(long a, long b) {
        return Swar.add(a, b, Swar.H32);
    }

    public static long paddq(long a, long b) {
        return a + b;
    }

    public static long psubb(long a, long b) {
        return Swar.sub(a, b, Swar.H8);
    }

    public static long psubw(long a, long b) {
        return Swar.sub(a, b, Swar.H16);
    }

    public static long psubd(long a, long b) {
        return Swar.sub(a, b, Swar.H32);
    }

    public static long psubq(long a, long b) {
        return a - b;
    }

    public static long pavgb(long a, long b) {
        return (a | b) - (((a ^ b) & 0xFEFEFEFEFEFEFEFEL) >>> 1);
    }

    public static long pavgw(long a, long b) {
        return (a | b) - (((a ^ b) & 0xFFFEFFFEFFFEFFFEL) >>> 1);
    }

    public static long pabsb(long b) {
        return negate(b, Swar.spread(b & Swar.H8, 8), Swar.H8);
    }

    public static long pabsw(long b) {
        return negate(b, Swar.spread(b & Swar.H16, 16), Swar.H16);
    }

    public static long pabsd(long b) {
        return negate(b, Swar.spread(b & Swar.H32, 32), Swar.H32);
    }

    public static long psignb(long a, long b) {
        return negate(a, Swar.spread(b & Swar.H8, 8), Swar.H8) & ~Swar.spread(Swar.zero(b, Swar.H8), 8);
    }

    public static long psignw(long a, long b) {
        return negate(a, Swar.spread(b & Swar.H16, 16), Swar.H16) & ~Swar.spread(Swar.zero(b, Swar.H16), 16);
    }

    public static long psignd(long a, long b) {
        return negate(a, Swar.spread(b & Swar.H32, 32), Swar.H32) & ~Swar.spread(Swar.zero(b, Swar.H32), 32);
    }

    /** The two's complement of the elements that {@code mask} covers. */
    private static long negate(long a, long mask, long h) {
        return Swar.sub(a ^ mask, mask, h);
    }
}
