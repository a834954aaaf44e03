package dev.vivarium.engine.backend.kvm;

import dev.vivarium.engine.memory.GuestMemory;
import dev.vivarium.engine.memory.GuestMemory.Region;
import dev.vivarium.host.HostException;
import dev.vivarium.host.abi.KvmFlags;
import dev.vivarium.host.kvm.KvmVm;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The machine's memory slots (KVM_SET_USER_MEMORY_REGION), which follow {@link GuestMemory#regions}. What is not writable is a
 * read-only slot: writes come back as accesses to a device. While a slot is replaced another processor may find nothing there;
 * its access comes back as well, and finds memory by then.
 */
final class KernelMemory {
    private final KvmVm vm;
    private final GuestMemory memory;
    private final Map<Region, Integer> slots = new HashMap<>();
    private final BitSet taken = new BitSet();

    KernelMemory(KvmVm vm, GuestMemory memory) {
        this.vm = vm;
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
        for (Map.Entry<Region, Integer> held : List.copyOf(slots.entrySet())) {
            if (!regions.contains(held.getKey())) {
                vm.removeMemorySlot(held.getValue());
                taken.clear(held.getValue());
                slots.remove(held.getKey());
            }
        }
        for (Region region : regions) {
            if (!slots.containsKey(region)) {
                int slot = taken.nextClearBit(0);
                vm.setMemorySlot(slot, region.gpa(), memory.segment().asSlice(region.offset(), region.sizeBytes()),
                        region.writable() ? 0 : KvmFlags.MEM_READONLY);
                taken.set(slot);
                slots.put(region, slot);
            }
        }
    }
}
