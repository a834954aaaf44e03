package dev.vivarium.snapshot.exchange;

import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.SnapshotException.Kind;
import dev.vivarium.snapshot.bundle.DiskLayer;
import dev.vivarium.snapshot.bundle.RelativePath;
import dev.vivarium.snapshot.disk.BackingPolicy;
import dev.vivarium.snapshot.disk.Compression;
import dev.vivarium.snapshot.disk.DiskFiles;
import dev.vivarium.snapshot.disk.DiskFormat;
import dev.vivarium.snapshot.disk.DiskInfo;
import dev.vivarium.snapshot.disk.DiskInfo.Qcow2Info;
import dev.vivarium.snapshot.disk.DiskTools;
import dev.vivarium.snapshot.disk.qcow2.NewImage;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** A disk's layers, from one on down: each qcow2 image names the one below it, in the same folder. */
final class LayerChain {
    private static final int LAYERS_MOST = 1000;
    private static final int SECTOR = 512;

    private final Path bundle;
    private final DiskFiles files;
    private final Map<RelativePath, DiskInfo> known = new HashMap<>();

    LayerChain(Path bundle, DiskFiles files) {
        this.bundle = bundle;
        this.files = files;
    }

    /** Files of the layers, {@code top} first. They are there. */
    Set<RelativePath> below(DiskLayer top) throws SnapshotException {
        Set<RelativePath> chain = new LinkedHashSet<>();
        RelativePath at = top.path();
        DiskFormat format = top.format();
        while (true) {
            if (!chain.add(at) || chain.size() > LAYERS_MOST) {
                throw new SnapshotException(Kind.CORRUPT, "The disk " + top + " in " + bundle
                        + " lies on itself, or on more than " + LAYERS_MOST + " layers.");
            }
            Qcow2Info info = format == DiskFormat.RAW ? noInfo(at) : info(at, format).qcow2();
            if (info == null || info.backingName() == null) {
                return chain;
            }
            at = backing(at, info.backingName());
            format = "raw".equals(info.backingFormat()) ? DiskFormat.RAW : DiskFormat.QCOW2;
        }
    }

    private @Nullable Qcow2Info noInfo(RelativePath raw) throws SnapshotException {
        raw.resolve(bundle);
        return null;
    }

    private DiskInfo info(RelativePath layer, DiskFormat format) throws SnapshotException {
        DiskInfo info = known.get(layer);
        if (info == null) {
            info = new DiskTools(files, layer.resolve(bundle), format, BackingPolicy.FOLDER).info();
            known.put(layer, info);
        }
        return info;
    }

    private RelativePath backing(RelativePath above, String name) throws SnapshotException {
        try {
            RelativePath backing = new RelativePath(above.folder() + "/" + name);
            if (!name.contains("/")) {
                return backing;
            }
            throw new IllegalArgumentException("it is in another folder");
        } catch (IllegalArgumentException e) {
            throw new SnapshotException(Kind.CORRUPT, "The disk layer " + above + " in " + bundle + " lies on "
                    + Faults.shown(name) + ", which cannot travel with the machine: " + e.getMessage() + ".", e);
        }
    }

    /** An image without a cluster that lies on {@code below}: what is written next goes there. */
    byte[] emptyAbove(DiskLayer below) throws SnapshotException {
        long size = (info(below.path(), below.format()).sizeBytes() + SECTOR - 1) / SECTOR * SECTOR;
        try {
            Path folder = Files.createTempDirectory("vivarium-export");
            Path image = folder.resolve("layer.qcow2");
            try {
                new NewImage(size, NewImage.CLUSTER_BITS, Compression.ZLIB, below.fileName(),
                        below.format().label()).create(files, image);
                return Files.readAllBytes(image);
            } finally {
                Files.deleteIfExists(image);
                Files.delete(folder);
            }
        } catch (IOException e) {
            throw new SnapshotException(Kind.HOST, "An empty disk layer cannot be made: " + e.getMessage(), e);
        }
    }
}
