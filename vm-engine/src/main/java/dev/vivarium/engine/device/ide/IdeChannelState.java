package dev.vivarium.engine.device.ide;

import java.util.List;

/**
 * One cable; a component of {@link IdeState}, whose version covers this one.
 *
 * @param drives    the registers of both places
 * @param device    the register that selects one of them
 * @param interrupt whether the selected drive asks for attention
 */
public record IdeChannelState(List<DriveRegistersState> drives, int device, int control, boolean interrupt,
        IdeCommandState command, BusMasterState busMaster) {
    public IdeChannelState {
        drives = List.copyOf(drives);
        if (drives.size() != 2 || ((device | control) & ~0xFF) != 0) {
            throw new IllegalArgumentException("The saved channel is out of range.");
        }
    }
}
