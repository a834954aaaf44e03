package dev.vivarium.host.kvm;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import dev.vivarium.host.HostException;
import dev.vivarium.host.abi.KvmFlags;
import dev.vivarium.host.abi.KvmRequest;
import dev.vivarium.host.abi.KvmStructs.CoalescedZone;
import dev.vivarium.host.abi.KvmStructs.Ioeventfd;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/** Writes of the guest that the kernel takes without an exit: as events, or collected in a ring. Any thread. */
public final class KvmIoEvents {
    private final Descriptor descriptor;

    KvmIoEvents(Descriptor descriptor) {
        this.descriptor = descriptor;
    }

    /** From now on such a write signals the event and the guest goes on: section 4.59. */
    public void assign(EventFd event, KvmIoEvent write) throws HostException {
        ioeventfd(event, write, 0);
    }

    /** Ends it; both must be those it was assigned with. */
    public void deassign(EventFd event, KvmIoEvent write) throws HostException {
        ioeventfd(event, write, KvmFlags.IOEVENTFD_FLAG_DEASSIGN);
    }

    private void ioeventfd(EventFd event, KvmIoEvent write, int flags) throws HostException {
        try (Arena call = Arena.ofConfined()) {
            MemorySegment request = call.allocate(Ioeventfd.SIZE, 8);
            request.set(JAVA_LONG, Ioeventfd.DATAMATCH, write.match());
            request.set(JAVA_LONG, Ioeventfd.ADDR, write.address());
            request.set(JAVA_INT, Ioeventfd.LEN, write.widthBytes());
            request.set(JAVA_INT, Ioeventfd.FD, event.descriptor());
            request.set(JAVA_INT, Ioeventfd.FLAGS, flags | (write.isPort() ? KvmFlags.IOEVENTFD_FLAG_PIO : 0)
                    | (write.isMatched() ? KvmFlags.IOEVENTFD_FLAG_DATAMATCH : 0));
            descriptor.require(KvmRequest.IOEVENTFD, request,
                    "connect an event with writes to " + Long.toHexString(write.address()));
        }
    }

    /**
     * Collects writes to an area in the ring of {@link KvmVcpu#coalescedRing()}, where they wait for the next exit: for
     * areas whose reads have no need to see them and whose writes are many. Section 4.116.
     *
     * @param isPort ports (needs KVM_CAP_COALESCED_PIO), else guest-physical addresses
     */
    public void coalesce(boolean isPort, long address, int sizeBytes) throws HostException {
        zone(KvmRequest.REGISTER_COALESCED_MMIO, isPort, address, sizeBytes);
    }

    /** Ends it for the zones within an area. */
    public void stopCoalescing(boolean isPort, long address, int sizeBytes) throws HostException {
        zone(KvmRequest.UNREGISTER_COALESCED_MMIO, isPort, address, sizeBytes);
    }

    private void zone(long request, boolean isPort, long address, int sizeBytes) throws HostException {
        try (Arena call = Arena.ofConfined()) {
            MemorySegment zone = call.allocate(CoalescedZone.SIZE, 8);
            zone.set(JAVA_LONG, CoalescedZone.ADDR, address);
            zone.set(JAVA_INT, CoalescedZone.SIZE_BYTES, sizeBytes);
            zone.set(JAVA_INT, CoalescedZone.PIO, isPort ? 1 : 0);
            descriptor.require(request, zone, "collect writes to " + Long.toHexString(address));
        }
    }
}
