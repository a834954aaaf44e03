package dev.vivarium.engine.x86.semantics;

import dev.vivarium.engine.x86.state.Cpu;
import dev.vivarium.engine.x86.state.Flags;
import dev.vivarium.engine.x86.state.Rflags;

/** Single flags (SDM Vol. 2: CLC, STC, CMC, CLD, STD, LAHF, SAHF, SALC). */
public final class FlagOps {
    private static final int LOW = Rflags.SF | Rflags.ZF | Rflags.AF | Rflags.PF | Rflags.CF;

    private FlagOps() {
    }

    public static void clc(Cpu c) {
        Flags.setCarry(c, 0);
    }

    public static void stc(Cpu c) {
        Flags.setCarry(c, 1);
    }

    public static void cmc(Cpu c) {
        Flags.setCarry(c, ~Flags.carryBit(c));
    }

    public static void cld(Cpu c) {
        c.system &= ~Rflags.DF;
    }

    public static void std(Cpu c) {
        c.system |= Rflags.DF;
    }

    public static void lahf(Cpu c) {
        c.r[Cpu.RAX] = c.r[Cpu.RAX] & ~0xFF00L | (Flags.status(c) & LOW | Rflags.ALWAYS) << 8;
    }

    public static void sahf(Cpu c) {
        int image = (int) c.r[Cpu.RAX] >> 8 & LOW;
        Flags.setStatus(c, Flags.status(c) & Rflags.OF | image);
    }

    /** Undocumented: AL becomes FFh or 0 by carry. */
    public static void salc(Cpu c) {
        c.r[Cpu.RAX] = c.r[Cpu.RAX] & ~0xFFL | (Flags.carry(c) ? 0xFF : 0);
    }
}
