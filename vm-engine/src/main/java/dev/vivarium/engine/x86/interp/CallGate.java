package dev.vivarium.engine.x86.interp;

import dev.vivarium.engine.x86.state.Cpu;
import dev.vivarium.engine.x86.state.Fault;

/** Far JMP and CALL through a call gate (SDM Vol. 3A, 5.8.3–5.8.5). */
final class CallGate {
    private static final int UPPER_TYPE_SHIFT = 40;

    private CallGate() {
    }

    /** The gate itself has been checked. */
    static void enter(Interpreter t, int gateSelector, long gate, boolean call) {
        Cpu c = t.cpu;
        long offset = Descriptor.gateOffset(gate);
        if (c.longMode) {
            long upper = DescriptorTable.readUpper(t, gateSelector, Fault.GP);
            if ((upper >>> UPPER_TYPE_SHIFT & 0x1F) != 0) {
                throw t.selectorFault(Fault.GP, gateSelector);
            }
            offset |= upper << 32;
        } else if (Descriptor.type(gate) == Descriptor.CALL_GATE16) {
            offset &= 0xFFFF;
        }
        int selector = Descriptor.gateSelector(gate);
        long raw = DescriptorTable.readNonNull(t, selector);
        CodeSegment.checkGate(t, selector, raw);
        int privilege = CodeSegment.gatePrivilege(c, raw);
        if (!call && privilege != c.cpl) {
            throw t.selectorFault(Fault.GP, selector);
        }
        CodeSegment.checkTarget(t, raw, offset);
        if (call && privilege < c.cpl) {
            callInner(t, gate, selector, raw, offset);
            return;
        }
        StackWindow stack = call ? FarBranches.pushReturn(t, width(c, gate)) : null;
        DescriptorTable.markAccessed(t, selector, raw);
        if (stack != null) {
            stack.commit();
        }
        CodeSegment.enter(t, selector, raw, c.cpl);
        c.rip = offset;
    }

    private static int width(Cpu c, long gate) {
        return c.longMode ? 8 : Descriptor.type(gate) == Descriptor.CALL_GATE16 ? 2 : 4;
    }

    private static void callInner(Interpreter t, long gate, int selector, long raw, long offset) {
        Cpu c = t.cpu;
        int privilege = Descriptor.dpl(raw);
        InnerStack stack = InnerStack.prepare(t, privilege);
        int width = width(c, gate);
        stack.window().push(width, c.ss().selector);
        stack.window().push(width, c.r[Cpu.RSP] & stackMask(t));
        if (!c.longMode) {
            copyParameters(t, stack.window(), Descriptor.gateParameters(gate), width);
        }
        stack.window().push(width, c.cs().selector);
        stack.window().push(width, c.rip);
        DescriptorTable.markAccessed(t, selector, raw);
        stack.commit();
        CodeSegment.enter(t, selector, raw, privilege);
        c.rip = offset;
    }

    private static long stackMask(Interpreter t) {
        return t.stackBits() == 16 ? 0xFFFF : -1L;
    }

    private static void copyParameters(Interpreter t, StackWindow to, int count, int width) {
        StackWindow from = StackWindow.current(t);
        long[] values = new long[count];
        for (int i = 0; i < count; i++) {
            values[i] = from.pop(width);
        }
        for (int i = count - 1; i >= 0; i--) {
            to.push(width, values[i]);
        }
    }
}
