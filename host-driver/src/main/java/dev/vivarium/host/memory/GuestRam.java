package dev.vivarium.host.memory;

import dev.vivarium.host.HostException;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/**
 * Zeroed memory outside the Java heap for a guest's RAM, on an address that hypervisors accept. The host gives each
 * page when it is first touched. Not a snapshot's memory file: that is mapped by whoever reads it.
 *
 * <p>Any thread may use the segment. After {@link #close()} it throws instead of touching memory that is gone; nobody
 * may still use its bare address then (a processor back end, emitted code).
 */
public final class GuestRam implements AutoCloseable {
    private final HostPages pages;
    private final Arena arena;
    private final MemorySegment segment;

    private GuestRam(HostPages pages, long address, long sizeBytes) {
        this.pages = pages;
        this.arena = Arena.ofShared();
        this.segment = MemorySegment.ofAddress(address)
                .reinterpret(sizeBytes, arena, mapped -> pages.release(mapped.address(), sizeBytes));
    }

    /**
     * @param sizeBytes a whole number of 4 KiB pages
     * @throws HostException EXHAUSTED when the host has not as much; UNSUPPORTED on an unknown operating system
     */
    public static GuestRam allocate(long sizeBytes) throws HostException {
        return allocate(sizeBytes, HostPages.forThisHost(), HostMemoryInfo.current());
    }

    static GuestRam allocate(long sizeBytes, HostPages pages, HostMemoryInfo host) throws HostException {
        if (sizeBytes <= 0 || sizeBytes % HostPages.PAGE_SIZE != 0) {
            throw new IllegalArgumentException("Guest memory must be a whole number of pages.");
        }
        if (sizeBytes > host.totalBytes()) {
            throw new HostException(HostException.Kind.EXHAUSTED,
                    "The machine asks for " + ByteCount.text(sizeBytes) + " of memory, but this host has "
                            + ByteCount.text(host.totalBytes()) + ". Give the machine less memory.");
        }
        long address = pages.reserve(sizeBytes);
        if (address == 0) {
            throw new HostException(HostException.Kind.EXHAUSTED,
                    "The host refused " + ByteCount.text(sizeBytes) + " of memory for the machine (it has "
                            + ByteCount.text(host.totalBytes()) + ", of which " + ByteCount.text(host.availableBytes())
                            + " are free). Give the machine less memory or close other programs.");
        }
        return new GuestRam(pages, address, sizeBytes);
    }

    /** All of it; the same object each time. */
    public MemorySegment segment() {
        return segment;
    }

    public long sizeBytes() {
        return segment.byteSize();
    }

    /**
     * Gives whole pages back to the host; they read as zeros from now on.
     *
     * @param offset    a multiple of 4 KiB
     * @param sizeBytes a multiple of 4 KiB
     */
    public void discard(long offset, long sizeBytes) {
        MemorySegment range = segment.asSlice(offset, sizeBytes);
        if (((offset | sizeBytes) & (HostPages.PAGE_SIZE - 1)) != 0) {
            throw new IllegalArgumentException("Only whole pages of guest memory can be given back.");
        }
        if (sizeBytes > 0 && !pages.discard(range.address(), sizeBytes)) {
            range.fill((byte) 0);
        }
    }

    /** Unmaps the memory. Closing twice does nothing. */
    @Override
    public void close() {
        if (arena.scope().isAlive()) {
            arena.close();
        }
    }
}
