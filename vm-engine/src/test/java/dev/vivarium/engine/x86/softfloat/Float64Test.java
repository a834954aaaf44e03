package dev.vivarium.engine.x86.softfloat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.util.SplittableRandom;

/** Binary64 against Java's own arithmetic, which rounds to nearest and has no flags. */
class Float64Test {
    private static final int ROUNDS = 20_000;

    private final FloatEnv env = new FloatEnv();
    private final SplittableRandom random = new SplittableRandom(64);

    @Test
    void exactArithmeticAgreesWithJava() {
        for (int i = 0; i < ROUNDS; i++) {
            long a = Operands.next64(random);
            long b = Operands.next64(random);
            double x = Double.longBitsToDouble(a);
            double y = Double.longBitsToDouble(b);
            same(x + y, BinaryArithmetic.add(BinaryFormat.BINARY64, a, b, env), a, b);
            same(x * y, BinaryArithmetic.multiply(BinaryFormat.BINARY64, a, b, env), a, b);
            same(x / y, BinaryArithmetic.divide(BinaryFormat.BINARY64, a, b, env), a, b);
            same(Math.sqrt(x), BinaryArithmetic.squareRoot(BinaryFormat.BINARY64, a, env), a, a);
        }
    }

    @Test
    void fastAndExactPathsAgree() {
        env.raise(FloatEnv.INEXACT);
        FloatEnv exact = new FloatEnv();
        for (int i = 0; i < ROUNDS; i++) {
            long a = Operands.next64(random);
            long b = Operands.next64(random);
            env.clearFlags();
            exact.clearFlags();
            env.raise(FloatEnv.INEXACT);
            assertEquals(Float64.add(a, b, exact), Float64.add(a, b, env));
            assertEquals(Float64.sub(a, b, exact), Float64.sub(a, b, env));
            assertEquals(Float64.mul(a, b, exact), Float64.mul(a, b, env));
            assertEquals(Float64.div(a, b, exact), Float64.div(a, b, env));
            assertEquals(Float64.sqrt(a, exact), Float64.sqrt(a, env));
            assertEquals(Float64.toInt64Truncated(a, exact), Float64.toInt64Truncated(a, env));
            assertEquals(Float64.toInt32Truncated(a, exact), Float64.toInt32Truncated(a, env));
            assertEquals(exact.flags() | FloatEnv.INEXACT, env.flags());
        }
    }

    @Test
    void fusedMultiplyAddAgreesWithJava() {
        for (int i = 0; i < ROUNDS; i++) {
            long a = Operands.next64(random);
            long b = Operands.next64(random);
            long c = Operands.next64(random);
            double expected = Math.fma(Double.longBitsToDouble(a), Double.longBitsToDouble(b),
                    Double.longBitsToDouble(c));
            same(expected, Float64.fma(a, b, c, env), a, b);
        }
    }

    @Test
    void flagsSayWhatHappened() {
        assertEquals(FloatEnv.INEXACT, flagsOfDivision(1.0, 3.0));
        assertEquals(0, flagsOfDivision(1.0, 4.0));
        assertEquals(FloatEnv.ZERO_DIVIDE, flagsOfDivision(1.0, 0.0));
        assertEquals(FloatEnv.INVALID, flagsOfDivision(0.0, 0.0));
        assertEquals(FloatEnv.OVERFLOW | FloatEnv.INEXACT, flagsOfDivision(Double.MAX_VALUE, 0.5));
        assertEquals(FloatEnv.UNDERFLOW | FloatEnv.INEXACT, flagsOfDivision(0x1p-1022, 3.0));
        assertEquals(0, flagsOfDivision(0x1p-1022, 4.0));
        assertEquals(FloatEnv.DENORMAL, flagsOfDivision(0x1p-1074, 1.0));
    }

    @Test
    void unmaskedPreComputationExceptionHidesLaterOnes() {
        env.setMasks(FloatEnv.ALL & ~FloatEnv.DENORMAL);
        int sticky = env.begin();
        Float64.add(1, Double.doubleToRawLongBits(1.0), env);
        assertTrue(env.end(sticky));
        assertEquals(FloatEnv.DENORMAL, env.flags());
        env.clearFlags();
        assertFalse(env.end(env.begin()));
    }

    private int flagsOfDivision(double a, double b) {
        env.clearFlags();
        Float64.div(Double.doubleToRawLongBits(a), Double.doubleToRawLongBits(b), env);
        return env.flags();
    }

    private static void same(double expected, long actual, long a, long b) {
        if (Double.isNaN(expected)) {
            assertTrue(Double.isNaN(Double.longBitsToDouble(actual)));
        } else {
            assertEquals(Double.doubleToRawLongBits(expected), actual,
                    () -> Long.toHexString(a) + " and " + Long.toHexString(b));
        }
    }
}
