package dev.vivarium.engine.x86.semantics;

import dev.vivarium.engine.x86.state.Cpu;
import dev.vivarium.engine.x86.state.Flags;

/**
 * Bitwise operations, with the status flags; adjust, which they leave undefined, is cleared (SDM Vol. 2: AND,
 * OR, XOR, TEST, NOT).
 */
public final class Logic {
    private Logic() {
    }

    public static int and8(Cpu c, int a, int b) {
        int result = a & b;
        Flags.setLogic(c, (byte) result);
        return result;
    }

    public static int or8(Cpu c, int a, int b) {
        int result = a | b;
        Flags.setLogic(c, (byte) result);
        return result;
    }

    public static int xor8(Cpu c, int a, int b) {
        int result = a ^ b;
        Flags.setLogic(c, (byte) result);
        return result;
    }

    public static void test8(Cpu c, int a, int b) {
        Flags.setLogic(c, (byte) (a & b));
    }

    public static int not8(int a) {
        return ~a;
    }

    public static int and16(Cpu c, int a, int b) {
        int result = a & b;
        Flags.setLogic(c, (short) result);
        return result;
    }

    public static int or16(Cpu c, int a, int b) {
        int result = a | b;
        Flags.setLogic(c, (short) result);
        return result;
    }

    public static int xor16(Cpu c, int a, int b) {
        int result = a ^ b;
        Flags.setLogic(c, (short) result);
        return result;
    }

    public static void test16(Cpu c, int a, int b) {
        Flags.setLogic(c, (short) (a & b));
    }

    public static int not16(int a) {
        return ~a;
    }

    public static int and32(Cpu c, int a, int b) {
        int result = a & b;
        Flags.setLogic(c, result);
        return result;
    }

    public static int or32(Cpu c, int a, int b) {
        int result = a | b;
        Flags.setLogic(c, result);
        return result;
    }

    public static int xor32(Cpu c, int a, int b) {
        int result = a ^ b;
        Flags.setLogic(c, result);
        return result;
    }

    public static void test32(Cpu c, int a, int b) {
        Flags.setLogic(c, a & b);
    }

    public static int not32(int a) {
        return ~a;
    }

    public static long and64(Cpu c, long a, long b) {
        long result = a & b;
        Flags.setLogic(c, result);
        return result;
    }

    public static long or64(Cpu c, long a, long b) {
        long result = a | b;
        Flags.setLogic(c, result);
        return result;
    }

    public static long xor64(Cpu c, long a, long b) {
        long result = a ^ b;
        Flags.setLogic(c, result);
        return result;
    }

    public static void test64(Cpu c, long a, long b) {
        Flags.setLogic(c, a & b);
    }

    public static long not64(long a) {
        return ~a;
    }
}
