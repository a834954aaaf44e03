package dev.vivarium.engine.x86.semantics;

import dev.vivarium.engine.x86.softfloat.Float32;
import dev.vivarium.engine.x86.softfloat.Float64;
import dev.vivarium.engine.x86.softfloat.FloatEnv;
import dev.vivarium.engine.x86.softfloat.FloatRelation;

/**
 * Floating-point comparison of SSE (Intel SDM volume 2, CMPPS to CMPSS, COMISS, UCOMISS). Of the immediate the SSE forms
 * use three bits; the other 24 predicates belong to AVX. COMISS and its kin return ZF, PF and CF where EFLAGS has them
 * and leave OF, SF and AF zero.
 */
public final class SseCompare {
    private static final int PREDICATES = 7;

    private SseCompare() {
    }

    public static long cmpss(long a, long b, int imm, FloatEnv e) {
        return Swar.pair(mask((int) a, (int) b, imm & PREDICATES, e), Swar.high(a));
    }

    /** One 64-bit lane. */
    public static long cmpps(long a, long b, int imm, FloatEnv e) {
        return Swar.pair(mask((int) a, (int) b, imm & PREDICATES, e),
                mask(Swar.high(a), Swar.high(b), imm & PREDICATES, e));
    }

    /** One 64-bit lane; also CMPPD. */
    public static long cmpsd(long a, long b, int imm, FloatEnv e) {
        return Float64.holds(a, b, imm & PREDICATES, e) ? -1 : 0;
    }

    public static int comiss(long a, long b, FloatEnv e) {
        return FloatRelation.eflags(Float32.compare((int) a, (int) b, true, e));
    }

    public static int ucomiss(long a, long b, FloatEnv e) {
        return FloatRelation.eflags(Float32.compare((int) a, (int) b, false, e));
    }

    public static int comisd(long a, long b, FloatEnv e) {
        return FloatRelation.eflags(Float64.compare(a, b, true, e));
    }

    public static int ucomisd(long a, long b, FloatEnv e) {
        return FloatRelation.eflags(Float64.compare(a, b, false, e));
    }

    private static int mask(int a, int b, int predicate, FloatEnv e) {
        return Float32.holds(a, b, predicate, e) ? -1 : 0;
    }
}
