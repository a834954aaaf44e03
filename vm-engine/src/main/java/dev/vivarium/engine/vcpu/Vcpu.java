package dev.vivarium.engine.vcpu;

import dev.vivarium.engine.bus.ProcessorLines;

/**
 * One processor of the guest, whatever runs it. All methods but {@link #kick} and those of {@link ProcessorLines} are
 * called by the thread that owns it, and {@link #save} and {@link #restore} only between two runs.
 */
public interface Vcpu extends ProcessorLines {
    /** Runs guest code until the machine has something to decide. Port and memory accesses go to the bus meanwhile. */
    Exit run();

    /** Makes {@link #run} return {@link Exit#KICKED} soon, or at once the next time. Any thread. */
    void kick();

    /** Whether a halted processor has a reason to go on: an interrupt it may take, NMI, INIT or start-up. */
    boolean hasWork();

    /** Guest time has stood still, and goes on now: what the host counts for this processor is to agree with it again. */
    default void timeGoesOn() {
        // A processor whose clocks are the guest's has nothing to do.
    }

    CpuState save();

    /** @throws IllegalArgumentException if this back end's CPU model cannot hold the state */
    void restore(CpuState state);

    /** What this processor counted so far; any thread may ask at any time, and gets numbers of about now. */
    VcpuStatistics statistics();
}
