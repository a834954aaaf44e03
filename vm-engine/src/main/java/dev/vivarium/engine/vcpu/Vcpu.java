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

    /** The thread that owns it ends; only {@link #kick} and {@link #statistics} may come after. */
    default void leave() {
        // A processor that is bound to its thread has something to do.
    }

    /** The processor stands; guest time may stand still from now on. */
    default void timeStops() {
        // A processor whose clocks are the guest's has nothing to do.
    }

    /** The processor goes on: what the host counts for it is to agree with guest time again. */
    default void timeGoesOn() {
        // As above.
    }

    CpuState save();

    /** @throws IllegalArgumentException if this back end's CPU model cannot hold the state */
    void restore(CpuState state);

    /** What this processor counted so far; any thread may ask at any time, and gets numbers of about now. */
    VcpuStatistics statistics();
}
