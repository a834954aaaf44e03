package dev.vivarium.engine.device.virtio.blk;

import dev.vivarium.engine.device.virtio.VirtioPciState;
import dev.vivarium.snapshot.codec.DeviceState;
import dev.vivarium.snapshot.codec.StateVersion;

/** What the guest can observe of the block device; all of it is the transport's. */
@StateVersion(1)
public record VirtioBlkState(VirtioPciState transport) implements DeviceState {
    /** No driver yet. */
    public static final VirtioBlkState POWER_ON = new VirtioBlkState(VirtioBlkRegisters.LAYOUT.powerOn());

    public VirtioBlkState {
        transport.requireShapeOf(VirtioBlkRegisters.LAYOUT);
    }
}
