package dev.vivarium.engine.x86.interp;

import dev.vivarium.engine.x86.state.Cpu;
import dev.vivarium.engine.x86.state.Fault;
import dev.vivarium.engine.x86.state.SegmentRegister;

/** What the processor looks up in the current task-state segment (SDM Vol. 3A, 7.2.1, 7.6 and 7.7). */
final class Tss {
    private static final int RING_STACKS32 = 4;
    private static final int RING_STACKS16 = 2;
    /** Interrupt-stack table, counted from entry 0, which does not exist. */
    private static final int STACK_TABLE = 0x1C;
    private static final int IO_MAP_BASE = 0x66;
    private static final int REDIRECTION_BYTES = 32;

    private Tss() {
    }

    /** SS and SP of an inner ring. */
    record RingStack(int selector, long pointer) {
    }

    /** Whether the current task is an 80286 one. */
    static boolean is16(Cpu c) {
        return (c.segments[Cpu.TR].attributes & 8) == 0;
    }

    /** The stack of ring {@code dpl} (0–2), outside long mode. */
    static RingStack ring(Interpreter t, int dpl) {
        SegmentRegister tr = t.cpu.segments[Cpu.TR];
        if (is16(t.cpu)) {
            int at = RING_STACKS16 + 4 * dpl;
            requireInside(t, tr, at + 3);
            return new RingStack((int) load(t, tr, at + 2, 2), load(t, tr, at, 2) & 0xFFFF);
        }
        int at = RING_STACKS32 + 8 * dpl;
        requireInside(t, tr, at + 5);
        return new RingStack((int) load(t, tr, at + 4, 2) & 0xFFFF, load(t, tr, at, 4) & 0xFFFF_FFFFL);
    }

    /** RSP of ring {@code dpl} in long mode. */
    static long ringPointer64(Interpreter t, int dpl) {
        return pointer64(t, RING_STACKS32 + 8 * dpl);
    }

    /** Entry 1–7 of the interrupt-stack table. */
    static long interruptStack(Interpreter t, int entry) {
        return pointer64(t, STACK_TABLE + 8 * entry);
    }

    private static long pointer64(Interpreter t, int at) {
        SegmentRegister tr = t.cpu.segments[Cpu.TR];
        requireInside(t, tr, at + 7);
        return load(t, tr, at, 8);
    }

    private static void requireInside(Interpreter t, SegmentRegister tr, int last) {
        if (Integer.compareUnsigned(last, tr.limit) > 0) {
            throw t.selectorFault(Fault.TS, tr.selector);
        }
    }

    private static long load(Interpreter t, SegmentRegister tr, int offset, int width) {
        return t.mmu.loadSystem(linear(t.cpu, tr, offset), width);
    }

    private static long linear(Cpu c, SegmentRegister tr, long offset) {
        long la = tr.base + offset;
        return c.longMode ? la : la & 0xFFFF_FFFFL;
    }

    /** Whether the I/O permission bitmap allows {@code width} ports from {@code port}. */
    static boolean allowsPort(Interpreter t, int port, int width) {
        Cpu c = t.cpu;
        SegmentRegister tr = c.segments[Cpu.TR];
        if (!tr.isUsable() || is16(c) || Integer.compareUnsigned(IO_MAP_BASE + 1, tr.limit) > 0) {
            return false;
        }
        int at = ((int) load(t, tr, IO_MAP_BASE, 2) & 0xFFFF) + (port >> 3);
        // Two bytes are read, so that every access is covered.
        if (Integer.compareUnsigned(at + 1, tr.limit) > 0) {
            return false;
        }
        int bits = (int) load(t, tr, at, 2);
        return (bits >> (port & 7) & (1 << width) - 1) == 0;
    }

    /** Whether INT {@code vector} of a virtual-8086 program goes to its own handler (SDM Vol. 3B, 20.3.3, VME). */
    static boolean redirects(Interpreter t, int vector) {
        SegmentRegister tr = t.cpu.segments[Cpu.TR];
        if (is16(t.cpu) || Integer.compareUnsigned(IO_MAP_BASE + 1, tr.limit) > 0) {
            throw t.protection();
        }
        int at = ((int) load(t, tr, IO_MAP_BASE, 2) & 0xFFFF) - REDIRECTION_BYTES + (vector >> 3);
        if (at < 0 || Integer.compareUnsigned(at, tr.limit) > 0) {
            throw t.protection();
        }
        return (load(t, tr, at, 1) >> (vector & 7) & 1) == 0;
    }
}
