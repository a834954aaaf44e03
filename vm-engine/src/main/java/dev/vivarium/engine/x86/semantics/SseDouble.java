package dev.vivarium.engine.x86.semantics;

import dev.vivarium.engine.x86.softfloat.Float64;
import dev.vivarium.engine.x86.softfloat.FloatEnv;

/**
 * Double-precision arithmetic of SSE2 (Intel SDM volume 2, ADDPD to SUBSD). One element is one 64-bit lane, so a packed
 * instruction is its scalar one on every lane. The caller puts {@link FloatEnv#begin} and {@link FloatEnv#end} around all
 * lanes of an instruction and stores nothing if the latter says so.
 */
public final class SseDouble {
    private SseDouble() {
    }

    public static long addsd(long a, long b, FloatEnv e) {
        return Float64.add(a, b, e);
    }

    public static long subsd(long a, long b, FloatEnv e) {
        return Float64.sub(a, b, e);
    }

    public static long mulsd(long a, long b, FloatEnv e) {
        return Float64.mul(a, b, e);
    }

    public static long divsd(long a, long b, FloatEnv e) {
        return Float64.div(a, b, e);
    }

    public static long minsd(long a, long b, FloatEnv e) {
        return Float64.min(a, b, e);
    }

    public static long maxsd(long a, long b, FloatEnv e) {
        return Float64.max(a, b, e);
    }

    public static long sqrtsd(long b, FloatEnv e) {
        return Float64.sqrt(b, e);
    }

    /** Bit 2 of {@code imm}: round as MXCSR says, otherwise as bits 1 and 0 do. Bit 3: do not report inexactness. */
    public static long roundsd(long b, int imm, FloatEnv e) {
        return Float64.roundToIntegral(b, imm, e);
    }
}
