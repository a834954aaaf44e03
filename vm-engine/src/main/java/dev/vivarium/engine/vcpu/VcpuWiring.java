package dev.vivarium.engine.vcpu;

import dev.vivarium.engine.bus.BoardLock;
import dev.vivarium.engine.bus.ProcessorApic;
import dev.vivarium.engine.memory.GuestMemory;
import dev.vivarium.engine.time.GuestClock;

import org.jspecify.annotations.Nullable;

/**
 * What a processor is soldered to.
 *
 * @param topology its place among the machine's processors; 0 starts, the others wait for their start-up message
 * @param apic     its local APIC, or null if the back end has it among its {@link VcpuFactory#chips}
 * @param lock     held while {@code apic} is asked
 * @param wake     called from any thread when {@link Vcpu#hasWork} may have become true
 */
public record VcpuWiring(Topology topology, GuestMemory memory, GuestBus bus, @Nullable ProcessorApic apic,
        BoardLock lock,
        GuestClock clock, CpuModel model, Runnable wake) {
}
