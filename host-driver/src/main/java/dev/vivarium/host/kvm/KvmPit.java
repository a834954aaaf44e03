package dev.vivarium.host.kvm;

import java.util.List;

/**
 * The 8254 in the kernel (struct kvm_pit_state2; api.rst, section 4.72).
 *
 * @param channels three
 * @param flags    PIT_FLAGS_HPET_LEGACY of {@link dev.vivarium.host.abi.KvmFlags}: interrupt 0 is the HPET's
 */
public record KvmPit(List<Channel> channels, int flags) {
    /**
     * @param count             0 to 65,536
     * @param loadNanos         when the count was loaded, in the host's monotonic time; set again on writing, but for channel 0,
     *                          where it stays as written
     */
    public record Channel(int count, int latchedCount, int countLatched, int statusLatched, int status, int readState,
            int writeState, int writeLatch, int rwMode, int mode, int bcd, int gate, long loadNanos) {
    }
}
