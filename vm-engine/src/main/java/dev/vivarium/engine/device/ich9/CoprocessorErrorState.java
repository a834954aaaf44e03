package dev.vivarium.engine.device.ich9;

import dev.vivarium.snapshot.codec.DeviceState;
import dev.vivarium.snapshot.codec.StateVersion;

/**
 * What the guest can observe of the coprocessor's error logic.
 *
 * @param ferr      the processor asserts FERR#
 * @param interrupt IRQ 13 is asserted
 * @param ignored   IGNNE# is asserted
 */
@StateVersion(1)
public record CoprocessorErrorState(boolean ferr, boolean interrupt, boolean ignored) implements DeviceState {
    public static final CoprocessorErrorState POWER_ON = new CoprocessorErrorState(false, false, false);

    public CoprocessorErrorState {
        if ((interrupt || ignored) && !ferr || interrupt && ignored) {
            throw new IllegalArgumentException("The saved coprocessor error logic contradicts itself.");
        }
    }
}
