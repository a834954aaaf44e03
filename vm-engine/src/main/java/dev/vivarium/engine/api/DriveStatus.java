package dev.vivarium.engine.api;

import dev.vivarium.engine.api.MachineSettings.DiskFormat;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;

/**
 * A drive of a machine.
 *
 * @param name      such as {@code virtio-blk-0}, {@code ahci-5} or {@code ide-2}
 * @param removable whether it is one for CDs
 * @param locked    whether the guest has locked its tray
 * @param medium    what is in it, or null
 */
public record DriveStatus(String name, boolean removable, boolean locked, boolean trayOpen, @Nullable Medium medium) {
    /** A file in a drive. */
    public record Medium(Path file, DiskFormat format, boolean readOnly, long sizeBytes) {
    }
}
