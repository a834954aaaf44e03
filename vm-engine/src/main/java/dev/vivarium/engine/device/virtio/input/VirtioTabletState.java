package dev.vivarium.engine.device.virtio.input;

import dev.vivarium.engine.device.virtio.VirtioLayout;
import dev.vivarium.engine.input.Pointer;
import dev.vivarium.snapshot.codec.DeviceState;
import dev.vivarium.snapshot.codec.StateVersion;

/**
 * What the guest can observe of the tablet.
 *
 * @param x       where the pointer is
 * @param buttons those that are down, as {@link Pointer} numbers them
 * @param moved   the driver has not been told of the place yet
 * @param wheel   clicks that it has not been told of yet
 */
@StateVersion(1)
public record VirtioTabletState(VirtioInputState input, int x, int y, int buttons, boolean moved,
        int wheel) implements DeviceState {
    static final VirtioLayout LAYOUT = VirtioInput.layout(0x09_80_00);
    static final int MOST_WHEEL = 127;
    /** No driver yet, the pointer in a corner. */
    public static final VirtioTabletState POWER_ON = new VirtioTabletState(VirtioInputState.powerOn(LAYOUT), 0, 0, 0,
            false, 0);

    public VirtioTabletState {
        input.transport().requireShapeOf(LAYOUT);
        boolean wheelFits = wheel >= -MOST_WHEEL && wheel <= MOST_WHEEL;
        if (((x | y) & ~Pointer.MOST) != 0 || buttons >>> 5 != 0 || !wheelFits) {
            throw new IllegalArgumentException("The saved tablet is out of range.");
        }
    }
}
