package dev.vivarium.engine.bus;

import dev.vivarium.snapshot.codec.DeviceState;

/**
 * A chip on the board. It is built from its wiring and a state: {@code POWER_ON} for a new machine, the saved record
 * for a restored one. Everything is called with the machine's {@link BoardLock} held.
 */
public interface Device {
    /** What the guest can observe of the device; building a new one from it gives an equal encoding. */
    DeviceState save();

    /** Back to power-on, as when the board's reset line is pulled; outputs are driven accordingly. */
    void reset();
}
