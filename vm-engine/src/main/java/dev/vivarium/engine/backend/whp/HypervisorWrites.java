package dev.vivarium.engine.backend.whp;

import dev.vivarium.engine.memory.GuestMemory;
import dev.vivarium.engine.memory.PageBits;
import dev.vivarium.engine.memory.ProcessorWrites;
import dev.vivarium.host.HostException;
import dev.vivarium.host.abi.WhpProperty;
import dev.vivarium.host.whp.WhpPartition;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/**
 * A partition's RAM, below 4 GiB and above, and the hypervisor's bitmap of the pages that its processors write to (page
 * WHvQueryGpaRangeDirtyBitmap). It tells of memory that was mapped for the purpose, which is why no processor runs when that
 * begins and ends: memory is mapped anew then, and what it costs is not known, so that it is not always mapped so.
 */
final class HypervisorWrites implements ProcessorWrites {
    private static final int ACCESS = WhpProperty.MAP_READ | WhpProperty.MAP_WRITE | WhpProperty.MAP_EXECUTE;

    private final WhpPartition partition;
    private final GuestMemory memory;
    private final boolean tells;

    private HypervisorWrites(WhpPartition partition, GuestMemory memory, boolean tells) {
        this.partition = partition;
        this.memory = memory;
        this.tells = tells;
    }

    /**
     * Gives the partition its RAM.
     *
     * @param tells whether the hypervisor has such bitmaps
     */
    static void connect(WhpPartition partition, GuestMemory memory, boolean tells) throws HostException {
        HypervisorWrites writes = new HypervisorWrites(partition, memory, tells);
        writes.map(ACCESS);
        memory.writeLogs().add(writes);
    }

    private void map(int access) throws HostException {
        MemorySegment ram = memory.segment();
        partition.map(0, ram.asSlice(0, memory.lowSizeBytes()), access);
        if (memory.highSizeBytes() != 0) {
            partition.map(GuestMemory.HIGH_BASE, ram.asSlice(memory.lowSizeBytes()), access);
        }
    }

    private void mapAnew(int access) throws HostException {
        partition.unmap(0, memory.lowSizeBytes());
        if (memory.highSizeBytes() != 0) {
            partition.unmap(GuestMemory.HIGH_BASE, memory.highSizeBytes());
        }
        map(access);
    }

    @Override
    public void start() throws HostException {
        if (!tells) {
            throw new HostException(HostException.Kind.UNSUPPORTED, "This Windows cannot tell which memory a machine "
                    + "writes to. Stop the machine for this, or let it run with --accel soft.");
        }
        mapAnew(ACCESS | WhpProperty.MAP_TRACK_DIRTY_PAGES);
    }

    @Override
    public void stop() throws HostException {
        mapAnew(ACCESS);
    }

    @Override
    public void collect(int first, int last, PageBits into) throws HostException {
        int lowPages = (int) (memory.lowSizeBytes() / GuestMemory.PAGE_SIZE);
        int firstWhole = first & -Long.SIZE;
        if (firstWhole < lowPages) {
            take((long) firstWhole * GuestMemory.PAGE_SIZE, firstWhole, Math.min(last, lowPages - 1), into);
        }
        if (last >= lowPages) {
            int begin = Math.max(firstWhole, lowPages);
            take(GuestMemory.HIGH_BASE + (long) (begin - lowPages) * GuestMemory.PAGE_SIZE, begin, last, into);
        }
    }

    /** @param first a multiple of 64, as RAM above 4 GiB begins at one, if there is any */
    private void take(long gpa, int first, int last, PageBits into) throws HostException {
        int pages = last - first + 1;
        int words = (pages + Long.SIZE - 1) / Long.SIZE;
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment bitmap = arena.allocate((long) words * Long.BYTES, Long.BYTES);
            partition.takeDirtyPages(gpa, (long) pages * GuestMemory.PAGE_SIZE, bitmap);
            for (int word = 0; word < words; word++) {
                into.or(first / Long.SIZE + word, bitmap.getAtIndex(ValueLayout.JAVA_LONG, word));
            }
        }
    }
}
