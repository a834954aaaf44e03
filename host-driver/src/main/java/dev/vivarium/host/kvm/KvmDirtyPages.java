package dev.vivarium.host.kvm;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import dev.vivarium.host.HostException;
import dev.vivarium.host.abi.KvmCap;
import dev.vivarium.host.abi.KvmFlags;
import dev.vivarium.host.abi.KvmRequest;
import dev.vivarium.host.abi.KvmStructs.ClearDirtyLog;
import dev.vivarium.host.abi.KvmStructs.DirtyLog;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which pages of the slots with KVM_MEM_LOG_DIRTY_PAGES the guest wrote to: by a bitmap for a slot. Sections are those of api.rst. Any thread.
 */
public final class KvmDirtyPages {
    private static final long PAGE_SIZE = 4096;

    private final Descriptor descriptor;
    /** How much memory each slot has: the kernel writes as large a bitmap, wherever ours ends. */
    private final Map<Integer, Long> slotBytes = new ConcurrentHashMap<>();

    KvmDirtyPages(Descriptor descriptor) {
        this.descriptor = descriptor;
    }

    void slotChanged(int slot, long sizeBytes) {
        slotBytes.put(slot, sizeBytes);
    }

    /** How many longs a bitmap of so many bytes of memory has. */
    public static int bitmapLongs(long memoryBytes) {
        return Math.toIntExact((memoryBytes / PAGE_SIZE + Long.SIZE - 1) / Long.SIZE);
    }

    /**
     * The slot's pages since the last call, and unless {@link #enableManualClear} forgets them: 4.8.
     *
     * @param bitmap a bit for a page, {@link #bitmapLongs} long
     */
    public void get(int slot, long[] bitmap) throws HostException {
        requireLength(bitmap, bitmapLongs(slotBytes.getOrDefault(slot, 0L)));
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment bits = arena.allocate((long) bitmap.length * Long.BYTES, 8);
            MemorySegment request = arena.allocate(DirtyLog.SIZE, 8);
            request.set(JAVA_INT, DirtyLog.SLOT, slot);
            request.set(JAVA_LONG, DirtyLog.DIRTY_BITMAP, bits.address());
            descriptor.require(KvmRequest.GET_DIRTY_LOG, request, "tell which pages the guest wrote to");
            MemorySegment.copy(bits, JAVA_LONG, 0, bitmap, 0, bitmap.length);
        }
    }

    /**
     * From now on {@link #get} forgets nothing, and pages are watched again only by {@link #clear}: so a large slot is
     * not write-protected at one blow. Section 7.18 (KVM_CAP_MANUAL_DIRTY_LOG_PROTECT2).
     *
     * @param initiallySet a slot starts with all pages marked, and its watching costs nothing until they are cleared
     */
    public void enableManualClear(boolean initiallySet) throws HostException {
        KvmVm.enable(descriptor, KvmCap.MANUAL_DIRTY_LOG_PROTECT2, KvmFlags.DIRTY_LOG_MANUAL_PROTECT_ENABLE
                | (initiallySet ? KvmFlags.DIRTY_LOG_INITIALLY_SET : 0));
    }

    /**
     * Forgets pages and watches them again: 4.117.
     *
     * @param firstPage a multiple of 64
     * @param pages     a multiple of 64, or up to the slot's end
     * @param bitmap    which of them; its first bit is {@code firstPage}
     */
    public void clear(int slot, long firstPage, int pages, long[] bitmap) throws HostException {
        requireLength(bitmap, bitmapLongs(pages * PAGE_SIZE));
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment bits = arena.allocateFrom(JAVA_LONG, bitmap);
            MemorySegment request = arena.allocate(ClearDirtyLog.SIZE, 8);
            request.set(JAVA_INT, ClearDirtyLog.SLOT, slot);
            request.set(JAVA_INT, ClearDirtyLog.NUM_PAGES, pages);
            request.set(JAVA_LONG, ClearDirtyLog.FIRST_PAGE, firstPage);
            request.set(JAVA_LONG, ClearDirtyLog.DIRTY_BITMAP, bits.address());
            descriptor.require(KvmRequest.CLEAR_DIRTY_LOG, request, "forget which pages the guest wrote to");
        }
    }

    private static void requireLength(long[] bitmap, int longs) {
        if (bitmap.length < longs) {
            throw new IllegalArgumentException("The bitmap must have " + longs + " longs.");
        }
    }
}
