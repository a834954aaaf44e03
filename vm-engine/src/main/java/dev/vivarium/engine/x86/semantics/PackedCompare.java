package dev.vivarium.engine.x86.semantics;

/**
 * Packed integer comparison, minimum and maximum, one 64-bit lane at a time (Intel SDM volume 2, PCMPEQB to PMINUD).
 */
public final class PackedCompare {
    private PackedCompare() {
    }

    public static long pcmpeqb(long a, long b) {
        return Swar.spread(Swar.zero(a ^ b, Swar.H8), 8);
    }

    public static long pcmpeqw(long a, long b) {
        return Swar.spread(Swar.zero(a ^ b, Swar.H16), 16);
    }

    public static long pcmpeqd(long a, long b) {
        return Swar.spread(Swar.zero(a ^ b, Swar.H32), 32);
    }

    public static long pcmpeqq(long a, long b) {
        return a == b ? -1 : 0;
    }

    public static long pcmpgtb(long a, long b) {
        return Swar.spread(Swar.less(b, a, Swar.H8), 8);
    }

    public static long pcmpgtw(long a, long b) {
        return Swar.spread(Swar.less(b, a, Swar.H16), 16);
    }

    public static long pcmpgtd(long a, long b) {
        return Swar.spread(Swar.less(b, a, Swar.H32), 32);
    }

    public static long pcmpgtq(long a, long b) {
        return a > b ? -1 : 0;
    }

    public static long pminsb(long a, long b) {
        return Swar.select(pcmpgtb(a, b), b, a);
    }

    public static long pminsw(long a, long b) {
        return Swar.select(pcmpgtw(a, b), b, a);
    }

    public static long pminsd(long a, long b) {
        return Swar.select(pcmpgtd(a, b), b, a);
    }

    public static long pmaxsb(long a, long b) {
        return Swar.select(pcmpgtb(a, b), a, b);
    }

    public static long pmaxsw(long a, long b) {
        return Swar.select(pcmpgtw(a, b), a, b);
    }

    public static long pmaxsd(long a, long b) {
        return Swar.select(pcmpgtd(a, b), a, b);
    }

    public static long pminub(long a, long b) {
        return Swar.select(Swar.spread(Swar.below(a, b, Swar.H8), 8), a, b);
    }

    public static long pminuw(long a, long b) {
        return Swar.select(Swar.spread(Swar.below(a, b, Swar.H16), 16), a, b);
    }

    public static long pminud(long a, long b) {
        return Swar.select(Swar.spread(Swar.below(a, b, Swar.H32), 32), a, b);
    }

    public static long pmaxub(long a, long b) {
        return Swar.select(Swar.spread(Swar.below(a, b, Swar.H8), 8), b, a);
    }

    public static long pmaxuw(long a, long b) {
        return Swar.select(Swar.spread(Swar.below(a, b, Swar.H16), 16), b, a);
    }

    public static long pmaxud(long a, long b) {
        return Swar.select(Swar.spread(Swar.below(a, b, Swar.H32), 32), b, a);
    }
}
