package dev.vivarium.engine.device.vmgenid;

import dev.vivarium.snapshot.codec.DeviceState;
import dev.vivarium.snapshot.codec.StateVersion;

/**
 * What the guest can observe of the generation counter besides the identifier, which is the machine's and not the device's: it
 * changes when a saved machine goes on a second time.
 *
 * @param gpa where firmware said that the identifier is, 0 before it has
 */
@StateVersion(1)
public record VmGenIdState(long gpa) implements DeviceState {
    public static final VmGenIdState POWER_ON = new VmGenIdState(0);
}
