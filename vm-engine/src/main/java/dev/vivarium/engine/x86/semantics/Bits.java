package dev.vivarium.engine.x86.semantics;

import dev.vivarium.engine.x86.state.Cpu;
import dev.vivarium.engine.x86.state.Flags;
import dev.vivarium.engine.x86.state.Rflags;

/** Single bits and bit counts in a register or a loaded operand (SDM Vol. 2: BT family, BSF, BSR, TZCNT, LZCNT, POPCNT). */
public final class Bits {
    private Bits() {
    }

    public static void bt16(Cpu c, int a, int index) {
        Flags.setCarry(c, a >>> (index & 15));
    }

    public static int bts16(Cpu c, int a, int index) {
        bt16(c, a, index);
        return a | 1 << (index & 15);
    }

    public static int btr16(Cpu c, int a, int index) {
        bt16(c, a, index);
        return a & ~(1 << (index & 15));
    }

    public static int btc16(Cpu c, int a, int index) {
        bt16(c, a, index);
        return a ^ 1 << (index & 15);
    }

    /** The destination keeps its value where the source is zero, as processors do. */
    public static int bsf16(Cpu c, int a, int b) {
        Flags.setLogic(c, b);
        return b == 0 ? a : Integer.numberOfTrailingZeros(b);
    }

    public static int bsr16(Cpu c, int a, int b) {
        Flags.setLogic(c, b);
        return b == 0 ? a : 31 - Integer.numberOfLeadingZeros(b);
    }

    public static int tzcnt16(Cpu c, int b) {
        return counted(c, Integer.numberOfTrailingZeros(b | 1 << 16), 16);
    }

    public static int lzcnt16(Cpu c, int b) {
        return counted(c, Integer.numberOfLeadingZeros(b) - 16, 16);
    }

    /** CF: all of the operand's bits are zero. ZF: the result is. */
    private static int counted(Cpu c, int count, int size) {
        Flags.setStatus(c, (count == size ? Rflags.CF : 0) | (count == 0 ? Rflags.ZF : 0));
        return count;
    }

    public static int popcnt16(Cpu c, int b) {
        Flags.setStatus(c, b == 0 ? Rflags.ZF : 0);
        return Integer.bitCount(b);
    }

    public static void bt32(Cpu c, int a, int index) {
        Flags.setCarry(c, a >>> (index & 31));
    }

    public static int bts32(Cpu c, int a, int index) {
        bt32(c, a, index);
        return a | 1 << (index & 31);
    }

    public static int btr32(Cpu c, int a, int index) {
        bt32(c, a, index);
        return a & ~(1 << (index & 31));
    }

    public static int btc32(Cpu c, int a, int index) {
        bt32(c, a, index);
        return a ^ 1 << (index & 31);
    }

    /** The destination keeps its value where the source is zero, as processors do. */
    public static int bsf32(Cpu c, int a, int b) {
        Flags.setLogic(c, b);
        return b == 0 ? a : Integer.numberOfTrailingZeros(b);
    }

    public static int bsr32(Cpu c, int a, int b) {
        Flags.setLogic(c, b);
        return b == 0 ? a : 31 - Integer.numberOfLeadingZeros(b);
    }

    public static int tzcnt32(Cpu c, int b) {
        return counted(c, Integer.numberOfTrailingZeros(b), 32);
    }

    public static int lzcnt32(Cpu c, int b) {
        return counted(c, Integer.numberOfLeadingZeros(b), 32);
    }

    public static int popcnt32(Cpu c, int b) {
        Flags.setStatus(c, b == 0 ? Rflags.ZF : 0);
        return Integer.bitCount(b);
    }

    public static void bt64(Cpu c, long a, int index) {
        Flags.setCarry(c, a >>> (index & 63));
    }

    public static long bts64(Cpu c, long a, int index) {
        bt64(c, a, index);
        return a | 1L << (index & 63);
    }

    public static long btr64(Cpu c, long a, int index) {
        bt64(c, a, index);
        return a & ~(1L << (index & 63));
    }

    public static long btc64(Cpu c, long a, int index) {
        bt64(c, a, index);
        return a ^ 1L << (index & 63);
    }

    /** The destination keeps its value where the source is zero, as processors do. */
    public static long bsf64(Cpu c, long a, long b) {
        Flags.setLogic(c, b);
        return b == 0 ? a : Long.numberOfTrailingZeros(b);
    }

    public static long bsr64(Cpu c, long a, long b) {
        Flags.setLogic(c, b);
        return b == 0 ? a : 63 - Long.numberOfLeadingZeros(b);
    }

    public static long tzcnt64(Cpu c, long b) {
        return counted(c, Long.numberOfTrailingZeros(b), 64);
    }

    public static long lzcnt64(Cpu c, long b) {
        return counted(c, Long.numberOfLeadingZeros(b), 64);
    }

    public static long popcnt64(Cpu c, long b) {
        Flags.setStatus(c, b == 0 ? Rflags.ZF : 0);
        return Long.bitCount(b);
    }
}
