package dev.vivarium.engine.x86.translate;

import dev.vivarium.engine.x86.isa.Operand;
import dev.vivarium.engine.x86.isa.Row;
import dev.vivarium.engine.x86.isa.RowTable;

import java.io.ByteArrayOutputStream;
import java.util.HexFormat;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A loop of random instructions on vector registers and, by VEX.vvvv, on general registers. Its data are at [RSI] and at
 * [RDI], which moves on with every round; operands lie anywhere in them, across pages too.
 */
final class VexProgram {
    static final int DATA_SIZE = 0x1000;
    private static final int ROUNDS = 40;
    private static final int STRIDE = 0x100;
    private static final int RSI = 6;
    private static final int[] GENERAL = {0, 3, 5, 12, 13, 14};

    /** Not those whose results, or choice among NaNs, are the host's own; not those whose addresses would be anywhere. */
    private static final List<Row> ROWS = RowTable.rows().stream()
            .filter(row -> (row.isVex() || row.is("sse")) && row.value("u").isEmpty()
                    && !row.name().startsWith("SseApproximation") && !row.name().contains("dpp")
                    && !row.name().startsWith("ExtendedState") && !row.name().startsWith("MxcsrMoves")
                    && !row.name().startsWith("MaskedStore") && !row.name().startsWith("Gathers"))
            .toList();

    private final SplittableRandom random;
    private final String[] more;
    private final ByteArrayOutputStream code = new ByteArrayOutputStream();

    /** @param more instructions that come now and then */
    VexProgram(long seed, String... more) {
        random = new SplittableRandom(seed);
        this.more = more;
    }

    /** A loop over {@code length} instructions, then HLT. */
    byte[] code(int length) {
        emit("49c7c3").i32(ROUNDS); // MOV R11
        int start = code.size();
        emit("49ffc4"); // INC R12: a block that starts with what is not translated would be interpreted
        for (int i = 0; i < length; i++) {
            if (more.length > 0 && random.nextInt(6) == 0) {
                emit(more[random.nextInt(more.length)]);
            } else {
                instruction(ROWS.get(random.nextInt(ROWS.size())));
            }
        }
        emit("488dbf").i32(STRIDE); // LEA RDI
        emit("4183eb01"); // SUB R11D, 1
        emit("0f85").i32(start - code.size() - 4); // JNZ
        return emit("f4").code.toByteArray();
    }

    byte[] data() {
        byte[] data = new byte[DATA_SIZE];
        random.nextBytes(data);
        for (int i = 0; i < data.length; i += 8) {
            if (random.nextBoolean()) {
                long number = random.nextBoolean()
                        ? Double.doubleToRawLongBits(random.nextDouble(-100, 100))
                        : Float.floatToRawIntBits((float) random.nextDouble(-100, 100)) * 0x1_0000_0001L;
                for (int j = 0; j < 8; j++) {
                    data[i + j] = (byte) (number >> 8 * j);
                }
            }
        }
        return data;
    }

    private void instruction(Row row) {
        boolean memory = row.hasMemoryForm() && (!row.hasRegisterForm() || random.nextBoolean());
        int reg = row.extension() >= 0 ? row.extension() : random.nextInt(16);
        int rm = memory ? RSI + random.nextInt(2) : random.nextInt(16);
        int source = random.nextInt(16);
        for (Operand operand : row.operands()) {
            switch (operand.kind()) {
                case P -> reg &= 7;
                case Q, N -> rm &= 7;
                case G -> reg = general();
                case B -> source = general();
                case E, R -> rm = memory ? rm : general();
                default -> {
                }
            }
        }
        if (row.isVex()) {
            vex(row, reg, rm, source);
        } else {
            legacy(row, reg, rm);
        }
        if (memory) {
            code.write(0x80 | (reg & 7) << 3 | rm);
            i32(place(row));
        } else if (row.hasModrm()) {
            code.write(0xC0 | (reg & 7) << 3 | rm & 7);
        }
        for (Operand operand : row.operands()) {
            if (operand.kind() == Operand.Kind.IMMEDIATE || operand.kind() == Operand.Kind.L) {
                code.write(random.nextInt(256));
            }
        }
    }

    private int general() {
        return GENERAL[random.nextInt(GENERAL.length)];
    }

    private void vex(Row row, int reg, int rm, int source) {
        int wide = row.vexW() == Row.IGNORED ? random.nextInt(2) : row.vexW();
        int prefix = row.prefix() == 0x66 ? 1 : row.prefix() == 0xF3 ? 2 : row.prefix() == 0xF2 ? 3 : 0;
        code.write(0xC4);
        code.write((reg < 8 ? 0x80 : 0) | 0x40 | (rm < 8 ? 0x20 : 0) | row.map());
        code.write(wide << 7 | (row.usesVvvv() ? ~source & 15 : 15) << 3 | (row.vectorBits() == 256 ? 4 : 0) | prefix);
        code.write(row.opcode());
    }

    private void legacy(Row row, int reg, int rm) {
        if (row.prefix() > Row.NO_PREFIX) {
            code.write(row.prefix());
        }
        code.write(0x40 | random.nextInt(2) << 3 | reg >> 3 << 2 | rm >> 3);
        code.write(0x0F);
        if (row.map() > 1) {
            code.write(row.map() == 2 ? 0x38 : 0x3A);
        }
        code.write(row.opcode());
    }

    private int place(Row row) {
        Operand operand = row.operands().stream().filter(Operand::mayBeMemory).findFirst().orElseThrow();
        int place = random.nextInt(DATA_SIZE);
        boolean aligned = operand.isVector() && (operand.kind() == Operand.Kind.W || !row.isVex());
        return aligned ? place & -32 : place;
    }

    private VexProgram emit(String hex) {
        code.writeBytes(HexFormat.of().parseHex(hex.replace(" ", "")));
        return this;
    }

    private void i32(int value) {
        for (int i = 0; i < 4; i++) {
            code.write(value >> 8 * i);
        }
    }
}
