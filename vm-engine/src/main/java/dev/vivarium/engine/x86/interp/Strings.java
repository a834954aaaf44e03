package dev.vivarium.engine.x86.interp;

import dev.vivarium.engine.memory.GuestMemory;
import dev.vivarium.engine.memory.HostMemory;
import dev.vivarium.engine.x86.decode.Insn;
import dev.vivarium.engine.x86.semantics.Arithmetic;
import dev.vivarium.engine.x86.state.Cpu;
import dev.vivarium.engine.x86.state.Flags;
import dev.vivarium.engine.x86.state.Rflags;

/**
 * String instructions (SDM Vol. 2: MOVS, CMPS, STOS, LODS, SCAS, and REP). A repeated one does at most
 * {@value #MAX_ELEMENTS} elements or a page, and is then begun again with what is left, so that interrupts are taken in
 * between; the registers are exact after every element or piece that was done. Moves and stores go a page at a time
 * where both sides are RAM. Where single step or a breakpoint may trap, it does one element (SDM Vol. 3A, 17.3.1.4).
 */
final class Strings {
    static final int MAX_ELEMENTS = 1024;

    private Strings() {
    }

    static void movs8(Interpreter t, Insn in) {
        movs(t, in, 1);
    }

    static void movs16(Interpreter t, Insn in) {
        movs(t, in, 2);
    }

    static void movs32(Interpreter t, Insn in) {
        movs(t, in, 4);
    }

    static void movs64(Interpreter t, Insn in) {
        movs(t, in, 8);
    }

    static void cmps8(Interpreter t, Insn in) {
        cmps(t, in, 1);
    }

    static void cmps16(Interpreter t, Insn in) {
        cmps(t, in, 2);
    }

    static void cmps32(Interpreter t, Insn in) {
        cmps(t, in, 4);
    }

    static void cmps64(Interpreter t, Insn in) {
        cmps(t, in, 8);
    }

    static void stos8(Interpreter t, Insn in) {
        stos(t, in, 1);
    }

    static void stos16(Interpreter t, Insn in) {
        stos(t, in, 2);
    }

    static void stos32(Interpreter t, Insn in) {
        stos(t, in, 4);
    }

    static void stos64(Interpreter t, Insn in) {
        stos(t, in, 8);
    }

    static void lods8(Interpreter t, Insn in) {
        lods(t, in, 1);
    }

    static void lods16(Interpreter t, Insn in) {
        lods(t, in, 2);
    }

    static void lods32(Interpreter t, Insn in) {
        lods(t, in, 4);
    }

    static void lods64(Interpreter t, Insn in) {
        lods(t, in, 8);
    }

    static void scas8(Interpreter t, Insn in) {
        scas(t, in, 1);
    }

    static void scas16(Interpreter t, Insn in) {
        scas(t, in, 2);
    }

    static void scas32(Interpreter t, Insn in) {
        scas(t, in, 4);
    }

    static void scas64(Interpreter t, Insn in) {
        scas(t, in, 8);
    }

    /** Bytes to the next element. */
    static int step(Cpu c, int size) {
        return (c.system & Rflags.DF) != 0 ? -size : size;
    }

    static long source(Interpreter t, Insn in, int size) {
        Cpu c = t.cpu;
        return in.flat ? c.r[Cpu.RSI]
                : Segmentation.linear(c, in.seg, c.r[Cpu.RSI] & Branches.counterMask(in), size, false);
    }

    static long destination(Interpreter t, Insn in, int size, boolean write) {
        Cpu c = t.cpu;
        long offset = c.r[Cpu.RDI] & Branches.counterMask(in);
        return c.codeBits == 64 ? offset : Segmentation.linear(c, Cpu.ES, offset, size, write);
    }

    /** Moves RSI or RDI on, in the address size. */
    static void advance(Interpreter t, Insn in, int register, long bytes) {
        long moved = t.r[register] + bytes;
        if (in.addressBits == 16) {
            t.set16(register, (int) moved);
        } else {
            t.r[register] = moved & Branches.counterMask(in);
        }
    }

    /** Begins the instruction again if elements are left. */
    static void again(Interpreter t, Insn in, long left) {
        if (left != 0) {
            t.cpu.rip = t.r[Cpu.BLOCK_IP] + in.start & t.cpu.ipMask;
        }
    }

    /** How many elements may be done before whatever comes between two of them is looked at. */
    private static int limit(Interpreter t) {
        return t.careful ? 1 : MAX_ELEMENTS;
    }

    private static boolean isRepeated(Insn in) {
        return in.has(Insn.REP | Insn.REPNE);
    }

    private static long load(Interpreter t, long la, int size) {
        return switch (size) {
            case 1 -> t.mmu.load8(la);
            case 2 -> t.mmu.load16(la);
            case 4 -> t.mmu.load32(la) & 0xFFFF_FFFFL;
            default -> t.mmu.load64(la);
        };
    }

    private static void store(Interpreter t, long la, int size, long value) {
        switch (size) {
            case 1 -> t.mmu.store8(la, (int) value);
            case 2 -> t.mmu.store16(la, (int) value);
            case 4 -> t.mmu.store32(la, (int) value);
            default -> t.mmu.store64(la, value);
        }
    }

    private static void movs(Interpreter t, Insn in, int size) {
        if (!isRepeated(in)) {
            movsOne(t, in, size);
            return;
        }
        long count = Branches.counter(t, in);
        for (int done = 0; count != 0 && done < limit(t); done++) {
            long piece = t.careful ? 0 : movsPiece(t, in, size, count);
            if (piece == 0) {
                movsOne(t, in, size);
                piece = 1;
            } else {
                done = MAX_ELEMENTS;
            }
            count -= piece;
            Branches.setCounter(t, in, count);
        }
        again(t, in, count);
    }

    private static void movsOne(Interpreter t, Insn in, int size) {
        long value = load(t, source(t, in, size), size);
        store(t, destination(t, in, size, true), size, value);
        int step = step(t.cpu, size);
        advance(t, in, Cpu.RSI, step);
        advance(t, in, Cpu.RDI, step);
    }

    /** Copies as many elements as lie in one page on both sides; 0 if it must be done one by one. */
    private static long movsPiece(Interpreter t, Insn in, int size, long count) {
        boolean down = (t.cpu.system & Rflags.DF) != 0;
        long from = source(t, in, size);
        long to = destination(t, in, size, true);
        long elements = Math.min(whole(from, size, count, down), whole(to, size, count, down));
        int bytes = (int) elements * size;
        if (elements < 2 || !wholeSegments(t, in, bytes, true) || overtakes(to - from, bytes, down)) {
            return 0;
        }
        long hostFrom = t.mmu.hostForRead(from, size);
        long hostTo = t.mmu.hostForWrite(to, size);
        if (hostFrom == 0 || hostTo == 0 || overtakes(hostTo - hostFrom, bytes, down)) {
            return 0;
        }
        int first = down ? size - bytes : 0;
        HostMemory.copy(hostFrom + first, hostTo + first, bytes);
        advance(t, in, Cpu.RSI, down ? -bytes : bytes);
        advance(t, in, Cpu.RDI, down ? -bytes : bytes);
        return elements;
    }

    /** Whether a copy reads, element by element, what it wrote itself. */
    private static boolean overtakes(long distance, int bytes, boolean down) {
        return down ? distance < 0 && -distance < bytes : distance > 0 && distance < bytes;
    }

    /** How many of {@code count} elements lie in the page of {@code la}, from that on up or down. */
    private static long whole(long la, int size, long count, boolean down) {
        int offset = (int) la & GuestMemory.PAGE_SIZE - 1;
        int above = (GuestMemory.PAGE_SIZE - offset) / size;
        int room = !down ? above : above == 0 ? 0 : offset / size + 1;
        return Long.compareUnsigned(count, room) < 0 ? count : room;
    }

    /** Whether a piece stays inside the segments and does not wrap; downwards only where there are none. */
    private static boolean wholeSegments(Interpreter t, Insn in, int bytes, boolean withSource) {
        Cpu c = t.cpu;
        if (c.codeBits == 64 && in.addressBits == 64) {
            return true;
        }
        if ((c.system & Rflags.DF) != 0) {
            return false;
        }
        long mask = Branches.counterMask(in);
        long to = c.r[Cpu.RDI] & mask;
        long from = c.r[Cpu.RSI] & mask;
        boolean wraps = to + bytes - 1 > mask || withSource && from + bytes - 1 > mask;
        return !wraps && (c.codeBits == 64
                || c.segments[Cpu.ES].covers(to, bytes) && (!withSource || c.segments[in.seg].covers(from, bytes)));
    }

    private static void stos(Interpreter t, Insn in, int size) {
        if (!isRepeated(in)) {
            stosOne(t, in, size);
            return;
        }
        long count = Branches.counter(t, in);
        for (int done = 0; count != 0 && done < limit(t); done++) {
            long piece = t.careful ? 0 : stosPiece(t, in, size, count);
            if (piece == 0) {
                stosOne(t, in, size);
                piece = 1;
            } else {
                done = MAX_ELEMENTS;
            }
            count -= piece;
            Branches.setCounter(t, in, count);
        }
        again(t, in, count);
    }

    private static void stosOne(Interpreter t, Insn in, int size) {
        store(t, destination(t, in, size, true), size, t.r[Cpu.RAX]);
        advance(t, in, Cpu.RDI, step(t.cpu, size));
    }

    private static long stosPiece(Interpreter t, Insn in, int size, long count) {
        boolean down = (t.cpu.system & Rflags.DF) != 0;
        long to = destination(t, in, size, true);
        long elements = whole(to, size, count, down);
        int bytes = (int) elements * size;
        if (elements < 2 || !wholeSegments(t, in, bytes, false)) {
            return 0;
        }
        long host = t.mmu.hostForWrite(to, size);
        if (host == 0) {
            return 0;
        }
        fill(down ? host + size - bytes : host, bytes, size, t.r[Cpu.RAX]);
        advance(t, in, Cpu.RDI, down ? -bytes : bytes);
        return elements;
    }

    private static void fill(long host, int bytes, int size, long value) {
        long pattern = switch (size) {
            case 1 -> (value & 0xFF) * 0x0101_0101_0101_0101L;
            case 2 -> (value & 0xFFFF) * 0x0001_0001_0001_0001L;
            case 4 -> (value & 0xFFFF_FFFFL) * 0x0000_0001_0000_0001L;
            default -> value;
        };
        if (pattern == (pattern & 0xFF) * 0x0101_0101_0101_0101L) {
            HostMemory.fill(host, bytes, (byte) pattern);
            return;
        }
        int at = 0;
        for (; at + 8 <= bytes; at += 8) {
            HostMemory.putLong(host + at, pattern);
        }
        for (; at < bytes; at++) {
            HostMemory.putByte(host + at, (byte) (pattern >>> 8 * (at & 7)));
        }
    }

    private static void lods(Interpreter t, Insn in, int size) {
        long count = isRepeated(in) ? Branches.counter(t, in) : 1;
        for (int done = 0; count != 0 && done < limit(t); done++) {
            long value = load(t, source(t, in, size), size);
            switch (size) {
                case 1 -> t.set8(Cpu.RAX, (int) value);
                case 2 -> t.set16(Cpu.RAX, (int) value);
                default -> t.r[Cpu.RAX] = value;
            }
            advance(t, in, Cpu.RSI, step(t.cpu, size));
            count--;
            if (isRepeated(in)) {
                Branches.setCounter(t, in, count);
            }
        }
        again(t, in, count);
    }

    private static void scas(Interpreter t, Insn in, int size) {
        // SDM Vol. 2, REP: a fault leaves the flags of before the instruction; so does a pause.
        long flagResult = t.cpu.flagResult;
        long flagBits = t.cpu.flagBits;
        boolean complete = false;
        try {
            long count = isRepeated(in) ? Branches.counter(t, in) : 1;
            for (int done = 0; count != 0 && done < limit(t); done++) {
                compare(t.cpu, size, t.r[Cpu.RAX], load(t, destination(t, in, size, false), size));
                advance(t, in, Cpu.RDI, step(t.cpu, size));
                count = counted(t, in, count);
            }
            complete = count == 0;
            again(t, in, count);
        } finally {
            if (!complete) {
                t.cpu.flagResult = flagResult;
                t.cpu.flagBits = flagBits;
            }
        }
    }

    private static void cmps(Interpreter t, Insn in, int size) {
        // SDM Vol. 2, REP: a fault leaves the flags of before the instruction; so does a pause.
        long flagResult = t.cpu.flagResult;
        long flagBits = t.cpu.flagBits;
        boolean complete = false;
        try {
            long count = isRepeated(in) ? Branches.counter(t, in) : 1;
            for (int done = 0; count != 0 && done < limit(t); done++) {
                long first = load(t, source(t, in, size), size);
                compare(t.cpu, size, first, load(t, destination(t, in, size, false), size));
                advance(t, in, Cpu.RSI, step(t.cpu, size));
                advance(t, in, Cpu.RDI, step(t.cpu, size));
                count = counted(t, in, count);
            }
            complete = count == 0;
            again(t, in, count);
        } finally {
            if (!complete) {
                t.cpu.flagResult = flagResult;
                t.cpu.flagBits = flagBits;
            }
        }
    }

    /** Counts one comparison; 0 if that was the last, by the count or by the condition. */
    private static long counted(Interpreter t, Insn in, long count) {
        if (!isRepeated(in)) {
            return 0;
        }
        Branches.setCounter(t, in, count - 1);
        return Flags.zero(t.cpu) == in.has(Insn.REP) ? count - 1 : 0;
    }

    private static void compare(Cpu c, int size, long a, long b) {
        switch (size) {
            case 1 -> Arithmetic.cmp8(c, (int) a & 0xFF, (int) b);
            case 2 -> Arithmetic.cmp16(c, (int) a & 0xFFFF, (int) b);
            case 4 -> Arithmetic.cmp32(c, (int) a, (int) b);
            default -> Arithmetic.cmp64(c, a, b);
        }
    }
}
