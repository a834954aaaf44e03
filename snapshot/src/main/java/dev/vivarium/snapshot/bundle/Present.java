package dev.vivarium.snapshot.bundle;

import org.jspecify.annotations.Nullable;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * A machine's present state.
 *
 * @param parent     the snapshot that it grew from; null if none
 * @param disks      the layer of each disk that is written
 * @param variables  UEFI's; null if the machine has none
 * @param resumeFrom the snapshot whose memory the next start goes on with; null to start from the disks
 */
public record Present(@Nullable SnapshotId parent, Map<String, DiskLayer> disks, @Nullable Variables variables,
        @Nullable SnapshotId resumeFrom) {
    public Present {
        disks = layers(disks);
        Texts.require(resumeFrom == null || resumeFrom.equals(parent),
                "the state to go on with is not that of the snapshot that the disks are from");
    }

    public Present with(Map<String, DiskLayer> others) {
        return new Present(parent, others, variables, resumeFrom);
    }

    public Present withParent(@Nullable SnapshotId other) {
        return new Present(other, disks, variables, null);
    }

    /** With memory to go on with, that of the parent; or without: the machine has run since, and starts from its disks. */
    public Present resuming(boolean resume) {
        return new Present(parent, disks, variables, resume ? parent : null);
    }

    /** The layer of a disk that the machine is known to have. */
    public DiskLayer layer(String disk) {
        return Objects.requireNonNull(disks.get(disk), disk);
    }

    static Map<String, DiskLayer> layers(Map<String, DiskLayer> given) {
        given.forEach((name, layer) -> Texts.require(layer.disk().equals(name),
                "the layer " + layer + " is not one of the disk " + name));
        return Collections.unmodifiableMap(new TreeMap<>(given));
    }
}
