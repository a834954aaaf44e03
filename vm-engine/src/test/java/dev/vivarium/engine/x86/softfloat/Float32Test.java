package dev.vivarium.engine.x86.softfloat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.util.SplittableRandom;

/** Binary32 against Java's own arithmetic, which rounds to nearest and has no flags. */
class Float32Test {
    private static final int ROUNDS = 20_000;

    private final FloatEnv env = new FloatEnv();
    private final SplittableRandom random = new SplittableRandom(32);

    @Test
    void exactArithmeticAgreesWithJava() {
        for (int i = 0; i < ROUNDS; i++) {
            int a = Operands.next32(random);
            int b = Operands.next32(random);
            float x = Float.intBitsToFloat(a);
            float y = Float.intBitsToFloat(b);
            same(x + y, BinaryArithmetic.add(BinaryFormat.BINARY32, wide(a), wide(b), env), a, b);
            same(x * y, BinaryArithmetic.multiply(BinaryFormat.BINARY32, wide(a), wide(b), env), a, b);
            same(x / y, BinaryArithmetic.divide(BinaryFormat.BINARY32, wide(a), wide(b), env), a, b);
            same((float) Math.sqrt(x), BinaryArithmetic.squareRoot(BinaryFormat.BINARY32, wide(a), env), a, a);
        }
    }

    @Test
    void fastAndExactPathsAgree() {
        env.raise(FloatEnv.INEXACT);
        FloatEnv exact = new FloatEnv();
        for (int i = 0; i < ROUNDS; i++) {
            int a = Operands.next32(random);
            int b = Operands.next32(random);
            env.clearFlags();
            exact.clearFlags();
            env.raise(FloatEnv.INEXACT);
            assertEquals(Float32.add(a, b, exact), Float32.add(a, b, env));
            assertEquals(Float32.sub(a, b, exact), Float32.sub(a, b, env));
            assertEquals(Float32.mul(a, b, exact), Float32.mul(a, b, env));
            assertEquals(Float32.div(a, b, exact), Float32.div(a, b, env));
            assertEquals(Float32.sqrt(a, exact), Float32.sqrt(a, env));
            assertEquals(Float32.toInt64Truncated(a, exact), Float32.toInt64Truncated(a, env));
            assertEquals(Float32.toInt32Truncated(a, exact), Float32.toInt32Truncated(a, env));
            assertEquals(exact.flags() | FloatEnv.INEXACT, env.flags());
        }
    }

    @Test
    void fusedMultiplyAddAgreesWithJava() {
        for (int i = 0; i < ROUNDS; i++) {
            int a = Operands.next32(random);
            int b = Operands.next32(random);
            int c = Operands.next32(random);
            float expected = Math.fma(Float.intBitsToFloat(a), Float.intBitsToFloat(b), Float.intBitsToFloat(c));
            same(expected, Float32.fma(a, b, c, env), a, b);
        }
    }

    @Test
    void conversionsAgreeWithJava() {
        for (int i = 0; i < ROUNDS; i++) {
            long wide = Operands.next64(random);
            int a = Operands.next32(random);
            same((float) Double.longBitsToDouble(wide), Float32.fromFloat64(wide, env), a, a);
            assertEquals(Float.floatToRawIntBits((float) wide), Float32.fromInt64(wide, env));
            assertEquals(Float.floatToRawIntBits((float) a), Float32.fromInt32(a, env));
            float x = Float.intBitsToFloat(a);
            same((float) Math.rint(x), Float32.roundToIntegral(a, 0, env), a, a);
            same((float) Math.floor(x), Float32.roundToIntegral(a, 1, env), a, a);
            same((float) Math.ceil(x), Float32.roundToIntegral(a, 2, env), a, a);
        }
    }

    private static long wide(int a) {
        return Integer.toUnsignedLong(a);
    }

    private static void same(float expected, long actual, int a, int b) {
        if (Float.isNaN(expected)) {
            assertTrue(Float.isNaN(Float.intBitsToFloat((int) actual)));
        } else {
            assertEquals(Float.floatToRawIntBits(expected), (int) actual,
                    () -> Integer.toHexString(a) + " and " + Integer.toHexString(b));
        }
    }
}
