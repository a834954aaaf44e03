package dev.vivarium.app.settings;

import dev.vivarium.snapshot.bundle.MachineSpec.Bus;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;

/** A drive as it is to be. One that is to be added has no name yet. */
sealed interface Drive {
    @Nullable
    String name();

    Bus bus();

    /** Whether it is to be taken out. */
    boolean removed();

    /**
     * A disk.
     *
     * @param sizeBytes 0 if that cannot be told now
     * @param from      what it is to be copied from; null for an empty one, or one that is there
     */
    record Disk(@Nullable String name, Bus bus, long sizeBytes, long fileBytes, boolean readOnly, @Nullable Path from,
            boolean removed) implements Drive {
        Disk removing(boolean remove) {
            return new Disk(name, bus, sizeBytes, fileBytes, readOnly, from, remove);
        }
    }

    /**
     * A CD drive.
     *
     * @param disc    where what is in it is; null if it is empty, or holds a disc of the machine's own
     * @param own     the machine's own disc in it; null if there is none
     * @param changed whether another disc is to be put in
     */
    record Cdrom(@Nullable String name, Bus bus, @Nullable String disc, @Nullable String own, boolean changed,
            boolean removed) implements Drive {
        Cdrom removing(boolean remove) {
            return new Cdrom(name, bus, disc, own, changed, remove);
        }

        Cdrom with(@Nullable Path file) {
            return new Cdrom(name, bus, file == null ? null : file.toAbsolutePath().toString(), null, true, removed);
        }
    }
}
