package dev.vivarium.engine.x86.semantics;

import dev.vivarium.engine.x86.state.Cpu;
import dev.vivarium.engine.x86.state.Fault;
import dev.vivarium.engine.x86.state.Flags;
import dev.vivarium.engine.x86.state.Rflags;

/** Decimal adjustment of AL and AX (SDM Vol. 2: DAA, DAS, AAA, AAS, AAM, AAD). */
public final class Decimal {
    private Decimal() {
    }

    public static void daa(Cpu c) {
        int al = al(c);
        boolean carry = Flags.carry(c);
        boolean low = (al & 15) > 9 || Flags.adjust(c);
        boolean high = al > 0x99 || carry;
        finish(c, al + (low ? 6 : 0) + (high ? 0x60 : 0), low, high);
    }

    public static void das(Cpu c) {
        int al = al(c);
        boolean carry = Flags.carry(c);
        boolean low = (al & 15) > 9 || Flags.adjust(c);
        boolean high = al > 0x99 || carry;
        finish(c, al - (low ? 6 : 0) - (high ? 0x60 : 0), low, high || low && al < 6);
    }

    private static void finish(Cpu c, int result, boolean adjust, boolean carry) {
        setAl(c, result);
        Flags.setLogic(c, (byte) result);
        Flags.setStatus(c, Flags.status(c) | (adjust ? Rflags.AF : 0) | (carry ? Rflags.CF : 0));
    }

    public static void aaa(Cpu c) {
        ascii(c, 0x106);
    }

    public static void aas(Cpu c) {
        ascii(c, -0x106);
    }

    private static void ascii(Cpu c, int correction) {
        boolean adjust = (al(c) & 15) > 9 || Flags.adjust(c);
        int ax = (int) c.r[Cpu.RAX] + (adjust ? correction : 0);
        c.r[Cpu.RAX] = c.r[Cpu.RAX] & ~0xFFFFL | ax & 0xFF0F;
        int kept = Flags.status(c) & ~(Rflags.AF | Rflags.CF);
        Flags.setStatus(c, kept | (adjust ? Rflags.AF | Rflags.CF : 0));
    }

    public static void aam(Cpu c, int base) {
        if (base == 0) {
            throw c.fault(Fault.DE);
        }
        int al = al(c);
        c.r[Cpu.RAX] = c.r[Cpu.RAX] & ~0xFFFFL | al / base << 8 | al % base;
        Flags.setLogic(c, (byte) (al % base));
    }

    public static void aad(Cpu c, int base) {
        int ah = (int) c.r[Cpu.RAX] >> 8 & 0xFF;
        int result = al(c) + ah * base & 0xFF;
        c.r[Cpu.RAX] = c.r[Cpu.RAX] & ~0xFFFFL | result;
        Flags.setLogic(c, (byte) result);
    }

    private static int al(Cpu c) {
        return (int) c.r[Cpu.RAX] & 0xFF;
    }

    private static void setAl(Cpu c, int value) {
        c.r[Cpu.RAX] = c.r[Cpu.RAX] & ~0xFFL | value & 0xFF;
    }
}
