package dev.vivarium.engine.x86.semantics;

import dev.vivarium.engine.x86.state.Cpu;
import dev.vivarium.engine.x86.state.Flags;
import dev.vivarium.engine.x86.state.Rflags;

/**
 * BMI1 and BMI2 on general registers (SDM Vol. 2: ANDN, BEXTR, BLSI, BLSMSK, BLSR, BZHI, PDEP, PEXT, RORX, SARX, SHLX,
 * SHRX). Flags that the manual leaves undefined are set from the result, as Logic does.
 */
public final class BitFields {
    private BitFields() {
    }

    private static void flags(Cpu c, long result, boolean carry) {
        Flags.setLogic(c, result);
        Flags.setCarry(c, carry ? 1 : 0);
    }

    public static int andn32(Cpu c, int a, int b) {
        int result = ~a & b;
        flags(c, result, false);
        return result;
    }

    public static long andn64(Cpu c, long a, long b) {
        long result = ~a & b;
        flags(c, result, false);
        return result;
    }

    public static int bextr32(Cpu c, int a, int control) {
        return (int) bextr64(c, a & 0xFFFF_FFFFL, control);
    }

    /** Bits 7–0 of the control are the first bit, bits 15–8 the number of bits. */
    public static long bextr64(Cpu c, long a, long control) {
        int start = (int) control & 0xFF;
        int length = (int) control >> 8 & 0xFF;
        long shifted = start < 64 ? a >>> start : 0;
        long result = length < 64 ? shifted & (1L << length) - 1 : shifted;
        Flags.setStatus(c, result == 0 ? Rflags.ZF : 0);
        return result;
    }

    public static int blsr32(Cpu c, int b) {
        int result = b & b - 1;
        flags(c, result, b == 0);
        return result;
    }

    public static long blsr64(Cpu c, long b) {
        long result = b & b - 1;
        flags(c, result, b == 0);
        return result;
    }

    public static int blsmsk32(Cpu c, int b) {
        int result = b ^ b - 1;
        flags(c, result, b == 0);
        return result;
    }

    public static long blsmsk64(Cpu c, long b) {
        long result = b ^ b - 1;
        flags(c, result, b == 0);
        return result;
    }

    public static int blsi32(Cpu c, int b) {
        int result = b & -b;
        flags(c, result, b != 0);
        return result;
    }

    public static long blsi64(Cpu c, long b) {
        long result = b & -b;
        flags(c, result, b != 0);
        return result;
    }

    public static int bzhi32(Cpu c, int a, int index) {
        int n = (int) index & 0xFF;
        int result = n < 32 ? a & (1 << n) - 1 : a;
        flags(c, result, n >= 32);
        return result;
    }

    public static long bzhi64(Cpu c, long a, long index) {
        int n = (int) index & 0xFF;
        long result = n < 64 ? a & (1L << n) - 1 : a;
        flags(c, result, n >= 64);
        return result;
    }

    public static int pdep32(int a, int mask) {
        return Integer.expand(a, mask);
    }

    public static long pdep64(long a, long mask) {
        return Long.expand(a, mask);
    }

    public static int pext32(int a, int mask) {
        return Integer.compress(a, mask);
    }

    public static long pext64(long a, long mask) {
        return Long.compress(a, mask);
    }

    public static int rorx32(int a, int count) {
        return Integer.rotateRight(a, count);
    }

    public static long rorx64(long a, int count) {
        return Long.rotateRight(a, count);
    }

    public static int sarx32(int a, int count) {
        return a >> count;
    }

    public static long sarx64(long a, long count) {
        return a >> count;
    }

    public static int shlx32(int a, int count) {
        return a << count;
    }

    public static long shlx64(long a, long count) {
        return a << count;
    }

    public static int shrx32(int a, int count) {
        return a >>> count;
    }

    public static long shrx64(long a, long count) {
        return a >>> count;
    }
}
