package dev.vivarium.engine.x86.semantics;

import dev.vivarium.engine.x86.state.Cpu;
import dev.vivarium.engine.x86.state.Flags;

/**
 * Addition, subtraction and their kin, with the status flags (SDM Vol. 2: ADD, ADC, SUB, SBB, CMP, INC, DEC, NEG).
 * Operands of 8 and 16 bits may have anything above their width; so may results.
 */
public final class Arithmetic {
    private Arithmetic() {
    }

    public static int add8(Cpu c, int a, int b) {
        int sum = a + b;
        Flags.set8(c, sum, a & b | (a | b) & ~sum);
        return sum;
    }

    public static int adc8(Cpu c, int a, int b) {
        int sum = a + b + (int) Flags.carryBit(c);
        Flags.set8(c, sum, a & b | (a | b) & ~sum);
        return sum;
    }

    public static int sub8(Cpu c, int a, int b) {
        int difference = a - b;
        Flags.set8(c, difference, ~a & b | (~a | b) & difference);
        return difference;
    }

    public static int sbb8(Cpu c, int a, int b) {
        int difference = a - b - (int) Flags.carryBit(c);
        Flags.set8(c, difference, ~a & b | (~a | b) & difference);
        return difference;
    }

    public static void cmp8(Cpu c, int a, int b) {
        int difference = a - b;
        Flags.set8(c, difference, ~a & b | (~a | b) & difference);
    }

    public static int inc8(Cpu c, int a) {
        long carry = Flags.carryBit(c);
        int sum = a + 1;
        Flags.set8(c, sum, a & ~sum);
        Flags.setCarry(c, carry);
        return sum;
    }

    public static int dec8(Cpu c, int a) {
        long carry = Flags.carryBit(c);
        int difference = a - 1;
        Flags.set8(c, difference, ~a & difference);
        Flags.setCarry(c, carry);
        return difference;
    }

    public static int neg8(Cpu c, int a) {
        int difference = -a;
        Flags.set8(c, difference, a | difference);
        return difference;
    }

    public static int add16(Cpu c, int a, int b) {
        int sum = a + b;
        Flags.set16(c, sum, a & b | (a | b) & ~sum);
        return sum;
    }

    public static int adc16(Cpu c, int a, int b) {
        int sum = a + b + (int) Flags.carryBit(c);
        Flags.set16(c, sum, a & b | (a | b) & ~sum);
        return sum;
    }

    public static int sub16(Cpu c, int a, int b) {
        int difference = a - b;
        Flags.set16(c, difference, ~a & b | (~a | b) & difference);
        return difference;
    }

    public static int sbb16(Cpu c, int a, int b) {
        int difference = a - b - (int) Flags.carryBit(c);
        Flags.set16(c, difference, ~a & b | (~a | b) & difference);
        return difference;
    }

    public static void cmp16(Cpu c, int a, int b) {
        int difference = a - b;
        Flags.set16(c, difference, ~a & b | (~a | b) & difference);
    }

    public static int inc16(Cpu c, int a) {
        long carry = Flags.carryBit(c);
        int sum = a + 1;
        Flags.set16(c, sum, a & ~sum);
        Flags.setCarry(c, carry);
        return sum;
    }

    public static int dec16(Cpu c, int a) {
        long carry = Flags.carryBit(c);
        int difference = a - 1;
        Flags.set16(c, difference, ~a & difference);
        Flags.setCarry(c, carry);
        return difference;
    }

    public static int neg16(Cpu c, int a) {
        int difference = -a;
        Flags.set16(c, difference, a | difference);
        return difference;
    }

    public static int add32(Cpu c, int a, int b) {
        int sum = a + b;
        Flags.set32(c, sum, a & b | (a | b) & ~sum);
        return sum;
    }

    public static int adc32(Cpu c, int a, int b) {
        int sum = a + b + (int) Flags.carryBit(c);
        Flags.set32(c, sum, a & b | (a | b) & ~sum);
        return sum;
    }

    public static int sub32(Cpu c, int a, int b) {
        int difference = a - b;
        Flags.set32(c, difference, ~a & b | (~a | b) & difference);
        return difference;
    }

    public static int sbb32(Cpu c, int a, int b) {
        int difference = a - b - (int) Flags.carryBit(c);
        Flags.set32(c, difference, ~a & b | (~a | b) & difference);
        return difference;
    }

    public static void cmp32(Cpu c, int a, int b) {
        int difference = a - b;
        Flags.set32(c, difference, ~a & b | (~a | b) & difference);
    }

    public static int inc32(Cpu c, int a) {
        long carry = Flags.carryBit(c);
        int sum = a + 1;
        Flags.set32(c, sum, a & ~sum);
        Flags.setCarry(c, carry);
        return sum;
    }

    public static int dec32(Cpu c, int a) {
        long carry = Flags.carryBit(c);
        int difference = a - 1;
        Flags.set32(c, difference, ~a & difference);
        Flags.setCarry(c, carry);
        return difference;
    }

    public static int neg32(Cpu c, int a) {
        int difference = -a;
        Flags.set32(c, difference, a | difference);
        return difference;
    }

    public static long add64(Cpu c, long a, long b) {
        long sum = a + b;
        Flags.set64(c, sum, a & b | (a | b) & ~sum);
        return sum;
    }

    public static long adc64(Cpu c, long a, long b) {
        long sum = a + b + Flags.carryBit(c);
        Flags.set64(c, sum, a & b | (a | b) & ~sum);
        return sum;
    }

    public static long sub64(Cpu c, long a, long b) {
        long difference = a - b;
        Flags.set64(c, difference, ~a & b | (~a | b) & difference);
        return difference;
    }

    public static long sbb64(Cpu c, long a, long b) {
        long difference = a - b - Flags.carryBit(c);
        Flags.set64(c, difference, ~a & b | (~a | b) & difference);
        return difference;
    }

    public static void cmp64(Cpu c, long a, long b) {
        long difference = a - b;
        Flags.set64(c, difference, ~a & b | (~a | b) & difference);
    }

    public static long inc64(Cpu c, long a) {
        long carry = Flags.carryBit(c);
        long sum = a + 1;
        Flags.set64(c, sum, a & ~sum);
        Flags.setCarry(c, carry);
        return sum;
    }

    public static long dec64(Cpu c, long a) {
        long carry = Flags.carryBit(c);
        long difference = a - 1;
        Flags.set64(c, difference, ~a & difference);
        Flags.setCarry(c, carry);
        return difference;
    }

    public static long neg64(Cpu c, long a) {
        long difference = -a;
        Flags.set64(c, difference, a | difference);
        return difference;
    }
}
