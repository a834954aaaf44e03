package dev.vivarium.engine.device.debugport;

import dev.vivarium.snapshot.codec.DeviceState;
import dev.vivarium.snapshot.codec.StateVersion;

/** The debug ports remember nothing. */
@StateVersion(1)
public record DebugPortState() implements DeviceState {
    public static final DebugPortState POWER_ON = new DebugPortState();
}
