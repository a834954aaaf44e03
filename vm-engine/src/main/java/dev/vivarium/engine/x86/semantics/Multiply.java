package dev.vivarium.engine.x86.semantics;

import dev.vivarium.engine.x86.decode.Insn;
import dev.vivarium.engine.x86.state.Cpu;
import dev.vivarium.engine.x86.state.Flags;

/**
 * Multiplication (SDM Vol. 2: MUL, IMUL, MULX). Carry and overflow say that the upper half is significant; the other flags are
 * undefined and are set from the low half. MULX leaves all of them alone.
 */
public final class Multiply {
    private Multiply() {
    }

    private static void flags(Cpu c, long low, boolean significant) {
        Flags.setProduct(c, low, significant);
    }

    public static void mul8(Cpu c, int b) {
        int product = ((int) c.r[Cpu.RAX] & 0xFF) * b;
        c.r[Cpu.RAX] = c.r[Cpu.RAX] & ~0xFFFFL | product;
        flags(c, (byte) product, product > 0xFF);
    }

    public static void mul16(Cpu c, int b) {
        int product = ((int) c.r[Cpu.RAX] & 0xFFFF) * b;
        c.r[Cpu.RAX] = c.r[Cpu.RAX] & ~0xFFFFL | product & 0xFFFF;
        c.r[Cpu.RDX] = c.r[Cpu.RDX] & ~0xFFFFL | product >>> 16;
        flags(c, (short) product, product >>> 16 != 0);
    }

    public static void mul32(Cpu c, int b) {
        long product = (c.r[Cpu.RAX] & 0xFFFF_FFFFL) * (b & 0xFFFF_FFFFL);
        c.r[Cpu.RAX] = product & 0xFFFF_FFFFL;
        c.r[Cpu.RDX] = product >>> 32;
        flags(c, (int) product, product >>> 32 != 0);
    }

    public static void mul64(Cpu c, long b) {
        long a = c.r[Cpu.RAX];
        c.r[Cpu.RAX] = a * b;
        c.r[Cpu.RDX] = Math.unsignedMultiplyHigh(a, b);
        flags(c, a * b, c.r[Cpu.RDX] != 0);
    }

    public static void imulWide8(Cpu c, int b) {
        int product = (byte) c.r[Cpu.RAX] * (byte) b;
        c.r[Cpu.RAX] = c.r[Cpu.RAX] & ~0xFFFFL | product & 0xFFFF;
        flags(c, (byte) product, product != (byte) product);
    }

    public static void imulWide16(Cpu c, int b) {
        int product = (short) c.r[Cpu.RAX] * (short) b;
        c.r[Cpu.RAX] = c.r[Cpu.RAX] & ~0xFFFFL | product & 0xFFFF;
        c.r[Cpu.RDX] = c.r[Cpu.RDX] & ~0xFFFFL | product >>> 16;
        flags(c, (short) product, product != (short) product);
    }

    public static void imulWide32(Cpu c, int b) {
        long product = (long) (int) c.r[Cpu.RAX] * b;
        c.r[Cpu.RAX] = product & 0xFFFF_FFFFL;
        c.r[Cpu.RDX] = product >>> 32;
        flags(c, (int) product, product != (int) product);
    }

    public static void imulWide64(Cpu c, long b) {
        long a = c.r[Cpu.RAX];
        c.r[Cpu.RAX] = a * b;
        c.r[Cpu.RDX] = Math.multiplyHigh(a, b);
        flags(c, a * b, c.r[Cpu.RDX] != a * b >> 63);
    }

    /** The upper half goes to the first operand and the lower to the second; the upper wins if they are the same. */
    public static void mulx32(Cpu c, Insn in, int b) {
        long product = (c.r[Cpu.RDX] & 0xFFFF_FFFFL) * (b & 0xFFFF_FFFFL);
        c.r[in.b] = product & 0xFFFF_FFFFL;
        c.r[in.a] = product >>> 32;
    }

    public static void mulx64(Cpu c, Insn in, long b) {
        long a = c.r[Cpu.RDX];
        c.r[in.b] = a * b;
        c.r[in.a] = Math.unsignedMultiplyHigh(a, b);
    }

    public static int imul16(Cpu c, int a, int b) {
        int product = (short) a * (short) b;
        flags(c, (short) product, product != (short) product);
        return product;
    }

    public static int imul32(Cpu c, int a, int b) {
        long product = (long) a * b;
        flags(c, (int) product, product != (int) product);
        return (int) product;
    }

    public static long imul64(Cpu c, long a, long b) {
        long product = a * b;
        flags(c, product, Math.multiplyHigh(a, b) != product >> 63);
        return product;
    }
}
