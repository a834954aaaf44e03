package dev.vivarium.engine.x86.translate;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Writes x86-64 machine code into a buffer (SDM Vol. 2A, chapter 2): the encodings that translated code is made of.
 * Opcodes are written as the manual writes them, with their escape bytes in front: {@code 0x8B}, {@code 0x0FB6},
 * {@code 0x0F38F0}. A displacement of a jump is relative to code offsets, which begin at {@link #start}.
 */
final class HostAssembler {
    static final int RAX = 0;
    static final int RCX = 1;
    static final int RDX = 2;
    static final int RBP = 5;
    static final int R12 = 12;
    static final int R13 = 13;
    static final int R14 = 14;
    static final int R15 = 15;
    /** No base or no index. */
    static final int NONE = -1;

    /** Conditions by their number in Jcc, SETcc and CMOVcc. */
    static final int BELOW = 2;
    static final int ABOVE_OR_EQUAL = 3;
    static final int EQUAL = 4;
    static final int NOT_EQUAL = 5;
    static final int BELOW_OR_EQUAL = 6;
    static final int ABOVE = 7;

    private static final int FIRST_CAPACITY = 1 << 10;
    private static final int MODRM_SIB = 4;
    /** The register that points to the processor's state. */
    private static final int STATE = R15;

    private byte[] code = new byte[FIRST_CAPACITY];
    private int size;
    private int origin;

    /** @param codeOffset where in the code area the first byte will lie */
    void start(int codeOffset) {
        origin = codeOffset;
        size = 0;
    }

    byte[] buffer() {
        return code;
    }

    int size() {
        return size;
    }

    /** The code offset of the next byte. */
    int position() {
        return origin + size;
    }

    private void reserve(int bytes) {
        if (size + bytes > code.length) {
            code = Arrays.copyOf(code, 2 * code.length);
        }
    }

    HostAssembler u8(int value) {
        reserve(1);
        code[size++] = (byte) value;
        return this;
    }

    HostAssembler i32(int value) {
        reserve(Integer.BYTES);
        put32(size, value);
        size += Integer.BYTES;
        return this;
    }

    /** Code that was written before, elsewhere, and is the same everywhere. */
    HostAssembler bytes(byte[] written) {
        reserve(written.length);
        System.arraycopy(written, 0, code, size, written.length);
        size += written.length;
        return this;
    }

    HostAssembler i64(long value) {
        return i32((int) value).i32((int) (value >> 32));
    }

    /** Changes four bytes that were written before. */
    void patch32(int position, int value) {
        put32(position - origin, value);
    }

    private void put32(int at, int value) {
        code[at] = (byte) value;
        code[at + 1] = (byte) (value >> 8);
        code[at + 2] = (byte) (value >> 16);
        code[at + 3] = (byte) (value >> 24);
    }

    /**
     * @param prefix mandatory or operand-size prefix, or 0
     * @param forced a REX prefix is needed for SPL, BPL, SIL or DIL
     */
    private void head(int prefix, boolean wide, int opcode, int reg, int index, int base, boolean forced) {
        if (prefix != 0) {
            u8(prefix);
        }
        int rex = (wide ? 8 : 0) | reg >> 1 & 4 | index >> 2 & 2 | base >> 3 & 1;
        if (rex != 0 || forced) {
            u8(0x40 | rex);
        }
        if (opcode > 0xFFFF) {
            u8(opcode >> 16);
        }
        if (opcode > 0xFF) {
            u8(opcode >> 8);
        }
        u8(opcode);
    }

    /** An instruction whose ModRM names two registers, or one and an opcode extension. */
    HostAssembler registers(int prefix, boolean wide, int opcode, int reg, int rm, boolean forced) {
        head(prefix, wide, opcode, reg, 0, rm, forced);
        return u8(0xC0 | (reg & 7) << 3 | rm & 7);
    }

    HostAssembler registers(boolean wide, int opcode, int reg, int rm) {
        return registers(0, wide, opcode, reg, rm, false);
    }

    /** An instruction without ModRM. */
    HostAssembler plain(boolean wide, int opcode) {
        head(0, wide, opcode, 0, 0, 0, false);
        return this;
    }

    /** An instruction whose opcode names a register. */
    HostAssembler opcodeRegister(boolean wide, int opcode, int register, boolean forced) {
        head(0, wide, opcode | register & 7, 0, 0, register, forced);
        return this;
    }

    /** An instruction whose ModRM names memory at {@code base + index × 2^scale + displacement}. */
    HostAssembler memory(int prefix, boolean wide, int opcode, int reg, Address at, boolean forced) {
        head(prefix, wide, opcode, reg, Math.max(at.index(), 0), Math.max(at.base(), 0), forced);
        return operand(reg, at);
    }

    /** ModRM, SIB and displacement of an operand in memory; the upper bits of the registers are in the prefix. */
    HostAssembler operand(int reg, Address at) {
        int base = at.base();
        int displacement = at.displacement();
        if (base == NONE) {
            u8((reg & 7) << 3 | MODRM_SIB).u8(sib(at, 5));
            return i32(displacement);
        }
        if (at.index() == NONE && (base & 7) != MODRM_SIB) {
            return near(reg, base, displacement);
        }
        int mod = mod(base, displacement);
        u8(mod << 6 | (reg & 7) << 3 | MODRM_SIB).u8(sib(at, base & 7));
        return displacement(mod, displacement);
    }

    /** ModRM and displacement of an operand at a distance from a register that needs no SIB. */
    private HostAssembler near(int reg, int base, int displacement) {
        int mod = mod(base, displacement);
        u8(mod << 6 | (reg & 7) << 3 | base & 7);
        return displacement(mod, displacement);
    }

    private static int mod(int base, int displacement) {
        return displacement == 0 && (base & 7) != 5 ? 0 : (byte) displacement == displacement ? 1 : 2;
    }

    private HostAssembler displacement(int mod, int displacement) {
        return switch (mod) {
            case 0 -> this;
            case 1 -> u8(displacement);
            default -> i32(displacement);
        };
    }

    private static int sib(Address at, int base) {
        return at.scale() << 6 | (at.index() == NONE ? MODRM_SIB : at.index() & 7) << 3 | base;
    }

    HostAssembler memory(boolean wide, int opcode, int reg, Address at) {
        return memory(0, wide, opcode, reg, at, false);
    }

    /** An instruction on memory at a distance from a register that needs no SIB. */
    HostAssembler memory(boolean wide, int opcode, int reg, int base, int displacement) {
        head(0, wide, opcode, reg, 0, base, false);
        return near(reg, base, displacement);
    }

    /** An instruction on a field of the processor's state. */
    HostAssembler state(boolean wide, int opcode, int reg, int field) {
        return memory(wide, opcode, reg, STATE, field);
    }

    HostAssembler load(int register, int field) {
        return state(true, 0x8B, register, field);
    }

    HostAssembler store(int field, int register) {
        return state(true, 0x89, register, field);
    }

    HostAssembler move(int to, int from) {
        return registers(true, 0x8B, to, from);
    }

    HostAssembler lea(int to, Address at) {
        return memory(true, 0x8D, to, at);
    }

    /** MOV of a constant, in its shortest form; leaves the flags alone. */
    HostAssembler constant(int register, long value) {
        if (value == (value & 0xFFFF_FFFFL)) {
            head(0, false, 0xB8 | register & 7, 0, 0, register, false);
            return i32((int) value);
        }
        if (value == (int) value) {
            return registers(true, 0xC7, 0, register).i32((int) value);
        }
        head(0, true, 0xB8 | register & 7, 0, 0, register, false);
        return i64(value);
    }

    /** An arithmetic instruction of group 1 ({@code extension}: 0 ADD … 7 CMP) with a constant. */
    HostAssembler arithmetic(int extension, boolean wide, int register, int value) {
        if ((byte) value == value) {
            return registers(wide, 0x83, extension, register).u8(value);
        }
        return registers(wide, 0x81, extension, register).i32(value);
    }

    /** JMP to a known place. */
    HostAssembler jump(int target) {
        u8(0xE9);
        return i32(target - position() - 4);
    }

    /** JMP whose target {@link #bind} sets; returns the displacement's position. */
    int jump() {
        u8(0xE9).i32(0);
        return position() - 4;
    }

    /** Jcc to a known place. */
    HostAssembler jump(int condition, int target) {
        u8(0x0F).u8(0x80 | condition);
        return i32(target - position() - 4);
    }

    /** Jcc whose target {@link #bind} sets; returns the displacement's position. */
    int jumpIf(int condition) {
        u8(0x0F).u8(0x80 | condition).i32(0);
        return position() - 4;
    }

    /** Lets the jump whose displacement is at {@code jump} lead here. */
    void bind(int jump) {
        patch32(jump, position() - jump - 4);
    }

    /**
     * Memory in the host's terms.
     *
     * @param base  a register or {@link #NONE}
     * @param index a register other than RSP, or {@link #NONE}
     * @param scale the index's shift, 0–3
     */
    record Address(int base, int index, int scale, int displacement) {
        /** At a register; made once for each, because these are most. */
        private static final Address[] PLAIN = IntStream.range(0, 16).mapToObj(base -> of(base, 0))
                .toArray(Address[]::new);

        static Address of(int base) {
            return PLAIN[base];
        }

        static Address of(int base, int displacement) {
            return new Address(base, NONE, 0, displacement);
        }

        /** A field of the processor's state. */
        static Address state(int field) {
            return new Address(STATE, NONE, 0, field);
        }
    }
}
