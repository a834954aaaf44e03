package dev.vivarium.engine.backend.whp;

import dev.vivarium.engine.memory.GuestMemory;
import dev.vivarium.engine.memory.GuestMemory.Region;
import dev.vivarium.host.HostException;
import dev.vivarium.host.abi.WhpProperty;
import dev.vivarium.host.whp.WhpPartition;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What is mapped into the partition (WHvMapGpaRange), which follows {@link GuestMemory#regions}. What is not writable comes back
 * as an access that our interpreter completes.
 */
final class PartitionMemory {
    private static final int READ = WhpProperty.MAP_READ | WhpProperty.MAP_EXECUTE;

    private final WhpPartition partition;
    private final GuestMemory memory;
    private final Set<Region> mapped = new HashSet<>();

    PartitionMemory(WhpPartition partition, GuestMemory memory) {
        this.partition = partition;
        this.memory = memory;
        memory.addMapWatcher(this::mapChanged);
    }

    /** With the board lock held. */
    private void mapChanged() {
        try {
            follow();
        } catch (HostException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    /** Maps what there is now, and unmaps what is there no more. */
    void follow() throws HostException {
        List<Region> regions = memory.regions();
        for (Region gone : List.copyOf(mapped)) {
            if (!regions.contains(gone)) {
                partition.unmap(gone.gpa(), gone.sizeBytes());
                mapped.remove(gone);
            }
        }
        for (Region region : regions) {
            if (mapped.add(region)) {
                partition.map(region.gpa(), memory.segment().asSlice(region.offset(), region.sizeBytes()),
                        region.writable() ? READ | WhpProperty.MAP_WRITE : READ);
            }
        }
    }
}
