package dev.vivarium.snapshot.disk.qcow2;

import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.SnapshotException.Kind;
import dev.vivarium.snapshot.disk.Compression;
import dev.vivarium.snapshot.disk.DiskFile;
import dev.vivarium.snapshot.disk.DiskFiles;
import dev.vivarium.snapshot.disk.ImageFile;
import dev.vivarium.snapshot.files.HostSpace;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * What a new image is to be. It is version 3 with reference counts of 16 bits, as QEMU's are.
 *
 * @param backingName   as it is written into the image; null if it stands alone
 * @param backingFormat null if it is to be recognised, or if there is no name
 */
public record NewImage(long diskSize, int clusterBits, Compression compression, @Nullable String backingName,
        @Nullable String backingFormat) {
    public static final int CLUSTER_BITS = 16;
    private static final int REFCOUNT_ORDER = 4;
    private static final int BACKING_FORMAT = 0xE279_2ACA;
    private static final int FEATURE_NAMES = 0x6803_F857;

    public NewImage {
        if (diskSize <= 0 || diskSize % Geometry.SECTOR != 0 || clusterBits < Geometry.CLUSTER_BITS_LEAST
                || clusterBits > Geometry.CLUSTER_BITS_MOST || backingName == null && backingFormat != null) {
            throw new IllegalArgumentException("No image can be like that.");
        }
    }

    /** A disk that stands alone, with clusters of 64 KiB. */
    public NewImage(long diskSize) {
        this(diskSize, CLUSTER_BITS, Compression.ZLIB, null, null);
    }

    /** Makes the file; an existing one is left alone. */
    public void create(DiskFiles files, Path path) throws SnapshotException {
        try {
            Files.newByteChannel(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE,
                    StandardOpenOption.SPARSE).close();
        } catch (FileAlreadyExistsException e) {
            throw new SnapshotException(Kind.HOST, "There is a file " + path + " already.", e);
        } catch (IOException e) {
            throw new SnapshotException(HostSpace.kindOf(e, path), "The disk file " + path + " cannot be created: "
                    + e.getMessage(), e);
        }
        boolean done = false;
        try (DiskFile file = files.open(path, false)) {
            format(file);
            done = true;
        } finally {
            if (!done) {
                deleteQuietly(path);
            }
        }
    }

    private static void deleteQuietly(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            return; // what made the image fail is what the user is told
        }
    }

    /** How long the file of an image with the usual clusters is while nothing has been written to it. */
    public static long emptyBytes(long diskSize) {
        Geometry geometry = new Geometry(CLUSTER_BITS, REFCOUNT_ORDER);
        Plan plan = Plan.of(geometry, (int) geometry.clustersOf(geometry.l1Entries(diskSize) * Long.BYTES));
        return (long) plan.used() << CLUSTER_BITS;
    }

    /** How many clusters of each kind a new image has. */
    private record Plan(int blocks, int tableClusters, int l1Clusters) {
        static Plan of(Geometry geometry, int l1Clusters) {
            int perBlock = geometry.refcountsPerBlock();
            int blocks = 1;
            int tableClusters = 1;
            while ((long) blocks * perBlock < 1 + tableClusters + blocks + l1Clusters) {
                blocks++;
                tableClusters = (int) geometry.clustersOf((long) blocks * Long.BYTES);
            }
            return new Plan(blocks, tableClusters, l1Clusters);
        }

        int used() {
            return 1 + tableClusters + blocks + l1Clusters;
        }
    }

    /** Lays the image out: header, refcount table, its blocks, L1 table. The header comes last. */
    void format(ImageFile file) throws SnapshotException {
        Geometry geometry = new Geometry(clusterBits, REFCOUNT_ORDER);
        long l1Entries = geometry.l1Entries(diskSize);
        if (l1Entries > Header.L1_BYTES_MOST / Long.BYTES) {
            throw new SnapshotException(Kind.HOST, "A disk of " + diskSize + " bytes is too large for clusters of "
                    + geometry.clusterSize() + " bytes; the largest is "
                    + Header.L1_BYTES_MOST / Long.BYTES * geometry.l2Reach() + ".");
        }
        Plan plan = Plan.of(geometry, (int) geometry.clustersOf(l1Entries * Long.BYTES));
        int blocks = plan.blocks;
        int tableClusters = plan.tableClusters;
        int used = plan.used();
        long[] table = new long[tableClusters * geometry.l2Entries()];
        for (int i = 0; i < blocks; i++) {
            table[i] = (long) (1 + tableClusters + i) << clusterBits;
            Tables.write(file, table[i], block(geometry, (long) i * geometry.refcountsPerBlock(), used));
        }
        Tables.write(file, 1L << clusterBits, table);
        long l1 = (long) (1 + tableClusters + blocks) << clusterBits;
        Tables.writeZeros(file, l1, (long) plan.l1Clusters << clusterBits);
        file.flush();
        file.write(0, header(geometry, (int) l1Entries, l1, tableClusters));
        file.flush();
    }

    private static long[] block(Geometry geometry, long first, int used) {
        long[] block = new long[geometry.l2Entries()];
        for (int i = 0; i < geometry.refcountsPerBlock() && first + i < used; i++) {
            Counts.set(block, REFCOUNT_ORDER, i, 1);
        }
        return block;
    }

    private ByteBuffer header(Geometry geometry, int l1Entries, long l1, int tableClusters) throws SnapshotException {
        ByteBuffer header = ByteBuffer.allocate(geometry.clusterSize());
        long features = compression == Compression.ZLIB ? 0 : Features.COMPRESSION_TYPE;
        header.putInt(Header.MAGIC).putInt(3).putLong(0).putInt(0).putInt(clusterBits).putLong(diskSize).putInt(0);
        header.putInt(l1Entries).putLong(l1).putLong(1L << clusterBits).putInt(tableClusters).putInt(0).putLong(0);
        header.putLong(features).putLong(0).putLong(0).putInt(REFCOUNT_ORDER).putInt(Header.LENGTH_V3);
        header.put((byte) compression.ordinal()).position(Header.LENGTH_V3);
        byte[] name = backingName == null ? new byte[0] : backingName.getBytes(StandardCharsets.UTF_8);
        if (backingFormat != null) {
            putExtension(header, BACKING_FORMAT, ByteBuffer.wrap(backingFormat.getBytes(StandardCharsets.US_ASCII)));
        }
        ByteBuffer names = Features.nameTable();
        if (header.remaining() >= 8 + names.capacity() + 8 + name.length) {
            putExtension(header, FEATURE_NAMES, names);
        }
        header.putLong(0);
        if (name.length > 0) {
            if (name.length > Math.min(header.remaining(), Header.BACKING_NAME_MOST)) {
                throw new SnapshotException(Kind.HOST, "The backing file's name is too long to be put into the image.");
            }
            header.putLong(8, header.position()).putInt(16, name.length).put(name);
        }
        return header.clear();
    }

    private static void putExtension(ByteBuffer header, int type, ByteBuffer data) {
        header.putInt(type).putInt(data.limit()).put(data);
        header.position(header.position() + 7 & -8);
    }
}
