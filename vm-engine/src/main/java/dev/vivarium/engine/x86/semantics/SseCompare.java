package dev.vivarium.engine.x86.semantics;

import dev.vivarium.engine.x86.softfloat.Float32;
import dev.vivarium.engine.x86.softfloat.Float64;
import dev.vivarium.engine.x86.softfloat.FloatEnv;
import dev.vivarium.engine.x86.softfloat.FloatRelation;
import dev.vivarium.engine.x86.state.Cpu;
import dev.vivarium.engine.x86.state.Flags;

/**
 * Floating-point comparison of SSE and AVX (Intel SDM volume 2, CMPPS to CMPSS, COMISS, UCOMISS). Of the immediate the SSE
 * forms use three bits and those of AVX five. COMISS and its kin set ZF, PF and CF and clear OF, SF and
 * AF; they return whether an exception is not masked, and then have left the flags alone.
 */
public final class SseCompare {
    private static final int PREDICATES = 7;
    private static final int AVX_PREDICATES = 31;

    private SseCompare() {
    }

    public static long cmpss(long a, long b, int imm, FloatEnv e) {
        return vcmpss(a, b, imm & PREDICATES, e);
    }

    public static long vcmpss(long a, long b, int imm, FloatEnv e) {
        return Swar.pair(mask((int) a, (int) b, imm, e), Swar.high(a));
    }

    /** One 64-bit lane. */
    public static long cmpps(long a, long b, int imm, FloatEnv e) {
        return vcmpps(a, b, imm & PREDICATES, e);
    }

    public static long vcmpps(long a, long b, int imm, FloatEnv e) {
        return Swar.pair(mask((int) a, (int) b, imm, e), mask(Swar.high(a), Swar.high(b), imm, e));
    }

    /** One 64-bit lane; also CMPPD. */
    public static long cmpsd(long a, long b, int imm, FloatEnv e) {
        return vcmpsd(a, b, imm & PREDICATES, e);
    }

    public static long vcmpsd(long a, long b, int imm, FloatEnv e) {
        return Float64.holds(a, b, imm & AVX_PREDICATES, e) ? -1 : 0;
    }

    public static boolean comiss(Cpu c, long a, long b, FloatEnv e) {
        int sticky = e.begin();
        return settle(c, Float32.compare((int) a, (int) b, true, e), e.end(sticky));
    }

    public static boolean ucomiss(Cpu c, long a, long b, FloatEnv e) {
        int sticky = e.begin();
        return settle(c, Float32.compare((int) a, (int) b, false, e), e.end(sticky));
    }

    public static boolean comisd(Cpu c, long a, long b, FloatEnv e) {
        int sticky = e.begin();
        return settle(c, Float64.compare(a, b, true, e), e.end(sticky));
    }

    public static boolean ucomisd(Cpu c, long a, long b, FloatEnv e) {
        int sticky = e.begin();
        return settle(c, Float64.compare(a, b, false, e), e.end(sticky));
    }

    private static boolean settle(Cpu c, int relation, boolean fault) {
        if (!fault) {
            Flags.setStatus(c, FloatRelation.eflags(relation));
        }
        return fault;
    }

    private static int mask(int a, int b, int predicate, FloatEnv e) {
        return Float32.holds(a, b, predicate & AVX_PREDICATES, e) ? -1 : 0;
    }
}
