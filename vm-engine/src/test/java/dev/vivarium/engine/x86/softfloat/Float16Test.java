package dev.vivarium.engine.x86.softfloat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Binary16 against Java's conversions. */
class Float16Test {
    private final FloatEnv env = new FloatEnv();

    @Test
    void everyHalfIsWidenedAndNarrowedBack() {
        for (int half = 0; half < 0x10000; half++) {
            float expected = Float.float16ToFloat((short) half);
            int single = Float16.toFloat32(half, env);
            if (!Float.isNaN(expected)) {
                assertEquals(Float.floatToRawIntBits(expected), single);
                assertEquals(half, Float16.fromFloat32(single, 0, env));
            }
        }
        assertEquals(FloatEnv.INVALID, env.flags());
    }

    @Test
    void denormalResultsAreNotFlushed() {
        env.setMxcsr(0x9FC0);
        assertEquals(1, Float16.fromFloat32(Float.floatToRawIntBits(0x1p-24f), 4, env));
        assertEquals(0x9FC0, env.mxcsr());
    }

    @Test
    void immediateChoosesTheRounding() {
        int value = Float.floatToRawIntBits(1.0003f);
        assertEquals(0x3C00, Float16.fromFloat32(value, 0, env));
        assertEquals(0x3C01, Float16.fromFloat32(value, 2, env));
        env.setRounding(FloatEnv.UP);
        assertEquals(0x3C01, Float16.fromFloat32(value, 4, env));
        assertEquals(FloatEnv.INEXACT, env.flags());
    }
}
