package dev.vivarium.tests.fuzz;

import dev.vivarium.engine.bus.Device;
import dev.vivarium.engine.device.virtio.rng.VirtioRng;
import dev.vivarium.engine.device.virtio.rng.VirtioRngState;

/** The source of random numbers. */
final class RngBench implements VirtioBench {
    private final VirtioRng device;

    RngBench(VirtioSlot slot) {
        device = new VirtioRng(slot.wiring(), bytes -> {
        }, slot.clock(), VirtioRngState.POWER_ON);
    }

    @Override
    public Device device() {
        return device;
    }

    @Override
    public Device rebuild(VirtioSlot slot) {
        return new VirtioRng(slot.wiring(), bytes -> {
        }, slot.clock(), device.save());
    }

    @Override
    public void hostDeed(Choices choices) {
        // It has none.
    }

    @Override
    public void settle() {
        // There is nothing in the way.
    }

    @Override
    public byte[] request(int queue, Choices choices) {
        return choices.data();
    }

    @Override
    public int ask() {
        VirtioSlot.descriptor(VirtioSlot.descriptors(0), 0, VirtioSlot.DATA, 64, 2, 0);
        return 0;
    }
}
