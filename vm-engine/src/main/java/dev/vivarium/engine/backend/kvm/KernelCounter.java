package dev.vivarium.engine.backend.kvm;

import dev.vivarium.engine.time.GuestClock;
import dev.vivarium.engine.vcpu.TimeStamp;
import dev.vivarium.host.HostException;
import dev.vivarium.host.kvm.KvmVcpu;

/**
 * The time-stamp counter of one processor. KVM lets it run on while guest time stands still: it is set back then. Its
 * processor does not run while this is used.
 *
 * <p>To write a value through IA32_TIME_STAMP_COUNTER is not enough: KVM takes one that is up to a second from what the
 * counter would be for an attempt to set several processors' to the same, and leaves it (kvm_synchronize_tsc). So we write
 * the offset to the host's counter (devices/vcpu.rst, 4.1), and on kernels before 5.16 a far value first.
 */
final class KernelCounter {
    /** Guest time that the counter may be off before it is set anew. */
    private static final long TOLERATED_NANOS = 1_000_000;
    private static final long FAR_NANOS = 1_000_000_000_000L;

    private final KvmVcpu vcpu;
    private final GuestClock clock;
    private final TscRate rate;
    private final CommonOffset common;
    private boolean hasOffsets = true;
    /** The counter less guest time, in ticks, when the processor last stood still. */
    private long offset;

    /** What the counters of one machine are ahead of the host's: the same for those that are to agree. */
    static final class CommonOffset {
        private long last;

        synchronized long agreed(long wanted, long tolerated) {
            if (Math.abs(last - wanted) > tolerated) {
                last = wanted;
            }
            return last;
        }
    }

    KernelCounter(KvmVcpu vcpu, GuestClock clock, TscRate rate, CommonOffset common) {
        this.vcpu = vcpu;
        this.clock = clock;
        this.rate = rate;
        this.common = common;
    }

    long ticks() throws HostException {
        return Msrs.read(vcpu.registers(), Msrs.TSC);
    }

    void stop() throws HostException {
        offset = ticks() - rate.ticks(clock.nowNanos());
    }

    void goOn() throws HostException {
        long wanted = rate.ticks(clock.nowNanos()) + offset;
        if (Math.abs(ticks() - wanted) > rate.ticks(TOLERATED_NANOS)) {
            set(wanted);
        }
    }

    /** What a record says: the counter as it stands. */
    TimeStamp saved() {
        return new TimeStamp(offset, rate.hertz());
    }

    /** @throws HostException if the host cannot count at that rate */
    void restore(TimeStamp saved) throws HostException {
        rate.adopt(vcpu, saved.hertz());
        set(saved.at(clock.nowNanos()));
        offset = saved.offset();
    }

    private void set(long wanted) throws HostException {
        if (hasOffsets) {
            try {
                long offsetThere = vcpu.control().tscOffset() + wanted - ticks();
                vcpu.control().setTscOffset(common.agreed(offsetThere, rate.ticks(TOLERATED_NANOS)));
                return;
            } catch (HostException e) {
                hasOffsets = false;
            }
        }
        Msrs.write(vcpu.registers(), Msrs.TSC, wanted + rate.ticks(FAR_NANOS));
        Msrs.write(vcpu.registers(), Msrs.TSC, wanted);
    }
}
