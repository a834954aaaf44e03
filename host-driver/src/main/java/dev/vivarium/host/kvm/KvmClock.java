package dev.vivarium.host.kvm;

/**
 * The guest's clock (struct kvm_clock_data; api.rst, section 4.29).
 *
 * @param nanos         what kvmclock shows
 * @param flags         CLOCK_* of {@link dev.vivarium.host.abi.KvmFlags}: which of the others count
 * @param realtimeNanos the host's CLOCK_REALTIME at that moment
 * @param hostTsc       the host's time-stamp counter at that moment
 */
public record KvmClock(long nanos, int flags, long realtimeNanos, long hostTsc) {
}
