package dev.vivarium.host.whp;

import dev.vivarium.host.HostException;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/**
 * One guest: its physical memory and its processors (pages WHvMapGpaRange, WHvUnmapGpaRange,
 * WHvQueryGpaRangeDirtyBitmap, WHvDeletePartition). Any thread may map and unmap, also while processors run. The
 * hypervisor keeps using memory that is mapped: it must stay until it is unmapped or the partition closed.
 */
public final class WhpPartition implements AutoCloseable {
    private static final int PAGE_SIZE = 4096;

    private final WhpCalls calls;
    private final long handle;
    private boolean closed;

    private WhpPartition(WhpCalls calls, long handle) {
        this.calls = calls;
        this.handle = handle;
    }

    static WhpPartition create(WhpCalls calls, WhpSettings settings) throws HostException {
        long handle;
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment place = arena.allocate(ValueLayout.JAVA_LONG);
            WhpResult.check(calls.partition().createPartition(place.address()), "WHvCreatePartition",
                    "create a machine");
            handle = place.get(ValueLayout.JAVA_LONG, 0);
        }
        boolean done = false;
        try {
            new WhpSetup(calls.partition(), handle).apply(settings);
            done = true;
        } finally {
            if (!done) {
                calls.partition().deletePartition(handle);
            }
        }
        return new WhpPartition(calls, handle);
    }

    /**
     * @param gpa    where the guest sees it, a multiple of 4 KiB
     * @param memory native memory on a page boundary, whole pages
     * @param access bits {@code WhpProperty.MAP_…}
     * @throws HostException EXHAUSTED if the hypervisor has no memory for its tables, else UNSUPPORTED
     */
    public void map(long gpa, MemorySegment memory, int access) throws HostException {
        requireNative(memory);
        requirePages(gpa | memory.address() | memory.byteSize());
        WhpResult.check(calls.memory().map(handle, memory.address(), gpa, memory.byteSize(), access),
                "WHvMapGpaRange", "give the machine its memory");
    }

    /**
     * @param gpa       a multiple of 4 KiB
     * @param sizeBytes the same; all of what was mapped unless {@link WhpCapabilities#partialUnmap}
     */
    public void unmap(long gpa, long sizeBytes) {
        requirePages(gpa | sizeBytes);
        WhpResult.require(calls.memory().unmap(handle, gpa, sizeBytes), "WHvUnmapGpaRange");
    }

    /**
     * Which pages the guest wrote since the last call, and forgets them. The range was mapped with MAP_TRACK_DIRTY_PAGES.
     *
     * @param bitmap native memory, a bit for each page of the range from the lowest of the first byte on, in whole
     *               words of 8 bytes
     * @throws HostException UNSUPPORTED if the hypervisor does not track, {@link WhpCapabilities#dirtyPages}
     */
    public void takeDirtyPages(long gpa, long sizeBytes, MemorySegment bitmap) throws HostException {
        requirePages(gpa | sizeBytes);
        requireNative(bitmap);
        int words = Math.toIntExact((sizeBytes / PAGE_SIZE + 63) / 64);
        if (bitmap.byteSize() < 8L * words) {
            throw new IllegalArgumentException("The bitmap has no room for " + sizeBytes + " bytes of memory.");
        }
        WhpResult.check(calls.memory().queryDirty(handle, gpa, sizeBytes, bitmap.address(), 8 * words),
                "WHvQueryGpaRangeDirtyBitmap", "tell which memory the guest changed");
    }

    /**
     * @param index 0 to one less than the settings have processors
     * @throws HostException EXHAUSTED or UNSUPPORTED
     */
    public WhpProcessor createProcessor(int index) throws HostException {
        WhpResult.check(calls.processor().createProcessor(handle, index), "WHvCreateVirtualProcessor",
                "create a processor");
        return new WhpProcessor(calls.processor(), handle, index);
    }

    private static void requireNative(MemorySegment memory) {
        if (!memory.isNative()) {
            throw new IllegalArgumentException("The hypervisor cannot use memory in the Java heap.");
        }
    }

    private static void requirePages(long addressesAndSizes) {
        if (addressesAndSizes % PAGE_SIZE != 0) {
            throw new IllegalArgumentException("Guest memory is mapped in whole pages.");
        }
    }

    /** Its processors must be closed before. Closing twice does nothing. */
    @Override
    public void close() {
        if (!closed) {
            closed = true;
            WhpResult.require(calls.partition().deletePartition(handle), "WHvDeletePartition");
        }
    }
}
