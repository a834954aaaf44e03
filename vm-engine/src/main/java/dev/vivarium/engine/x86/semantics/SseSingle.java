package dev.vivarium.engine.x86.semantics;

import dev.vivarium.engine.x86.softfloat.Float32;
import dev.vivarium.engine.x86.softfloat.FloatEnv;

/**
 * Single-precision arithmetic of SSE (Intel SDM volume 2, ADDPS to SUBSS). The packed methods work on one 64-bit lane; the
 * scalar ones keep the upper half of {@code a}. The caller puts {@link FloatEnv#begin} and {@link FloatEnv#end} around
 * all lanes of an instruction and stores nothing if the latter says so.
 */
public final class SseSingle {
    private static final long UPPER = 0xFFFFFFFF00000000L;

    private SseSingle() {
    }

    public static long addss(long a, long b, FloatEnv e) {
        return scalar(a, Float32.add((int) a, (int) b, e));
    }

    public static long addps(long a, long b, FloatEnv e) {
        return Swar.pair(Float32.add((int) a, (int) b, e), Float32.add(Swar.high(a), Swar.high(b), e));
    }

    public static long subss(long a, long b, FloatEnv e) {
        return scalar(a, Float32.sub((int) a, (int) b, e));
    }

    public static long subps(long a, long b, FloatEnv e) {
        return Swar.pair(Float32.sub((int) a, (int) b, e), Float32.sub(Swar.high(a), Swar.high(b), e));
    }

    public static long mulss(long a, long b, FloatEnv e) {
        return scalar(a, Float32.mul((int) a, (int) b, e));
    }

    public static long mulps(long a, long b, FloatEnv e) {
        return Swar.pair(Float32.mul((int) a, (int) b, e), Float32.mul(Swar.high(a), Swar.high(b), e));
    }

    public static long divss(long a, long b, FloatEnv e) {
        return scalar(a, Float32.div((int) a, (int) b, e));
    }

    public static long divps(long a, long b, FloatEnv e) {
        return Swar.pair(Float32.div((int) a, (int) b, e), Float32.div(Swar.high(a), Swar.high(b), e));
    }

    public static long minss(long a, long b, FloatEnv e) {
        return scalar(a, Float32.min((int) a, (int) b, e));
    }

    public static long minps(long a, long b, FloatEnv e) {
        return Swar.pair(Float32.min((int) a, (int) b, e), Float32.min(Swar.high(a), Swar.high(b), e));
    }

    public static long maxss(long a, long b, FloatEnv e) {
        return scalar(a, Float32.max((int) a, (int) b, e));
    }

    public static long maxps(long a, long b, FloatEnv e) {
        return Swar.pair(Float32.max((int) a, (int) b, e), Float32.max(Swar.high(a), Swar.high(b), e));
    }

    public static long sqrtss(long a, long b, FloatEnv e) {
        return scalar(a, Float32.sqrt((int) b, e));
    }

    public static long sqrtps(long b, FloatEnv e) {
        return Swar.pair(Float32.sqrt((int) b, e), Float32.sqrt(Swar.high(b), e));
    }

    /** The second element is added, the first subtracted. */
    public static long addsubps(long a, long b, FloatEnv e) {
        return Swar.pair(Float32.sub((int) a, (int) b, e), Float32.add(Swar.high(a), Swar.high(b), e));
    }

    /** Bit 2 of {@code imm}: round as MXCSR says, otherwise as bits 1 and 0 do. Bit 3: do not report inexactness. */
    public static long roundss(long a, long b, int imm, FloatEnv e) {
        return scalar(a, Float32.roundToIntegral((int) b, imm, e));
    }

    public static long roundps(long b, int imm, FloatEnv e) {
        return Swar.pair(Float32.roundToIntegral((int) b, imm, e), Float32.roundToIntegral(Swar.high(b), imm, e));
    }

    private static long scalar(long a, int result) {
        return a & UPPER | result & 0xFFFFFFFFL;
    }
}
