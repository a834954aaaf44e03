package dev.vivarium.engine.vcpu;

import dev.vivarium.engine.bus.BoardLock;
import dev.vivarium.engine.bus.ProcessorApic;
import dev.vivarium.engine.memory.GuestMemory;
import dev.vivarium.engine.time.GuestClock;

import java.util.function.LongConsumer;

/**
 * What a processor is soldered to.
 *
 * @param index    0 for the one that starts; the others wait for their start-up message
 * @param lock     held while {@code apic} is asked
 * @param wake     called from any thread when {@link Vcpu#hasWork} may have become true
 * @param tscMoved told, with the board lock held, the time-stamp counter less guest nanoseconds when that changes: the
 *                 APIC's deadline is in its ticks
 */
public record VcpuWiring(int index, GuestMemory memory, GuestBus bus, ProcessorApic apic, BoardLock lock,
        GuestClock clock, CpuModel model, Runnable wake, LongConsumer tscMoved) {
}
