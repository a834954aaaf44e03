package dev.vivarium.engine.machine.boot;

import dev.vivarium.engine.api.VmException;
import dev.vivarium.engine.memory.GuestMemory;
import dev.vivarium.engine.vcpu.CpuState;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How a machine begins without firmware: what lies in memory, and how the first processor starts. Made once from the
 * checked files and used again at each reset.
 *
 * @param afterBios whether interrupt controllers and timer are to be as a PC's BIOS leaves them, not as after a reset
 */
public record BootPlan(List<Placement> placements, EntryState entry, boolean afterBios) {
    private static final int MTRR_DEFAULT_TYPE = 0x2FF;
    private static final long MTRR_ON_WRITE_BACK = 0xC06;

    public BootPlan {
        placements = List.copyOf(placements);
    }

    /** The same for a kernel that is promised a PC whose BIOS has run. */
    BootPlan withBios() {
        List<Placement> all = new ArrayList<>(BiosMemory.placements());
        all.addAll(placements);
        return new BootPlan(all, entry, true);
    }

    /** Puts everything into memory. */
    public void load(GuestMemory memory) throws VmException {
        for (Placement placement : placements) {
            placement.store(memory);
        }
    }

    /** The first processor's state, given its state after a hardware reset. */
    public CpuState firstProcessor(CpuState reset) {
        return entry.applyTo(otherProcessor(reset));
    }

    /**
     * The state of the processors that wait for the first one, given theirs after a hardware reset. All have the
     * memory types that firmware would have set: write-back, and what the fixed ranges say (SDM Vol. 3A, 12.11.2.1).
     */
    public CpuState otherProcessor(CpuState reset) {
        SortedMap<Integer, Long> msrs = new TreeMap<>(reset.msrs());
        msrs.put(MTRR_DEFAULT_TYPE, MTRR_ON_WRITE_BACK);
        return reset.withMsrs(msrs);
    }
}
