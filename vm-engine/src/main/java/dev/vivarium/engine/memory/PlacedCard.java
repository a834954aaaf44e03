package dev.vivarium.engine.memory;

import dev.vivarium.host.HostException;

import org.jspecify.annotations.Nullable;

import java.lang.foreign.MemorySegment;
import java.util.BitSet;
import java.util.Objects;

/**
 * A part of the memory that follows RAM, at the place in the address space that its card gives it. With the board lock
 * held.
 */
final class PlacedCard implements CardMemory {
    private final GuestMemory memory;
    private final AddressMap map;
    private final Part part;
    private final MemorySegment bytes;
    /** Null if processors cannot write to it: then nobody asks, and all counts as written. */
    private final @Nullable WriteLog log;
    private AddressMap.@Nullable Card mapped;

    /** Where it lies in {@link GuestMemory#segment()}. */
    record Part(long offset, long sizeBytes, boolean writable) {
    }

    PlacedCard(GuestMemory memory, AddressMap map, Part part) {
        this.memory = memory;
        this.map = map;
        this.part = part;
        this.bytes = memory.segment().asSlice(part.offset, part.sizeBytes);
        this.log = part.writable ? open() : null;
    }

    private WriteLog open() {
        try {
            return memory.writeLogs().open(firstPage(), pages());
        } catch (HostException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    private int firstPage() {
        return (int) (part.offset / GuestMemory.PAGE_SIZE);
    }

    private int pages() {
        return (int) (part.sizeBytes / GuestMemory.PAGE_SIZE);
    }

    @Override
    public MemorySegment bytes() {
        return bytes;
    }

    @Override
    public long offset() {
        return part.offset;
    }

    @Override
    public boolean mapAt(long gpa) {
        AddressMap.Card before = mapped;
        if (before != null && before.gpa() == gpa) {
            return true;
        }
        if (before != null) {
            map.remove(before);
            mapped = null;
        }
        boolean placed = gpa == -1 || gpa % GuestMemory.PAGE_SIZE == 0 && map.isFree(gpa, part.sizeBytes);
        if (gpa != -1 && placed) {
            AddressMap.Card card = new AddressMap.Card(gpa, part.sizeBytes, part.offset, part.writable);
            map.add(card);
            mapped = card;
        }
        if (before != null || mapped != null) {
            memory.mapChanged();
        }
        return placed;
    }

    @Override
    public void noteWrite(long offset, long sizeBytes) {
        Objects.checkFromIndexSize(offset, sizeBytes, part.sizeBytes);
        memory.announce(part.offset + offset, sizeBytes);
    }

    @Override
    public void takeWritten(BitSet pages) {
        WriteLog own = log;
        if (own == null) {
            pages.set(0, pages());
            return;
        }
        long[] bits = new long[(pages() + Long.SIZE - 1) / Long.SIZE];
        try {
            own.take(firstPage(), pages(), bits);
        } catch (HostException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
        pages.or(BitSet.valueOf(bits));
    }
}
