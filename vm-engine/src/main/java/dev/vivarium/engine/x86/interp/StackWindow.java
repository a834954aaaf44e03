package dev.vivarium.engine.x86.interp;

import dev.vivarium.engine.x86.state.Cpu;
import dev.vivarium.engine.x86.state.Fault;
import dev.vivarium.engine.x86.state.SegmentRegister;

/**
 * A stack that is pushed to or popped from while it is not yet certain that the operation will succeed, and perhaps
 * before it is the current one. The registers change only in {@link #commit}.
 */
final class StackWindow {
    private final Interpreter t;
    private final SegmentRegister segment;
    private final int bits;
    private final boolean user;
    private final int errorCode;
    /** Where the last push or the next pop is. */
    private long pointer;

    /**
     * @param segment   the stack segment, or one that will be it
     * @param bits      width of the stack pointer
     * @param cpl       at which privilege it is used
     * @param errorCode of the #SS raised outside the segment
     */
    StackWindow(Interpreter t, SegmentRegister segment, int bits, long pointer, int cpl, int errorCode) {
        this.t = t;
        this.segment = segment;
        this.bits = bits;
        this.user = cpl == 3;
        this.errorCode = errorCode | t.ext;
        this.pointer = pointer & mask(bits);
    }

    /** The current stack. */
    static StackWindow current(Interpreter t) {
        Cpu c = t.cpu;
        return new StackWindow(t, c.ss(), t.stackBits(), c.r[Cpu.RSP], c.cpl, 0);
    }

    /** The stack of a handler in 64-bit mode. */
    static StackWindow flat(Interpreter t, long pointer, int cpl) {
        return new StackWindow(t, t.cpu.ss(), 64, pointer, cpl, 0);
    }

    /** A stack whose segment has been checked but not loaded. */
    static StackWindow of(Interpreter t, int selector, long raw, long pointer, int cpl) {
        SegmentRegister segment = new SegmentRegister();
        SegmentLoads.set(segment, selector, raw);
        return new StackWindow(t, segment, Descriptor.isBig(raw) ? 32 : 16, pointer, cpl, selector & 0xFFFC);
    }

    private static long mask(int bits) {
        return bits == 64 ? -1L : (1L << bits) - 1;
    }

    long pointer() {
        return pointer;
    }

    /** @param width 2, 4 or 8 bytes */
    void push(int width, long value) {
        long next = pointer - width & mask(bits);
        t.mmu.storeAs(user, linear(next, width), width, value);
        pointer = next;
    }

    /** The value, zero-extended. */
    long pop(int width) {
        long value = t.mmu.loadAs(user, linear(pointer, width), width);
        pointer = pointer + width & mask(bits);
        return width == 8 ? value : value & (1L << 8 * width) - 1;
    }

    /** Passes over bytes without looking at them. */
    void skip(int bytes) {
        pointer = pointer + bytes & mask(bits);
    }

    private long linear(long offset, int width) {
        if (bits == 64) {
            if (!Canonical.holds(offset)) {
                throw t.cpu.fault(Fault.SS, errorCode);
            }
            return offset;
        }
        if (!segment.covers(offset, width)) {
            throw t.cpu.fault(Fault.SS, errorCode);
        }
        return segment.base + offset & 0xFFFF_FFFFL;
    }

    /** Sets SP, ESP or RSP, as wide as this stack. */
    void commit() {
        switch (bits) {
            case 64 -> t.r[Cpu.RSP] = pointer;
            case 32 -> t.r[Cpu.RSP] = pointer & 0xFFFF_FFFFL;
            default -> t.set16(Cpu.RSP, (int) pointer);
        }
    }
}
