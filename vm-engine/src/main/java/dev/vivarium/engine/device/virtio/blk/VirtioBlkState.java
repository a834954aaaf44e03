package dev.vivarium.engine.device.virtio.blk;

import dev.vivarium.engine.device.virtio.VirtioPciState;
import dev.vivarium.snapshot.codec.DeviceState;
import dev.vivarium.snapshot.codec.StateVersion;

import java.util.Arrays;

/**
 * What the guest can observe of the block device.
 *
 * @param kept the heads of requests that were taken and wait for room on the host's disk
 */
@StateVersion(1)
public record VirtioBlkState(VirtioPciState transport, int[] kept) implements DeviceState {
    /** No driver yet. */
    public static final VirtioBlkState POWER_ON = new VirtioBlkState(VirtioBlkRegisters.LAYOUT.powerOn(),
            new int[0]);

    public VirtioBlkState {
        transport.requireShapeOf(VirtioBlkRegisters.LAYOUT);
        kept = kept.clone();
        if (kept.length > VirtioBlkRegisters.MOST_UNDER_WAY
                || Arrays.stream(kept).anyMatch(head -> head < 0 || head >= VirtioBlkRegisters.QUEUE_SIZE)) {
            throw new IllegalArgumentException("The saved requests are out of range.");
        }
    }
}
