package dev.vivarium.engine.backend.kvm;

import dev.vivarium.engine.device.lapic.LapicState;
import dev.vivarium.engine.memory.LittleEndian;
import dev.vivarium.engine.time.GuestClock;
import dev.vivarium.engine.time.GuestTimer;
import dev.vivarium.host.HostException;
import dev.vivarium.host.kvm.KvmVcpu;

/**
 * The local APIC of one processor, in the kernel. Its processor does not run while this is used, and its timer is kept back
 * as long: it would run on in the host's time. The timer's deadline in TSC ticks is found anew from guest time, so that it
 * is right whatever the counter counts in.
 */
final class KernelApic {
    private static final int INITIAL_COUNT = 0x380;
    private static final int CURRENT_COUNT = 0x390;
    /** More than it takes to read the timer and to stop it. */
    private static final long SOON_NANOS = 300_000;

    private final KvmVcpu vcpu;
    private final int number;
    private final GuestClock clock;
    private final TscRate rate;
    private final KernelCounter counter;
    private LapicState.Timer stopped;

    KernelApic(KvmVcpu vcpu, int number, GuestClock clock, TscRate rate, KernelCounter counter) {
        this.vcpu = vcpu;
        this.clock = clock;
        this.number = number;
        this.rate = rate;
        this.counter = counter;
        stopped = LapicState.powerOn(number, number == 0).timer();
    }

    /** The timer is that of when its processor last stood. */
    LapicState save(long guestNanos) throws HostException {
        return read(guestNanos).withTimer(stopped);
    }

    /** The timer begins when the processor goes on. */
    void restore(LapicState state, long guestNanos) throws HostException {
        stopped = state.timer();
        Msrs.write(vcpu.registers(), Msrs.APIC_BASE, state.base());
        vcpu.control().setLapic(withoutTimer(LapicRecords.toKvm(state, guestNanos)));
    }

    /**
     * Keeps the timer back, if it does not expire soon: then its interrupt has to come first, because KVM loses one that
     * has expired and is not yet requested.
     *
     * @param always even then: the interrupts of one that always does are not counted
     * @return false if it was not
     */
    boolean stop(boolean always) throws HostException {
        LapicState.Timer timer = read(clock.nowNanos()).timer();
        if (!always && timer.expiryNanos() != GuestTimer.NEVER && timer.expiryNanos() - clock.nowNanos() < SOON_NANOS) {
            return false;
        }
        stopped = timer;
        Msrs.write(vcpu.registers(), Msrs.TSC_DEADLINE, 0);
        vcpu.control().setLapic(withoutTimer(vcpu.control().lapic()));
        return true;
    }

    /** Lets the timer go on with what is left of it; what else has come meanwhile stays. The counter is right already. */
    void goOn() throws HostException {
        long now = clock.nowNanos();
        byte[] page = vcpu.control().lapic();
        LapicRecords.putTimer(page, stopped, now);
        vcpu.control().setLapic(page);
        if (stopped.tscDeadline() != 0 && stopped.expiryNanos() != GuestTimer.NEVER) {
            long left = Math.max(stopped.expiryNanos() - now, 0);
            Msrs.write(vcpu.registers(), Msrs.TSC_DEADLINE, counter.ticks() + Math.max(rate.ticks(left), 1));
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
