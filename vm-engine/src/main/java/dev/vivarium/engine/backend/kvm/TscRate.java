package dev.vivarium.engine.backend.kvm;

import dev.vivarium.engine.vcpu.TimeStamp;
import dev.vivarium.host.HostException;
import dev.vivarium.host.kvm.KvmVcpu;

/**
 * How fast the processors of a machine count time stamps: as the named model where the host can scale its counter, else
 * as the host; or as the machine that goes on here did before.
 */
final class TscRate {
    private static final long HERTZ_PER_KILOHERTZ = 1000;

    private final boolean adjustable;
    private volatile TimeStamp rate;

    /** @param adjustable whether KVM_CAP_TSC_CONTROL is there */
    TscRate(boolean adjustable, int kilohertz) {
        this.adjustable = adjustable;
        rate = new TimeStamp(0, kilohertz * HERTZ_PER_KILOHERTZ);
    }

    long hertz() {
        return rate.hertz();
    }

    /** @param nanos not negative */
    long ticks(long nanos) {
        return rate.at(nanos);
    }

    /** @param ticks not negative */
    long nanos(long ticks) {
        return rate.nanosOf(ticks);
    }

    /**
     * Has a processor that has not run yet count at the rate that it had elsewhere.
     *
     * @throws HostException if this host cannot
     */
    void adopt(KvmVcpu vcpu, long hertz) throws HostException {
        int kilohertz = (int) (hertz / HERTZ_PER_KILOHERTZ);
        if (vcpu.control().tscKhz() == kilohertz) {
            return;
        }
        if (!adjustable) {
            throw new HostException(HostException.Kind.UNSUPPORTED, "The guest counts time at " + hertz / 1_000_000
                    + " MHz, and this host's processor can count at its own " + rate.hertz() / 1_000_000
                    + " MHz only: its clock would be wrong. Let it go on in software, or restart it here.");
        }
        vcpu.control().setTscKhz(kilohertz);
        rate = new TimeStamp(0, hertz);
        vcpu.registers().setCpuid(CpuidEntries.timed(vcpu.registers().cpuid(), this));
    }
}
