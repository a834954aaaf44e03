package dev.vivarium.engine.x86.softfloat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.SplittableRandom;

/** Double-extended arithmetic of ordinary numbers against exact decimal arithmetic, in every mode and precision. */
class Float80Test {
    private static final int ROUNDS = 600;
    private static final int[] BITS = {64, 53, 24};

    private final FloatEnv env = new FloatEnv();
    private final SplittableRandom random = new SplittableRandom(80);

    @Test
    void sumsAndProductsAreRoundedExactly() {
        for (int i = 0; i < ROUNDS; i++) {
            setModes();
            long a = significand();
            long b = significand();
            int ea = signExponent();
            int eb = signExponent();
            BigDecimal x = value(a, ea);
            BigDecimal y = value(b, eb);
            check(x.add(y), Float80.add(a, ea, b, eb, env));
            check(x.subtract(y), Float80.sub(a, ea, b, eb, env));
            check(x.multiply(y), Float80.mul(a, ea, b, eb, env));
        }
    }

    @Test
    void quotientsAndRootsLieBetweenTheirNeighbours() {
        for (int i = 0; i < ROUNDS; i++) {
            setModes();
            long a = significand();
            long b = significand();
            int ea = signExponent();
            int eb = signExponent();
            BigDecimal x = value(a, ea);
            BigDecimal y = value(b, eb);
            check(x.divide(y, new MathContext(120)), Float80.div(a, ea, b, eb, env));
            check(x.abs().sqrt(new MathContext(120)), Float80.sqrt(a, ea & Float80.MAX_EXPONENT, env));
        }
    }

    @Test
    void remainderIsExact() {
        env.setX87Control(0x37F);
        for (int i = 0; i < ROUNDS; i++) {
            long a = significand();
            long b = significand();
            int ea = signExponent();
            int eb = signExponent();
            BigDecimal x = value(a, ea);
            BigDecimal y = value(b, eb);
            env.clearFlags();
            long rest = Float80Scaling.remainder(a, ea, b, eb, false, env);
            assertEquals(0, x.remainder(y).compareTo(value(rest, env.signExponent)));
            BigInteger quotient = x.divideToIntegralValue(y).abs().toBigInteger();
            assertEquals(quotient.intValue() & 7, env.quotient);
            rest = Float80Scaling.remainder(a, ea, b, eb, true, env);
            BigDecimal nearest = x.divide(y, 0, RoundingMode.HALF_EVEN);
            assertEquals(0, x.subtract(y.multiply(nearest)).compareTo(value(rest, env.signExponent)));
            assertEquals(0, env.flags());
        }
    }

    @Test
    void conversionsRoundTrip() {
        env.setX87Control(0x37F);
        for (int i = 0; i < ROUNDS; i++) {
            long integer = random.nextLong() >> random.nextInt(64);
            long significand = Float80Conversions.fromInteger(integer, env);
            assertEquals(integer, Float80Conversions.toInteger(significand, env.signExponent, 64, 0, env));
            long bcd = Float80Conversions.toBcd(significand, env.signExponent, env);
            if (Math.abs(integer) < 1_000_000_000_000_000_000L) {
                long back = Float80Conversions.fromBcd(bcd, env.signExponent, env);
                assertEquals(integer, Float80Conversions.toInteger(back, env.signExponent, 64, 0, env));
            }
            long wide = Operands.next64(random);
            if (!Double.isNaN(Double.longBitsToDouble(wide))) {
                significand = Float80Conversions.fromFloat64(wide, env);
                assertEquals(wide, Float80Conversions.toFloat64(significand, env.signExponent, env));
            }
            int narrow = Operands.next32(random);
            if (!Float.isNaN(Float.intBitsToFloat(narrow))) {
                significand = Float80Conversions.fromFloat32(narrow, env);
                assertEquals(narrow, Float80Conversions.toFloat32(significand, env.signExponent, env));
            }
        }
    }

    @Test
    void unmaskedOverflowAndUnderflowWrapTheExponent() {
        env.setX87Control(0x300);
        Float80.mul(Float80.INTEGER_BIT, 0x7FFE, Float80.INTEGER_BIT, 0x4001, env);
        assertEquals(0x8000 - 0x6000, env.signExponent);
        assertEquals(FloatEnv.OVERFLOW, env.flags());
        env.clearFlags();
        Float80.div(Float80.INTEGER_BIT, 1, Float80.INTEGER_BIT, 0x4001, env);
        assertEquals(0x5FFF, env.signExponent);
        assertEquals(FloatEnv.UNDERFLOW, env.flags());
    }

    private void setModes() {
        env.setX87Control(0x3F | random.nextInt(4) << 10);
        env.setPrecision(random.nextInt(3));
    }

    private long significand() {
        long bits = random.nextLong() | Float80.INTEGER_BIT;
        return switch (random.nextInt(4)) {
            case 0 -> bits & -1L << random.nextInt(63);
            case 1 -> bits | -1L >>> random.nextInt(1, 64);
            default -> bits;
        };
    }

    private int signExponent() {
        return (random.nextBoolean() ? Float80.SIGN : 0) | Float80.BIAS + random.nextInt(-30, 30);
    }

    private static BigDecimal value(long significand, int signExponent) {
        BigDecimal magnitude = scale(new BigDecimal(new BigInteger(Long.toUnsignedString(significand))),
                (signExponent & Float80.MAX_EXPONENT) - Float80.BIAS - 63);
        return (signExponent & Float80.SIGN) != 0 ? magnitude.negate() : magnitude;
    }

    private static BigDecimal scale(BigDecimal value, int power) {
        BigDecimal factor = BigDecimal.valueOf(2).pow(Math.abs(power));
        return power < 0 ? value.divide(factor, new MathContext(400)) : value.multiply(factor);
    }

    /** The result is within half a unit, or in the right direction within a whole one. */
    private void check(BigDecimal exact, long significand) {
        int signExponent = env.signExponent;
        BigDecimal result = value(significand, signExponent);
        int unit = (signExponent & Float80.MAX_EXPONENT) - Float80.BIAS + 1 - BITS[env.precision()];
        BigDecimal error = result.subtract(exact);
        assertEquals(0, significand << BITS[env.precision()] & (env.precision() == 0 ? 0 : -1L));
        assertEquals(env.roundedUp && error.signum() != 0, error.signum() != 0 && error.signum() == exact.signum());
        BigDecimal relative = scale(error, -unit);
        switch (env.rounding()) {
            case FloatEnv.NEAREST -> assertTrue(relative.abs().compareTo(new BigDecimal("0.5")) <= 0);
            case FloatEnv.DOWN -> assertTrue(error.signum() <= 0);
            case FloatEnv.UP -> assertTrue(error.signum() >= 0);
            default -> assertTrue(error.signum() * exact.signum() <= 0);
        }
        assertTrue(relative.abs().compareTo(BigDecimal.ONE) < 0);
        env.roundedUp = false;
    }
}
