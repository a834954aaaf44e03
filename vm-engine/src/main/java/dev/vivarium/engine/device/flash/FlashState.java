package dev.vivarium.engine.device.flash;

import dev.vivarium.snapshot.codec.DeviceState;
import dev.vivarium.snapshot.codec.StateVersion;

/**
 * What the guest can observe of a flash chip besides its array, which is memory.
 *
 * @param status the status register
 */
@StateVersion(1)
public record FlashState(FlashMode mode, int status) implements DeviceState {
    public static final FlashState POWER_ON = new FlashState(FlashMode.ARRAY, 0);

    public FlashState {
        if ((status & ~0xFF) != 0) {
            throw new IllegalArgumentException("The saved status of a flash chip has more than 8 bits.");
        }
    }
}
