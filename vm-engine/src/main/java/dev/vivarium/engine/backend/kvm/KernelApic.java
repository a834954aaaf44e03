package dev.vivarium.engine.backend.kvm;

import dev.vivarium.engine.device.lapic.LapicState;
import dev.vivarium.engine.memory.LittleEndian;
import dev.vivarium.engine.time.GuestClock;
import dev.vivarium.engine.time.GuestTimer;
import dev.vivarium.host.HostException;
import dev.vivarium.host.kvm.KvmVcpu;

import org.jspecify.annotations.Nullable;

/**
 * The local APIC of one processor, in the kernel. Its processor does not run while this is used. While guest time stands
 * still, the timer is kept back: it would run on in the host's. Its deadline in TSC ticks is found anew from guest time, so
 * that it is right whatever the counter counts in.
 */
final class KernelApic {
    private static final int INITIAL_COUNT = 0x380;
    private static final int CURRENT_COUNT = 0x390;
    /** More than it takes to read the timer. */
    private static final long SOON_NANOS = 300_000;

    private final KvmVcpu vcpu;
    private final int number;
    private final GuestClock clock;
    private final TscRate rate;
    private final KernelCounter counter;
    private LapicState.Timer stopped;
    private @Nullable LapicState standing;
    private boolean wasIdle;

    KernelApic(KvmVcpu vcpu, int number, GuestClock clock, TscRate rate, KernelCounter counter) {
        this.vcpu = vcpu;
        this.clock = clock;
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

    /**
     * Its processor stands, and has just taken what the timer expired for. What expires from now on waits in the kernel,
     * where nobody sees it, until the processor runs again. So a timer that does not run counts as taken only if it did not
     * run at the try before either.
     *
     * @param always remember the timer as it is: one that expires within the time that it takes to read it never settles
     * @return false if the processor has to take once more what the timer may have expired for
     */
    boolean stands(boolean always) throws HostException {
        LapicState state = read(clock.nowNanos());
        long expiry = state.timer().expiryNanos();
        boolean idle = expiry == GuestTimer.NEVER;
        boolean settled = idle ? wasIdle : expiry - clock.nowNanos() >= SOON_NANOS;
        wasIdle = idle;
        if (!settled && !always) {
            return false;
        }
        standing = state;
        wasIdle = false;
        return true;
    }

    /**
     * Keeps the timer back. No processor of the machine runs: an interrupt that one sent meanwhile would be lost. The kernel
     * forgets what the timer has expired for since its processor stands, so it is to expire again.
     */
    void stop(long guestNanos) throws HostException {
        LapicState now = read(guestNanos);
        LapicState before = standing;
        stopped = now.timer();
        if (before != null && before.timer().expiryNanos() <= guestNanos && !isTimerRequested(now)) {
            stopped = before.timer();
        }
        standing = null;
        Msrs.write(vcpu.registers(), Msrs.TSC_DEADLINE, 0);
        vcpu.control().setLapic(withoutTimer(vcpu.control().lapic()));
    }

    private static boolean isTimerRequested(LapicState state) {
        int vector = state.vectors()[0] & 0xFF;
        return (state.requests()[vector >> 5] & 1 << (vector & 31)) != 0;
    }

    /** Lets the timer go on with what is left of it; what else has come meanwhile stays. No processor runs yet. */
    void goOn(long guestNanos) throws HostException {
        // Before a deadline is found from it.
        counter.goOn();
        byte[] page = vcpu.control().lapic();
        LapicRecords.putTimer(page, stopped, guestNanos);
        vcpu.control().setLapic(page);
        if (stopped.tscDeadline() != 0 && stopped.expiryNanos() != GuestTimer.NEVER) {
            long left = Math.max(stopped.expiryNanos() - guestNanos, 0);
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
