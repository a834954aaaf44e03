package dev.vivarium.engine.device.pic8259;

import dev.vivarium.snapshot.codec.DeviceState;
import dev.vivarium.snapshot.codec.StateVersion;

/** What the guest can observe of the two interrupt controllers. */
@StateVersion(1)
public record Pic8259State(Pic8259ChipState master, Pic8259ChipState slave) implements DeviceState {
    /** Nothing asserted, nothing initialised. */
    public static final Pic8259State POWER_ON = new Pic8259State(Pic8259ChipState.POWER_ON, Pic8259ChipState.POWER_ON);
}
