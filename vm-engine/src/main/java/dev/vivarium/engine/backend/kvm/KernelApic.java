package dev.vivarium.engine.backend.kvm;

import dev.vivarium.engine.device.lapic.LapicState;
import dev.vivarium.engine.memory.LittleEndian;
import dev.vivarium.engine.time.GuestTimer;
import dev.vivarium.host.HostException;
import dev.vivarium.host.kvm.KvmVcpu;

/**
 * The local APIC of one processor, in the kernel. Its processor does not run while this is used. The timer's deadline in
 * TSC ticks is found anew from guest time, so that it is right whatever the counter counts in.
 */
final class KernelApic {
    private static final int INITIAL_COUNT = 0x380;
    private static final int CURRENT_COUNT = 0x390;

    private final KvmVcpu vcpu;
    private final int number;
    private final TscRate rate;
    private final KernelCounter counter;
    private LapicState.Timer stopped;

    KernelApic(KvmVcpu vcpu, int number, TscRate rate, KernelCounter counter) {
        this.vcpu = vcpu;
        this.number = number;
        this.rate = rate;
        this.counter = counter;
        stopped = LapicState.powerOn(number, number == 0).timer();
    }

    /** While time stands still, the timer is that of when it stopped. */
    LapicState save(long guestNanos) throws HostException {
        return read(guestNanos).withTimer(stopped);
    }

    void restore(LapicState state, long guestNanos, boolean timeRuns) throws HostException {
        stopped = state.timer();
        Msrs.write(vcpu.registers(), Msrs.APIC_BASE, state.base());
        vcpu.control().setLapic(withoutTimer(LapicRecords.toKvm(state, guestNanos)));
        if (timeRuns) {
            goOn(guestNanos);
        }
    }

    /** Keeps the timer back. */
    void stop(long guestNanos) throws HostException {
        LapicState state = read(guestNanos);
        stopped = state.timer();
        Msrs.write(vcpu.registers(), Msrs.TSC_DEADLINE, 0);
        vcpu.control().setLapic(withoutTimer(vcpu.control().lapic()));
    }

    /** Lets the timer go on with what is left of it; what else has come meanwhile stays. */
    void goOn(long guestNanos) throws HostException {
        // Before a deadline is found from it.
        counter.goOn();
        byte[] page = vcpu.control().lapic();
        LapicRecords.putTimer(page, stopped, guestNanos);
        vcpu.control().setLapic(page);
        if (stopped.tscDeadline() != 0 && stopped.expiryNanos() != GuestTimer.NEVER) {
            long left = Math.max(stopped.expiryNanos() - guestNanos, 0);
            Msrs.write(vcpu.registers(), Msrs.TSC_DEADLINE,
                    counter.ticks() + Math.max(rate.ticks(left), 1));
        }
    }

    private LapicState read(long guestNanos) throws HostException {
        long deadline = Msrs.read(vcpu.registers(), Msrs.TSC_DEADLINE);
        long left = deadline == 0 ? 0 : Math.max(deadline - counter.ticks(), 0);
        long base = Msrs.read(vcpu.registers(), Msrs.APIC_BASE);
        return LapicRecords.fromKvm(vcpu.control().lapic(), new LapicRecords.Identity(number, base), guestNanos,
                guestNanos + rate.nanos(left), deadline);
    }

    private static byte[] withoutTimer(byte[] page) {
        LittleEndian.put(page, INITIAL_COUNT, 4, 0);
        LittleEndian.put(page, CURRENT_COUNT, 4, 0);
        return page;
    }
}
