package dev.vivarium.engine.x86.interp;

import dev.vivarium.engine.x86.decode.Insn;
import dev.vivarium.engine.x86.state.Cpu;
import dev.vivarium.engine.x86.state.Fault;

/** Far JMP and CALL (SDM Vol. 2: JMP, CALL; Vol. 3A, 5.8). All checks come before any register changes. */
final class FarBranches {
    private FarBranches() {
    }

    static void jumpDirect(Interpreter t, Insn in) {
        jump(t, in.imm2 & 0xFFFF, in.imm & 0xFFFF_FFFFL);
    }

    static void jumpIndirect(Interpreter t, Insn in) {
        int bytes = in.operandBits / 8;
        long la = t.address(in, bytes + 2, false);
        long offset = loadOffset(t, la, bytes);
        jump(t, t.mmu.load16(la + bytes), offset);
    }

    static void callDirect(Interpreter t, Insn in) {
        call(t, in, in.imm2 & 0xFFFF, in.imm & 0xFFFF_FFFFL);
    }

    static void callIndirect(Interpreter t, Insn in) {
        int bytes = in.operandBits / 8;
        long la = t.address(in, bytes + 2, false);
        long offset = loadOffset(t, la, bytes);
        call(t, in, t.mmu.load16(la + bytes), offset);
    }

    /** The offset part of a far pointer, zero-extended. */
    static long loadOffset(Interpreter t, long la, int bytes) {
        return switch (bytes) {
            case 2 -> t.mmu.load16(la);
            case 4 -> t.mmu.load32(la) & 0xFFFF_FFFFL;
            default -> t.mmu.load64(la);
        };
    }

    private static void jump(Interpreter t, int selector, long offset) {
        Cpu c = t.cpu;
        if (c.isRealOrVirtual()) {
            CodeSegment.enterReal(t, selector, offset);
            return;
        }
        long raw = DescriptorTable.readNonNull(t, selector);
        if (Descriptor.isCode(raw)) {
            CodeSegment.checkDirect(t, selector, raw);
            CodeSegment.checkTarget(t, raw, offset);
            DescriptorTable.markAccessed(t, selector, raw);
            CodeSegment.enter(t, selector, raw, c.cpl);
            c.rip = offset;
        } else {
            throughSystem(t, selector, raw, false);
        }
    }

    private static void call(Interpreter t, Insn in, int selector, long offset) {
        Cpu c = t.cpu;
        int width = in.operandBits / 8;
        if (c.isRealOrVirtual()) {
            StackWindow stack = pushReturn(t, width);
            CodeSegment.enterReal(t, selector, offset);
            stack.commit();
            return;
        }
        long raw = DescriptorTable.readNonNull(t, selector);
        if (Descriptor.isCode(raw)) {
            CodeSegment.checkDirect(t, selector, raw);
            CodeSegment.checkTarget(t, raw, offset);
            StackWindow stack = pushReturn(t, width);
            DescriptorTable.markAccessed(t, selector, raw);
            stack.commit();
            CodeSegment.enter(t, selector, raw, c.cpl);
            c.rip = offset;
        } else {
            throughSystem(t, selector, raw, true);
        }
    }

    /** Stores CS and the next instruction pointer on the current stack. */
    static StackWindow pushReturn(Interpreter t, int width) {
        StackWindow stack = StackWindow.current(t);
        stack.push(width, t.cpu.cs().selector);
        stack.push(width, t.cpu.rip);
        return stack;
    }

    /** The target is a gate or a task-state segment. */
    private static void throughSystem(Interpreter t, int selector, long raw, boolean call) {
        Cpu c = t.cpu;
        int dpl = Descriptor.dpl(raw);
        int type = Descriptor.type(raw);
        boolean known = Descriptor.isSystem(raw) && (c.longMode
                ? type == Descriptor.CALL_GATE32
                : type == Descriptor.CALL_GATE16 || type == Descriptor.CALL_GATE32 || type == Descriptor.TASK_GATE
                        || type == Descriptor.TSS16 || type == Descriptor.TSS32);
        if (!known || dpl < c.cpl || dpl < (selector & 3)) {
            throw t.selectorFault(Fault.GP, selector);
        }
        if (!Descriptor.isPresent(raw)) {
            throw t.selectorFault(Fault.NP, selector);
        }
        TaskSwitch.Cause cause = call ? TaskSwitch.Cause.CALL : TaskSwitch.Cause.JUMP;
        switch (type) {
            case Descriptor.TSS16, Descriptor.TSS32 -> TaskSwitch.to(t, selector, raw, cause, Fault.NO_CODE);
            case Descriptor.TASK_GATE -> TaskSwitch.throughGate(t, raw, cause, Fault.NO_CODE);
            default -> CallGate.enter(t, selector, raw, call);
        }
    }
}
