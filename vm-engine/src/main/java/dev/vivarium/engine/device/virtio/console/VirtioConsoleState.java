package dev.vivarium.engine.device.virtio.console;

import dev.vivarium.engine.device.virtio.VirtioLayout;
import dev.vivarium.engine.device.virtio.VirtioPciState;
import dev.vivarium.snapshot.codec.DeviceState;
import dev.vivarium.snapshot.codec.StateVersion;

/**
 * What the guest can observe of the console.
 *
 * @param transmitted bytes of the first request in the transmit queue that have gone out already
 * @param columns     the terminal's width in characters
 * @param rows        its height
 */
@StateVersion(1)
public record VirtioConsoleState(VirtioPciState transport, long transmitted, int columns,
        int rows) implements DeviceState {
    static final VirtioLayout LAYOUT = new VirtioLayout(3, 0x07_80_00, 64, 64);
    /** No driver yet; a terminal of 80 × 25. */
    public static final VirtioConsoleState POWER_ON = new VirtioConsoleState(LAYOUT.powerOn(), 0, 80, 25);

    public VirtioConsoleState {
        transport.requireShapeOf(LAYOUT);
        if (transmitted < 0 || ((columns | rows) & ~0xffff) != 0) {
            throw new IllegalArgumentException("The saved console is out of range.");
        }
    }
}
