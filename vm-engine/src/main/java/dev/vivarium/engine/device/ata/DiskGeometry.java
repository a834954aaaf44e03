package dev.vivarium.engine.device.ata;

/**
 * Cylinders, heads and sectors, as old software counts: ATA-4, 6.2. A drive has a geometry of its own, and the guest may
 * choose another one.
 */
final class DiskGeometry {
    static final int HEADS = 16;
    static final int TRACK_SECTORS = 63;
    private static final int MOST_CYLINDERS = 16383;

    private DiskGeometry() {
    }

    static int cylinders(long sectors, int heads, int trackSectors) {
        return (int) Math.min(MOST_CYLINDERS, sectors / ((long) heads * trackSectors));
    }

    /** The number of the sector that a 28-bit command names, or -1 if there is no such cylinder, head and sector. */
    static long address(TaskFile taskFile, int heads, int trackSectors) {
        int low = (int) taskFile.lba() & 0xFF_FFFF;
        int top = taskFile.device() & 15;
        if ((taskFile.device() & AtaRegisters.DEVICE_LBA) != 0) {
            return (long) top << 24 | low;
        }
        int sector = low & 0xFF;
        if (sector == 0 || sector > trackSectors || top >= heads) {
            return -1;
        }
        return ((long) (low >> 8) * heads + top) * trackSectors + sector - 1;
    }
}
