package dev.vivarium.engine.memory;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * The guest's memory by guest-physical address (gpa): RAM from 0 up to the hole below 4 GiB, and on from 4 GiB; and, where
 * the {@link AddressMap} has them, the firmware's ROM and memory of cards. This is what devices read and write by DMA.
 * Addresses come from the guest: what is not memory reads as all ones, and is not written.
 *
 * <p>Thread-safe in so far as the host's memory is: devices run under the board lock, the processors do not.
 */
public final class GuestMemory {
    /** Bytes in a page. */
    public static final int PAGE_SIZE = 4096;
    /** Where the second part of RAM begins. */
    public static final long HIGH_BASE = 1L << 32;
    /** RAM below 4 GiB ends here at the latest, as on a q35 board: PCI and chipset addresses follow. */
    public static final long LOW_LIMIT = 0x8000_0000L;

    /** Where nothing is, among the offsets of {@link #segment()}. */
    public static final long NOT_MEMORY = AddressMap.NOT_MEMORY;

    private final MemorySegment memory;
    private final long ramSize;
    private final long lowSize;
    private final AddressMap map;
    private long cardsEnd;
    /** How many watch each page. */
    private final byte[] watched;
    private final WriteLogs writeLogs;
    private final List<PageWatcher> watchers = new CopyOnWriteArrayList<>();
    private final List<Runnable> mapWatchers = new CopyOnWriteArrayList<>();

    /**
     * Addresses that are read from memory.
     *
     * @param offset   in {@link #segment()}
     * @param writable whether they are written there too; if not, each write is looked at, {@link #writeOffsetOf}
     */
    public record Region(long gpa, long sizeBytes, long offset, boolean writable) {
        boolean continuesIn(Region next) {
            return gpa + sizeBytes == next.gpa && offset + sizeBytes == next.offset && writable == next.writable;
        }
    }

    /** A processor that keeps what it made of code in pages: it learns of changes to those that any processor watches. */
    public interface PageWatcher {
        /**
         * A device is about to change the page. Any thread.
         *
         * @param pageIndex the page's place in RAM (not its gpa)
         */
        void pageWritten(int pageIndex);

        /** Another processor, which has the turn, is about to change bytes of the page. */
        void codeWritten(int pageIndex, int offset, int sizeBytes);

        /** From now on each write to the page is to be announced, with {@link #announceCode} by processors. */
        void pageWatched(int pageIndex);
    }

    /**
     * Without memory of cards.
     *
     * @param ram zeroed memory of the guest's size, a whole number of pages, which outlives this object
     */
    public GuestMemory(MemorySegment ram) {
        this(ram, ram.byteSize());
    }

    /**
     * @param memory  zeroed memory, a whole number of pages, which outlives this object: RAM, then that of cards
     * @param ramSize bytes of it that are RAM
     */
    public GuestMemory(MemorySegment memory, long ramSize) {
        if (ramSize <= 0 || ramSize % PAGE_SIZE != 0 || memory.byteSize() % PAGE_SIZE != 0
                || ramSize > memory.byteSize()) {
            throw new IllegalArgumentException("Guest memory must be a whole number of pages.");
        }
        this.memory = memory;
        this.ramSize = ramSize;
        this.lowSize = Math.min(ramSize, LOW_LIMIT);
        this.map = new AddressMap(lowSize, ramSize - lowSize);
        this.cardsEnd = ramSize;
        this.watched = new byte[(int) (memory.byteSize() / PAGE_SIZE)];
        this.writeLogs = new WriteLogs(watched.length, (int) (ramSize / PAGE_SIZE));
    }

    /** Bytes of RAM. */
    public long sizeBytes() {
        return ramSize;
    }

    /** Bytes of RAM from gpa 0. */
    public long lowSizeBytes() {
        return lowSize;
    }

    /** Bytes of RAM from 4 GiB. */
    public long highSizeBytes() {
        return ramSize - lowSize;
    }

    /** All of it: RAM below 4 GiB, RAM above, memory of cards. */
    public MemorySegment segment() {
        return memory;
    }

    /** Pages in {@link #segment()}. */
    public int pages() {
        return watched.length;
    }

    /** Where what is read at {@code gpa} lies in {@link #segment()}, or {@link #NOT_MEMORY}. */
    public long offsetOf(long gpa) {
        if (isPlainLow(gpa)) {
            return gpa;
        }
        long high = gpa - HIGH_BASE;
        return high >= 0 && high < ramSize - lowSize ? lowSize + high : map.readOffset(gpa);
    }

    /** Where what is written at {@code gpa} goes in {@link #segment()}, or {@link #NOT_MEMORY}. */
    public long writeOffsetOf(long gpa) {
        if (isPlainLow(gpa)) {
            return gpa;
        }
        long high = gpa - HIGH_BASE;
        return high >= 0 && high < ramSize - lowSize ? lowSize + high : map.writeOffset(gpa);
    }

    /** RAM below 4 GiB that is never anything else: not A0000h–FFFFFh. */
    private boolean isPlainLow(long gpa) {
        return gpa >= 0 && gpa < lowSize && (gpa < AddressMap.SHADOW_BASE || gpa >= AddressMap.SHADOW_END);
    }

    /** Whether {@code sizeBytes} bytes from {@code gpa} are memory without a gap, to read and to write. */
    public boolean isRam(long gpa, long sizeBytes) {
        return offsetOf(gpa, sizeBytes, false) >= 0 && offsetOf(gpa, sizeBytes, true) >= 0;
    }

    /** Where a range lies in the segment in one piece, or -1. */
    private long offsetOf(long gpa, long sizeBytes, boolean write) {
        long offset = write ? writeOffsetOf(gpa) : offsetOf(gpa);
        if (offset < 0 || sizeBytes < 0 || sizeBytes > memory.byteSize() - offset) {
            return NOT_MEMORY;
        }
        if (gpa >= HIGH_BASE && offset >= lowSize && offset < ramSize) {
            return sizeBytes <= ramSize - offset ? offset : NOT_MEMORY;
        }
        if (gpa >= AddressMap.SHADOW_END && gpa < lowSize) {
            return sizeBytes <= lowSize - gpa ? offset : NOT_MEMORY;
        }
        return isPiece(gpa, sizeBytes, offset, write) ? offset : NOT_MEMORY;
    }

    /** Looks at each step: where the shadow area begins, and in it, and where a card ends. */
    private boolean isPiece(long gpa, long sizeBytes, long offset, boolean write) {
        long end = gpa + sizeBytes;
        long at = gpa;
        while (at < end) {
            long there = write ? writeOffsetOf(at) : offsetOf(at);
            if (there != offset + at - gpa) {
                return false;
            }
            at = at < AddressMap.SHADOW_BASE || at >= AddressMap.SHADOW_END
                    ? Math.min(end, stretch(at)) : (at | AddressMap.SHADOW_STEP - 1) + 1;
        }
        return true;
    }

    /** Where the next thing could begin. */
    private long stretch(long gpa) {
        if (gpa < AddressMap.SHADOW_BASE) {
            return AddressMap.SHADOW_BASE;
        }
        return gpa < lowSize ? lowSize : (gpa | PAGE_SIZE - 1) + 1;
    }

    // ---- The firmware's and the cards' memory. With the board lock held. ----

    /** What answers with memory, from the lowest address; no two of one address. */
    public List<Region> regions() {
        return map.regions();
    }

    /** Is told of every change of {@link #regions}, before the access that made it returns. */
    public void addMapWatcher(Runnable watcher) {
        mapWatchers.add(watcher);
    }

    /**
     * Leads a part of the last 384 KiB of the first megabyte elsewhere (the chipset's PAM registers, a VGA's window).
     *
     * @param gpa         A0000h–FFFFFh, and like the size a multiple of 16 KiB
     * @param readOffset  where reads come from in {@link #segment()}, or {@link #NOT_MEMORY}
     * @param writeOffset where writes go, or {@link #NOT_MEMORY}
     */
    public void shadow(long gpa, long sizeBytes, long readOffset, long writeOffset) {
        if (gpa < AddressMap.SHADOW_BASE || gpa + sizeBytes > AddressMap.SHADOW_END
                || ((gpa | sizeBytes) & AddressMap.SHADOW_STEP - 1) != 0) {
            throw new IllegalArgumentException("That is not a part of the shadow area.");
        }
        if (map.shadow(gpa, sizeBytes, readOffset, writeOffset)) {
            mapWatchers.forEach(Runnable::run);
        }
    }

    /**
     * Takes memory for a card from what follows RAM, in the order of the calls. Before there is a processor.
     *
     * @throws IllegalArgumentException if there is not as much
     */
    public CardMemory takeCard(long sizeBytes, boolean writable) {
        if (sizeBytes <= 0 || sizeBytes % PAGE_SIZE != 0 || sizeBytes > memory.byteSize() - cardsEnd) {
            throw new IllegalArgumentException("There is no memory for a card of " + sizeBytes + " bytes.");
        }
        PlacedCard card = new PlacedCard(this, map, new PlacedCard.Part(cardsEnd, sizeBytes, writable));
        cardsEnd += sizeBytes;
        return card;
    }

    void mapChanged() {
        mapWatchers.forEach(Runnable::run);
    }

    // ---- Bytes. ----

    /** @param width 1, 2, 4 or 8 bytes */
    public long read(long gpa, int width) {
        long offset = offsetOf(gpa, width, false);
        if (offset < 0) {
            return width == 8 ? -1L : (1L << (8 * width)) - 1;
        }
        return switch (width) {
            case 1 -> Byte.toUnsignedLong(memory.get(ValueLayout.JAVA_BYTE, offset));
            case 2 -> Short.toUnsignedLong(memory.get(ValueLayout.JAVA_SHORT_UNALIGNED, offset));
            case 4 -> Integer.toUnsignedLong(memory.get(ValueLayout.JAVA_INT_UNALIGNED, offset));
            default -> memory.get(ValueLayout.JAVA_LONG_UNALIGNED, offset);
        };
    }

    /** @param width 1, 2, 4 or 8 bytes */
    public void write(long gpa, int width, long value) {
        long offset = offsetOf(gpa, width, true);
        if (offset < 0) {
            return;
        }
        announce(offset, width);
        switch (width) {
            case 1 -> memory.set(ValueLayout.JAVA_BYTE, offset, (byte) value);
            case 2 -> memory.set(ValueLayout.JAVA_SHORT_UNALIGNED, offset, (short) value);
            case 4 -> memory.set(ValueLayout.JAVA_INT_UNALIGNED, offset, (int) value);
            default -> memory.set(ValueLayout.JAVA_LONG_UNALIGNED, offset, value);
        }
    }

    /** @return false, with {@code into} unchanged, if not all of it is RAM */
    public boolean read(long gpa, byte[] into, int from, int length) {
        long offset = offsetOf(gpa, length, false);
        if (offset < 0) {
            return false;
        }
        MemorySegment.copy(memory, ValueLayout.JAVA_BYTE, offset, into, from, length);
        return true;
    }

    /** @return false, with memory unchanged, if not all of it is RAM */
    public boolean write(long gpa, byte[] bytes, int from, int length) {
        long offset = offsetOf(gpa, length, true);
        if (offset < 0) {
            return false;
        }
        announce(offset, length);
        MemorySegment.copy(bytes, from, memory, ValueLayout.JAVA_BYTE, offset, length);
        return true;
    }

    /**
     * The RAM behind a range, for input and output without a copy.
     *
     * @param forWriting whether a device will store into it; who wants to know is told now
     * @return null if not all of it is RAM
     */
    public @org.jspecify.annotations.Nullable MemorySegment slice(long gpa, long sizeBytes, boolean forWriting) {
        long offset = offsetOf(gpa, sizeBytes, forWriting);
        if (offset < 0) {
            return null;
        }
        if (forWriting) {
            announce(offset, sizeBytes);
        }
        return memory.asSlice(offset, sizeBytes);
    }

    /** Who wants to know which pages are written to. */
    public WriteLogs writeLogs() {
        return writeLogs;
    }

    /** Adds a processor to those that are told of writes to watched pages. */
    public void addWatcher(PageWatcher watcher) {
        watchers.add(watcher);
    }

    /** One more watches a page. With the turn, as what follows. */
    public void watch(int pageIndex) {
        if (watched[pageIndex]++ == 0) {
            watchers.forEach(watcher -> watcher.pageWatched(pageIndex));
        }
    }

    /** One of those that watched a page does not any more. */
    public void unwatch(int pageIndex) {
        watched[pageIndex]--;
    }

    /** Tells the others of a processor's write to a page that is watched. */
    public void announceCode(PageWatcher by, int pageIndex, int offset, int sizeBytes) {
        for (PageWatcher watcher : watchers) {
            if (watcher != by) {
                watcher.codeWritten(pageIndex, offset, sizeBytes);
            }
        }
    }

    public boolean isWatched(int pageIndex) {
        return watched[pageIndex] != 0;
    }

    /** Something other than a processor is about to write there. */
    void announce(long offset, long sizeBytes) {
        if (sizeBytes == 0) {
            return;
        }
        int last = (int) ((offset + sizeBytes - 1) / PAGE_SIZE);
        if (writeLogs.isOn()) {
            writeLogs.note((int) (offset / PAGE_SIZE), last);
        }
        for (int page = (int) (offset / PAGE_SIZE); page <= last; page++) {
            if (watched[page] != 0) {
                for (PageWatcher watcher : watchers) {
                    watcher.pageWritten(page);
                }
            }
        }
    }
}
