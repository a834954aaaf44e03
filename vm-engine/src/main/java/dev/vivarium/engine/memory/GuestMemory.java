package dev.vivarium.engine.memory;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * The guest's RAM by guest-physical address (gpa): from 0 up to the hole below 4 GiB, and on from 4 GiB. This is what
 * devices read and write by DMA. Addresses come from the guest: what is not RAM reads as all ones, and is not written.
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

    private final MemorySegment ram;
    private final long lowSize;
    /** How many watch each page. */
    private final byte[] watched;
    private final WriteLogs writeLogs;
    private final List<PageWatcher> watchers = new CopyOnWriteArrayList<>();

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
     * @param ram zeroed memory of the guest's size, a whole number of pages, which outlives this object
     */
    public GuestMemory(MemorySegment ram) {
        if (ram.byteSize() == 0 || ram.byteSize() % PAGE_SIZE != 0) {
            throw new IllegalArgumentException("Guest memory must be a whole number of pages.");
        }
        this.ram = ram;
        this.lowSize = Math.min(ram.byteSize(), LOW_LIMIT);
        this.watched = new byte[(int) (ram.byteSize() / PAGE_SIZE)];
        this.writeLogs = new WriteLogs(watched.length);
    }

    public long sizeBytes() {
        return ram.byteSize();
    }

    /** Bytes of RAM from gpa 0. */
    public long lowSizeBytes() {
        return lowSize;
    }

    /** Bytes of RAM from 4 GiB. */
    public long highSizeBytes() {
        return ram.byteSize() - lowSize;
    }

    /** All of RAM, the part above 4 GiB following the part below. */
    public MemorySegment segment() {
        return ram;
    }

    /** Where {@code gpa} lies in {@link #segment()}, or -1 if it is not RAM. */
    public long offsetOf(long gpa) {
        if (gpa >= 0 && gpa < lowSize) {
            return gpa;
        }
        long high = gpa - HIGH_BASE;
        return high >= 0 && high < ram.byteSize() - lowSize ? lowSize + high : -1;
    }

    /** Whether {@code sizeBytes} bytes from {@code gpa} are RAM without a gap. */
    public boolean isRam(long gpa, long sizeBytes) {
        long offset = offsetOf(gpa);
        if (offset < 0 || sizeBytes < 0) {
            return false;
        }
        long end = offset < lowSize ? lowSize : ram.byteSize();
        return sizeBytes <= end - offset;
    }

    /** @param width 1, 2, 4 or 8 bytes */
    public long read(long gpa, int width) {
        if (!isRam(gpa, width)) {
            return width == 8 ? -1L : (1L << (8 * width)) - 1;
        }
        long offset = offsetOf(gpa);
        return switch (width) {
            case 1 -> Byte.toUnsignedLong(ram.get(ValueLayout.JAVA_BYTE, offset));
            case 2 -> Short.toUnsignedLong(ram.get(ValueLayout.JAVA_SHORT_UNALIGNED, offset));
            case 4 -> Integer.toUnsignedLong(ram.get(ValueLayout.JAVA_INT_UNALIGNED, offset));
            default -> ram.get(ValueLayout.JAVA_LONG_UNALIGNED, offset);
        };
    }

    /** @param width 1, 2, 4 or 8 bytes */
    public void write(long gpa, int width, long value) {
        if (!isRam(gpa, width)) {
            return;
        }
        long offset = offsetOf(gpa);
        announce(offset, width);
        switch (width) {
            case 1 -> ram.set(ValueLayout.JAVA_BYTE, offset, (byte) value);
            case 2 -> ram.set(ValueLayout.JAVA_SHORT_UNALIGNED, offset, (short) value);
            case 4 -> ram.set(ValueLayout.JAVA_INT_UNALIGNED, offset, (int) value);
            default -> ram.set(ValueLayout.JAVA_LONG_UNALIGNED, offset, value);
        }
    }

    /** @return false, with {@code into} unchanged, if not all of it is RAM */
    public boolean read(long gpa, byte[] into, int from, int length) {
        if (!isRam(gpa, length)) {
            return false;
        }
        MemorySegment.copy(ram, ValueLayout.JAVA_BYTE, offsetOf(gpa), into, from, length);
        return true;
    }

    /** @return false, with memory unchanged, if not all of it is RAM */
    public boolean write(long gpa, byte[] bytes, int from, int length) {
        if (!isRam(gpa, length)) {
            return false;
        }
        long offset = offsetOf(gpa);
        announce(offset, length);
        MemorySegment.copy(bytes, from, ram, ValueLayout.JAVA_BYTE, offset, length);
        return true;
    }

    /**
     * The RAM behind a range, for input and output without a copy.
     *
     * @param forWriting whether a device will store into it; who wants to know is told now
     * @return null if not all of it is RAM
     */
    public @org.jspecify.annotations.Nullable MemorySegment slice(long gpa, long sizeBytes, boolean forWriting) {
        if (!isRam(gpa, sizeBytes)) {
            return null;
        }
        long offset = offsetOf(gpa);
        if (forWriting) {
            announce(offset, sizeBytes);
        }
        return ram.asSlice(offset, sizeBytes);
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

    private void announce(long offset, long sizeBytes) {
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
