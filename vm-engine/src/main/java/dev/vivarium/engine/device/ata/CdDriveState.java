package dev.vivarium.engine.device.ata;

import dev.vivarium.snapshot.codec.DeviceState;
import dev.vivarium.snapshot.codec.StateVersion;

/**
 * What the guest can observe of a CD drive besides the disc.
 *
 * @param locked       whether the guest has locked the tray
 * @param change       how far the guest has been told of another disc: 2 not at all, 1 that there was none, 0 all of it
 * @param event        the media event that GET EVENT STATUS NOTIFICATION gives next; 0 for none
 * @param senseKey     why the last packet failed
 * @param senseCode    the same: additional code and qualifier
 * @param transferMode as SET FEATURES chose it
 */
@StateVersion(1)
public record CdDriveState(boolean trayOpen, boolean locked, int change, int event, int senseKey, int senseCode,
        int transferMode) implements DeviceState {
    /** Tray closed, nothing to tell. */
    public static final CdDriveState POWER_ON = new CdDriveState(false, false, 0, 0, 0, 0, 0x42);

    public CdDriveState {
        boolean fits = change >= 0 && change <= 2 && event >= 0 && event <= 4 && (senseKey & ~15) == 0
                && (senseCode & ~0xFFFF) == 0 && (transferMode & ~0xFF) == 0;
        if (!fits) {
            throw new IllegalArgumentException("The saved CD drive is out of range.");
        }
    }
}
