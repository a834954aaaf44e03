package dev.vivarium.engine.x86.semantics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.engine.x86.softfloat.Float80;
import dev.vivarium.engine.x86.softfloat.Float80Conversions;
import dev.vivarium.engine.x86.state.X87State;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.nio.ByteBuffer;
import java.util.SplittableRandom;
import java.util.function.DoubleBinaryOperator;

/** The transcendental instructions: known values in 64 bits, and Java's functions in 53. */
class X87FunctionsTest {
    private static final int ROUNDS = 2_000;

    private final X87State state = new X87State();
    private final SplittableRandom random = new SplittableRandom(87);

    @BeforeEach
    void initialize() {
        state.initialize();
    }

    /** Computed with many more digits, the argument reduced with a pi of 66 bits. */
    @Test
    void knownValuesAreRoundedCorrectly() {
        known("bffd:ef26f1377f7212f5", "fe", "400e:c164d8399f767c45");
        known("3ffc:91ea74c0b66aefee", "fe", "4034:d76d4330f1446bea");
        known("3ffe:f8b71748b5d8865a", "fe", "401c:d7210dff076ce2ef");
        known("3fe7:a62332553fc1bb90", "fe", "3fe7:a62332553fc1ea36");
        known("bffd:98d1b42df800af8f", "fe", "401d:df2dd97f1cfb10f6");
        known("3ffe:fffda2759ec85e4e", "ff", "3ff8:8b33e968617959ce");
        known("3ffd:82c4a64ded1e3193", "ff", "c006:bb2edb20035b7399");
        known("3ffe:d525627770dd9fc4", "ff", "c01c:ea959c212e9c82b1");
        known("3ffe:fd633a460275ad33", "ff", "3ffc:926a1e48cc11d357");
        known("3ffe:ff37038a3322d73e", "ff", "bffb:a06f5c6671e0c07e");
        known("c000:e0bcd0ec9dff306d", "f2", "4005:815c33b2df1461aa");
        known("3fff:80b101e05e043919", "f2", "4000:fb7ff337f5cae3bf");
        known("c001:843f2a65943d26a1", "f2", "4004:d04b74ba4a0fe75d");
        known("c004:e93e622062a1fa15", "f2", "c005:a02fdaa1ad864c44");
        known("3ffc:e3aecb093bc7b508", "f2", "4004:b0cde917f7f35634");
        known("c000:c90fd79e0730b66e", "f3", "bffd:e21aef57e4cc4132", "bfe9:aa7c18806a375391");
        known("bfdc:d8922f2855de40e6", "f3", "4024:cd25deb354f46a69", "c002:ad8d194a98921396");
        known("bfff:c90fdd06216c10a3", "f3", "bffe:d18a669a5af84e6b", "c014:af4d4c8650d7d13f");
        known("3fff:c90d81c07c2fe60f", "f3", "3ff7:8e979cf32d1634b4", "4004:f3001cee05da8467");
        known("c000:c90fdaa22168bc14", "f3", "c00c:8c8f95ef04a012e8", "bfd8:d75b1e249419cf4d");
        known("bfd1:f1a70653702d844c", "f0", "bfd2:ae50bd4eb52fa53c");
        known("bff4:a4e953251890cf57", "f0", "bff4:edfde4163eff8b3f");
        known("bffc:92c36ce3be5f500b", "f0", "bffc:e488b6c85ad3ba32");
        known("3fe7:d7caef98f3bfaab4", "f0", "3fe8:9ba95a54767d5274");
        known("bfc4:a58d7c79be864319", "f0", "bfc4:eed78f5d0960afe9");
        known("bfeb:b8d621b13b355470", "f1", "4046:9c5f319e834c1b69", "bfe5:a5f02628eb07c30d");
        known("3fe1:8d3931c1d47f9c30", "f1", "3f31:8b8e8f4eb3de08f9", "bfd9:af9b74f84ffcbf42");
        known("bfdc:cbb4ec693022c75f", "f1", "3f6b:9404ab1ecc7c6d81", "3fd5:b06dbee0b89c4e56");
        known("c072:f72463de984ad199", "f1", "3f04:b85a5cd22959fea3", "406a:fc98500014b9adb5");
        known("bfed:87361f5edbde7ba9", "f1", "3fc6:8825c7cc67e84707", "3fe7:980dc6ffbd953dc2");
        known("406d:dc3e670d7a58097d", "f9", "bfee:a6a5bc9974a677c6", "c07d:ea83854afaa30fac");
        known("bf4f:adc6f6964d3c7aa7", "f9", "bfd3:d58d2adb7e5a3930", "3f7a:90656c8fbb4e5c11");
        known("bf1d:db1f20265f821400", "f9", "bfc6:e9f0441ec9bafe62", "3f55:a634f16f5f7cc5d8");
        known("3f82:c9cb7a5b42efd1c7", "f9", "3ff3:a425d75a4b78dc3d", "3f8d:da2d3b3d9ed2aa0c");
        known("bfbd:acf061ba4bb08959", "f9", "3ff7:f5cb2afc741b324d", "bfc3:faa286ac5154ef5f");
    }

    @Test
    void agreesWithJava() {
        for (int i = 0; i < ROUNDS; i++) {
            double x = random.nextDouble(-50, 50);
            double y = random.nextDouble(-50, 50);
            double unit = random.nextDouble(-1, 1);
            check((a, b) -> StrictMath.sin(a), x, y, () -> X87Functions.sine(state));
            check((a, b) -> StrictMath.cos(a), x, y, () -> X87Functions.cosine(state));
            check((a, b) -> StrictMath.atan2(b, a), x, y, () -> X87Functions.arcTangent(state));
            check((a, b) -> b * (StrictMath.log(a) / StrictMath.log(2)), Math.abs(x), y,
                    () -> X87Functions.logarithm(state, false));
            check((a, b) -> b * (StrictMath.log1p(a) / StrictMath.log(2)), unit * 0.29, y,
                    () -> X87Functions.logarithm(state, true));
            check((a, b) -> StrictMath.expm1(a * StrictMath.log(2)), unit, y, () -> X87Functions.exponential(state));
        }
    }

    @Test
    void tangentPushesOne() {
        push(0.5);
        X87Functions.tangent(state);
        assertEquals(Float80.BIAS, state.signExponent(0));
        assertEquals(Float80.INTEGER_BIT, state.significand(0));
        state.pop();
        assertEquals(StrictMath.tan(0.5), pop(), 1e-15);
    }

    @Test
    void sineAndCosineTogetherAreTheSameAsApart() {
        for (int i = 0; i < ROUNDS; i++) {
            double x = random.nextDouble(-100, 100);
            push(x);
            X87Functions.cosine(state);
            long cosine = state.significand(0);
            state.pop();
            push(x);
            X87Functions.sine(state);
            long sine = state.significand(0);
            state.pop();
            push(x);
            X87Functions.sineAndCosine(state);
            assertEquals(cosine, state.significand(0));
            assertEquals(sine, state.significand(1));
            state.pop();
            state.pop();
        }
    }

    @Test
    void largeArgumentsOnlySetC2() {
        X87Load.float80(state, Float80.INTEGER_BIT, Float80.BIAS + 63);
        X87Functions.sine(state);
        assertEquals(X87State.C2, state.status() & 0x47FF);
        assertEquals(Float80.BIAS + 63, state.signExponent(0));
    }

    @Test
    void logarithmOfZeroDividesByZero() {
        push(2);
        push(0);
        X87Functions.logarithm(state, false);
        assertEquals(Double.NEGATIVE_INFINITY, pop());
        assertEquals(4, state.status() & 0x7F);
    }

    private void known(String expected, String... operands) {
        initialize();
        for (int i = operands.length - 1; i > 0; i--) {
            X87Load.float80(state, Long.parseUnsignedLong(operands[i].substring(5), 16),
                    Integer.parseInt(operands[i].substring(0, 4), 16));
        }
        X87Runner runner = new X87Runner(state, ByteBuffer.allocate(16));
        runner.run(0xD9, Integer.parseInt(operands[0], 16));
        int top = operands[0].equals("f2") ? 1 : 0;
        assertEquals(expected, "%04x:%016x".formatted(state.signExponent(top), state.significand(top)));
    }

    private void check(DoubleBinaryOperator function, double x, double y, Runnable instruction) {
        push(y);
        push(x);
        instruction.run();
        double expected = function.applyAsDouble(x, y);
        double actual = pop();
        assertTrue(Math.abs(actual - expected) <= Math.abs(expected) * 0x1p-48, () -> x + ", " + y + ": " + actual);
        while (!state.isEmpty(0)) {
            state.pop();
        }
    }

    private void push(double value) {
        X87Load.float64(state, Double.doubleToRawLongBits(value));
    }

    private double pop() {
        double value = Double.longBitsToDouble(
                Float80Conversions.toFloat64(state.significand(0), state.signExponent(0), state.env));
        state.pop();
        return value;
    }
}
