package dev.vivarium.engine.board;

import dev.vivarium.snapshot.disk.DiskImage;

import org.jspecify.annotations.Nullable;

/**
 * A drive in one place of an ATA controller.
 *
 * @param place from 0: six with AHCI; with IDE primary master and slave, secondary master and slave
 * @param cd    whether it is a CD drive, and not a disk
 * @param image the disk, or the disc in the drive; null for a CD drive without one
 */
public record DriveAttachment(Bus bus, int place, boolean cd, @Nullable DiskImage image) {
    /** Which controller. */
    public enum Bus {
        AHCI, IDE
    }

    public DriveAttachment {
        if (!cd && image == null) {
            throw new IllegalArgumentException("A disk without contents.");
        }
    }

    /** What the drive is called: on the board, by people, and by the guest as its serial number. */
    public String name() {
        return nameOf(bus, place);
    }

    /** What a drive in that place is called. */
    public static String nameOf(Bus bus, int place) {
        return (bus == Bus.AHCI ? "ahci-" : "ide-") + place;
    }
}
