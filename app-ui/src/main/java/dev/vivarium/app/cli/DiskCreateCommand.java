package dev.vivarium.app.cli;

import dev.vivarium.engine.api.VmException;
import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.disk.DiskFormat;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.util.concurrent.Callable;

/** {@code viv disk create}: a new disk of zeros, or one whose changes are kept apart from another one. */
@Command(name = "create", description = "Makes a new disk image.", mixinStandardHelpOptions = true,
        versionProvider = VersionCommand.class, sortOptions = false)
final class DiskCreateCommand implements Callable<Integer> {
    private static final int CLUSTER_LEAST = 512;
    private static final int CLUSTER_MOST = 2 << 20;

    @Mixin
    private DiskOptions disk;
    @Parameters(index = "1", arity = "0..1", paramLabel = "SIZE", converter = DiskOptions.Size.Form.class,
            description = "Such as 20G; with --backing it may be left out.")
    private DiskOptions.@Nullable Size size;
    @Option(names = "--backing", paramLabel = "NAME",
            description = "The image whose contents the new one begins with, as seen from the new one's folder. It must"
                    + " not change any more.")
    private @Nullable String backing;
    @Option(names = "--backing-format", paramLabel = "raw|qcow2",
            description = "Its format. Default: what its first bytes say.")
    private @Nullable DiskFormat backingFormat;
    @Option(names = "--cluster", paramLabel = "SIZE", converter = DiskOptions.Size.Form.class,
            description = "The unit of room in a qcow2 image, 512B to 2M. Default: 64K.")
    private DiskOptions.@Nullable Size cluster;

    @Override
    public Integer call() throws VmException {
        DiskFormat format = disk.format() == null ? DiskFormat.QCOW2 : disk.format();
        if (size == null && backing == null) {
            throw new VmException(VmException.Kind.USER, "Say how large the disk is to be, for example 20G.");
        }
        if (format == DiskFormat.RAW && (backing != null || cluster != null)) {
            throw new VmException(VmException.Kind.USER,
                    "A raw disk has neither a backing file nor clusters; make it --format qcow2.");
        }
        try {
            disk.tools(format).create(size == null ? 0 : size.bytes(), clusterBits(), backing, backingFormat);
            return 0;
        } catch (SnapshotException e) {
            throw DiskOptions.userError(e);
        }
    }

    private int clusterBits() throws VmException {
        if (cluster == null) {
            return 0;
        }
        long bytes = cluster.bytes();
        if (bytes < CLUSTER_LEAST || bytes > CLUSTER_MOST || Long.bitCount(bytes) != 1) {
            throw new VmException(VmException.Kind.USER, "A cluster has 512 bytes to 2 MiB, a power of two.");
        }
        return Long.numberOfTrailingZeros(bytes);
    }
}
