package dev.vivarium.engine.backend.whp;

import dev.vivarium.engine.memory.GuestMemory;
import dev.vivarium.engine.memory.GuestMemory.Region;
import dev.vivarium.engine.memory.PageBits;
import dev.vivarium.engine.memory.PageRange;
import dev.vivarium.engine.memory.ProcessorWrites;
import dev.vivarium.host.HostException;
import dev.vivarium.host.abi.WhpProperty;
import dev.vivarium.host.whp.WhpPartition;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What is mapped into the partition (WHvMapGpaRange), which follows {@link GuestMemory#regions}, and the hypervisor's bitmap of the
 * pages that its processors write to (WHvQueryGpaRangeDirtyBitmap). What is not writable comes back as an access that our
 * interpreter completes.
 *
 * <p>The bitmap tells of memory that was mapped for the purpose, which is why no processor runs when that begins and ends: memory is
 * mapped anew then, and what it costs is not known, so that it is not always mapped so. With the board lock held.
 */
final class PartitionMemory implements ProcessorWrites {
    private static final int READ = WhpProperty.MAP_READ | WhpProperty.MAP_EXECUTE;

    private final WhpPartition partition;
    private final GuestMemory memory;
    private final boolean tells;
    private final Set<Region> mapped = new HashSet<>();
    private boolean logging;

    private PartitionMemory(WhpPartition partition, GuestMemory memory, boolean tells) {
        this.partition = partition;
        this.memory = memory;
        this.tells = tells;
    }

    /**
     * Gives the partition its memory, now and whenever it changes.
     *
     * @param tells whether the hypervisor has such bitmaps
     */
    static void connect(WhpPartition partition, GuestMemory memory, boolean tells) throws HostException {
        PartitionMemory own = new PartitionMemory(partition, memory, tells);
        own.follow();
        memory.addMapWatcher(own::mapChanged);
        memory.writeLogs().add(own);
    }

    private void mapChanged() {
        try {
            follow();
        } catch (HostException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    private void follow() throws HostException {
        List<Region> regions = memory.regions();
        for (Region region : List.copyOf(mapped)) {
            if (!regions.contains(region)) {
                unmap(region);
            }
        }
        for (Region region : regions) {
            if (mapped.add(region)) {
                partition.map(region.gpa(), memory.segment().asSlice(region.offset(), region.sizeBytes()),
                        access(region));
            }
        }
    }

    private void unmap(Region region) throws HostException {
        if (logging && region.writable()) {
            take(region, PageRange.of(region), memory.writeLogs().fresh());
        }
        partition.unmap(region.gpa(), region.sizeBytes());
        mapped.remove(region);
    }

    private int access(Region region) {
        int writable = logging ? WhpProperty.MAP_WRITE | WhpProperty.MAP_TRACK_DIRTY_PAGES : WhpProperty.MAP_WRITE;
        return region.writable() ? READ | writable : READ;
    }

    private void log(boolean on) throws HostException {
        for (Region region : List.copyOf(mapped)) {
            unmap(region);
        }
        logging = on;
        follow();
    }

    @Override
    public void start() throws HostException {
        if (!tells) {
            throw new HostException(HostException.Kind.UNSUPPORTED, "This Windows cannot tell which memory a machine "
                    + "writes to. Stop the machine for this, or let it run with --accel soft.");
        }
        log(true);
    }

    @Override
    public void stop() throws HostException {
        log(false);
    }

    @Override
    public void collect(int first, int last, PageBits into) throws HostException {
        for (Region region : mapped) {
            PageRange part = PageRange.of(region).within(first, last);
            if (region.writable() && part.count() > 0) {
                take(region, part, into);
            }
        }
    }

    private void take(Region region, PageRange pages, PageBits into) throws HostException {
        int words = (pages.count() + Long.SIZE - 1) / Long.SIZE;
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment bitmap = arena.allocate((long) words * Long.BYTES, Long.BYTES);
            long gpa = region.gpa() + (pages.first() * (long) GuestMemory.PAGE_SIZE - region.offset());
            partition.takeDirtyPages(gpa, (long) pages.count() * GuestMemory.PAGE_SIZE, bitmap);
            pages.mark(bitmap.toArray(ValueLayout.JAVA_LONG), into);
        }
    }
}
