package dev.vivarium.engine.vcpu;

import dev.vivarium.engine.memory.GuestMemory;
import dev.vivarium.host.HostException;

/** A way to run guests' processors. */
@FunctionalInterface
public interface BackEnd {
    /**
     * Gets ready for one machine.
     *
     * @param memory     its RAM, which outlives what is returned
     * @param processors how many it will have
     * @throws HostException if the host refuses
     */
    VcpuFactory open(GuestMemory memory, int processors) throws HostException;
}
