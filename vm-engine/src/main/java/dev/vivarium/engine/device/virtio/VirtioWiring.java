package dev.vivarium.engine.device.virtio;

import dev.vivarium.engine.bus.Doorbells;
import dev.vivarium.engine.bus.pci.PciSlot;
import dev.vivarium.engine.memory.GuestMemory;
import dev.vivarium.engine.metrics.MetricRegistry;

/**
 * What every virtio device is wired to.
 *
 * @param name      what its counters are called
 * @param doorbells may take its queues' notifications
 * @param rom       what its expansion ROM holds, if its kind of device has one; empty for a socket without a chip
 */
public record VirtioWiring(String name, PciSlot slot, GuestMemory memory, MetricRegistry metrics,
        Doorbells doorbells, byte[] rom) {
    /** Of a device without an expansion ROM. */
    public VirtioWiring(String name, PciSlot slot, GuestMemory memory, MetricRegistry metrics, Doorbells doorbells) {
        this(name, slot, memory, metrics, doorbells, new byte[0]);
    }
}
