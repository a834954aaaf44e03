package dev.vivarium.engine.backend.kvm;

import dev.vivarium.engine.memory.GuestMemory;
import dev.vivarium.engine.memory.GuestMemory.Region;
import dev.vivarium.engine.memory.PageBits;
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
 * The machine's memory slots (KVM_SET_USER_MEMORY_REGION), which follow {@link GuestMemory#regions}. What is not writable is a
 * read-only slot: writes come back as accesses to a device. While a slot is replaced another processor may find nothing there;
 * its access comes back as well, and finds memory by then.
 *
 * <p>A slot in which somebody logs writes has the kernel's dirty log (api.rst, sections 4.8 and 4.117). Where the kernel can, a
 * page is watched only once somebody has taken it (section 7.18): who logs a part slows the guest down there alone.
 */
final class KernelMemory implements ProcessorWrites {
    private final KvmVm vm;
    private final GuestMemory memory;
    private final Map<Region, Slot> slots = new HashMap<>();
    private final BitSet taken = new BitSet();
    private final boolean takesByRange;

    private record Slot(int number, int flags) {
        boolean isLogged() {
            return (flags & KvmFlags.MEM_LOG_DIRTY_PAGES) != 0;
        }
    }

    KernelMemory(KvmVm vm, GuestMemory memory) throws HostException {
        this.vm = vm;
        this.memory = memory;
        int ways = vm.capability(KvmCap.MANUAL_DIRTY_LOG_PROTECT2);
        takesByRange = (ways & KvmFlags.DIRTY_LOG_MANUAL_PROTECT_ENABLE) != 0;
        if (takesByRange) {
            vm.dirtyPages().enableManualClear((ways & KvmFlags.DIRTY_LOG_INITIALLY_SET) != 0);
        }
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

    /** Maps what there is now, and unmaps what is there no more. */
    void follow() throws HostException {
        List<Region> regions = memory.regions();
        for (Map.Entry<Region, Slot> held : List.copyOf(slots.entrySet())) {
            if (!regions.contains(held.getKey())) {
                Slot slot = held.getValue();
                if (slot.isLogged()) {
                    take(held.getKey(), slot, 0, pages(held.getKey()) - 1, memory.writeLogs().fresh());
                }
                vm.removeMemorySlot(slot.number);
                taken.clear(slot.number);
                slots.remove(held.getKey());
            }
        }
        for (Region region : regions) {
            Slot held = slots.get(region);
            Slot wanted = new Slot(held == null ? taken.nextClearBit(0) : held.number, flags(region));
            if (!wanted.equals(held)) {
                vm.setMemorySlot(wanted.number, region.gpa(),
                        memory.segment().asSlice(region.offset(), region.sizeBytes()), wanted.flags);
                taken.set(wanted.number);
                slots.put(region, wanted);
            }
        }
    }

    private int flags(Region region) {
        int first = firstPage(region);
        boolean logged = region.writable() && memory.writeLogs().isLogged(first, first + pages(region) - 1);
        return (region.writable() ? 0 : KvmFlags.MEM_READONLY) | (logged ? KvmFlags.MEM_LOG_DIRTY_PAGES : 0);
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
        for (Map.Entry<Region, Slot> each : slots.entrySet()) {
            int begin = Math.max(first - firstPage(each.getKey()), 0);
            int end = Math.min(last - firstPage(each.getKey()), pages(each.getKey()) - 1);
            if (each.getValue().isLogged() && begin <= end) {
                take(each.getKey(), each.getValue(), begin, end, into);
            }
        }
    }

    /** Pages of a slot, in whole words of its bitmap. */
    private void take(Region region, Slot slot, int begin, int end, PageBits into) throws HostException {
        long[] bits = new long[KvmDirtyPages.bitmapLongs(region.sizeBytes())];
        vm.dirtyPages().get(slot.number, bits);
        if (!takesByRange) {
            into.add(firstPage(region), bits);
            return;
        }
        int firstWord = begin / Long.SIZE;
        long[] asked = Arrays.copyOfRange(bits, firstWord, end / Long.SIZE + 1);
        int count = Math.min(asked.length * Long.SIZE, pages(region) - firstWord * Long.SIZE);
        if (Arrays.stream(asked).anyMatch(word -> word != 0)) {
            into.add(firstPage(region) + firstWord * Long.SIZE, asked);
            vm.dirtyPages().clear(slot.number, (long) firstWord * Long.SIZE, count, asked);
        }
    }
}
