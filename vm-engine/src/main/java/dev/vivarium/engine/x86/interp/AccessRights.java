package dev.vivarium.engine.x86.interp;

import dev.vivarium.engine.x86.decode.Insn;
import dev.vivarium.engine.x86.state.Cpu;
import dev.vivarium.engine.x86.state.Flags;

/** Questions about selectors that never fault over the answer: LAR, LSL, VERR, VERW, ARPL (SDM Vol. 2; Vol. 3A, 5.10). */
final class AccessRights {
    private static final long NONE = -1;
    private static final int LAR_MASK = 0x00F0_FF00;

    private AccessRights() {
    }

    /** The descriptor, or {@link #NONE} if it is out of reach; an all-ones entry is not valid either. */
    private static long find(Interpreter t, int selector) {
        if (DescriptorTable.isNull(selector) || !DescriptorTable.contains(t.cpu, selector, 8)) {
            return NONE;
        }
        return t.mmu.loadSystem(DescriptorTable.address(t.cpu, selector), 8);
    }

    private static boolean isVisible(Cpu c, int selector, long raw) {
        int dpl = Descriptor.dpl(raw);
        return Descriptor.isConforming(raw) || dpl >= c.cpl && dpl >= (selector & 3);
    }

    static void lar(Interpreter t, Insn in, int selector) {
        SystemTables.checkProtected(t.cpu);
        long raw = find(t, selector);
        boolean valid = raw != NONE && isVisible(t.cpu, selector, raw)
                && (!Descriptor.isSystem(raw) || hasRights(t.cpu, Descriptor.type(raw)));
        answer(t, in, valid, (int) (raw >>> 32) & LAR_MASK);
    }

    private static boolean hasRights(Cpu c, int type) {
        return switch (type) {
            case Descriptor.TSS16, Descriptor.TSS16_BUSY, Descriptor.CALL_GATE16, Descriptor.TASK_GATE ->
                !c.longMode;
            case Descriptor.LDT, Descriptor.TSS32, Descriptor.TSS32_BUSY, Descriptor.CALL_GATE32 -> true;
            default -> false;
        };
    }

    static void lsl(Interpreter t, Insn in, int selector) {
        SystemTables.checkProtected(t.cpu);
        long raw = find(t, selector);
        boolean valid = raw != NONE && isVisible(t.cpu, selector, raw)
                && (!Descriptor.isSystem(raw) || hasLimit(t.cpu, Descriptor.type(raw)));
        answer(t, in, valid, Descriptor.limit(raw));
    }

    private static boolean hasLimit(Cpu c, int type) {
        return switch (type) {
            case Descriptor.TSS16, Descriptor.TSS16_BUSY -> !c.longMode;
            case Descriptor.LDT, Descriptor.TSS32, Descriptor.TSS32_BUSY -> true;
            default -> false;
        };
    }

    private static void answer(Interpreter t, Insn in, boolean valid, int value) {
        if (valid) {
            if (in.operandBits == 16) {
                t.set16(in.a, value);
            } else {
                t.r[in.a] = value & 0xFFFF_FFFFL;
            }
        }
        Flags.setZero(t.cpu, valid);
    }

    static void verr(Interpreter t, int selector) {
        SystemTables.checkProtected(t.cpu);
        long raw = find(t, selector);
        Flags.setZero(t.cpu, raw != NONE && Descriptor.isReadable(raw) && isVisible(t.cpu, selector, raw));
    }

    static void verw(Interpreter t, int selector) {
        SystemTables.checkProtected(t.cpu);
        long raw = find(t, selector);
        Flags.setZero(t.cpu, raw != NONE && Descriptor.isWritableData(raw) && isVisible(t.cpu, selector, raw));
    }

    static int arpl(Interpreter t, int destination, int source) {
        SystemTables.checkProtected(t.cpu);
        boolean raised = (destination & 3) < (source & 3);
        Flags.setZero(t.cpu, raised);
        return raised ? destination & ~3 | source & 3 : destination;
    }
}
