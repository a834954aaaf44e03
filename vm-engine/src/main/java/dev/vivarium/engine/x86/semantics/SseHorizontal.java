package dev.vivarium.engine.x86.semantics;

import dev.vivarium.engine.x86.softfloat.Float32;
import dev.vivarium.engine.x86.softfloat.Float64;
import dev.vivarium.engine.x86.softfloat.FloatEnv;

/**
 * Floating-point operations across the elements of a register (Intel SDM volume 2, ADDSUBPD, HADDPD to HSUBPS, DPPD, DPPS).
 * Called between {@link FloatEnv#begin} and {@link FloatEnv#end}; if an exception is not masked the destination keeps its
 * value.
 */
public final class SseHorizontal {
    private SseHorizontal() {
    }

    /** The second element is added, the first subtracted. */
    public static void addsubpd(long[] v, int d, int a, int b, FloatEnv e) {
        store(v, d, Float64.sub(v[a], v[b], e), Float64.add(v[a + 1], v[b + 1], e), e);
    }

    public static void haddps(long[] v, int d, int a, int b, FloatEnv e) {
        store(v, d, Swar.pair(sum(v[a], e), sum(v[a + 1], e)), Swar.pair(sum(v[b], e), sum(v[b + 1], e)), e);
    }

    public static void haddpd(long[] v, int d, int a, int b, FloatEnv e) {
        store(v, d, Float64.add(v[a], v[a + 1], e), Float64.add(v[b], v[b + 1], e), e);
    }

    public static void hsubps(long[] v, int d, int a, int b, FloatEnv e) {
        store(v, d, Swar.pair(difference(v[a], e), difference(v[a + 1], e)),
                Swar.pair(difference(v[b], e), difference(v[b + 1], e)), e);
    }

    public static void hsubpd(long[] v, int d, int a, int b, FloatEnv e) {
        store(v, d, Float64.sub(v[a], v[a + 1], e), Float64.sub(v[b], v[b + 1], e), e);
    }

    /** Bits 7 to 4 of {@code imm} choose the products, bits 3 to 0 the elements that receive their sum. */
    public static void dpps(long[] v, int d, int a, int b, int imm, FloatEnv e) {
        int p0 = (imm & 0x10) == 0 ? 0 : Float32.mul((int) v[a], (int) v[b], e);
        int p1 = (imm & 0x20) == 0 ? 0 : Float32.mul(Swar.high(v[a]), Swar.high(v[b]), e);
        int p2 = (imm & 0x40) == 0 ? 0 : Float32.mul((int) v[a + 1], (int) v[b + 1], e);
        int p3 = (imm & 0x80) == 0 ? 0 : Float32.mul(Swar.high(v[a + 1]), Swar.high(v[b + 1]), e);
        if (stopped(e)) {
            return;
        }
        int s0 = Float32.add(p0, p1, e);
        int s1 = Float32.add(p2, p3, e);
        if (stopped(e)) {
            return;
        }
        int sum = Float32.add(s0, s1, e);
        long both = Swar.pair(sum, sum);
        store(v, d, both & PackedBlend.dwordMask(imm), both & PackedBlend.dwordMask(imm >> 2), e);
    }

    /** Bits 5 and 4 of {@code imm} choose the products, bits 1 and 0 the elements that receive their sum. */
    public static void dppd(long[] v, int d, int a, int b, int imm, FloatEnv e) {
        long p0 = (imm & 0x10) == 0 ? 0 : Float64.mul(v[a], v[b], e);
        long p1 = (imm & 0x20) == 0 ? 0 : Float64.mul(v[a + 1], v[b + 1], e);
        if (stopped(e)) {
            return;
        }
        long sum = Float64.add(p0, p1, e);
        store(v, d, (imm & 1) == 0 ? 0 : sum, (imm & 2) == 0 ? 0 : sum, e);
    }

    private static int sum(long pair, FloatEnv e) {
        return Float32.add((int) pair, Swar.high(pair), e);
    }

    private static int difference(long pair, FloatEnv e) {
        return Float32.sub((int) pair, Swar.high(pair), e);
    }

    /** An unmasked exception has been raised since {@link FloatEnv#begin}, which cleared the flags if any can be. */
    private static boolean stopped(FloatEnv e) {
        return (e.flags() & ~e.masks()) != 0;
    }

    private static void store(long[] v, int d, long low, long high, FloatEnv e) {
        if (!stopped(e)) {
            v[d] = low;
            v[d + 1] = high;
        }
    }
}
