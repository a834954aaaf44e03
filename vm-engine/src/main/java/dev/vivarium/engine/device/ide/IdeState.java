package dev.vivarium.engine.device.ide;

import dev.vivarium.engine.bus.pci.PciState;
import dev.vivarium.snapshot.codec.DeviceState;
import dev.vivarium.snapshot.codec.StateVersion;

import java.util.List;

/** What the guest can observe of the controller; the drives have records of their own. */
@StateVersion(1)
public record IdeState(PciState pci, List<IdeChannelState> channels) implements DeviceState {
    public IdeState {
        pci.requireShapeOf(IdePorts.LAYOUT);
        channels = List.copyOf(channels);
        if (channels.size() != 2) {
            throw new IllegalArgumentException("The saved controller has not two channels.");
        }
    }

    /** @param signatures the registers of the four drives as they are after a reset */
    static IdeState powerOn(List<DriveRegistersState> signatures) {
        return new IdeState(IdePorts.LAYOUT.powerOn(), List.of(channel(signatures.subList(0, 2)),
                channel(signatures.subList(2, 4))));
    }

    private static IdeChannelState channel(List<DriveRegistersState> drives) {
        return new IdeChannelState(drives, 0, 0, false, IdeCommandState.NONE, BusMasterState.POWER_ON);
    }
}
