package dev.vivarium.engine.machine;

import dev.vivarium.engine.memory.GuestMemory;
import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.memory.MemoryLayerWriter;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;

/** Pages as they were at one moment, until they have been written. Made by one thread and written by another. */
final class HeldPages implements AutoCloseable {
    private final MemorySegment memory;
    private final Arena arena = Arena.ofShared();
    private final List<Run> runs = new ArrayList<>();
    private int pages;

    private record Run(int first, int count, MemorySegment copy) {
    }

    HeldPages(MemorySegment memory) {
        this.memory = memory;
    }

    void add(int first, int count) {
        MemorySegment copy = arena.allocate((long) count * GuestMemory.PAGE_SIZE, Long.BYTES);
        copy.copyFrom(memory.asSlice((long) first * GuestMemory.PAGE_SIZE, copy.byteSize()));
        runs.add(new Run(first, count, copy));
        pages += count;
    }

    int pages() {
        return pages;
    }

    void writeTo(MemoryLayerWriter writer) throws SnapshotException {
        for (Run run : runs) {
            writer.put(run.first, run.count, run.copy, 0);
        }
    }

    @Override
    public void close() {
        arena.close();
    }
}
