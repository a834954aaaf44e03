package dev.vivarium.engine.backend.kvm;

import dev.vivarium.engine.bus.BoardLock;
import dev.vivarium.engine.vcpu.GuestBus;
import dev.vivarium.host.HostException;
import dev.vivarium.host.abi.KvmCap;
import dev.vivarium.host.kvm.KvmCoalescedRing;
import dev.vivarium.host.kvm.KvmVcpu;
import dev.vivarium.host.kvm.KvmVm;

import org.jspecify.annotations.Nullable;

/**
 * Writes that need not be seen when they are made, collected by the kernel without an exit (coalesced I/O: api.rst, section
 * 4.116). Before anything else that a processor does reaches the board, and before guest time stops, they do, in their order:
 * so a guest can tell only by a device that acts without being accessed. That is why it is port 80h alone, which PCs write
 * to for the time it takes, and where BIOSes put the number of what they are doing.
 */
final class PostedWrites {
    private static final int DELAY_PORT = 0x80;

    private final @Nullable KvmCoalescedRing ring;

    private PostedWrites(@Nullable KvmCoalescedRing ring) {
        this.ring = ring;
    }

    /** @param any of the machine's processors, which all see the same ring */
    static PostedWrites of(KvmVm vm, KvmVcpu any) throws HostException {
        if (vm.capability(KvmCap.COALESCED_MMIO) == 0 || vm.capability(KvmCap.COALESCED_PIO) == 0) {
            return new PostedWrites(null);
        }
        KvmCoalescedRing ring = any.coalescedRing();
        vm.ioEvents().coalesce(true, DELAY_PORT, 1);
        return new PostedWrites(ring);
    }

    /**
     * Makes the writes there are. A processor's thread.
     *
     * @param lock held meanwhile: the ring has one reader
     * @return how many
     */
    int deliver(GuestBus bus, BoardLock lock) {
        KvmCoalescedRing own = ring;
        if (own == null || !own.hasNext()) {
            return 0;
        }
        int count = 0;
        lock.lock();
        try {
            for (; own.hasNext(); own.next()) {
                bus.writePort((int) own.address(), own.length(), own.data());
                count++;
            }
        } finally {
            lock.unlock();
        }
        return count;
    }
}
