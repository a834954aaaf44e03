package dev.vivarium.engine.x86.semantics;

/** Packed addition and subtraction that stops at the ends of the range (Intel SDM volume 2, PADDSB to PSUBUSW). */
public final class PackedSaturate {
    private PackedSaturate() {
    }

    public static long paddsb(long a, long b) {
        return addSigned(a, b, Swar.H8, 8);
    }

    public static long paddsw(long a, long b) {
        return addSigned(a, b, Swar.H16, 16);
    }

    public static long paddusb(long a, long b) {
        return addUnsigned(a, b, Swar.H8, 8);
    }

    public static long paddusw(long a, long b) {
        return addUnsigned(a, b, Swar.H16, 16);
    }

    public static long psubsb(long a, long b) {
        return subSigned(a, b, Swar.H8, 8);
    }

    public static long psubsw(long a, long b) {
        return subSigned(a, b, Swar.H16, 16);
    }

    public static long psubusb(long a, long b) {
        return Swar.sub(a, b, Swar.H8) & ~Swar.spread(Swar.below(a, b, Swar.H8), 8);
    }

    public static long psubusw(long a, long b) {
        return Swar.sub(a, b, Swar.H16) & ~Swar.spread(Swar.below(a, b, Swar.H16), 16);
    }

    private static long addSigned(long a, long b, long h, int width) {
        long sum = Swar.add(a, b, h);
        long overflow = ~(a ^ b) & (a ^ sum) & h;
        return Swar.select(Swar.spread(overflow, width), bound(a, h, width), sum);
    }

    private static long subSigned(long a, long b, long h, int width) {
        long difference = Swar.sub(a, b, h);
        long overflow = (a ^ b) & (a ^ difference) & h;
        return Swar.select(Swar.spread(overflow, width), bound(a, h, width), difference);
    }

    private static long addUnsigned(long a, long b, long h, int width) {
        long sum = Swar.add(a, b, h);
        long carry = ((a & b) | ((a | b) & ~sum)) & h;
        return sum | Swar.spread(carry, width);
    }

    /** The smallest element value where {@code a} is negative, the largest elsewhere. */
    private static long bound(long a, long h, int width) {
        return ~h + ((a & h) >>> (width - 1));
    }
}
