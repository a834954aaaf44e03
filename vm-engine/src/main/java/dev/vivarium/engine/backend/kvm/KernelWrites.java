package dev.vivarium.engine.backend.kvm;

import dev.vivarium.engine.memory.GuestMemory;
import dev.vivarium.engine.memory.PageBits;
import dev.vivarium.engine.memory.ProcessorWrites;
import dev.vivarium.host.HostException;
import dev.vivarium.host.abi.KvmCap;
import dev.vivarium.host.abi.KvmFlags;
import dev.vivarium.host.kvm.KvmDirtyPages;
import dev.vivarium.host.kvm.KvmVm;

import java.lang.foreign.MemorySegment;
import java.util.Arrays;

/**
 * A machine's RAM in KVM, a slot below 4 GiB and one above, and the kernel's log of the pages that its processors write to
 * (api.rst, sections 4.8 and 4.117). Where the kernel can, a page is watched only once somebody has taken it (section 7.18):
 * who logs a part of RAM slows the guest down there alone.
 */
final class KernelWrites implements ProcessorWrites {
    private static final int LOW_SLOT = 0;
    private static final int HIGH_SLOT = 1;

    private final KvmVm vm;
    private final GuestMemory memory;
    private final boolean takesByRange;
    private final long[] lowBits;
    private final long[] highBits;

    private KernelWrites(KvmVm vm, GuestMemory memory) throws HostException {
        this.vm = vm;
        this.memory = memory;
        int ways = vm.capability(KvmCap.MANUAL_DIRTY_LOG_PROTECT2);
        takesByRange = (ways & KvmFlags.DIRTY_LOG_MANUAL_PROTECT_ENABLE) != 0;
        if (takesByRange) {
            vm.dirtyPages().enableManualClear((ways & KvmFlags.DIRTY_LOG_INITIALLY_SET) != 0);
        }
        lowBits = new long[KvmDirtyPages.bitmapLongs(memory.lowSizeBytes())];
        highBits = new long[KvmDirtyPages.bitmapLongs(memory.highSizeBytes())];
    }

    /** Gives the machine its RAM. */
    static void connect(KvmVm vm, GuestMemory memory) throws HostException {
        KernelWrites writes = new KernelWrites(vm, memory);
        writes.map(0);
        memory.writeLogs().add(writes);
    }

    private void map(int flags) throws HostException {
        MemorySegment ram = memory.segment();
        vm.setMemorySlot(LOW_SLOT, 0, ram.asSlice(0, memory.lowSizeBytes()), flags);
        if (memory.highSizeBytes() != 0) {
            vm.setMemorySlot(HIGH_SLOT, GuestMemory.HIGH_BASE, ram.asSlice(memory.lowSizeBytes()), flags);
        }
    }

    @Override
    public void start() throws HostException {
        map(KvmFlags.MEM_LOG_DIRTY_PAGES);
    }

    @Override
    public void stop() throws HostException {
        map(0);
    }

    /** A word of the kernel's bitmaps is one of ours: RAM above 4 GiB begins at a multiple of 64 pages, if there is any. */
    @Override
    public void collect(int first, int last, PageBits into) throws HostException {
        int firstWord = takesByRange ? first / Long.SIZE : 0;
        int lastWord = takesByRange ? last / Long.SIZE : lowBits.length + highBits.length - 1;
        if (firstWord < lowBits.length) {
            take(LOW_SLOT, lowBits, firstWord, Math.min(lastWord, lowBits.length - 1), 0, into);
        }
        if (lastWord >= lowBits.length) {
            take(HIGH_SLOT, highBits, Math.max(firstWord - lowBits.length, 0), lastWord - lowBits.length,
                    lowBits.length, into);
        }
    }

    private void take(int slot, long[] bits, int firstWord, int lastWord, int wordsBefore, PageBits into)
            throws HostException {
        vm.dirtyPages().get(slot, bits);
        boolean any = false;
        for (int word = firstWord; word <= lastWord; word++) {
            into.or(wordsBefore + word, bits[word]);
            any |= bits[word] != 0;
        }
        if (takesByRange && any) {
            long slotPages = (slot == LOW_SLOT ? memory.lowSizeBytes() : memory.highSizeBytes())
                    / GuestMemory.PAGE_SIZE;
            long firstPage = (long) firstWord * Long.SIZE;
            int pages = (int) Math.min(((long) lastWord + 1) * Long.SIZE, slotPages) - (int) firstPage;
            vm.dirtyPages().clear(slot, firstPage, pages, Arrays.copyOfRange(bits, firstWord, lastWord + 1));
        }
    }
}
