package dev.vivarium.engine.x86.semantics;

import dev.vivarium.engine.x86.state.Cpu;
import dev.vivarium.engine.x86.state.Flags;

/** SETcc and CMOVcc, one method a condition (SDM Vol. 1, appendix B). */
public final class Conditions {
    private Conditions() {
    }

    public static int seto(Cpu c) {
        return Flags.overflow(c) ? 1 : 0;
    }

    public static int cmovo16(Cpu c, int a, int b) {
        return Flags.overflow(c) ? b : a;
    }

    public static int cmovo32(Cpu c, int a, int b) {
        return Flags.overflow(c) ? b : a;
    }

    public static long cmovo64(Cpu c, long a, long b) {
        return Flags.overflow(c) ? b : a;
    }

    public static int setno(Cpu c) {
        return !Flags.overflow(c) ? 1 : 0;
    }

    public static int cmovno16(Cpu c, int a, int b) {
        return !Flags.overflow(c) ? b : a;
    }

    public static int cmovno32(Cpu c, int a, int b) {
        return !Flags.overflow(c) ? b : a;
    }

    public static long cmovno64(Cpu c, long a, long b) {
        return !Flags.overflow(c) ? b : a;
    }

    public static int setb(Cpu c) {
        return Flags.carry(c) ? 1 : 0;
    }

    public static int cmovb16(Cpu c, int a, int b) {
        return Flags.carry(c) ? b : a;
    }

    public static int cmovb32(Cpu c, int a, int b) {
        return Flags.carry(c) ? b : a;
    }

    public static long cmovb64(Cpu c, long a, long b) {
        return Flags.carry(c) ? b : a;
    }

    public static int setae(Cpu c) {
        return !Flags.carry(c) ? 1 : 0;
    }

    public static int cmovae16(Cpu c, int a, int b) {
        return !Flags.carry(c) ? b : a;
    }

    public static int cmovae32(Cpu c, int a, int b) {
        return !Flags.carry(c) ? b : a;
    }

    public static long cmovae64(Cpu c, long a, long b) {
        return !Flags.carry(c) ? b : a;
    }

    public static int sete(Cpu c) {
        return Flags.zero(c) ? 1 : 0;
    }

    public static int cmove16(Cpu c, int a, int b) {
        return Flags.zero(c) ? b : a;
    }

    public static int cmove32(Cpu c, int a, int b) {
        return Flags.zero(c) ? b : a;
    }

    public static long cmove64(Cpu c, long a, long b) {
        return Flags.zero(c) ? b : a;
    }

    public static int setne(Cpu c) {
        return !Flags.zero(c) ? 1 : 0;
    }

    public static int cmovne16(Cpu c, int a, int b) {
        return !Flags.zero(c) ? b : a;
    }

    public static int cmovne32(Cpu c, int a, int b) {
        return !Flags.zero(c) ? b : a;
    }

    public static long cmovne64(Cpu c, long a, long b) {
        return !Flags.zero(c) ? b : a;
    }

    public static int setbe(Cpu c) {
        return Flags.belowOrEqual(c) ? 1 : 0;
    }

    public static int cmovbe16(Cpu c, int a, int b) {
        return Flags.belowOrEqual(c) ? b : a;
    }

    public static int cmovbe32(Cpu c, int a, int b) {
        return Flags.belowOrEqual(c) ? b : a;
    }

    public static long cmovbe64(Cpu c, long a, long b) {
        return Flags.belowOrEqual(c) ? b : a;
    }

    public static int seta(Cpu c) {
        return !Flags.belowOrEqual(c) ? 1 : 0;
    }

    public static int cmova16(Cpu c, int a, int b) {
        return !Flags.belowOrEqual(c) ? b : a;
    }

    public static int cmova32(Cpu c, int a, int b) {
        return !Flags.belowOrEqual(c) ? b : a;
    }

    public static long cmova64(Cpu c, long a, long b) {
        return !Flags.belowOrEqual(c) ? b : a;
    }

    public static int sets(Cpu c) {
        return Flags.sign(c) ? 1 : 0;
    }

    public static int cmovs16(Cpu c, int a, int b) {
        return Flags.sign(c) ? b : a;
    }

    public static int cmovs32(Cpu c, int a, int b) {
        return Flags.sign(c) ? b : a;
    }

    public static long cmovs64(Cpu c, long a, long b) {
        return Flags.sign(c) ? b : a;
    }

    public static int setns(Cpu c) {
        return !Flags.sign(c) ? 1 : 0;
    }

    public static int cmovns16(Cpu c, int a, int b) {
        return !Flags.sign(c) ? b : a;
    }

    public static int cmovns32(Cpu c, int a, int b) {
        return !Flags.sign(c) ? b : a;
    }

    public static long cmovns64(Cpu c, long a, long b) {
        return !Flags.sign(c) ? b : a;
    }

    public static int setp(Cpu c) {
        return Flags.parity(c) ? 1 : 0;
    }

    public static int cmovp16(Cpu c, int a, int b) {
        return Flags.parity(c) ? b : a;
    }

    public static int cmovp32(Cpu c, int a, int b) {
        return Flags.parity(c) ? b : a;
    }

    public static long cmovp64(Cpu c, long a, long b) {
        return Flags.parity(c) ? b : a;
    }

    public static int setnp(Cpu c) {
        return !Flags.parity(c) ? 1 : 0;
    }

    public static int cmovnp16(Cpu c, int a, int b) {
        return !Flags.parity(c) ? b : a;
    }

    public static int cmovnp32(Cpu c, int a, int b) {
        return !Flags.parity(c) ? b : a;
    }

    public static long cmovnp64(Cpu c, long a, long b) {
        return !Flags.parity(c) ? b : a;
    }

    public static int setl(Cpu c) {
        return Flags.less(c) ? 1 : 0;
    }

    public static int cmovl16(Cpu c, int a, int b) {
        return Flags.less(c) ? b : a;
    }

    public static int cmovl32(Cpu c, int a, int b) {
        return Flags.less(c) ? b : a;
    }

    public static long cmovl64(Cpu c, long a, long b) {
        return Flags.less(c) ? b : a;
    }

    public static int setge(Cpu c) {
        return !Flags.less(c) ? 1 : 0;
    }

    public static int cmovge16(Cpu c, int a, int b) {
        return !Flags.less(c) ? b : a;
    }

    public static int cmovge32(Cpu c, int a, int b) {
        return !Flags.less(c) ? b : a;
    }

    public static long cmovge64(Cpu c, long a, long b) {
        return !Flags.less(c) ? b : a;
    }

    public static int setle(Cpu c) {
        return Flags.lessOrEqual(c) ? 1 : 0;
    }

    public static int cmovle16(Cpu c, int a, int b) {
        return Flags.lessOrEqual(c) ? b : a;
    }

    public static int cmovle32(Cpu c, int a, int b) {
        return Flags.lessOrEqual(c) ? b : a;
    }

    public static long cmovle64(Cpu c, long a, long b) {
        return Flags.lessOrEqual(c) ? b : a;
    }

    public static int setg(Cpu c) {
        return !Flags.lessOrEqual(c) ? 1 : 0;
    }

    public static int cmovg16(Cpu c, int a, int b) {
        return !Flags.lessOrEqual(c) ? b : a;
    }

    public static int cmovg32(Cpu c, int a, int b) {
        return !Flags.lessOrEqual(c) ? b : a;
    }

    public static long cmovg64(Cpu c, long a, long b) {
        return !Flags.lessOrEqual(c) ? b : a;
    }
}
