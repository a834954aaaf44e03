package dev.vivarium.engine.x86.interp;

import dev.vivarium.engine.x86.decode.Insn;
import dev.vivarium.engine.x86.state.Cpu;

/**
 * IN, OUT, INS, OUTS (SDM Vol. 2; Vol. 1, chapter 19). A repeated one does a bounded number of elements and is then
 * begun again with what is left; the registers are exact after every element.
 */
final class Ports {
    private static final int MAX_ELEMENTS = 256;

    private Ports() {
    }

    /** #GP(0) unless IOPL or the task's bitmap allows the access. */
    private static void permit(Interpreter t, int port, int width) {
        Cpu c = t.cpu;
        if (c.isProtected() && (c.cpl > c.iopl() || c.isVirtual8086()) && !Tss.allowsPort(t, port, width)) {
            throw t.protection();
        }
    }

    /** The same; I/O breakpoints are noted. */
    private static void check(Interpreter t, int port, int width) {
        permit(t, port, width);
        if (t.careful) {
            Debug.portAccess(t, port, width);
        }
    }

    private static int in(Interpreter t, int port, int width) {
        check(t, port, width);
        return (int) t.outside.bus().readPort(port, width);
    }

    private static void out(Interpreter t, int port, int width, int value) {
        check(t, port, width);
        write(t, port, width, value);
    }

    private static void write(Interpreter t, int port, int width, int value) {
        t.outside.bus().writePort(port, width, width == 4 ? value & 0xFFFF_FFFFL : value & (1L << 8 * width) - 1);
    }

    static int in8(Interpreter t, int port) {
        return in(t, port & 0xFF, 1);
    }

    static int in16(Interpreter t, int port) {
        return in(t, port & 0xFF, 2);
    }

    static int in32(Interpreter t, int port) {
        return in(t, port & 0xFF, 4);
    }

    static int in64(Interpreter t, int port) {
        return in(t, port & 0xFF, 4);
    }

    static int inData8(Interpreter t, int port) {
        return in(t, port, 1);
    }

    static int inData16(Interpreter t, int port) {
        return in(t, port, 2);
    }

    static int inData32(Interpreter t, int port) {
        return in(t, port, 4);
    }

    static int inData64(Interpreter t, int port) {
        return in(t, port, 4);
    }

    static void out8(Interpreter t, int port) {
        out(t, port & 0xFF, 1, (int) t.r[Cpu.RAX]);
    }

    static void outWide(Interpreter t, Insn in, int port) {
        out(t, port & 0xFF, wide(in), (int) t.r[Cpu.RAX]);
    }

    static void outData8(Interpreter t, int port) {
        out(t, port, 1, (int) t.r[Cpu.RAX]);
    }

    static void outDataWide(Interpreter t, Insn in, int port) {
        out(t, port, wide(in), (int) t.r[Cpu.RAX]);
    }

    /** There are no 64-bit ports: REX.W is ignored. */
    private static int wide(Insn in) {
        return in.operandBits == 16 ? 2 : 4;
    }

    static void ins8(Interpreter t, Insn in) {
        repeat(t, in, 1, true);
    }

    static void insWide(Interpreter t, Insn in) {
        repeat(t, in, wide(in), true);
    }

    static void outs8(Interpreter t, Insn in) {
        repeat(t, in, 1, false);
    }

    static void outsWide(Interpreter t, Insn in) {
        repeat(t, in, wide(in), false);
    }

    private static void repeat(Interpreter t, Insn in, int width, boolean input) {
        boolean repeated = in.has(Insn.REP | Insn.REPNE);
        if (!repeated) {
            element(t, in, width, input);
            return;
        }
        // Permission is asked for even if there is nothing to do.
        permit(t, (int) t.r[Cpu.RDX] & 0xFFFF, width);
        long count = Branches.counter(t, in);
        int limit = t.careful ? 1 : MAX_ELEMENTS;
        for (int done = 0; count != 0 && done < limit; done++) {
            element(t, in, width, input);
            count--;
            Branches.setCounter(t, in, count);
        }
        Strings.again(t, in, count);
    }

    private static void element(Interpreter t, Insn in, int width, boolean input) {
        int port = (int) t.r[Cpu.RDX] & 0xFFFF;
        int step = Strings.step(t.cpu, width);
        if (input) {
            check(t, port, width);
            long la = Strings.destination(t, in, width, true);
            // Reading a port has effects, so the store must be known to succeed.
            t.mmu.probeWrite(la, width);
            store(t, la, width, (int) t.outside.bus().readPort(port, width));
            Strings.advance(t, in, Cpu.RDI, step);
        } else {
            check(t, port, width);
            write(t, port, width, load(t, Strings.source(t, in, width), width));
            Strings.advance(t, in, Cpu.RSI, step);
        }
    }

    private static int load(Interpreter t, long la, int width) {
        return switch (width) {
            case 1 -> t.mmu.load8(la);
            case 2 -> t.mmu.load16(la);
            default -> t.mmu.load32(la);
        };
    }

    private static void store(Interpreter t, long la, int width, int value) {
        switch (width) {
            case 1 -> t.mmu.store8(la, value);
            case 2 -> t.mmu.store16(la, value);
            default -> t.mmu.store32(la, value);
        }
    }
}
