package dev.vivarium.engine.device.virtio.net;

import dev.vivarium.engine.device.virtio.VirtioPciState;
import dev.vivarium.snapshot.codec.DeviceState;
import dev.vivarium.snapshot.codec.StateVersion;

/**
 * What the guest can observe of the network card. Frames that are under way are not in it: networks lose some.
 *
 * @param mac        the address that it answers to
 * @param linkUp     whether the guest was told that there is a link
 * @param announcing whether the guest is asked to make itself known to the network
 * @param filter     which frames it wants
 */
@StateVersion(1)
public record VirtioNetState(VirtioPciState transport, byte[] mac, boolean linkUp, boolean announcing,
        RxFilterState filter) implements DeviceState {
    public VirtioNetState {
        transport.requireShapeOf(VirtioNetRegisters.LAYOUT);
        if (mac.length != 6) {
            throw new IllegalArgumentException("The saved address is none.");
        }
    }

    /** No driver yet. */
    public static VirtioNetState powerOn(byte[] mac) {
        return new VirtioNetState(VirtioNetRegisters.LAYOUT.powerOn(), mac, true, false, RxFilterState.EVERYTHING);
    }
}
