package dev.vivarium.engine.x86.semantics;

import dev.vivarium.engine.x86.softfloat.Float32;
import dev.vivarium.engine.x86.softfloat.Float64;
import dev.vivarium.engine.x86.softfloat.FloatEnv;

/**
 * Fused multiplication and addition (Intel SDM volume 2, VFMADD132PD to VFNMSUB231SS): a × b + c, rounded once, with the
 * product or the addend negated; NaNs are not. The packed methods work on one 64-bit lane. The caller puts
 * {@link FloatEnv#begin} and {@link FloatEnv#end} around all lanes of an instruction.
 */
public final class SseFused {
    private SseFused() {
    }

    private static int negated(int a) {
        return Float.isNaN(Float.intBitsToFloat(a)) ? a : a ^ Integer.MIN_VALUE;
    }

    private static long negated(long a) {
        return Double.isNaN(Double.longBitsToDouble(a)) ? a : a ^ Long.MIN_VALUE;
    }

    public static int maddss(int a, int b, int c, FloatEnv e) {
        return Float32.fma(a, b, c, e);
    }

    public static long maddps(long a, long b, long c, FloatEnv e) {
        return Swar.pair(maddss((int) a, (int) b, (int) c, e),
                maddss(Swar.high(a), Swar.high(b), Swar.high(c), e));
    }

    public static long maddsd(long a, long b, long c, FloatEnv e) {
        return Float64.fma(a, b, c, e);
    }

    public static int msubss(int a, int b, int c, FloatEnv e) {
        return Float32.fma(a, b, negated(c), e);
    }

    public static long msubps(long a, long b, long c, FloatEnv e) {
        return Swar.pair(msubss((int) a, (int) b, (int) c, e),
                msubss(Swar.high(a), Swar.high(b), Swar.high(c), e));
    }

    public static long msubsd(long a, long b, long c, FloatEnv e) {
        return Float64.fma(a, b, negated(c), e);
    }

    public static int nmaddss(int a, int b, int c, FloatEnv e) {
        return Float32.fma(negated(a), b, c, e);
    }

    public static long nmaddps(long a, long b, long c, FloatEnv e) {
        return Swar.pair(nmaddss((int) a, (int) b, (int) c, e),
                nmaddss(Swar.high(a), Swar.high(b), Swar.high(c), e));
    }

    public static long nmaddsd(long a, long b, long c, FloatEnv e) {
        return Float64.fma(negated(a), b, c, e);
    }

    public static int nmsubss(int a, int b, int c, FloatEnv e) {
        return Float32.fma(negated(a), b, negated(c), e);
    }

    public static long nmsubps(long a, long b, long c, FloatEnv e) {
        return Swar.pair(nmsubss((int) a, (int) b, (int) c, e),
                nmsubss(Swar.high(a), Swar.high(b), Swar.high(c), e));
    }

    public static long nmsubsd(long a, long b, long c, FloatEnv e) {
        return Float64.fma(negated(a), b, negated(c), e);
    }

    /** The addend is subtracted in the first element and added in the second. */
    public static long maddsubps(long a, long b, long c, FloatEnv e) {
        return Swar.pair(msubss((int) a, (int) b, (int) c, e),
                maddss(Swar.high(a), Swar.high(b), Swar.high(c), e));
    }

    /** The other way round. */
    public static long msubaddps(long a, long b, long c, FloatEnv e) {
        return Swar.pair(maddss((int) a, (int) b, (int) c, e),
                msubss(Swar.high(a), Swar.high(b), Swar.high(c), e));
    }
}
