package dev.vivarium.engine.device.virtio.rng;

import dev.vivarium.engine.device.virtio.VirtioLayout;
import dev.vivarium.engine.device.virtio.VirtioPciState;
import dev.vivarium.snapshot.codec.DeviceState;
import dev.vivarium.snapshot.codec.StateVersion;

/** What the guest can observe of the entropy device; all of it is the transport's. */
@StateVersion(1)
public record VirtioRngState(VirtioPciState transport) implements DeviceState {
    static final VirtioLayout LAYOUT = new VirtioLayout(4, 0x00_ff_00, 16);
    /** No driver yet. */
    public static final VirtioRngState POWER_ON = new VirtioRngState(LAYOUT.powerOn());

    public VirtioRngState {
        transport.requireShapeOf(LAYOUT);
    }
}
