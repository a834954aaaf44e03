package dev.vivarium.engine.x86.isa;

/**
 * One operand of a row.
 *
 * @param kind  where it comes from
 * @param size  its size code: {@code b w d q} fixed, {@code v} 16/32/64 and {@code y} 32/64 by operand size, {@code z}
 *              16/32/32, {@code t} 80 bits, {@code o} 128 bits, {@code x} 256 bits; 0 where it has none
 * @param read  passed to the operation
 * @param write takes its result
 */
public record Operand(Kind kind, char size, boolean read, boolean write) {
    /** Where an operand comes from. */
    public enum Kind {
        /** ModRM.rm: general register or memory. */
        E,
        /** ModRM.reg: general register. */
        G,
        /** Low three bits of the opcode: general register. */
        Z,
        /** ModRM.rm: general register only. */
        R,
        /** The accumulator. */
        ACCUMULATOR,
        /** The count register CL. */
        COUNT,
        /** The port register DX. */
        PORT,
        /** The constant one. */
        ONE,
        /** Immediate, zero-extended (8 and 16 bits) or full size. */
        IMMEDIATE,
        /** Immediate, sign-extended to the operand size. */
        SIGNED_IMMEDIATE,
        /** Memory: the address only. */
        ADDRESS,
        /** Memory only. */
        MEMORY,
        /** Memory at an address in the instruction. */
        OFFSET,
        /** Relative branch target. */
        TARGET,
        /** ModRM.reg as a number: segment, control or debug register. */
        NUMBER,
        /** ModRM.reg: XMM register. */
        V,
        /** ModRM.rm: XMM register or memory. */
        W,
        /** The same, memory of 128 bits need not be aligned. */
        W_UNALIGNED,
        /** ModRM.rm: XMM register only. */
        U,
        /** VEX.vvvv: vector register. */
        H,
        /** Bits 7–4 of the immediate: vector register. */
        L,
        /** VEX.vvvv: general register. */
        B,
        /** ModRM.reg: MMX register. */
        P,
        /** ModRM.rm: MMX register or memory. */
        Q,
        /** ModRM.rm: MMX register only. */
        N
    }

    /** Whether ModRM.rm selects it and memory is possible. */
    public boolean mayBeMemory() {
        return switch (kind) {
            case E, W, W_UNALIGNED, Q, ADDRESS, MEMORY -> true;
            default -> false;
        };
    }

    /** Whether it must be memory. */
    public boolean isMemoryOnly() {
        return kind == Kind.ADDRESS || kind == Kind.MEMORY;
    }

    /** Whether it must be a register selected by ModRM.rm. */
    public boolean isRegisterOnly() {
        return kind == Kind.R || kind == Kind.U || kind == Kind.N;
    }

    /** Whether VEX.vvvv names it. */
    public boolean isInVvvv() {
        return kind == Kind.H || kind == Kind.B;
    }

    /** Its size in bits under the instruction's operand size. */
    public int bits(int operandBits) {
        return switch (size) {
            case 'b' -> 8;
            case 'w' -> 16;
            case 'd' -> 32;
            case 'q' -> 64;
            case 't' -> 80;
            case 'o' -> 128;
            case 'x' -> 256;
            case 'v' -> operandBits;
            case 'y' -> Math.max(32, operandBits);
            case 'z' -> Math.min(32, operandBits);
            default -> 0;
        };
    }

    /** Whether its size follows the operand size. */
    public boolean isVariable() {
        return size == 'v' || size == 'y' || size == 'z';
    }

    /** Whether it is a whole vector register, or as much memory. */
    public boolean isVector() {
        return size == 'o' || size == 'x';
    }

    static Operand parse(String text) {
        boolean update = text.endsWith("+");
        boolean assign = text.endsWith("=");
        boolean merge = text.endsWith("-");
        String name = update || assign || merge ? text.substring(0, text.length() - 1) : text;
        boolean read = !assign && !merge;
        boolean write = update || assign;
        return switch (name) {
            case "AL" -> new Operand(Kind.ACCUMULATOR, 'b', read, write);
            case "AX" -> new Operand(Kind.ACCUMULATOR, 'w', read, write);
            case "EAX" -> new Operand(Kind.ACCUMULATOR, 'd', read, write);
            case "RAX" -> new Operand(Kind.ACCUMULATOR, 'q', read, write);
            case "Av" -> new Operand(Kind.ACCUMULATOR, 'v', read, write);
            case "CL" -> new Operand(Kind.COUNT, 'b', read, write);
            case "DX" -> new Operand(Kind.PORT, 'w', read, write);
            case "1" -> new Operand(Kind.ONE, 'b', read, write);
            case "Ibs" -> new Operand(Kind.SIGNED_IMMEDIATE, 'b', read, write);
            case "Iz" -> new Operand(Kind.SIGNED_IMMEDIATE, 'z', read, write);
            case "M" -> new Operand(Kind.ADDRESS, (char) 0, read, write);
            case "Sw", "Cn", "Dn" -> new Operand(Kind.NUMBER, (char) 0, read, write);
            case "Wou", "Wxu" -> new Operand(Kind.W_UNALIGNED, name.charAt(1), read, write);
            default -> new Operand(kindOf(name), name.charAt(1), read, write);
        };
    }

    private static Kind kindOf(String name) {
        if (name.length() != 2 || "bwdqvyztox".indexOf(name.charAt(1)) < 0) {
            throw new IllegalArgumentException("No such operand: " + name);
        }
        return switch (name.charAt(0)) {
            case 'I' -> Kind.IMMEDIATE;
            case 'M' -> Kind.MEMORY;
            case 'O' -> Kind.OFFSET;
            case 'J' -> Kind.TARGET;
            default -> Kind.valueOf(name.substring(0, 1));
        };
    }
}
