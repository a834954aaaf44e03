package dev.vivarium.engine.x86.interp;

import dev.vivarium.engine.x86.state.Cpu;
import dev.vivarium.engine.x86.state.Fault;

/** The stack of an inner ring, found in the task-state segment and checked, but not yet the current one. */
final class InnerStack {
    private final Interpreter t;
    private final int selector;
    private final long raw;
    private final StackWindow window;

    private InnerStack(Interpreter t, int selector, long raw, StackWindow window) {
        this.t = t;
        this.selector = selector;
        this.raw = raw;
        this.window = window;
    }

    /** The stack for ring {@code privilege}; in long mode its SS is null (SDM Vol. 3A, 5.8.5 and 6.12.1). */
    static InnerStack prepare(Interpreter t, int privilege) {
        if (t.cpu.longMode) {
            return prepare64(t, privilege, Tss.ringPointer64(t, privilege));
        }
        Tss.RingStack ring = Tss.ring(t, privilege);
        int selector = ring.selector();
        if (DescriptorTable.isNull(selector)) {
            throw t.cpu.fault(Fault.TS, t.ext);
        }
        long raw = DescriptorTable.read(t, selector, Fault.TS);
        SegmentLoads.checkStack(t, selector, raw, privilege, Fault.TS);
        return new InnerStack(t, selector, raw, StackWindow.of(t, selector, raw, ring.pointer(), privilege));
    }

    /** A stack of long mode, at a pointer that comes from the TSS. */
    static InnerStack prepare64(Interpreter t, int privilege, long pointer) {
        if (!Canonical.holds(pointer)) {
            throw t.cpu.fault(Fault.SS, t.ext);
        }
        return new InnerStack(t, privilege, 0, StackWindow.flat(t, pointer, privilege));
    }

    StackWindow window() {
        return window;
    }

    /** Makes it the current stack. */
    void commit() {
        Cpu c = t.cpu;
        if (c.longMode) {
            SegmentLoads.setNullStack(c, selector);
        } else {
            DescriptorTable.markAccessed(t, selector, raw);
            SegmentLoads.set(c.segments[Cpu.SS], selector, raw);
        }
        window.commit();
    }
}
