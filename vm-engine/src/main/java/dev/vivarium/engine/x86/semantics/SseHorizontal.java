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
        long p0 = products(v[a], v[b], imm >> 4, e);
        long p1 = products(v[a + 1], v[b + 1], imm >> 6, e);
        if (e.end(sticky)) {
            return true;
        }
        sticky = e.begin();
        long s0 = sums(p0, e);
        long s1 = sums(p1, e);
        if (e.end(sticky)) {
            return true;
        }
        sticky = e.begin();
        long low = totals(s0, s1, e) & PackedBlend.dwordMask(imm);
        long high = totals(s1, s0, e) & PackedBlend.dwordMask(imm >> 2);
        return store(v, d, low, high, e.end(sticky));
    }

    /** The form of 256 bits: both halves take each of the three steps together. */
    public static boolean vdpps(long[] v, int d, int a, int b, int imm, FloatEnv e) {
        int sticky = e.begin();
        long p0 = products(v[a], v[b], imm >> 4, e);
        long p1 = products(v[a + 1], v[b + 1], imm >> 6, e);
        long p2 = products(v[a + 2], v[b + 2], imm >> 4, e);
        long p3 = products(v[a + 3], v[b + 3], imm >> 6, e);
        if (e.end(sticky)) {
            return true;
        }
        sticky = e.begin();
        long s0 = sums(p0, e);
        long s1 = sums(p1, e);
        long s2 = sums(p2, e);
        long s3 = sums(p3, e);
        if (e.end(sticky)) {
            return true;
        }
        sticky = e.begin();
        long first = totals(s0, s1, e) & PackedBlend.dwordMask(imm);
        long second = totals(s1, s0, e) & PackedBlend.dwordMask(imm >> 2);
        long third = totals(s2, s3, e) & PackedBlend.dwordMask(imm);
        long fourth = totals(s3, s2, e) & PackedBlend.dwordMask(imm >> 2);
        boolean fault = e.end(sticky);
        store(v, d, first, second, fault);
        return store(v, d + 2, third, fourth, fault);
    }

    private static long products(long a, long b, int chosen, FloatEnv e) {
        return Swar.pair((chosen & 1) == 0 ? 0 : Float32.mul((int) a, (int) b, e),
                (chosen & 2) == 0 ? 0 : Float32.mul(Swar.high(a), Swar.high(b), e));
    }

    /** Every element has its own order of the same additions, which shows when two products are NaNs. */
    private static long sums(long products, FloatEnv e) {
        return Swar.pair(Float32.add(Swar.high(products), (int) products, e),
                Float32.add((int) products, Swar.high(products), e));
    }

    private static long totals(long a, long b, FloatEnv e) {
        return Swar.pair(Float32.add((int) a, (int) b, e), Float32.add(Swar.high(a), Swar.high(b), e));
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
