package dev.vivarium.snapshot.disk;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;

/**
 * What an image says of itself; nothing of it is changed by asking.
 *
 * @param sizeBytes what the guest sees
 * @param fileBytes how long the file is
 * @param qcow2     null for a raw disk
 */
public record DiskInfo(Path path, DiskFormat format, long sizeBytes, long fileBytes, @Nullable Qcow2Info qcow2) {
    /**
     * @param compression   how compressed clusters are, if there are any
     * @param backingName   as it is written in the image; null if the image stands alone
     * @param backingFormat null if the image does not say
     * @param snapshots     names of the snapshots inside
     */
    public record Qcow2Info(int version, int clusterBytes, int refcountBits, String compression,
            @Nullable String backingName, @Nullable String backingFormat, List<String> snapshots, boolean closed,
            boolean damaged) {
    }
}
