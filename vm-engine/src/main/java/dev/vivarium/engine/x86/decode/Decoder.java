package dev.vivarium.engine.x86.decode;

import dev.vivarium.engine.x86.isa.Operand;
import dev.vivarium.engine.x86.isa.Row;
import dev.vivarium.engine.x86.isa.RowIndex;
import dev.vivarium.engine.x86.isa.RowTable;
import dev.vivarium.engine.x86.state.Cpu;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Predicate;

/**
 * Bytes to {@link Insn} by the instruction rows (SDM Vol. 2A, chapter 2). What no row matches decodes to the row of
 * UD2. Behind C4h and C5h it finds a VEX prefix in 16- and 32-bit code too; that real and virtual-8086 mode have none is
 * the operations' to check, because a block may be run in either.
 */
public final class Decoder {
    /** Longest instruction; a longer one raises #GP(0). */
    public static final int MAX_LENGTH = 15;

    /** What {@link #decode} says in place of an instruction. */
    public enum Outcome {
        /** {@link #insn} holds it. */
        DECODED,
        /** The bytes given end inside the instruction. */
        TRUNCATED,
        /** More than 15 bytes. */
        TOO_LONG
    }

    private static final int REX_W = 8;
    private static final int REX_R = 4;
    private static final int REX_X = 2;
    private static final int REX_B = 1;
    /** Number of byte register AH. */
    private static final int HIGH_BYTE = 20;
    /** CR0, CR2, CR3, CR4 and CR8. */
    private static final int CONTROL_REGISTERS = 0x11D;
    /** What {@link #byteAt} returns past the end. */
    private static final int END = -1;

    private static final int VEX_2 = 0xC5;
    private static final int VEX_3 = 0xC4;
    private static final int[] VEX_PREFIXES = {0, 0x66, 0xF3, 0xF2};

    private final RowIndex index;
    private final Row undefined;

    private byte[] code = {};
    private int position;
    private int begin;
    private int limit;
    private int codeBits;
    private int rex;
    private int repeat;
    private boolean operandPrefix;
    private boolean addressPrefix;
    private boolean lock;
    private int segment;
    /** Bits of a vector by VEX.L; 0 without a VEX prefix. */
    private int vectorBits;
    private int vvvv;
    private int vexW;
    private boolean truncated;
    private final InsnDraft draft;
    private Insn insn;

    /** @param offered whether the processor has a feature, by the name that rows call it */
    public Decoder(Predicate<String> offered) {
        index = new RowIndex(RowTable.rows().stream().filter(row -> row.features().stream().allMatch(offered))
                .toList());
        undefined = RowTable.rows().stream().filter(row -> row.name().equals("Traps.undefined")).findFirst()
                .orElseThrow();
        draft = new InsnDraft(undefined);
        insn = new Insn(draft);
    }

    /** The instruction that was decoded last. */
    public Insn insn() {
        return insn;
    }

    /** How many bytes it has. */
    public int length() {
        return position - begin;
    }

    /**
     * @param bytes  instruction bytes
     * @param from   first byte
     * @param to     end of what is known
     * @param bits   16, 32 or 64: the code segment's size
     * @param start  bytes from the start of the block to the instruction
     */
    public Outcome decode(byte[] bytes, int from, int to, int bits, int start) {
        code = bytes;
        begin = from;
        position = from;
        limit = Math.min(to, from + MAX_LENGTH);
        codeBits = bits;
        truncated = false;
        Row row = readOpcode();
        if (row == null && !truncated) {
            row = undefined;
            vectorBits = 0;
        }
        if (!truncated && row != null) {
            build(row, start);
        }
        if (truncated) {
            return to - from >= MAX_LENGTH ? Outcome.TOO_LONG : Outcome.TRUNCATED;
        }
        draft.start = (short) start;
        draft.next = (short) (start + length());
        insn = new Insn(draft);
        return Outcome.DECODED;
    }

    private int next() {
        if (position >= limit) {
            truncated = true;
            return 0;
        }
        return code[position++] & 0xFF;
    }

    private int byteAt(int at) {
        return at < limit ? code[at] & 0xFF : END;
    }

    private void readPrefixes() {
        rex = 0;
        repeat = 0;
        operandPrefix = false;
        addressPrefix = false;
        lock = false;
        segment = Insn.NO_SEGMENT;
        vectorBits = 0;
        vvvv = 0;
        vexW = 0;
        for (;; position++) {
            switch (byteAt(position)) {
                case 0x66 -> operandPrefix = true;
                case 0x67 -> addressPrefix = true;
                case 0xF0 -> lock = true;
                case 0xF2 -> repeat = 0xF2;
                case 0xF3 -> repeat = 0xF3;
                case 0x26 -> segment = Cpu.ES;
                case 0x2E -> segment = Cpu.CS;
                case 0x36 -> segment = Cpu.SS;
                case 0x3E -> segment = Cpu.DS;
                case 0x64 -> segment = Cpu.FS;
                case 0x65 -> segment = Cpu.GS;
                default -> {
                    if (codeBits == 64 && (byteAt(position) & 0xF0) == 0x40 && byteAt(position) != END) {
                        // Only a REX prefix right before the opcode counts.
                        rex = byteAt(position);
                        continue;
                    }
                    return;
                }
            }
            rex = 0;
        }
    }

    private @Nullable Row readOpcode() {
        readPrefixes();
        int map = 0;
        int opcode = next();
        if (opcode == VEX_2 || opcode == VEX_3) {
            int second = byteAt(position);
            if (second == END) {
                truncated = true;
                return null;
            }
            // Otherwise it is LDS or LES.
            if (codeBits == 64 || second >= 0xC0) {
                return readVex(opcode == VEX_3);
            }
        }
        if (opcode == 0x0F && !truncated) {
            map = 1;
            opcode = next();
            if (opcode == 0x38 || opcode == 0x3A) {
                map = opcode == 0x38 ? 2 : 3;
                opcode = next();
            }
        }
        if (truncated) {
            return null;
        }
        Row[] candidates = index.candidates(map, opcode);
        if (candidates.length == 0) {
            return null;
        }
        int modrm = 0;
        if (candidates[0].hasModrm()) {
            modrm = byteAt(position);
            if (modrm == END) {
                truncated = true;
                return null;
            }
        }
        int prefix = repeat != 0 ? repeat : operandPrefix ? 0x66 : 0;
        return RowIndex.choose(candidates, modrm, prefix, codeBits == 64);
    }

    /** SDM Vol. 2A, 2.3.5: the bits of REX, VEX.vvvv and VEX.R are stored inverted. */
    private @Nullable Row readVex(boolean threeBytes) {
        boolean refused = repeat != 0 || operandPrefix || lock || rex != 0;
        int first = next();
        int last = threeBytes ? next() : first;
        int map = threeBytes ? first & 31 : 1;
        rex = (first & 0x80) == 0 ? REX_R : 0;
        if (threeBytes) {
            rex |= ((first & 0x40) == 0 ? REX_X : 0) | ((first & 0x20) == 0 ? REX_B : 0);
            vexW = last >> 7;
        }
        vvvv = ~last >> 3 & 15;
        if (codeBits != 64) {
            rex = 0;
        }
        vectorBits = (last & 4) != 0 ? 256 : 128;
        int opcode = next();
        if (truncated || refused || map == 0 || map > 3) {
            return null;
        }
        return chooseVex(map, opcode, VEX_PREFIXES[last & 3]);
    }

    private @Nullable Row chooseVex(int map, int opcode, int prefix) {
        Row[] candidates = index.vexCandidates(map, opcode);
        int modrm = 0;
        if (candidates.length > 0 && candidates[0].hasModrm()) {
            modrm = byteAt(position);
            if (modrm == END) {
                truncated = true;
                return null;
            }
        }
        Row row = RowIndex.chooseVex(candidates, modrm, prefix, vectorBits, vexW);
        boolean indexed = row != null && row.is("vsib");
        boolean wrong = row == null || vvvv != 0 && !row.usesVvvv()
                || indexed && ((modrm & 7) != 4 || addressBits() == 16);
        if (codeBits != 64) {
            // All four bits must be ones where there is no operand; three of them name one.
            vvvv &= 7;
        }
        return wrong ? null : row;
    }

    private void build(Row row, int start) {
        draft.start(row);
        int operandBits = operandBits(row);
        draft.operandBits = (byte) operandBits;
        draft.addressBits = (byte) addressBits();
        draft.prefixes = (byte) ((repeat == 0xF3 ? Insn.REP : repeat == 0xF2 ? Insn.REPNE : 0)
                | (lock ? Insn.LOCK : 0) | (vexW != 0 ? Insn.VEX_W : 0));
        draft.vvvv = (byte) vvvv;
        draft.vectorBits = (short) vectorBits;
        int opcodeRegister = code[position - 1] & 7 | (rex & REX_B) << 3;
        boolean memory = false;
        if (row.hasModrm()) {
            draft.modrm = (byte) next();
            memory = (draft.modrm & 0xFF) < 0xC0 && !row.ignoresMod();
            if (memory) {
                readMemoryOperand();
            } else {
                // MASKMOVDQU stores through DS:rDI, whatever its ModRM byte says.
                useSegment(Cpu.DS);
            }
        } else {
            useSegment(Cpu.DS);
        }
        draft.op = (short) row.caseOf(operandBits, memory);
        boolean haveImmediate = false;
        List<Operand> operands = row.operands();
        for (int place = 0; place < operands.size(); place++) {
            Operand operand = operands.get(place);
            switch (operand.kind()) {
                case IMMEDIATE, SIGNED_IMMEDIATE -> {
                    long value = readImmediate(operand, operandBits);
                    if (haveImmediate) {
                        draft.imm2 = (short) value;
                    } else {
                        draft.imm = value;
                    }
                    haveImmediate = true;
                }
                case TARGET -> {
                    long relative = operand.size() == 'b' ? (byte) next() : readSigned(Math.min(32, operandBits));
                    draft.imm = start + length() + relative;
                }
                case OFFSET -> draft.disp = readUnsigned(draft.addressBits);
                case L -> setRegister(place, (next() >> 4 & (codeBits == 64 ? 15 : 7)) * Cpu.VECTOR_STRIDE);
                default -> setRegister(place, registerOf(operand, opcodeRegister));
            }
        }
        if (draft.base == Cpu.BLOCK_IP) {
            draft.disp += start + length();
        }
        boolean lockedWrongly = lock && !(memory && row.is("lock"));
        if ((lockedWrongly || isNoControlRegister(row)) && !truncated) {
            refuse();
        }
    }

    /**
     * MOV to or from a control register that does not exist. Like any undefined opcode that comes before all checks of
     * privilege (SDM Vol. 3A, table 6-2).
     */
    private boolean isNoControlRegister(Row row) {
        boolean control = row.map() == 1 && (row.opcode() == 0x20 || row.opcode() == 0x22);
        int number = draft.modrm >> 3 & 7 | (rex & REX_R) << 1;
        return control && (CONTROL_REGISTERS >> number & 1) == 0;
    }

    private void refuse() {
        draft.start(undefined);
        draft.op = (short) undefined.caseOf(32, false);
    }

    private int operandBits(Row row) {
        if (vectorBits != 0) {
            return vexW != 0 && codeBits == 64 ? 64 : 32;
        }
        boolean prefix = operandPrefix && row.prefix() != 0x66;
        if (codeBits != 64) {
            return codeBits == 32 != prefix ? 32 : 16;
        }
        if (row.isAlwaysWide() || (rex & REX_W) != 0) {
            return 64;
        }
        if (row.isWideByDefault()) {
            return prefix ? 16 : 64;
        }
        return prefix ? 16 : 32;
    }

    private int addressBits() {
        return switch (codeBits) {
            case 64 -> addressPrefix ? 32 : 64;
            case 32 -> addressPrefix ? 16 : 32;
            default -> addressPrefix ? 32 : 16;
        };
    }

    private int registerOf(Operand operand, int opcodeRegister) {
        int reg = draft.modrm >> 3 & 7 | (rex & REX_R) << 1;
        int rm = draft.modrm & 7 | (rex & REX_B) << 3;
        return switch (operand.kind()) {
            case G -> general(reg, operand);
            case E, R -> general(rm, operand);
            case Z -> general(opcodeRegister, operand);
            case NUMBER -> reg;
            case B -> vvvv;
            case H -> vvvv * Cpu.VECTOR_STRIDE;
            case V -> reg * Cpu.VECTOR_STRIDE;
            case W, W_UNALIGNED, U -> (draft.modrm & 0xFF) < 0xC0 ? Cpu.VECTOR_TEMP : rm * Cpu.VECTOR_STRIDE;
            case P -> reg & 7;
            case Q, N -> rm & 7;
            case COUNT -> Cpu.RCX;
            case PORT -> Cpu.RDX;
            default -> 0;
        };
    }

    /** A general register's number; byte registers 4–7 are AH–BH where there is no REX prefix. */
    private int general(int number, Operand operand) {
        return operand.size() == 'b' && rex == 0 && number >= 4 && number < 8 ? number - 4 + HIGH_BYTE : number;
    }

    private void setRegister(int place, int number) {
        switch (place) {
            case 0 -> draft.a = (byte) number;
            case 1 -> draft.b = (byte) number;
            case 2 -> draft.c = (byte) number;
            default -> draft.d = (byte) number;
        }
    }

    private void readMemoryOperand() {
        int mode = draft.modrm >> 6 & 3;
        if (draft.addressBits == 16) {
            readMemory16(mode);
            return;
        }
        int rm = draft.modrm & 7;
        int defaultSegment = Cpu.DS;
        if (rm == 4) {
            int sib = next();
            int number = sib >> 3 & 7 | (rex & REX_X) << 2;
            if (draft.row.is("vsib")) {
                draft.d = (byte) (number * Cpu.VECTOR_STRIDE);
                draft.scale = (byte) (sib >> 6);
            } else if (number != Cpu.RSP) {
                draft.index = (byte) number;
                draft.scale = (byte) (sib >> 6);
            }
            rm = sib & 7;
            if (rm != 5 || mode != 0) {
                draft.base = (byte) (rm | (rex & REX_B) << 3);
            }
        } else if (rm != 5 || mode != 0) {
            draft.base = (byte) (rm | (rex & REX_B) << 3);
        } else if (codeBits == 64) {
            draft.base = Cpu.BLOCK_IP;
        }
        if (draft.base == Cpu.RSP || draft.base == Cpu.RBP) {
            defaultSegment = Cpu.SS;
        }
        if (mode == 1) {
            draft.disp = (byte) next();
        } else if (mode == 2 || rm == 5 && mode == 0) {
            draft.disp = readSigned(32);
        }
        useSegment(defaultSegment);
    }

    /** SDM Vol. 2A, table 2-1. */
    private void readMemory16(int mode) {
        int rm = draft.modrm & 7;
        int defaultSegment = rm == 2 || rm == 3 || rm == 6 && mode != 0 ? Cpu.SS : Cpu.DS;
        draft.base = switch (rm) {
            case 0, 1, 7 -> (byte) Cpu.RBX;
            case 2, 3 -> (byte) Cpu.RBP;
            case 4 -> (byte) Cpu.RSI;
            case 5 -> (byte) Cpu.RDI;
            default -> mode == 0 ? (byte) Cpu.ZERO : (byte) Cpu.RBP;
        };
        if (rm < 4) {
            draft.index = (byte) ((rm & 1) == 0 ? Cpu.RSI : Cpu.RDI);
        }
        if (mode == 1) {
            draft.disp = (byte) next();
        } else if (mode == 2 || rm == 6 && mode == 0) {
            draft.disp = readSigned(16);
        }
        useSegment(defaultSegment);
    }

    private void useSegment(int defaultSegment) {
        boolean based = segment == Cpu.FS || segment == Cpu.GS;
        if (codeBits == 64) {
            draft.seg = (byte) (based ? segment : defaultSegment);
            draft.flat = !based && draft.addressBits == 64;
        } else {
            draft.seg = (byte) (segment == Insn.NO_SEGMENT ? defaultSegment : segment);
        }
    }

    private long readImmediate(Operand operand, int operandBits) {
        if (operand.kind() == Operand.Kind.SIGNED_IMMEDIATE) {
            return operand.size() == 'b' ? (byte) next() : readSigned(Math.min(32, operandBits));
        }
        return readUnsigned(operand.bits(operandBits));
    }

    private long readUnsigned(int bits) {
        long value = 0;
        for (int shift = 0; shift < bits; shift += 8) {
            value |= (long) next() << shift;
        }
        return value;
    }

    private long readSigned(int bits) {
        long value = readUnsigned(bits);
        return value << 64 - bits >> 64 - bits;
    }
}
