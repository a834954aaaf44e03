package dev.vivarium.engine.backend.kvm;

import dev.vivarium.engine.memory.GuestMemory;
import dev.vivarium.engine.memory.GuestMemory.Region;
import dev.vivarium.engine.memory.PageBits;
import dev.vivarium.engine.memory.PageRange;
import dev.vivarium.engine.memory.ProcessorWrites;
import dev.vivarium.host.HostException;
import dev.vivarium.host.abi.KvmCap;
import dev.vivarium.host.abi.KvmFlags;
import dev.vivarium.host.kvm.KvmDirtyPages;
import dev.vivarium.host.kvm.KvmVm;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The machine's memory slots (api.rst, 4.35), which follow {@link GuestMemory#regions}, and the kernel's log of the pages that its
 * processors write to (4.8, 4.117). What is not writable is a read-only slot: writes come back as accesses to a device. While a slot
 * is replaced another processor may find nothing there; its access comes back as well, and finds memory by then.
 *
 * <p>Where the kernel can, a page is watched only once somebody has taken it (7.18): who logs a part of memory slows the guest down
 * there alone. With the board lock held.
 */
final class KernelMemory implements ProcessorWrites {
    private final KvmVm vm;
    private final GuestMemory memory;
    private final boolean takesByRange;
    private final Map<Region, Integer> slots = new HashMap<>();
    private final BitSet taken = new BitSet();
    private boolean logging;

    private KernelMemory(KvmVm vm, GuestMemory memory) throws HostException {
        this.vm = vm;
        this.memory = memory;
        int ways = vm.capability(KvmCap.MANUAL_DIRTY_LOG_PROTECT2);
        takesByRange = (ways & KvmFlags.DIRTY_LOG_MANUAL_PROTECT_ENABLE) != 0;
        if (takesByRange) {
            vm.dirtyPages().enableManualClear((ways & KvmFlags.DIRTY_LOG_INITIALLY_SET) != 0);
        }
    }

    /** Gives the machine its memory, now and whenever it changes. */
    static void connect(KvmVm vm, GuestMemory memory) throws HostException {
        KernelMemory kernel = new KernelMemory(vm, memory);
        kernel.follow();
        memory.addMapWatcher(kernel::mapChanged);
        memory.writeLogs().add(kernel);
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
        for (Map.Entry<Region, Integer> held : List.copyOf(slots.entrySet())) {
            Region region = held.getKey();
            if (!regions.contains(region)) {
                if (logging && region.writable()) {
                    PageRange pages = PageRange.of(region);
                    take(region, pages.first(), pages.first() + pages.count() - 1, memory.writeLogs().fresh());
                }
                vm.removeMemorySlot(held.getValue());
                taken.clear(held.getValue());
                slots.remove(region);
            }
        }
        for (Region region : regions) {
            if (!slots.containsKey(region)) {
                int slot = taken.nextClearBit(0);
                map(slot, region);
                taken.set(slot);
                slots.put(region, slot);
            }
        }
    }

    private void map(int slot, Region region) throws HostException {
        int writable = logging ? KvmFlags.MEM_LOG_DIRTY_PAGES : 0;
        vm.setMemorySlot(slot, region.gpa(), memory.segment().asSlice(region.offset(), region.sizeBytes()),
                region.writable() ? writable : KvmFlags.MEM_READONLY);
    }

    private void log(boolean on) throws HostException {
        logging = on;
        for (Map.Entry<Region, Integer> held : slots.entrySet()) {
            if (held.getKey().writable()) {
                map(held.getValue(), held.getKey());
            }
        }
    }

    @Override
    public void start() throws HostException {
        log(true);
    }

    @Override
    public void stop() throws HostException {
        log(false);
    }

    @Override
    public void collect(int first, int last, PageBits into) throws HostException {
        for (Region region : slots.keySet()) {
            if (region.writable()) {
                take(region, first, last, into);
            }
        }
    }

    /** Without ranges the kernel forgets all of a slot, so all of it is taken. */
    private void take(Region region, int first, int last, PageBits into) throws HostException {
        PageRange whole = PageRange.of(region);
        PageRange part = whole.within(first, last);
        Integer slot = slots.get(region);
        if (slot == null || part.count() == 0) {
            return;
        }
        long[] bits = new long[KvmDirtyPages.bitmapLongs(region.sizeBytes())];
        vm.dirtyPages().get(slot, bits);
        if (!takesByRange) {
            whole.mark(bits, into);
            return;
        }
        int begin = (part.first() - whole.first()) / Long.SIZE;
        long[] asked = Arrays.copyOfRange(bits, begin, begin + (part.count() + Long.SIZE - 1) / Long.SIZE);
        int pages = Math.min(asked.length * Long.SIZE, whole.count() - begin * Long.SIZE);
        if (Arrays.stream(asked).anyMatch(word -> word != 0)) {
            new PageRange(part.first(), pages).mark(asked, into);
            vm.dirtyPages().clear(slot, (long) begin * Long.SIZE, pages, asked);
        }
    }
}
