package dev.vivarium.engine.backend.kvm;

import dev.vivarium.engine.vcpu.CpuMsrs;
import dev.vivarium.engine.vcpu.CpuState;
import dev.vivarium.host.kvm.GeneralRegister;
import dev.vivarium.host.kvm.KvmRegisters;
import dev.vivarium.host.kvm.KvmSegment;
import dev.vivarium.host.kvm.KvmSregs;
import dev.vivarium.host.kvm.KvmTable;

import java.util.List;

/** Between the registers of {@link CpuState} and KVM's: other orders, and descriptors' fields one by one. */
final class Registers {
    /** KVM's places of RAX, RCX, RDX, RBX, RSP, RBP, RSI, RDI. */
    private static final int[] LOW = {GeneralRegister.RAX, GeneralRegister.RCX, GeneralRegister.RDX,
            GeneralRegister.RBX, GeneralRegister.RSP, GeneralRegister.RBP, GeneralRegister.RSI, GeneralRegister.RDI};
    private static final int UNUSABLE = 1 << 16;
    private static final long NO_INTERRUPTS = 0;

    private Registers() {
    }

    static long[] general(CpuState state) {
        long[] general = new long[KvmRegisters.GENERAL_COUNT];
        for (int i = 0; i < 16; i++) {
            general[place(i)] = state.gpr()[i];
        }
        general[GeneralRegister.RIP] = state.rip();
        general[GeneralRegister.RFLAGS] = state.rflags();
        return general;
    }

    static long[] gpr(long[] general) {
        long[] gpr = new long[16];
        for (int i = 0; i < 16; i++) {
            gpr[i] = general[place(i)];
        }
        return gpr;
    }

    private static int place(int register) {
        return register < LOW.length ? LOW[register] : GeneralRegister.R8 + register - 8;
    }

    /** @param apicBase IA32_APIC_BASE as it is, which is not the processor record's */
    static KvmSregs special(CpuState state, long cr8, long apicBase) {
        List<CpuState.Segment> segments = state.segments();
        long efer = state.msrs().getOrDefault(CpuMsrs.EFER, 0L);
        long[] control = state.control();
        return new KvmSregs(segment(segments.get(CpuState.CS)), segment(segments.get(CpuState.DS)),
                segment(segments.get(CpuState.ES)), segment(segments.get(CpuState.FS)),
                segment(segments.get(CpuState.GS)), segment(segments.get(CpuState.SS)),
                segment(segments.get(CpuState.TR)), segment(segments.get(CpuState.LDTR)), table(state.tables().get(0)),
                table(state.tables().get(1)), control[0], control[1], control[2], control[3], cr8, efer, apicBase,
                new long[]{NO_INTERRUPTS, NO_INTERRUPTS, NO_INTERRUPTS, NO_INTERRUPTS});
    }

    static List<CpuState.Segment> segments(KvmSregs from) {
        return List.of(segment(from.es()), segment(from.cs()), segment(from.ss()), segment(from.ds()),
                segment(from.fs()), segment(from.gs()), segment(from.ldt()), segment(from.tr()));
    }

    static List<CpuState.Table> tables(KvmSregs from) {
        return List.of(new CpuState.Table(from.gdt().base(), from.gdt().limit() & 0xFFFF),
                new CpuState.Table(from.idt().base(), from.idt().limit() & 0xFFFF));
    }

    private static KvmTable table(CpuState.Table table) {
        return new KvmTable(table.base(), table.limit());
    }

    private static KvmSegment segment(CpuState.Segment from) {
        int bits = from.attributes();
        return new KvmSegment(from.base(), from.limit(), from.selector(), bits & 0xF, bits >> 7 & 1, bits >> 5 & 3,
                bits >> 14 & 1, bits >> 4 & 1, bits >> 13 & 1, bits >> 15 & 1, bits >> 12 & 1,
                (bits & UNUSABLE) != 0 ? 1 : 0);
    }

    private static CpuState.Segment segment(KvmSegment from) {
        int bits = from.type() & 0xF | from.s() << 4 | from.dpl() << 5 | from.present() << 7 | from.avl() << 12
                | from.l() << 13 | from.db() << 14 | from.g() << 15;
        boolean unusable = from.unusable() != 0;
        return new CpuState.Segment(from.selector(), from.base(), from.limit(), unusable ? bits | UNUSABLE : bits);
    }
}
