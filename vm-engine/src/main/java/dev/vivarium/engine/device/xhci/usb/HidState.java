package dev.vivarium.engine.device.xhci.usb;

/**
 * What the host has set of an interface for people; a component of each device's own record, whose version covers this one too.
 *
 * @param configured   configuration 1 is on
 * @param wakes        the device may wake its port
 * @param halted       the host has halted the endpoint
 * @param bootProtocol reports are as firmware knows them
 * @param idle         the report is sent again after so many times 4 ms; 0 for only when it changes
 * @param reported     when the last report was taken, in nanoseconds of guest time
 * @param waitingSince since when a report has not been taken
 */
public record HidState(boolean configured, boolean wakes, boolean halted, boolean bootProtocol, int idle, long reported,
        long waitingSince) {
    static final HidState POWER_ON = new HidState(false, false, false, false, 0, 0, 0);

    public HidState {
        if (idle >>> 8 != 0) {
            throw new IllegalArgumentException("The saved idle rate is out of range.");
        }
    }
}
