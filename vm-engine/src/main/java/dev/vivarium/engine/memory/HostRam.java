package dev.vivarium.engine.memory;

import dev.vivarium.host.HostException;
import dev.vivarium.host.memory.GuestRam;
import dev.vivarium.host.memory.HostMemoryInfo;

/** A new machine's memory, taken from the host until it is closed. */
public final class HostRam implements AutoCloseable {
    private final GuestRam ram;
    private final GuestMemory memory;

    private HostRam(GuestRam ram, long sizeBytes) {
        this.ram = ram;
        this.memory = new GuestMemory(ram.segment(), sizeBytes);
    }

    /**
     * @param sizeBytes  of RAM
     * @param cardsBytes of memory of cards, {@link GuestMemory#takeCard}
     * @throws HostException if the host does not have as much
     */
    public static HostRam allocate(long sizeBytes, long cardsBytes) throws HostException {
        return new HostRam(GuestRam.allocate(sizeBytes + cardsBytes), sizeBytes);
    }

    /** What the host has in all, and how much of it is free. */
    public record HostAmount(long totalBytes, long availableBytes) {
        public static HostAmount current() throws HostException {
            HostMemoryInfo info = HostMemoryInfo.current();
            return new HostAmount(info.totalBytes(), info.availableBytes());
        }
    }

    /** The memory as the guest's addresses reach it. */
    public GuestMemory memory() {
        return memory;
    }

    /** Nothing may use the memory any more. */
    @Override
    public void close() {
        ram.close();
    }
}
