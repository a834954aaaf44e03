package dev.vivarium.engine.device.ata;

import dev.vivarium.snapshot.codec.DeviceState;
import dev.vivarium.snapshot.codec.StateVersion;

/**
 * What the guest can observe of a disk besides its sectors.
 *
 * @param multipleSectors sectors between two interrupts of READ and WRITE MULTIPLE; 0 while those are off
 * @param heads           of the geometry that the guest has chosen
 * @param trackSectors    the same
 * @param transferMode    as SET FEATURES chose it
 * @param powerMode       as CHECK POWER MODE tells it: FFh active, 80h idle, 00h standby
 * @param failedTag       the queued command that failed, until its log has been read; -1 for none
 * @param failedLba       its address
 * @param failedError     its error register
 */
@StateVersion(1)
public record AtaDiskState(int multipleSectors, int heads, int trackSectors, int transferMode, int powerMode,
        boolean writeCache, boolean lookAhead, boolean smart, int failedTag, long failedLba,
        int failedError) implements DeviceState {
    /** As a drive spins up. */
    public static final AtaDiskState POWER_ON = new AtaDiskState(0, DiskGeometry.HEADS, DiskGeometry.TRACK_SECTORS,
            0x45, AtaDisk.POWER_ACTIVE, true, true, true, -1, 0, 0);

    public AtaDiskState {
        boolean fits = multipleSectors >= 0 && multipleSectors <= AtaDisk.MOST_MULTIPLE
                && (multipleSectors == 0 || Integer.bitCount(multipleSectors) == 1) && heads >= 1 && heads <= 16
                && trackSectors >= 1 && trackSectors <= 255 && (transferMode & ~0xFF) == 0
                && (powerMode == AtaDisk.POWER_ACTIVE || powerMode == AtaDisk.POWER_IDLE
                        || powerMode == AtaDisk.POWER_STANDBY)
                && failedTag >= -1 && failedTag < 32 && failedLba >>> 48 == 0 && (failedError & ~0xFF) == 0;
        if (!fits) {
            throw new IllegalArgumentException("The saved disk is out of range.");
        }
    }
}
