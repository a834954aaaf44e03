package dev.vivarium.engine.device.virtio.input;

import dev.vivarium.engine.device.virtio.VirtioLayout;
import dev.vivarium.snapshot.codec.DeviceState;
import dev.vivarium.snapshot.codec.StateVersion;

/**
 * What the guest can observe of the keyboard.
 *
 * @param lamps which the driver has lit, as {@code engine.input.Keyboard} numbers them
 * @param down  a bit for each key that is down, by its event code
 */
@StateVersion(1)
public record VirtioKeyboardState(VirtioInputState input, int lamps, byte[] down) implements DeviceState {
    static final VirtioLayout LAYOUT = VirtioInput.layout(0x09_00_00);
    static final int CODES = 256;
    /** No driver yet, no key down. */
    public static final VirtioKeyboardState POWER_ON = new VirtioKeyboardState(VirtioInputState.powerOn(LAYOUT), 0,
            new byte[CODES / 8]);

    public VirtioKeyboardState {
        input.transport().requireShapeOf(LAYOUT);
        if (lamps >>> 3 != 0 || down.length != CODES / 8) {
            throw new IllegalArgumentException("The saved keyboard is out of range.");
        }
    }
}
