package dev.vivarium.engine.x86.translate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.engine.vcpu.CpuModel;
import dev.vivarium.engine.x86.decode.Decoder;
import dev.vivarium.engine.x86.decode.Insn;
import dev.vivarium.engine.x86.interp.ProgramProcessor;
import dev.vivarium.engine.x86.interp.RowsAgainstHostTest;
import dev.vivarium.engine.x86.isa.Row;
import dev.vivarium.engine.x86.isa.RowTable;
import dev.vivarium.engine.x86.oracle.OracleCase;
import dev.vivarium.engine.x86.oracle.OracleCase.Mode;
import dev.vivarium.engine.x86.oracle.OracleCases;
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
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;

/**
 * Random programs without loops, of instructions of the oracle's cases: interpreter and translator end with the same
 * registers, flags, memory and fault. At a fault flags that nobody would have read may be old in the translator.
 *
 * <p>Left out are instructions that approximate or may add in any order, or leave something undefined in registers, and what writes flags that the manual leaves
 * undefined is followed by one that sets them all.
 */
@ParameterizedClass
@EnumSource(SequencesTest.Cut.class)
@Tag("x86-64-host")
class SequencesTest {
    private static final int PROGRAMS = Integer.getInteger("oracle.programs", 400);
    private static final long SEED = Long.getLong("oracle.seed", 1);
    private static final int MOST_BYTES = 0x400;
    private static final int TIMES = 5;
    /** cmp eax, ecx */
    private static final byte[] ALL_FLAGS = {0x39, (byte) 0xC8};

    /** How the translator cuts programs. */
    enum Cut {
        WHOLE(new Tuning(0, 1 << 20, null)), JOINED(new Tuning(2, 1 << 20, null)), ANYWHERE(
                new Tuning(0, 1 << 20, 3L)), TINY(new Tuning(0, 1 << 17, null));

        final Tuning tuning;

        Cut(Tuning tuning) {
            this.tuning = tuning;
        }
    }

    private final Cut cut;
    private final SplittableRandom random = new SplittableRandom(SEED);
    private final OracleCases source = new OracleCases(SEED);
    private final Decoder decoder = new Decoder(CpuModel.X86_64_V3::offers);
    private final List<Row> rows = RowTable.rows().stream().filter(SequencesTest::isUsable).toList();

    SequencesTest(Cut cut) {
        this.cut = cut;
    }

    private static boolean isUsable(Row row) {
        String name = row.name();
        boolean leftOpen = name.startsWith("Bits.bs") || name.startsWith("Shifts.sh") && row.operands().size() == 3;
        boolean approximate = name.startsWith("SseApproximation") || name.contains("dpp");
        boolean floating = row.is("fpu") || row.is("fpunw") || row.is("mmx");
        return RowsAgainstHostTest.isComparable(row) && !row.is("i64") && !leftOpen && !approximate
                && !floating
                && !name.startsWith("Branches") && !name.startsWith("Ports") && !name.startsWith("Traps")
                && !name.startsWith("FarReturns") && !name.equals("FlagControl.popf")
                && RowFacts.of(row).treatment() != Treatment.HAND_BACK;
    }

    /** A program that starts from a state that was made for its first instruction. */
    private record Program(byte[] code, OracleState before) {
    }

    private Program program(ProgramProcessor trial) {
        ByteArrayOutputStream code = new ByteArrayOutputStream();
        int length = 5 + random.nextInt(36);
        OracleState before = null;
        int state = random.nextInt(length);
        for (int i = 0; i < length && code.size() < MOST_BYTES; i++) {
            OracleCase one = next(trial);
            decoder.decode(one.code(), 0, one.code().length, 64, 0);
            Insn in = decoder.insn();
            setPointers(code, in, one.before());
            code.writeBytes(one.code());
            if (!in.row.value("u").isEmpty() || in.row.is("variable")) {
                code.writeBytes(ALL_FLAGS);
            }
            if (random.nextInt(6) == 0) {
                // jcc over lea rax, [rax + 1]
                code.writeBytes(new byte[]{(byte) (0x70 | random.nextInt(16)), 4, 0x48, (byte) 0x8D, 0x40, 1});
            }
            if (before == null || i == state) {
                before = one.before();
            }
        }
        return new Program(code.toByteArray(), Objects.requireNonNull(before).withRip(OracleWindow.CODE + 0x700));
    }

    /** A case of any row; few of those that fault by themselves. */
    private OracleCase next(ProgramProcessor trial) {
        while (true) {
            Row row = rows.get(random.nextInt(rows.size()));
            List<OracleCase> cases = source.of(row, Mode.LONG, 1);
            if (!cases.isEmpty()) {
                OracleCase one = cases.get(random.nextInt(cases.size()));
                if (trial.run(one).fault() == null || random.nextInt(20) == 0) {
                    return one;
                }
            }
        }
    }

    /** Sets, by instructions that leave the flags alone, what addresses are made of as the case has it. */
    private void setPointers(ByteArrayOutputStream code, Insn in, OracleState state) {
        if (random.nextInt(100) == 0) {
            return;
        }
        boolean memory = in.row.hasModrm() && (in.modrm & 0xC0) != 0xC0;
        String name = in.row.name();
        for (int register = 0; register < 16; register++) {
            boolean address = memory && (in.base == register || in.index == register);
            boolean stack = in.row.is("stack") && (register == Cpu.RSP || register == Cpu.RBP);
            boolean string = name.startsWith("Strings")
                    && (register == Cpu.RSI || register == Cpu.RDI || register == Cpu.RCX);
            boolean dividend = name.startsWith("Divide") && (register == Cpu.RAX || register == Cpu.RDX);
            boolean bit = name.startsWith("BitStrings") && in.b == register;
            if (address || stack || string || dividend || bit) {
                ByteBuffer move = ByteBuffer.allocate(10).order(ByteOrder.LITTLE_ENDIAN);
                move.put((byte) (0x48 | register >> 3)).put((byte) (0xB8 | register & 7));
                code.writeBytes(move.putLong(state.gpr()[register]).array());
            }
        }
    }

    @Test
    void programs() {
        List<String> wrong = new ArrayList<>();
        int completed = 0;
        try (ProgramProcessor interpreted = new ProgramProcessor(null);
                ProgramProcessor translated = new ProgramProcessor(cut.tuning)) {
            for (int i = 0; i < PROGRAMS; i++) {
                Program program = program(interpreted);
                OracleResult expected = interpreted.run(program.code, program.before, Mode.LONG);
                OracleResult actual = translated.run(program.code, program.before, Mode.LONG, TIMES);
                String difference = difference(expected, actual);
                if (!difference.isEmpty()) {
                    wrong.add(difference + ": " + HexFormat.of().formatHex(program.code));
                }
                completed += expected.fault() == null ? 1 : 0;
            }
        }
        assertEquals("", String.join("\n", wrong));
        assertTrue(completed > PROGRAMS / 4, completed + " programs without a fault");
    }

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
