package dev.vivarium.engine.x86.semantics;

import dev.vivarium.engine.x86.softfloat.Float32;
import dev.vivarium.engine.x86.softfloat.Float64;
import dev.vivarium.engine.x86.softfloat.FloatEnv;

/**
 * Floating-point operations across the elements of a register (Intel SDM volume 2, ADDSUBPD, HADDPD to HSUBPS, DPPD, DPPS).
 * Each method is a whole instruction: it returns whether an exception is not masked, and then has left the destination
 * alone.
 */
public final class SseHorizontal {
    private SseHorizontal() {
    }

    /** The second element is added, the first subtracted. */
    public static boolean addsubpd(long[] v, int d, int a, int b, FloatEnv e) {
        int sticky = e.begin();
        long low = Float64.sub(v[a], v[b], e);
        long high = Float64.add(v[a + 1], v[b + 1], e);
        return store(v, d, low, high, e.end(sticky));
    }

    public static boolean haddps(long[] v, int d, int a, int b, FloatEnv e) {
        int sticky = e.begin();
        long low = Swar.pair(sum(v[a], e), sum(v[a + 1], e));
        long high = Swar.pair(sum(v[b], e), sum(v[b + 1], e));
        return store(v, d, low, high, e.end(sticky));
    }

    public static boolean haddpd(long[] v, int d, int a, int b, FloatEnv e) {
        int sticky = e.begin();
        long low = Float64.add(v[a], v[a + 1], e);
        long high = Float64.add(v[b], v[b + 1], e);
        return store(v, d, low, high, e.end(sticky));
    }

    public static boolean hsubps(long[] v, int d, int a, int b, FloatEnv e) {
        int sticky = e.begin();
        long low = Swar.pair(difference(v[a], e), difference(v[a + 1], e));
        long high = Swar.pair(difference(v[b], e), difference(v[b + 1], e));
        return store(v, d, low, high, e.end(sticky));
    }

    public static boolean hsubpd(long[] v, int d, int a, int b, FloatEnv e) {
        int sticky = e.begin();
        long low = Float64.sub(v[a], v[a + 1], e);
        long high = Float64.sub(v[b], v[b + 1], e);
        return store(v, d, low, high, e.end(sticky));
    }

    /** Bits 7 to 4 of {@code imm} choose the products, bits 3 to 0 the elements that receive their sum. */
    public static boolean dpps(long[] v, int d, int a, int b, int imm, FloatEnv e) {
        int sticky = e.begin();
        int p0 = (imm & 0x10) == 0 ? 0 : Float32.mul((int) v[a], (int) v[b], e);
        int p1 = (imm & 0x20) == 0 ? 0 : Float32.mul(Swar.high(v[a]), Swar.high(v[b]), e);
        int p2 = (imm & 0x40) == 0 ? 0 : Float32.mul((int) v[a + 1], (int) v[b + 1], e);
        int p3 = (imm & 0x80) == 0 ? 0 : Float32.mul(Swar.high(v[a + 1]), Swar.high(v[b + 1]), e);
        if (e.end(sticky)) {
            return true;
        }
        // Every element has its own order of the same additions, which shows when two products are NaNs.
        sticky = e.begin();
        int s0 = Float32.add(p1, p0, e);
        int s1 = Float32.add(p0, p1, e);
        int s2 = Float32.add(p3, p2, e);
        int s3 = Float32.add(p2, p3, e);
        if (e.end(sticky)) {
            return true;
        }
        sticky = e.begin();
        long low = Swar.pair(Float32.add(s0, s2, e), Float32.add(s1, s3, e));
        long high = Swar.pair(Float32.add(s2, s0, e), Float32.add(s3, s1, e));
        return store(v, d, low & PackedBlend.dwordMask(imm), high & PackedBlend.dwordMask(imm >> 2), e.end(sticky));
    }

    /** Bits 5 and 4 of {@code imm} choose the products, bits 1 and 0 the elements that receive their sum. */
    public static boolean dppd(long[] v, int d, int a, int b, int imm, FloatEnv e) {
        int sticky = e.begin();
        long p0 = (imm & 0x10) == 0 ? 0 : Float64.mul(v[a], v[b], e);
        long p1 = (imm & 0x20) == 0 ? 0 : Float64.mul(v[a + 1], v[b + 1], e);
        if (e.end(sticky)) {
            return true;
        }
        sticky = e.begin();
        long low = Float64.add(p0, p1, e);
        long high = Float64.add(p1, p0, e);
        return store(v, d, (imm & 1) == 0 ? 0 : low, (imm & 2) == 0 ? 0 : high, e.end(sticky));
    }

    private static int sum(long pair, FloatEnv e) {
        return Float32.add((int) pair, Swar.high(pair), e);
    }

    private static int difference(long pair, FloatEnv e) {
        return Float32.sub((int) pair, Swar.high(pair), e);
    }

    private static boolean store(long[] v, int d, long low, long high, boolean fault) {
        if (!fault) {
            v[d] = low;
            v[d + 1] = high;
        }
        return fault;
    }
}
