package dev.vivarium.engine.x86.interp;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.vivarium.engine.vcpu.Exit;

import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.Arrays;
import java.util.function.Consumer;

/** Tests that run guest code in rigs; each runs once in every tier. */
@ParameterizedClass
@EnumSource(Tier.class)
abstract class InEveryTier {
    private static final int CODE_BYTES = 0x4000;

    /** What the rigs of the test are run by. */
    @Parameter
    Tier tier;

    @BeforeParameterizedClassInvocation
    static void choose(Tier chosen) {
        Rig.tier = chosen;
    }

    @AfterParameterizedClassInvocation
    static void goBack() {
        Rig.tier = Tier.INTERPRETED;
    }

    final void same(String code) {
        same(code, rig -> {
        });
    }

    /** The code does in the tier what it does in the interpreter. */
    final void same(String code, Consumer<Rig> setUp) {
        Rig expected = run(code, setUp, Tier.INTERPRETED);
        Rig actual = run(code, setUp, tier);
        assertArrayEquals(Arrays.copyOf(expected.cpu.r, 16), Arrays.copyOf(actual.cpu.r, 16));
        assertEquals(expected.cpu.rip, actual.cpu.rip);
        assertEquals(expected.cpu.rflags(), actual.cpu.rflags());
        assertArrayEquals(bytes(expected), bytes(actual));
        assertEquals(expected.runner.retired(), actual.runner.retired());
    }

    private Rig run(String code, Consumer<Rig> setUp, Tier by) {
        Rig.tier = by;
        Rig rig = Rig.longMode();
        Rig.tier = tier;
        setUp.accept(rig);
        rig.code(code);
        assertEquals(Exit.HALTED, rig.run());
        assertEquals(-1, rig.vector());
        return rig;
    }

    private static byte[] bytes(Rig rig) {
        byte[] bytes = new byte[CODE_BYTES];
        rig.memory.read(Rig.CODE, bytes, 0, bytes.length);
        return bytes;
    }
}
