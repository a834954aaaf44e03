package dev.vivarium.engine.vcpu;

import dev.vivarium.engine.memory.GuestMemory;
import dev.vivarium.engine.time.GuestClock;
import dev.vivarium.host.HostException;

import java.util.concurrent.Executor;

/** A way to run guests' processors. */
@FunctionalInterface
public interface BackEnd {
    /**
     * The machine whose processors are to be run.
     *
     * @param memory     its RAM, which outlives the processors
     * @param model      what its processors are
     * @param processors how many
     * @param events     runs what it is given on the event thread, with the board lock held
     */
    record Machine(GuestMemory memory, GuestClock clock, CpuModel model, int processors, Executor events) {
    }

    /**
     * Gets ready for one machine.
     *
     * @throws HostException if the host refuses
     */
    VcpuFactory open(Machine machine) throws HostException;
}
