package dev.vivarium.engine.device.virtio.vsock;

import dev.vivarium.engine.device.virtio.VirtioLayout;
import dev.vivarium.engine.device.virtio.VirtioPciState;
import dev.vivarium.snapshot.codec.DeviceState;
import dev.vivarium.snapshot.codec.StateVersion;

/** What the guest can observe of the socket device; all of it is the transport's, for connections do not outlive a restore. */
@StateVersion(1)
public record VirtioVsockState(VirtioPciState transport) implements DeviceState {
    static final VirtioLayout LAYOUT = new VirtioLayout(19, 0x07_80_00, 128, 128, 16);
    /** No driver yet. */
    public static final VirtioVsockState POWER_ON = new VirtioVsockState(LAYOUT.powerOn());

    public VirtioVsockState {
        transport.requireShapeOf(LAYOUT);
    }
}
