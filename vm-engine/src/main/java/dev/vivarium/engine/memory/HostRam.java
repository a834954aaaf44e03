package dev.vivarium.engine.memory;

import dev.vivarium.host.HostException;
import dev.vivarium.host.memory.GuestRam;
import dev.vivarium.host.memory.HostMemoryInfo;
import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.memory.MemoryImage;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** A machine's memory, taken from the host until it is closed. */
public final class HostRam implements AutoCloseable {
    private final GuestRam ram;
    private final GuestMemory memory;
    private final RestoredPages restored;

    private HostRam(GuestRam ram, long sizeBytes, RestoredPages restored) {
        this.ram = ram;
        this.restored = restored;
        this.memory = new GuestMemory(ram.segment(), sizeBytes);
    }

    /**
     * @param sizeBytes  of RAM
     * @param cardsBytes of memory of cards, {@link GuestMemory#takeCard}
     * @throws HostException if the host does not have as much
     */
    public static HostRam allocate(long sizeBytes, long cardsBytes) throws HostException {
        GuestRam ram = GuestRam.allocate(sizeBytes + cardsBytes);
        return new HostRam(ram, sizeBytes, new RestoredPages(ram, List.of()));
    }

    /**
     * The memory of a machine that goes on from a snapshot. It can be used at once; its pages come from the image's files
     * as they are touched. The image may be closed afterwards and the files' names may go, but nobody may change the files:
     * hold their bundle's lock until {@link #close}.
     *
     * @param image   of RAM and of cards' memory
     * @param ramSize bytes of it that are RAM
     * @throws SnapshotException if a file is damaged, as far as it was looked at: {@link MemoryImage#verify} looks at all
     * @throws HostException     if the host does not have as much, or refuses
     */
    public static HostRam restore(MemoryImage image, long ramSize) throws SnapshotException, HostException {
        GuestRam ram = GuestRam.allocate(image.sizeBytes());
        boolean whole = false;
        try {
            HostRam host = new HostRam(ram, ramSize, Restoring.restore(image, ram));
            whole = true;
            return host;
        } finally {
            if (!whole) {
                ram.close();
            }
        }
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

    /** Of a restored machine, pages that come from files; none of a new one. */
    public RestoredPages restoredPages() {
        return restored;
    }

    /**
     * Which pages of {@link GuestMemory#segment} have been touched by anybody, a new machine's since the beginning: the others
     * are zeros. A restored machine's others are what they were after the restore.
     *
     * @return page n in bit n mod 64 of word n div 64; null if the host does not tell
     */
    public long @Nullable [] touchedPages() {
        return ram.touched();
    }

    /** Nothing may use the memory any more. */
    @Override
    public void close() {
        ram.close();
    }
}
