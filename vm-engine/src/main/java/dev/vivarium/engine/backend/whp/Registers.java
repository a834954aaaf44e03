package dev.vivarium.engine.backend.whp;

import dev.vivarium.engine.vcpu.CpuMsrs;
import dev.vivarium.engine.vcpu.CpuState;
import dev.vivarium.host.abi.WhpRegister;
import dev.vivarium.host.abi.WhpValueLayout;
import dev.vivarium.host.whp.WhpEvents;
import dev.vivarium.host.whp.WhpRegisters;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Between {@link CpuState} and the registers that the hypervisor has by name, all but vectors and model-specific ones. The
 * place of a register in {@link #all} is its name, up to XCR0; others follow.
 */
final class Registers {
    static final int EFER = WhpRegister.XCR0 + 1;
    static final int INTERRUPT_STATE = EFER + 1;
    static final int PENDING_INTERRUPTION = INTERRUPT_STATE + 1;
    static final int APIC_BASE = PENDING_INTERRUPTION + 1;

    private static final int GENERAL = WhpRegister.RFLAGS + 1;
    private static final int PRESENT = 0x80;
    private static final int UNUSABLE = 1 << 16;
    private static final long X87 = 1;

    private Registers() {
    }

    /** Room for all of them. */
    static WhpRegisters all() {
        int[] names = IntStream.concat(IntStream.rangeClosed(WhpRegister.RAX, WhpRegister.XCR0),
                IntStream.of(WhpRegister.EFER, WhpRegister.INTERRUPT_STATE, WhpRegister.PENDING_INTERRUPTION,
                        WhpRegister.APIC_BASE))
                .toArray();
        return new WhpRegisters(names);
    }

    /** The first of them, which nearly every instruction changes: RAX to RFLAGS. */
    static WhpRegisters general() {
        return new WhpRegisters(IntStream.range(0, GENERAL).toArray());
    }

    static long[] gpr(WhpRegisters all) {
        return IntStream.range(0, 16).mapToLong(all::get).toArray();
    }

    static List<CpuState.Segment> segments(WhpRegisters all) {
        List<CpuState.Segment> segments = new ArrayList<>();
        for (int i = WhpRegister.ES; i <= WhpRegister.TR; i++) {
            int attributes = all.segmentAttributes(i);
            segments.add(new CpuState.Segment(all.segmentSelector(i), all.segmentBase(i), all.segmentLimit(i),
                    (attributes & PRESENT) == 0 ? attributes | UNUSABLE : attributes));
        }
        return segments;
    }

    static List<CpuState.Table> tables(WhpRegisters all) {
        return List.of(new CpuState.Table(all.tableBase(WhpRegister.GDTR), all.tableLimit(WhpRegister.GDTR)),
                new CpuState.Table(all.tableBase(WhpRegister.IDTR), all.tableLimit(WhpRegister.IDTR)));
    }

    /** A host without XSAVE has no XCR0: x87 is always on in it. */
    static long[] control(WhpRegisters all) {
        return new long[]{all.get(WhpRegister.CR0), all.get(WhpRegister.CR2), all.get(WhpRegister.CR3),
                all.get(WhpRegister.CR4), all.get(WhpRegister.XCR0) | X87};
    }

    static long[] debug(WhpRegisters all) {
        return IntStream.rangeClosed(WhpRegister.DR0, WhpRegister.DR7).mapToLong(all::get).toArray();
    }

    /** What kind of shadow it is the hypervisor does not say: then it is both, as that of STI alone would hold off less. An exception in flight is raised again by its instruction. */
    static CpuState.Events events(WhpRegisters all, boolean nmiPending) {
        long state = all.get(INTERRUPT_STATE);
        long interruption = all.get(PENDING_INTERRUPTION);
        boolean pending = (interruption & WhpValueLayout.INTERRUPTION_PENDING) != 0;
        int type = (int) (interruption >> WhpValueLayout.INTERRUPTION_TYPE_SHIFT) & 7;
        boolean external = pending && type == WhpValueLayout.INTERRUPTION_TYPE_INTERRUPT;
        boolean shadow = (state & WhpValueLayout.STATE_INTERRUPT_SHADOW) != 0;
        return new CpuState.Events(shadow, shadow,
                (state & WhpValueLayout.STATE_NMI_MASKED) != 0,
                nmiPending || pending && type == WhpValueLayout.INTERRUPTION_TYPE_NMI,
                external ? (int) (interruption >> WhpValueLayout.INTERRUPTION_VECTOR_SHIFT) & 0xFF
                        : CpuState.Events.NO_INTERRUPT);
    }

    /** @param registers {@link #general} or {@link #all} */
    static void putGeneral(CpuState state, WhpRegisters registers) {
        for (int i = 0; i < 16; i++) {
            registers.set(i, state.gpr()[i]);
        }
        registers.set(WhpRegister.RIP, state.rip());
        registers.set(WhpRegister.RFLAGS, state.rflags());
    }

    /** All but CR8 and IA32_APIC_BASE, which are the local APIC's. */
    static void put(CpuState state, WhpRegisters all) {
        putGeneral(state, all);
        for (int i = 0; i < state.segments().size(); i++) {
            CpuState.Segment each = state.segments().get(i);
            boolean unusable = (each.attributes() & UNUSABLE) != 0;
            all.setSegment(WhpRegister.ES + i, each.selector(), each.base(), each.limit(),
                    unusable ? each.attributes() & ~PRESENT : each.attributes());
        }
        putTable(state.tables().get(0), all, WhpRegister.GDTR);
        putTable(state.tables().get(1), all, WhpRegister.IDTR);
        int[] control = {WhpRegister.CR0, WhpRegister.CR2, WhpRegister.CR3, WhpRegister.CR4, WhpRegister.XCR0};
        for (int i = 0; i < control.length; i++) {
            all.set(control[i], state.control()[i]);
        }
        for (int i = 0; i < state.debug().length; i++) {
            all.set(WhpRegister.DR0 + i, state.debug()[i]);
        }
        all.set(EFER, state.msrs().getOrDefault(CpuMsrs.EFER, 0L));
        putEvents(state.events(), all);
    }

    private static void putTable(CpuState.Table table, WhpRegisters all, int place) {
        all.setTable(place, table.base(), table.limit());
    }

    private static void putEvents(CpuState.Events events, WhpRegisters all) {
        boolean shadow = events.interruptShadow() || events.stackShadow();
        all.set(INTERRUPT_STATE, (shadow ? WhpValueLayout.STATE_INTERRUPT_SHADOW : 0)
                | (events.nmiBlocked() ? WhpValueLayout.STATE_NMI_MASKED : 0));
        boolean external = events.interrupt() != CpuState.Events.NO_INTERRUPT;
        all.set(PENDING_INTERRUPTION, external ? WhpEvents.interrupt(events.interrupt()) : 0);
    }
}
