package dev.vivarium.tests.fuzz;

import dev.vivarium.engine.bus.Device;
import dev.vivarium.engine.device.virtio.input.VirtioKeyboard;
import dev.vivarium.engine.device.virtio.input.VirtioKeyboardState;
import dev.vivarium.engine.device.virtio.input.VirtioTablet;
import dev.vivarium.engine.device.virtio.input.VirtioTabletState;
import dev.vivarium.engine.input.Key;

/** The keyboard, or the tablet, and somebody who uses it. */
final class InputBench implements VirtioBench {
    private final VirtioKeyboard keyboard;
    private final VirtioTablet tablet;

    private InputBench(VirtioKeyboard keyboard, VirtioTablet tablet) {
        this.keyboard = keyboard;
        this.tablet = tablet;
    }

    static InputBench keyboard(VirtioSlot slot) {
        return new InputBench(new VirtioKeyboard(slot.wiring(), slot.clock(), VirtioKeyboardState.POWER_ON), null);
    }

    static InputBench tablet(VirtioSlot slot) {
        return new InputBench(null, new VirtioTablet(slot.wiring(), slot.clock(), VirtioTabletState.POWER_ON));
    }

    @Override
    public Device device() {
        return keyboard != null ? keyboard : tablet;
    }

    @Override
    public Device rebuild(VirtioSlot slot) {
        return keyboard != null
                ? new VirtioKeyboard(slot.wiring(), slot.clock(), keyboard.save())
                : new VirtioTablet(slot.wiring(), slot.clock(), tablet.save());
    }

    @Override
    public void hostDeed(Choices choices) {
        if (keyboard != null) {
            Key[] keys = Key.values();
            keyboard.key(keys[choices.u8() % keys.length], choices.flag());
            return;
        }
        switch (choices.below(3)) {
            case 0 -> tablet.moveTo(choices.u16(), choices.u16());
            case 1 -> tablet.buttons(choices.u8());
            default -> tablet.wheel(choices.s8());
        }
    }

    @Override
    public void settle() {
        // Nobody presses anything.
    }

    @Override
    public byte[] request(int queue, Choices choices) {
        return Packets.join(new byte[]{0x11, 0, (byte) choices.below(4), 0}, choices.data());
    }

    /** The queue for lamps. */
    @Override
    public int ask() {
        VirtioSlot.descriptor(VirtioSlot.descriptors(1), 0, VirtioSlot.DATA, 8, 0, 0);
        return 1;
    }
}
