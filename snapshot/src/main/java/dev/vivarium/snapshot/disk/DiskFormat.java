package dev.vivarium.snapshot.disk;

import java.util.Locale;

/** How a disk image's file is laid out. */
public enum DiskFormat {
    RAW, QCOW2;

    /** The name that people and other programs use. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
