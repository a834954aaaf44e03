package dev.vivarium.engine.machine.boot;

import dev.vivarium.engine.api.VmException;
import dev.vivarium.engine.memory.GuestMemory;
import dev.vivarium.engine.vcpu.CpuState;

import java.util.List;

/**
 * How a machine begins without firmware: what lies in memory, and how the first processor starts. Made once from the
 * checked files and used again at each reset.
 */
public record BootPlan(List<Placement> placements, EntryState entry) {
    public BootPlan {
        placements = List.copyOf(placements);
    }

    /** Puts everything into memory. */
    public void load(GuestMemory memory) throws VmException {
        for (Placement placement : placements) {
            placement.store(memory);
        }
    }

    /** The first processor's state, given its state after a hardware reset. */
    public CpuState firstProcessor(CpuState reset) {
        return entry.applyTo(reset);
    }
}
