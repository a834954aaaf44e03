package dev.vivarium.engine.device.ata;

import dev.vivarium.snapshot.codec.DeviceState;
import dev.vivarium.snapshot.codec.StateVersion;

/**
 * What the guest can observe of a CD drive besides the disc.
 *
 * @param locked       whether the guest has locked the tray
 * @param changed      whether the guest is still to be told of another disc
 * @param event        the media event that GET EVENT STATUS NOTIFICATION gives next; 0 for none
 * @param senseKey     why the last packet failed
 * @param senseCode    the same: additional code and qualifier
 * @param transferMode as SET FEATURES chose it
 */
@StateVersion(1)
public record CdDriveState(boolean trayOpen, boolean locked, boolean changed, int event, int senseKey, int senseCode,
        int transferMode) implements DeviceState {
    /** Tray closed, nothing to tell. */
    public static final CdDriveState POWER_ON = new CdDriveState(false, false, false, 0, 0, 0, 0x42);

    public CdDriveState {
        boolean fits = event >= 0 && event <= 4 && (senseKey & ~15) == 0
                && (senseCode & ~0xFFFF) == 0 && (transferMode & ~0xFF) == 0;
        if (!fits) {
            throw new IllegalArgumentException("The saved CD drive is out of range.");
        }
    }
}
