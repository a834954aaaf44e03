package dev.vivarium.engine.x86.translate;

import dev.vivarium.engine.x86.isa.Operand;
import dev.vivarium.engine.x86.isa.Row;
import dev.vivarium.engine.x86.isa.RowTable;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A loop of random instructions on x87, MMX and XMM registers, and the data they work on: numbers at [RSI] and at
 * [RDI], which moves on with every round; environments and whole images at places of their own; at [R10], which moves
 * too, a control word for each round.
 */
final class FpuProgram {
    static final int DATA_SIZE = 0x1000;
    /** From {@link FpuRig#DATA}. */
    static final int ENVIRONMENTS = 0x400;
    static final int IMAGES = 0x600;
    static final int CONTROL_WORDS = 0xC00;
    /** Rounds before one may unmask an exception: when the loop is long translated. */
    private static final int MASKED_ROUNDS = 25;
    private static final int ROUNDS = 40;
    private static final int STRIDE = 0x100;

    private static final int[] DESTINATIONS = {0, 3, 5, 13, 14};
    /** ADD, ADC, CMP, FXSAVE64, FXRSTOR64, CPUID. */
    private static final List<String> OTHERS = List.of("01d8", "11eb", "39c3", "480fae8600060000", "480fae8e00060000",
            "0fa2");
    private static final List<Row> FPU = RowTable.rows().stream()
            .filter(row -> RowFacts.of(row).fpu() && !row.name().equals("X87Control.fldcw")).toList();
    /** Not those whose results, or choice among NaNs, are the host's own, nor those that would load MXCSR with anything. */
    private static final List<Row> VECTORS = RowTable.rows().stream()
            .filter(row -> row.is("sse") && !row.name().startsWith("SseApproximation") && !row.name().contains(".dpp")
                    && !row.name().startsWith("ExtendedState") && !row.name().startsWith("MxcsrMoves")
                    && !row.name().startsWith("MaskedStore"))
            .toList();

    private final SplittableRandom random;
    private final String[] more;
    private final ByteArrayOutputStream code = new ByteArrayOutputStream();

    /** @param more instructions that come often */
    FpuProgram(long seed, String... more) {
        random = new SplittableRandom(seed);
        this.more = more;
    }

    /** A loop over {@code length} instructions, then HLT. */
    byte[] code(int length) {
        emit("49c7c3").i32(ROUNDS); // MOV R11
        int start = code.size();
        emit("49ffc4"); // INC R12: a block that starts with what is not translated would be interpreted
        for (int i = 0; i < length; i++) {
            switch (random.nextInt(more.length == 0 ? 10 : 12)) {
                case 0 -> emit(OTHERS.get(random.nextInt(OTHERS.size())));
                case 1 -> instruction(VECTORS.get(random.nextInt(VECTORS.size())));
                case 2 -> emit("41d92a"); // FLDCW [R10]
                case 10, 11 -> emit(more[random.nextInt(more.length)]);
                default -> instruction(FPU.get(random.nextInt(FPU.size())));
            }
        }
        emit("4d8d5202"); // LEA R10, [R10 + 2]
        emit("488dbf").i32(STRIDE); // LEA RDI
        emit("4183eb01"); // SUB R11D, 1
        emit("0f85").i32(start - code.size() - 4); // JNZ
        return emit("f4").code.toByteArray();
    }

    /** Numbers of all kinds. @param masked no control word unmasks an exception */
    byte[] data(boolean masked) {
        byte[] data = new byte[DATA_SIZE];
        for (int i = 0; i < data.length; i += 8) {
            put(data, i, number());
        }
        // Nothing but what the guest itself has stored is in images; at first they are those after FNINIT.
        Arrays.fill(data, ENVIRONMENTS, CONTROL_WORDS, (byte) 0);
        put(data, ENVIRONMENTS, 0xFFFF_0000_FFFF_037FL);
        put(data, ENVIRONMENTS + 8, 0xFFFF);
        put(data, IMAGES, 0x037F);
        put(data, IMAGES + 24, 0x1F80);
        for (int i = 0; i < ROUNDS; i++) {
            int masks = masked || i < MASKED_ROUNDS ? 0x7F : 0x40 | random.nextInt(64);
            data[CONTROL_WORDS + 2 * i] = (byte) masks;
            data[CONTROL_WORDS + 2 * i + 1] = (byte) random.nextInt(16);
        }
        return data;
    }

    private long number() {
        return switch (random.nextInt(6)) {
            case 0 -> random.nextLong();
            case 1 -> Double.doubleToRawLongBits(random.nextDouble(-100, 100));
            case 2 -> Float.floatToRawIntBits((float) random.nextDouble(-100, 100)) | random.nextLong() << 32;
            case 3 -> 0x3FFF + random.nextInt(-70, 70) | random.nextLong() << 16;
            case 4 -> random.nextInt(-100, 100);
            default -> Double.doubleToRawLongBits(Math.scalb(random.nextDouble(), random.nextInt(-1074, 1023)));
        };
    }

    private static void put(byte[] data, int at, long value) {
        for (int i = 0; i < 8; i++) {
            data[at + i] = (byte) (value >> 8 * i);
        }
    }

    private void instruction(Row row) {
        boolean memory = row.hasMemoryForm() && (!row.hasRegisterForm() || random.nextBoolean());
        if (row.prefix() > Row.NO_PREFIX) {
            code.write(row.prefix());
        }
        int reg = row.extension() >= 0 ? row.extension() : random.nextInt(8);
        int rm = random.nextInt(8);
        int rex = 0;
        for (Operand operand : row.operands()) {
            switch (operand.kind()) {
                case G -> {
                    reg = destination();
                    rex |= reg >> 3 << 2;
                }
                case E, R -> {
                    rm = memory ? rm : destination();
                    rex |= rm >> 3;
                }
                default -> {
                }
            }
        }
        if (rex != 0 || random.nextInt(8) == 0 && !memory) {
            code.write(0x40 | rex | random.nextInt(2) << 3);
        }
        opcode(row);
        if (row.fixedModrm() >= 0) {
            code.write(row.fixedModrm());
        } else if (memory) {
            memory(row, reg & 7);
        } else if (row.hasModrm()) {
            code.write(0xC0 | (reg & 7) << 3 | rm & 7);
        }
        if (row.operands().stream().anyMatch(operand -> operand.kind() == Operand.Kind.IMMEDIATE)) {
            code.write(random.nextInt(256));
        }
    }

    private int destination() {
        return DESTINATIONS[random.nextInt(DESTINATIONS.length)];
    }

    private void opcode(Row row) {
        if (row.map() > 0) {
            code.write(0x0F);
        }
        if (row.map() > 1) {
            code.write(row.map() == 2 ? 0x38 : 0x3A);
        }
        code.write(row.opcode());
    }

    private void memory(Row row, int reg) {
        Operand operand = row.operands().stream().filter(Operand::mayBeMemory).findFirst().orElseThrow();
        int base = 6;
        int place;
        if (operand.kind() == Operand.Kind.ADDRESS) {
            place = ENVIRONMENTS;
        } else {
            boolean aligned = operand.kind() == Operand.Kind.W && operand.size() == 'o'
                    || operand.kind() == Operand.Kind.MEMORY && operand.size() == 'o';
            place = aligned ? 16 * random.nextInt(16) : random.nextInt(256);
            base = 6 + random.nextInt(2);
        }
        code.write(0x80 | reg << 3 | base);
        i32(place);
    }

    private FpuProgram emit(String hex) {
        code.writeBytes(HexFormat.of().parseHex(hex));
        return this;
    }

    private void i32(int value) {
        for (int i = 0; i < 4; i++) {
            code.write(value >> 8 * i);
        }
    }
}
