package dev.vivarium.engine.x86.semantics;

import dev.vivarium.engine.x86.softfloat.Float16;
import dev.vivarium.engine.x86.softfloat.Float32;
import dev.vivarium.engine.x86.softfloat.Float64;
import dev.vivarium.engine.x86.softfloat.FloatEnv;

/**
 * Conversions of SSE, SSE2 and F16C (Intel SDM volume 2, CVTDQ2PD to CVTTSS2SI, VCVTPH2PS, VCVTPS2PH). The number in some names is the size of the
 * general register.
 *
 * <p>Methods that return a value work on one 64-bit lane, or two, and the caller puts {@link FloatEnv#begin} and
 * {@link FloatEnv#end} around all lanes of an instruction. Methods that write a register do so themselves and return
 * whether an exception is not masked; then they have left the destination alone.
 */
public final class SseConvert {
    private SseConvert() {
    }

    public static long cvtsi2ss32(long a, int value, FloatEnv e) {
        return Swar.pair(Float32.fromInt32(value, e), Swar.high(a));
    }

    public static long cvtsi2ss64(long a, long value, FloatEnv e) {
        return Swar.pair(Float32.fromInt64(value, e), Swar.high(a));
    }

    /** Exact: every 32-bit integer is a double. */
    public static long cvtsi2sd32(int value) {
        return Double.doubleToRawLongBits(value);
    }

    public static long cvtsi2sd64(long value, FloatEnv e) {
        return Float64.fromInt64(value, e);
    }

    public static int cvtss2si32(long b, FloatEnv e) {
        return Float32.toInt32((int) b, e);
    }

    public static long cvtss2si64(long b, FloatEnv e) {
        return Float32.toInt64((int) b, e);
    }

    public static int cvttss2si32(long b, FloatEnv e) {
        return Float32.toInt32Truncated((int) b, e);
    }

    public static long cvttss2si64(long b, FloatEnv e) {
        return Float32.toInt64Truncated((int) b, e);
    }

    public static int cvtsd2si32(long b, FloatEnv e) {
        return Float64.toInt32(b, e);
    }

    public static long cvtsd2si64(long b, FloatEnv e) {
        return Float64.toInt64(b, e);
    }

    public static int cvttsd2si32(long b, FloatEnv e) {
        return Float64.toInt32Truncated(b, e);
    }

    public static long cvttsd2si64(long b, FloatEnv e) {
        return Float64.toInt64Truncated(b, e);
    }

    public static long cvtss2sd(long b, FloatEnv e) {
        return Float64.fromFloat32((int) b, e);
    }

    public static long cvtsd2ss(long a, long b, FloatEnv e) {
        return Swar.pair(Float32.fromFloat64(b, e), Swar.high(a));
    }

    /** Also CVTPI2PS, which writes only the low lane. */
    public static long cvtdq2ps(long b, FloatEnv e) {
        return Swar.pair(Float32.fromInt32((int) b, e), Float32.fromInt32(Swar.high(b), e));
    }

    /** Also CVTPS2PI. */
    public static long cvtps2dq(long b, FloatEnv e) {
        return Swar.pair(Float32.toInt32((int) b, e), Float32.toInt32(Swar.high(b), e));
    }

    /** Also CVTTPS2PI. */
    public static long cvttps2dq(long b, FloatEnv e) {
        return Swar.pair(Float32.toInt32Truncated((int) b, e), Float32.toInt32Truncated(Swar.high(b), e));
    }

    public static long cvtpd2pi(long[] v, int b, FloatEnv e) {
        return Swar.pair(Float64.toInt32(v[b], e), Float64.toInt32(v[b + 1], e));
    }

    public static long cvttpd2pi(long[] v, int b, FloatEnv e) {
        return Swar.pair(Float64.toInt32Truncated(v[b], e), Float64.toInt32Truncated(v[b + 1], e));
    }

    public static boolean cvtpd2dq(long[] v, int d, int b, FloatEnv e) {
        int sticky = e.begin();
        long pair = cvtpd2pi(v, b, e);
        return store(v, d, pair, 0, e.end(sticky));
    }

    public static boolean cvttpd2dq(long[] v, int d, int b, FloatEnv e) {
        int sticky = e.begin();
        long pair = cvttpd2pi(v, b, e);
        return store(v, d, pair, 0, e.end(sticky));
    }

    public static boolean cvtpd2ps(long[] v, int d, int b, FloatEnv e) {
        int sticky = e.begin();
        long pair = Swar.pair(Float32.fromFloat64(v[b], e), Float32.fromFloat64(v[b + 1], e));
        return store(v, d, pair, 0, e.end(sticky));
    }

    public static boolean cvtps2pd(long[] v, int d, long pair, FloatEnv e) {
        int sticky = e.begin();
        long low = Float64.fromFloat32((int) pair, e);
        long high = Float64.fromFloat32(Swar.high(pair), e);
        return store(v, d, low, high, e.end(sticky));
    }

    /** Also CVTPI2PD. Exact. */
    public static void cvtdq2pd(long[] v, int d, long pair) {
        v[d] = cvtsi2sd32((int) pair);
        v[d + 1] = cvtsi2sd32(Swar.high(pair));
    }

    /** Four halves to as many singles. */
    public static boolean vcvtph2ps(long[] v, int d, long halves, FloatEnv e) {
        int sticky = e.begin();
        long low = Swar.pair(Float16.toFloat32((int) halves, e), Float16.toFloat32((int) (halves >>> 16), e));
        long high = Swar.pair(Float16.toFloat32((int) (halves >>> 32), e), Float16.toFloat32((int) (halves >>> 48), e));
        return store(v, d, low, high, e.end(sticky));
    }

    /** Four singles to as many halves. */
    public static long vcvtps2phLow(long[] v, int b, int imm, FloatEnv e) {
        long halves = 0;
        for (int i = 0; i < 4; i++) {
            int single = (int) (v[b + (i >> 1)] >>> (i & 1) * 32);
            halves |= (Float16.fromFloat32(single, imm, e) & 0xFFFFL) << 16 * i;
        }
        return halves;
    }

    public static boolean vcvtps2ph(long[] v, int d, int b, int imm, FloatEnv e) {
        int sticky = e.begin();
        long halves = vcvtps2phLow(v, b, imm, e);
        return store(v, d, halves, 0, e.end(sticky));
    }

    private static boolean store(long[] v, int d, long low, long high, boolean fault) {
        if (!fault) {
            v[d] = low;
            v[d + 1] = high;
        }
        return fault;
    }
}
