package dev.vivarium.engine.backend.whp;

import dev.vivarium.engine.memory.GuestMemory;
import dev.vivarium.engine.memory.GuestMemory.Region;
import dev.vivarium.engine.memory.PageBits;
import dev.vivarium.engine.memory.ProcessorWrites;
import dev.vivarium.host.HostException;
import dev.vivarium.host.abi.WhpProperty;
import dev.vivarium.host.whp.WhpPartition;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is mapped into the partition (WHvMapGpaRange), which follows {@link GuestMemory#regions}. What is not writable comes back
 * as an access that our interpreter completes.
 *
 * <p>Where somebody logs writes it is mapped so that the hypervisor keeps a bitmap (WHvQueryGpaRangeDirtyBitmap). What that costs
 * is not known, so it is not always mapped so. A hypervisor without bitmaps cannot tell: all pages may have been written to.
 */
final class PartitionMemory implements ProcessorWrites {
    private static final int READ = WhpProperty.MAP_READ | WhpProperty.MAP_EXECUTE;

    private final WhpPartition partition;
    private final GuestMemory memory;
    private final boolean tells;
    /** With which access each is mapped. */
    private final Map<Region, Integer> mapped = new HashMap<>();

    /** @param tells whether the hypervisor has bitmaps */
    PartitionMemory(WhpPartition partition, GuestMemory memory, boolean tells) {
        this.partition = partition;
        this.memory = memory;
        this.tells = tells;
        memory.addMapWatcher(this::mapChanged);
        memory.writeLogs().add(this);
    }

    /** With the board lock held. */
    private void mapChanged() {
        try {
            follow();
        } catch (HostException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    /** Maps what there is now, and unmaps what is there no more, or is to be there in another way. */
    void follow() throws HostException {
        List<Region> regions = memory.regions();
        for (Map.Entry<Region, Integer> held : List.copyOf(mapped.entrySet())) {
            Region region = held.getKey();
            if (!regions.contains(region) || held.getValue() != access(region)) {
                if ((held.getValue() & WhpProperty.MAP_TRACK_DIRTY_PAGES) != 0) {
                    take(region, 0, pages(region) - 1, memory.writeLogs().fresh());
                }
                partition.unmap(region.gpa(), region.sizeBytes());
                mapped.remove(region);
            }
        }
        for (Region region : regions) {
            if (!mapped.containsKey(region)) {
                int access = access(region);
                partition.map(region.gpa(), memory.segment().asSlice(region.offset(), region.sizeBytes()), access);
                mapped.put(region, access);
            }
        }
    }

    private int access(Region region) {
        int first = firstPage(region);
        boolean logged = tells && region.writable()
                && memory.writeLogs().isLogged(first, first + pages(region) - 1);
        return (region.writable() ? READ | WhpProperty.MAP_WRITE : READ)
                | (logged ? WhpProperty.MAP_TRACK_DIRTY_PAGES : 0);
    }

    private static int firstPage(Region region) {
        return (int) (region.offset() / GuestMemory.PAGE_SIZE);
    }

    private static int pages(Region region) {
        return (int) (region.sizeBytes() / GuestMemory.PAGE_SIZE);
    }

    @Override
    public void logsChanged() throws HostException {
        follow();
    }

    @Override
    public void collect(int first, int last, PageBits into) throws HostException {
        if (!tells) {
            into.set(first, last);
            return;
        }
        for (Map.Entry<Region, Integer> each : mapped.entrySet()) {
            int begin = Math.max(first - firstPage(each.getKey()), 0);
            int end = Math.min(last - firstPage(each.getKey()), pages(each.getKey()) - 1);
            if ((each.getValue() & WhpProperty.MAP_TRACK_DIRTY_PAGES) != 0 && begin <= end) {
                take(each.getKey(), begin, end, into);
            }
        }
    }

    private void take(Region region, int begin, int end, PageBits into) throws HostException {
        int count = end - begin + 1;
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment bitmap = arena.allocate((count + Long.SIZE - 1L) / Long.SIZE * Long.BYTES, Long.BYTES);
            partition.takeDirtyPages(region.gpa() + (long) begin * GuestMemory.PAGE_SIZE,
                    (long) count * GuestMemory.PAGE_SIZE, bitmap);
            into.add(firstPage(region) + begin, bitmap.toArray(ValueLayout.JAVA_LONG));
        }
    }
}
