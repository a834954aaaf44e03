package dev.vivarium.engine.x86.translate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.engine.x86.interp.ProgramProcessor;
import dev.vivarium.engine.x86.oracle.OracleCase.Mode;
import dev.vivarium.engine.x86.oracle.OracleResult;
import dev.vivarium.engine.x86.oracle.OracleState;
import dev.vivarium.engine.x86.oracle.OracleWindow;
import dev.vivarium.engine.x86.oracle.StateDifference;
import dev.vivarium.engine.x86.state.Cpu;
import dev.vivarium.engine.x86.state.Rflags;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;

/**
 * Random programs of pushes, pops, and loads and stores near one register, which points to the middle or an edge of a page:
 * interpreter and translator end with the same registers, memory and fault, wherever the accesses that share a look-up
 * come to be in two pages, or in one that is not there or not to be written.
 */
@ParameterizedClass
@EnumSource(SequencesTest.Cut.class)
@Tag("x86-64-host")
class AccessRunTest {
    private static final int PROGRAMS = Integer.getInteger("oracle.programs", 400) * 4;
    private static final int TIMES = 5;
    private static final int[] BASES = {Cpu.RSP, Cpu.RSP, Cpu.RBX, Cpu.RBP, Cpu.RSI, 12, 13, 15};
    private static final long[] EDGES = {OracleWindow.BASE, OracleWindow.BASE + OracleWindow.PAGE_SIZE,
            OracleWindow.READ_ONLY, OracleWindow.END, OracleWindow.BASE + OracleWindow.PAGE_SIZE / 2};
    private static final int NEAR = 72;

    private final SequencesTest.Cut cut;
    private final SplittableRandom random = new SplittableRandom(Long.getLong("oracle.seed", 1));
    private final ByteArrayOutputStream code = new ByteArrayOutputStream();
    private int base;

    AccessRunTest(SequencesTest.Cut cut) {
        this.cut = cut;
    }

    private void bytes(int... values) {
        for (int value : values) {
            code.write(value);
        }
    }

    private void i32(int value) {
        bytes(value, value >> 8, value >> 16, value >> 24);
    }

    /** An instruction with a memory operand near the base. */
    private void near(int prefix, boolean wide, int reg, int... opcode) {
        if (prefix != 0) {
            bytes(prefix);
        }
        int rex = (wide ? 8 : 0) | (reg & 8) >> 1 | (base & 8) >> 3;
        if (rex != 0) {
            bytes(0x40 | rex);
        }
        bytes(opcode);
        bytes(0x80 | (reg & 7) << 3 | base & 7);
        if ((base & 7) == Cpu.RSP) {
            bytes(0x24);
        }
        i32(random.nextInt(-NEAR, NEAR));
    }

    private void registers(boolean wide, int reg, int rm, int... opcode) {
        bytes(0x40 | (wide ? 8 : 0) | (reg & 8) >> 1 | (rm & 8) >> 3);
        bytes(opcode);
        bytes(0xC0 | (reg & 7) << 3 | rm & 7);
    }

    private void instruction() {
        int register = random.nextInt(16);
        int other = random.nextInt(16);
        boolean wide = random.nextBoolean();
        switch (random.nextInt(20)) {
            case 0, 1, 2 -> push(register);
            case 3, 4 -> pop(register);
            case 5, 6 -> near(0, wide, register, 0x8B); // mov r, m
            case 7, 8 -> near(0, wide, register, 0x89); // mov m, r
            case 9 -> near(0, false, register & 7, random.nextBoolean() ? 0x88 : 0x8A); // mov of AL to BH
            case 10 -> near(0, wide, register, 0x01 + 8 * random.nextInt(8)); // add to cmp m, r
            case 11 -> near(0, wide, register, 0x03 + 8 * random.nextInt(8));
            case 12 -> near(0, wide, register, 0x0F, 0xB6 + 8 * random.nextInt(2)); // movzx, movsx
            case 13 -> {
                near(0, wide, 0, 0xC7); // mov m, imm
                i32(random.nextInt());
            }
            case 14 -> moveBase();
            case 15 -> registers(wide, register, other, 0x01 + 8 * random.nextInt(8));
            case 16 -> registers(wide, register, other, 0x0F, 0x40 + random.nextInt(16)); // cmovcc
            case 17 -> near(0xF2, false, register, 0x0F, 0x10 + random.nextInt(2)); // movsd
            case 18 -> near(0, false, register, 0x0F, 0x10 + random.nextInt(2)); // movups
            default -> bytes(0x70 | random.nextInt(16), 3, 0x48, 0xFF, 0xC0); // jcc over inc rax
        }
    }

    private void push(int register) {
        switch (random.nextInt(4)) {
            case 0 -> bytes(0x6A, random.nextInt(256));
            default -> bytes(0x40 | register >> 3, 0x50 | register & 7);
        }
    }

    private void pop(int register) {
        bytes(0x40 | register >> 3, 0x58 | register & 7);
    }

    private void moveBase() {
        bytes(0x48 | base >> 3, 0x83, 0xC0 | (random.nextBoolean() ? 5 << 3 : 0) | base & 7,
                8 * random.nextInt(-8, 8)); // add or sub
    }

    private byte[] program() {
        code.reset();
        base = BASES[random.nextInt(BASES.length)];
        int length = 2 + random.nextInt(24);
        int kind = random.nextInt(4);
        for (int i = 0; i < length; i++) {
            switch (kind) {
                case 0 -> push(random.nextInt(16));
                case 1 -> pop(random.nextInt(16));
                default -> instruction();
            }
        }
        if (random.nextInt(3) == 0) {
            bytes(0xC3); // ret
        }
        return code.toByteArray();
    }

    private OracleState before() {
        byte[] memory = new byte[2 * OracleWindow.PAGE_SIZE];
        random.nextBytes(memory);
        OracleState state = OracleState.initial().withMemory(OracleWindow.BASE, memory)
                .withRip(OracleWindow.CODE + 0x700);
        for (int register = 0; register < 16; register++) {
            state = state.withGpr(register, random.nextLong());
        }
        return state.withGpr(Cpu.RSP, pointer()).withGpr(base, pointer());
    }

    private long pointer() {
        long edge = EDGES[random.nextInt(EDGES.length)];
        return edge + (random.nextBoolean() ? 8L * random.nextInt(-16, 16) : random.nextInt(-128, 128));
    }

    @Test
    void programs() {
        List<String> wrong = new ArrayList<>();
        int completed = 0;
        try (ProgramProcessor interpreted = new ProgramProcessor(null);
                ProgramProcessor translated = new ProgramProcessor(cut.tuning)) {
            for (int i = 0; i < PROGRAMS; i++) {
                byte[] program = program();
                OracleState before = before();
                OracleResult expected = interpreted.run(program, before, Mode.LONG);
                OracleResult actual = translated.run(program, before, Mode.LONG, TIMES);
                String difference = difference(expected, actual);
                if (!difference.isEmpty()) {
                    wrong.add(difference + ": " + HexFormat.of().formatHex(program));
                }
                completed += expected.fault() == null ? 1 : 0;
            }
        }
        assertEquals("", String.join("\n", wrong));
        assertTrue(completed > PROGRAMS / 10, completed + " programs without a fault");
    }

    /** Status flags at a fault may be old: nobody would have read them. */
    private static String difference(OracleResult expected, OracleResult actual) {
        List<String> lines = new ArrayList<>();
        if (!Objects.equals(expected.fault(), actual.fault())) {
            lines.add("fault expected " + expected.fault() + " actual " + actual.fault());
        }
        long open = expected.fault() == null ? 0 : Rflags.STATUS;
        lines.addAll(StateDifference.between(expected.after(), actual.after(), open));
        return String.join(", ", lines);
    }
}
