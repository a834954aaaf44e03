package dev.vivarium.engine.backend.kvm;

import dev.vivarium.engine.vcpu.CpuMsrs;
import dev.vivarium.engine.vcpu.CpuState;
import dev.vivarium.engine.vcpu.CpuidTable;
import dev.vivarium.engine.vcpu.TimeStamp;
import dev.vivarium.host.HostException;
import dev.vivarium.host.abi.KvmFlags;
import dev.vivarium.host.kvm.GeneralRegister;
import dev.vivarium.host.kvm.KvmRegisters;
import dev.vivarium.host.kvm.KvmSregs;
import dev.vivarium.host.kvm.KvmVcpu;
import dev.vivarium.host.kvm.KvmVcpuEvents;

import java.util.Arrays;
import java.util.SortedMap;

/**
 * Between {@link CpuState} and a processor in KVM that stands between two instructions. The time-stamp counter is the
 * caller's. A fault that was raised and not delivered is left out, because its instruction raises it again; for a trap see
 * {@link #trapWaits}.
 */
final class ProcessorRecord {
    private static final long AVX = 4;
    private static final int DEBUG_EXCEPTION = 1;
    private static final long SINGLE_STEP = 1 << 14;
    private static final long VIRTUAL_8086 = 1 << 17;

    private ProcessorRecord() {
    }

    static CpuState read(KvmVcpu vcpu, TimeStamp tsc) throws HostException {
        KvmRegisters registers = vcpu.registers();
        // First, because KVM brings CR2 and DR6 up to date by that.
        KvmVcpuEvents events = vcpu.control().events();
        long[] general = new long[KvmRegisters.GENERAL_COUNT];
        registers.general(general);
        KvmSregs special = registers.special();
        long xcr0 = registers.xcr0();
        int xsaveBytes = (xcr0 & AVX) != 0 ? CpuidTable.XSAVE_SIZE_AVX : CpuidTable.XSAVE_SIZE;
        long[] control = {special.cr0(), special.cr2(), special.cr3(), special.cr4(), xcr0};
        SortedMap<Integer, Long> msrs = Msrs.read(registers);
        msrs.put(CpuMsrs.EFER, special.efer());
        return new CpuState(Registers.gpr(general), general[GeneralRegister.RIP], general[GeneralRegister.RFLAGS],
                Registers.segments(special), Registers.tables(special), control, registers.debug(), msrs,
                Arrays.copyOf(registers.xsave(), xsaveBytes), tsc, activity(vcpu.control().mpState()),
                events(events));
    }

    /** @throws IllegalArgumentException if this host's KVM cannot hold it */
    static void write(KvmVcpu vcpu, CpuState state) throws HostException {
        writeRegisters(vcpu, state);
        requireKept(vcpu.registers(), state);
        Msrs.write(vcpu.registers(), state.msrs());
        vcpu.control().setMpState(mpState(state.activity()));
    }

    /** Some that only look like KVM drop a mode that they do not have, and say nothing. */
    private static void requireKept(KvmRegisters registers, CpuState state) throws HostException {
        KvmSregs kept = registers.special();
        long[] general = new long[KvmRegisters.GENERAL_COUNT];
        registers.general(general);
        require(kept.cr0() == state.control()[0], "CR0", state.control()[0], kept.cr0());
        require(kept.cr4() == state.control()[3], "CR4", state.control()[3], kept.cr4());
        long flags = general[GeneralRegister.RFLAGS];
        require(((flags ^ state.rflags()) & VIRTUAL_8086) == 0, "RFLAGS", state.rflags(), flags);
    }

    private static void require(boolean holds, String register, long wanted, long kept) {
        if (!holds) {
            throw new IllegalArgumentException(
                    String.format("This host's KVM does not have the mode of operation that the "
                            + "processor is in: of %s = %x it keeps %x.", register, wanted, kept));
        }
    }

    /** All that one instruction may change but model-specific registers, which KVM handles by itself. */
    static void writeRegisters(KvmVcpu vcpu, CpuState state) throws HostException {
        KvmRegisters registers = vcpu.registers();
        KvmSregs before = registers.special();
        registers.setSpecial(Registers.special(state, before.cr8(), before.apicBase()));
        registers.setGeneral(Registers.general(state));
        registers.setXcr0(state.control()[4]);
        registers.setXsave(state.xsave());
        registers.setDebug(state.debug());
        vcpu.control().setEvents(events(state.events()));
    }

    /** Whether a debug exception that follows its instruction (SDM Vol. 3B, 18.3.1) is not delivered yet. */
    static boolean trapWaits(KvmVcpu vcpu, CpuState state) throws HostException {
        KvmVcpuEvents.ExceptionEvent exception = vcpu.control().events().exception();
        if (exception.vector() != DEBUG_EXCEPTION || exception.injected() == 0 && exception.pending() == 0) {
            return false;
        }
        long causes = state.debug()[4];
        boolean traps = (causes & SINGLE_STEP) != 0;
        for (int i = 0; i < 4; i++) {
            // A breakpoint on an instruction is a fault.
            traps |= (causes >> i & 1) != 0 && (state.debug()[5] >> 16 + 4 * i & 3) != 0;
        }
        return traps;
    }

    private static int activity(int mpState) {
        return switch (mpState) {
            case KvmFlags.MP_STATE_UNINITIALIZED, KvmFlags.MP_STATE_INIT_RECEIVED -> CpuState.WAIT_FOR_SIPI;
            case KvmFlags.MP_STATE_HALTED -> CpuState.HALTED;
            default -> CpuState.ACTIVE;
        };
    }

    /** A processor that shut down is for the machine to reset: it does not come here. */
    private static int mpState(int activity) {
        return switch (activity) {
            case CpuState.HALTED -> KvmFlags.MP_STATE_HALTED;
            case CpuState.WAIT_FOR_SIPI -> KvmFlags.MP_STATE_INIT_RECEIVED;
            default -> KvmFlags.MP_STATE_RUNNABLE;
        };
    }

    private static CpuState.Events events(KvmVcpuEvents from) {
        boolean external = from.interruptInjected() != 0 && from.interruptSoft() == 0;
        return new CpuState.Events((from.interruptShadow() & KvmFlags.SHADOW_INT_STI) != 0,
                (from.interruptShadow() & KvmFlags.SHADOW_INT_MOV_SS) != 0, from.nmi().masked() != 0,
                from.nmi().pending() != 0 || from.nmi().injected() != 0,
                external ? from.interruptVector() : CpuState.Events.NO_INTERRUPT);
    }

    private static KvmVcpuEvents events(CpuState.Events from) {
        boolean external = from.interrupt() != CpuState.Events.NO_INTERRUPT;
        int shadow = (from.interruptShadow() ? KvmFlags.SHADOW_INT_STI : 0)
                | (from.stackShadow() ? KvmFlags.SHADOW_INT_MOV_SS : 0);
        return new KvmVcpuEvents(new KvmVcpuEvents.ExceptionEvent(0, 0, 0, 0, 0, 0, 0), external ? 1 : 0,
                external ? from.interrupt() : 0, 0, shadow,
                new KvmVcpuEvents.NmiEvent(0, from.nmiPending() ? 1 : 0, from.nmiBlocked() ? 1 : 0), 0,
                KvmFlags.VCPUEVENT_VALID_NMI_PENDING | KvmFlags.VCPUEVENT_VALID_SHADOW,
                new KvmVcpuEvents.SmiEvent(0, 0, 0, 0), 0);
    }
}
