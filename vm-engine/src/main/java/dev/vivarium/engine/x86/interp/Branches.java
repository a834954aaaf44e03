package dev.vivarium.engine.x86.interp;

import dev.vivarium.engine.x86.decode.Insn;
import dev.vivarium.engine.x86.state.Cpu;
import dev.vivarium.engine.x86.state.Fault;
import dev.vivarium.engine.x86.state.Flags;

/**
 * Near branches (SDM Vol. 2: Jcc, JMP, CALL, RET, LOOP, JCXZ). The number in a method's name is the operand size: what
 * the instruction pointer is cut to. On entry {@link Cpu#rip} is that of the next instruction.
 */
final class Branches {
    private Branches() {
    }

    /** Goes to the branch's target, cut to the operand size. */
    private static void take16(Cpu c, Insn in) {
        go(c, c.r[Cpu.BLOCK_IP] + in.imm & 0xFFFF);
    }

    private static void take32(Cpu c, Insn in) {
        go(c, c.r[Cpu.BLOCK_IP] + in.imm & 0xFFFF_FFFFL);
    }

    private static void take64(Cpu c, Insn in) {
        c.rip = c.r[Cpu.BLOCK_IP] + in.imm;
    }

    /** Goes to an offset, which must lie inside the code segment or be canonical: #GP(0). */
    static void go(Cpu c, long target) {
        if (c.codeBits == 64 ? target << 16 >> 16 != target : Long.compareUnsigned(target, c.cs().limit
                & 0xFFFF_FFFFL) > 0) {
            throw c.fault(Fault.GP, 0);
        }
        c.rip = target;
    }

    /** The same in 64-bit code. */
    private static void go64(Cpu c, long target) {
        if (target << 16 >> 16 != target) {
            throw c.fault(Fault.GP, 0);
        }
        c.rip = target;
    }

    static void jo16(Cpu c, Insn in) {
        if (Flags.overflow(c)) {
            take16(c, in);
        }
    }

    static void jo32(Cpu c, Insn in) {
        if (Flags.overflow(c)) {
            take32(c, in);
        }
    }

    static void jo64(Cpu c, Insn in) {
        if (Flags.overflow(c)) {
            take64(c, in);
        }
    }

    static void jno16(Cpu c, Insn in) {
        if (!Flags.overflow(c)) {
            take16(c, in);
        }
    }

    static void jno32(Cpu c, Insn in) {
        if (!Flags.overflow(c)) {
            take32(c, in);
        }
    }

    static void jno64(Cpu c, Insn in) {
        if (!Flags.overflow(c)) {
            take64(c, in);
        }
    }

    static void jb16(Cpu c, Insn in) {
        if (Flags.carry(c)) {
            take16(c, in);
        }
    }

    static void jb32(Cpu c, Insn in) {
        if (Flags.carry(c)) {
            take32(c, in);
        }
    }

    static void jb64(Cpu c, Insn in) {
        if (Flags.carry(c)) {
            take64(c, in);
        }
    }

    static void jae16(Cpu c, Insn in) {
        if (!Flags.carry(c)) {
            take16(c, in);
        }
    }

    static void jae32(Cpu c, Insn in) {
        if (!Flags.carry(c)) {
            take32(c, in);
        }
    }

    static void jae64(Cpu c, Insn in) {
        if (!Flags.carry(c)) {
            take64(c, in);
        }
    }

    static void je16(Cpu c, Insn in) {
        if (Flags.zero(c)) {
            take16(c, in);
        }
    }

    static void je32(Cpu c, Insn in) {
        if (Flags.zero(c)) {
            take32(c, in);
        }
    }

    static void je64(Cpu c, Insn in) {
        if (Flags.zero(c)) {
            take64(c, in);
        }
    }

    static void jne16(Cpu c, Insn in) {
        if (!Flags.zero(c)) {
            take16(c, in);
        }
    }

    static void jne32(Cpu c, Insn in) {
        if (!Flags.zero(c)) {
            take32(c, in);
        }
    }

    static void jne64(Cpu c, Insn in) {
        if (!Flags.zero(c)) {
            take64(c, in);
        }
    }

    static void jbe16(Cpu c, Insn in) {
        if (Flags.belowOrEqual(c)) {
            take16(c, in);
        }
    }

    static void jbe32(Cpu c, Insn in) {
        if (Flags.belowOrEqual(c)) {
            take32(c, in);
        }
    }

    static void jbe64(Cpu c, Insn in) {
        if (Flags.belowOrEqual(c)) {
            take64(c, in);
        }
    }

    static void ja16(Cpu c, Insn in) {
        if (!Flags.belowOrEqual(c)) {
            take16(c, in);
        }
    }

    static void ja32(Cpu c, Insn in) {
        if (!Flags.belowOrEqual(c)) {
            take32(c, in);
        }
    }

    static void ja64(Cpu c, Insn in) {
        if (!Flags.belowOrEqual(c)) {
            take64(c, in);
        }
    }

    static void js16(Cpu c, Insn in) {
        if (Flags.sign(c)) {
            take16(c, in);
        }
    }

    static void js32(Cpu c, Insn in) {
        if (Flags.sign(c)) {
            take32(c, in);
        }
    }

    static void js64(Cpu c, Insn in) {
        if (Flags.sign(c)) {
            take64(c, in);
        }
    }

    static void jns16(Cpu c, Insn in) {
        if (!Flags.sign(c)) {
            take16(c, in);
        }
    }

    static void jns32(Cpu c, Insn in) {
        if (!Flags.sign(c)) {
            take32(c, in);
        }
    }

    static void jns64(Cpu c, Insn in) {
        if (!Flags.sign(c)) {
            take64(c, in);
        }
    }

    static void jp16(Cpu c, Insn in) {
        if (Flags.parity(c)) {
            take16(c, in);
        }
    }

    static void jp32(Cpu c, Insn in) {
        if (Flags.parity(c)) {
            take32(c, in);
        }
    }

    static void jp64(Cpu c, Insn in) {
        if (Flags.parity(c)) {
            take64(c, in);
        }
    }

    static void jnp16(Cpu c, Insn in) {
        if (!Flags.parity(c)) {
            take16(c, in);
        }
    }

    static void jnp32(Cpu c, Insn in) {
        if (!Flags.parity(c)) {
            take32(c, in);
        }
    }

    static void jnp64(Cpu c, Insn in) {
        if (!Flags.parity(c)) {
            take64(c, in);
        }
    }

    static void jl16(Cpu c, Insn in) {
        if (Flags.less(c)) {
            take16(c, in);
        }
    }

    static void jl32(Cpu c, Insn in) {
        if (Flags.less(c)) {
            take32(c, in);
        }
    }

    static void jl64(Cpu c, Insn in) {
        if (Flags.less(c)) {
            take64(c, in);
        }
    }

    static void jge16(Cpu c, Insn in) {
        if (!Flags.less(c)) {
            take16(c, in);
        }
    }

    static void jge32(Cpu c, Insn in) {
        if (!Flags.less(c)) {
            take32(c, in);
        }
    }

    static void jge64(Cpu c, Insn in) {
        if (!Flags.less(c)) {
            take64(c, in);
        }
    }

    static void jle16(Cpu c, Insn in) {
        if (Flags.lessOrEqual(c)) {
            take16(c, in);
        }
    }

    static void jle32(Cpu c, Insn in) {
        if (Flags.lessOrEqual(c)) {
            take32(c, in);
        }
    }

    static void jle64(Cpu c, Insn in) {
        if (Flags.lessOrEqual(c)) {
            take64(c, in);
        }
    }

    static void jg16(Cpu c, Insn in) {
        if (!Flags.lessOrEqual(c)) {
            take16(c, in);
        }
    }

    static void jg32(Cpu c, Insn in) {
        if (!Flags.lessOrEqual(c)) {
            take32(c, in);
        }
    }

    static void jg64(Cpu c, Insn in) {
        if (!Flags.lessOrEqual(c)) {
            take64(c, in);
        }
    }

    static void jmp16(Cpu c, Insn in) {
        take16(c, in);
    }

    static void call16(Interpreter t, Insn in) {
        Cpu c = t.cpu;
        long next = c.rip;
        take16(c, in);
        Stack.push16(t, (int) next);
    }

    static void jmpNear16(Cpu c, int target) {
        go(c, target & 0xFFFF);
    }

    static void callNear16(Interpreter t, int target) {
        Cpu c = t.cpu;
        long next = c.rip;
        go(c, target & 0xFFFF);
        Stack.push16(t, (int) next);
    }

    static void ret16(Interpreter t) {
        int target = Stack.top16(t);
        go(t.cpu, target & 0xFFFF);
        Stack.drop(t, 2);
    }

    static void retPop16(Interpreter t, int bytes) {
        int target = Stack.top16(t);
        go(t.cpu, target & 0xFFFF);
        Stack.drop(t, 2 + bytes);
    }

    static void loop16(Interpreter t, Insn in) {
        long count = counter(t, in) - 1;
        if ((count & counterMask(in)) != 0) {
            take16(t.cpu, in);
        }
        setCounter(t, in, count);
    }

    static void loope16(Interpreter t, Insn in) {
        long count = counter(t, in) - 1;
        if ((count & counterMask(in)) != 0 && Flags.zero(t.cpu)) {
            take16(t.cpu, in);
        }
        setCounter(t, in, count);
    }

    static void loopne16(Interpreter t, Insn in) {
        long count = counter(t, in) - 1;
        if ((count & counterMask(in)) != 0 && !Flags.zero(t.cpu)) {
            take16(t.cpu, in);
        }
        setCounter(t, in, count);
    }

    static void jcxz16(Interpreter t, Insn in) {
        if (counter(t, in) == 0) {
            take16(t.cpu, in);
        }
    }

    static void jmp32(Cpu c, Insn in) {
        take32(c, in);
    }

    static void call32(Interpreter t, Insn in) {
        Cpu c = t.cpu;
        long next = c.rip;
        take32(c, in);
        Stack.push32(t, (int) next);
    }

    static void jmpNear32(Cpu c, int target) {
        go(c, target & 0xFFFF_FFFFL);
    }

    static void callNear32(Interpreter t, int target) {
        Cpu c = t.cpu;
        long next = c.rip;
        go(c, target & 0xFFFF_FFFFL);
        Stack.push32(t, (int) next);
    }

    static void ret32(Interpreter t) {
        int target = Stack.top32(t);
        go(t.cpu, target & 0xFFFF_FFFFL);
        Stack.drop(t, 4);
    }

    static void retPop32(Interpreter t, int bytes) {
        int target = Stack.top32(t);
        go(t.cpu, target & 0xFFFF_FFFFL);
        Stack.drop(t, 4 + bytes);
    }

    static void loop32(Interpreter t, Insn in) {
        long count = counter(t, in) - 1;
        if ((count & counterMask(in)) != 0) {
            take32(t.cpu, in);
        }
        setCounter(t, in, count);
    }

    static void loope32(Interpreter t, Insn in) {
        long count = counter(t, in) - 1;
        if ((count & counterMask(in)) != 0 && Flags.zero(t.cpu)) {
            take32(t.cpu, in);
        }
        setCounter(t, in, count);
    }

    static void loopne32(Interpreter t, Insn in) {
        long count = counter(t, in) - 1;
        if ((count & counterMask(in)) != 0 && !Flags.zero(t.cpu)) {
            take32(t.cpu, in);
        }
        setCounter(t, in, count);
    }

    static void jcxz32(Interpreter t, Insn in) {
        if (counter(t, in) == 0) {
            take32(t.cpu, in);
        }
    }

    static void jmp64(Cpu c, Insn in) {
        take64(c, in);
    }

    static void call64(Interpreter t, Insn in) {
        Cpu c = t.cpu;
        long next = c.rip;
        take64(c, in);
        Stack.push64(t, next);
    }

    static void jmpNear64(Cpu c, long target) {
        go64(c, target);
    }

    static void callNear64(Interpreter t, long target) {
        Cpu c = t.cpu;
        long next = c.rip;
        go64(c, target);
        Stack.push64(t, next);
    }

    static void ret64(Interpreter t) {
        long target = Stack.top64(t);
        go64(t.cpu, target);
        t.r[Cpu.RSP] += 8;
    }

    static void retPop64(Interpreter t, int bytes) {
        long target = Stack.top64(t);
        go64(t.cpu, target);
        t.r[Cpu.RSP] += 8 + bytes;
    }

    static void loop64(Interpreter t, Insn in) {
        long count = counter(t, in) - 1;
        if ((count & counterMask(in)) != 0) {
            take64(t.cpu, in);
        }
        setCounter(t, in, count);
    }

    static void loope64(Interpreter t, Insn in) {
        long count = counter(t, in) - 1;
        if ((count & counterMask(in)) != 0 && Flags.zero(t.cpu)) {
            take64(t.cpu, in);
        }
        setCounter(t, in, count);
    }

    static void loopne64(Interpreter t, Insn in) {
        long count = counter(t, in) - 1;
        if ((count & counterMask(in)) != 0 && !Flags.zero(t.cpu)) {
            take64(t.cpu, in);
        }
        setCounter(t, in, count);
    }

    static void jcxz64(Interpreter t, Insn in) {
        if (counter(t, in) == 0) {
            take64(t.cpu, in);
        }
    }

    /** CX, ECX or RCX, as the address size says. */
    static long counter(Interpreter t, Insn in) {
        return t.r[Cpu.RCX] & counterMask(in);
    }

    static void setCounter(Interpreter t, Insn in, long value) {
        if (in.addressBits == 16) {
            t.set16(Cpu.RCX, (int) value);
        } else {
            t.r[Cpu.RCX] = value & counterMask(in);
        }
    }

    static long counterMask(Insn in) {
        return in.addressBits == 64 ? -1L : (1L << in.addressBits) - 1;
    }
}
