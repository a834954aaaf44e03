package dev.vivarium.engine.x86.semantics;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.engine.x86.softfloat.FloatEnv;
import dev.vivarium.engine.x86.state.Cpu;
import dev.vivarium.engine.x86.state.Flags;

import org.junit.jupiter.api.Test;

/** What the vectors of the host do not say by themselves: exception protocol, flags, accuracy of the approximations. */
class SseFloatTest {
    private static final int UNMASKED_DIVISION = FloatEnv.MXCSR_POWER_ON & ~(FloatEnv.ZERO_DIVIDE << 7);
    private static final int UNMASKED_INVALID = FloatEnv.MXCSR_POWER_ON & ~(FloatEnv.INVALID << 7);

    private final FloatEnv env = new FloatEnv();

    @Test
    void packedDivisionByZeroIsReportedOnceForAllLanes() {
        env.setMxcsr(UNMASKED_DIVISION);
        int sticky = env.begin();
        SseSingle.divps(pair(1, 3), pair(3, 7), env);
        SseSingle.divps(pair(1, 1), pair(1, 0), env);
        assertTrue(env.end(sticky));
        assertEquals(UNMASKED_DIVISION | FloatEnv.ZERO_DIVIDE, env.mxcsr());
    }

    @Test
    void unmaskedExceptionLeavesTheDestinationAlone() {
        env.setMxcsr(UNMASKED_INVALID);
        long infinities = pair(Float.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY);
        long[] v = {infinities, 0, pair(1, 1), 0};
        long[] before = v.clone();
        assertTrue(SseHorizontal.haddps(v, 0, 0, 2, env));
        assertTrue(SseHorizontal.dpps(v, 0, 0, 2, 0xFF, env));
        assertTrue(SseConvert.cvtpd2dq(new long[]{-1, -1}, 0, 0, env));
        assertArrayEquals(before, v);
        assertEquals(FloatEnv.INVALID, env.flags());
    }

    @Test
    void unmaskedInvalidComparisonLeavesTheFlagsAlone() {
        Cpu cpu = new Cpu();
        Flags.setStatus(cpu, 0x8D5);
        env.setMxcsr(UNMASKED_INVALID);
        long nan = Double.doubleToRawLongBits(Double.NaN);
        assertTrue(SseCompare.comisd(cpu, nan, 0, env));
        assertEquals(0x8D5, Flags.status(cpu));
        assertFalse(SseCompare.ucomisd(cpu, nan, 0, env), "a quiet NaN is no exception here");
        assertEquals(0x45, Flags.status(cpu));
    }

    @Test
    void comparisonSetsTheFlagsAsUnsignedIntegersDo() {
        Cpu cpu = new Cpu();
        SseCompare.comisd(cpu, Double.doubleToRawLongBits(-1), Double.doubleToRawLongBits(1), env);
        assertEquals(0x01, Flags.status(cpu));
        SseCompare.comiss(cpu, pair(2, 0), pair(1, 0), env);
        assertEquals(0x00, Flags.status(cpu));
        SseCompare.ucomiss(cpu, pair(-0.0f, 0), pair(0.0f, 0), env);
        assertEquals(0x40, Flags.status(cpu));
    }

    @Test
    void scalarOperationsKeepTheRestOfTheDestination() {
        assertEquals(pair(3, 9), SseSingle.addss(pair(1, 9), pair(2, 5), env));
        assertEquals(pair(2, 9), SseSingle.sqrtss(pair(1, 9), pair(4, 5), env));
        assertEquals(pair(-7, 9), SseConvert.cvtsi2ss32(pair(1, 9), -7, env));
    }

    @Test
    void approximationsAreWithinTheDocumentedError() {
        double bound = 1.5 * Math.scalb(1.0, -12);
        for (int bits = 0x3F000000; bits < 0x41000000; bits += 0x301) {
            double x = Float.intBitsToFloat(bits);
            double reciprocal = Float.intBitsToFloat((int) SseApproximation.rcpps(bits));
            double root = Float.intBitsToFloat((int) SseApproximation.rsqrtps(bits));
            assertTrue(Math.abs(reciprocal * x - 1) <= bound);
            assertTrue(Math.abs(root * Math.sqrt(x) - 1) <= bound);
        }
    }

    @Test
    void approximationsOfSpecialValues() {
        assertEquals(pair(0, Float.NEGATIVE_INFINITY), SseApproximation.rcpps(pair(Float.POSITIVE_INFINITY, -0.0f)));
        assertEquals(pair(Float.POSITIVE_INFINITY, 0), SseApproximation.rcpps(pair(Float.MIN_VALUE, Float.MAX_VALUE)));
        assertEquals(pair(Float.NEGATIVE_INFINITY, 0),
                SseApproximation.rsqrtps(pair(-Float.MIN_VALUE, Float.POSITIVE_INFINITY)));
        assertEquals(0xFFC00000, (int) SseApproximation.rsqrtps(pair(-1, 0)));
    }

    private static long pair(float low, float high) {
        return Float.floatToRawIntBits(low) & 0xFFFFFFFFL | (long) Float.floatToRawIntBits(high) << 32;
    }
}
