package dev.vivarium.snapshot.disk.qcow2;

import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.SnapshotException.Kind;
import dev.vivarium.snapshot.disk.Compression;
import dev.vivarium.snapshot.disk.ImageFile;

import org.jspecify.annotations.Nullable;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * What the first cluster of a qcow2 image says, versions 2 and 3: QEMU's docs/interop/qcow2, "Header". Reading checks every
 * number that others are computed from; where the tables lie is checked by {@link MetadataMap}.
 *
 * <p>Refused: encryption, external data files, extended L2 entries, and features that did not exist when this was written.
 */
record Header(int version, Geometry geometry, long diskSize, int l1Entries, long l1Offset, long refcountTableOffset,
        int refcountTableClusters, int snapshots, long snapshotsOffset, long incompatible, long compatible,
        long autoclear, Compression compression, Extensions extensions) {
    static final int MAGIC = 0x5146_49FB;
    static final int LENGTH_V2 = 72;
    static final int LENGTH_V3 = 112;
    static final int L1_BYTES_MOST = 32 << 20;
    static final int REFCOUNT_TABLE_BYTES_MOST = 8 << 20;
    static final int SNAPSHOTS_MOST = 65_536;
    static final int AT_SIZE = 24;
    static final int AT_L1 = 36;
    static final int AT_REFCOUNT_TABLE = 48;
    static final int AT_INCOMPATIBLE = 72;
    static final int AT_AUTOCLEAR = 88;
    static final int BACKING_NAME_MOST = 1023;

    private static final int LENGTH_V3_LEAST = 104;
    private static final int REFCOUNT_ORDER_V2 = 4;

    /**
     * What may follow the numbers.
     *
     * @param backingName   null if the disk stands alone
     * @param backingFormat null if the image does not say
     */
    record Extensions(@Nullable String backingName, @Nullable String backingFormat, int bitmaps, long bitmapsOffset,
            long bitmapsLength) {
    }

    boolean has(long incompatibleFeature) {
        return (incompatible & incompatibleFeature) != 0;
    }

    boolean hasBitmaps() {
        return (autoclear & Features.BITMAPS) != 0 && extensions.bitmaps > 0;
    }

    /** As it is when the image has been written by somebody who does not keep bitmaps. */
    Header withoutBitmaps() {
        return new Header(version, geometry, diskSize, l1Entries, l1Offset, refcountTableOffset, refcountTableClusters,
                snapshots, snapshotsOffset, incompatible, compatible, 0, compression, extensions);
    }

    static Header read(ImageFile file) throws SnapshotException {
        return new Reader(file).header();
    }

    /** Reads and checks one header. */
    private static final class Reader {
        private final ImageFile file;
        private final Path path;
        private final long fileSize;

        Reader(ImageFile file) throws SnapshotException {
            this.file = file;
            path = file.path();
            fileSize = file.sizeBytes();
        }

        Header header() throws SnapshotException {
            require(fileSize >= LENGTH_V2, "is shorter than its header");
            ByteBuffer start = ByteBuffer.allocate((int) Math.min(LENGTH_V3, fileSize));
            file.read(0, start);
            require(start.getInt(0) == MAGIC, "is not a qcow2 image");
            int version = start.getInt(4);
            if (version != 2 && version != 3) {
                throw new SnapshotException(Kind.TOO_NEW, "The disk image " + path + " has version "
                        + Integer.toUnsignedString(version) + " of qcow2; this release reads 2 and 3.");
            }
            int clusterBits = start.getInt(20);
            require(clusterBits >= Geometry.CLUSTER_BITS_LEAST && clusterBits <= Geometry.CLUSTER_BITS_MOST,
                    "has clusters that are not of 512 bytes to 2 MiB");
            if (start.getInt(32) != 0) {
                throw new SnapshotException(Kind.TOO_NEW, "The disk image " + path + " is encrypted, which this "
                        + "release cannot read; decrypt it with 'qemu-img convert'.");
            }
            return version == 2 ? rest(start, clusterBits, false) : rest(start, clusterBits, true);
        }

        private Header rest(ByteBuffer start, int clusterBits, boolean v3) throws SnapshotException {
            int length = LENGTH_V2;
            if (v3) {
                require(start.limit() >= LENGTH_V3_LEAST, "is shorter than its header");
                length = start.getInt(100);
                require(length >= LENGTH_V3_LEAST && length <= 1 << clusterBits && length % 8 == 0,
                        "states an impossible length of its header");
            }
            int order = v3 ? start.getInt(96) : REFCOUNT_ORDER_V2;
            require(order >= 0 && order <= Geometry.REFCOUNT_ORDER_MOST,
                    "has reference counts of an impossible width");
            Geometry geometry = new Geometry(clusterBits, order);
            long incompatible = v3 ? start.getLong(AT_INCOMPATIBLE) : 0;
            Extensions extensions = new ExtensionReader(start, length, geometry).read(incompatible);
            long diskSize = start.getLong(AT_SIZE);
            int l1Entries = start.getInt(AT_L1);
            checkSizes(geometry, diskSize, l1Entries);
            int tableClusters = start.getInt(56);
            require(tableClusters > 0 && (long) tableClusters << clusterBits <= REFCOUNT_TABLE_BYTES_MOST,
                    "has a refcount table of an impossible size");
            int snapshots = start.getInt(60);
            require(snapshots >= 0 && snapshots <= SNAPSHOTS_MOST, "claims more than 65536 snapshots");
            Compression compression = compression(start, incompatible, length);
            return new Header(v3 ? 3 : 2, geometry, diskSize, l1Entries, start.getLong(40),
                    start.getLong(AT_REFCOUNT_TABLE), tableClusters, snapshots, start.getLong(64), incompatible,
                    v3 ? start.getLong(80) : 0, v3 ? start.getLong(AT_AUTOCLEAR) : 0, compression, extensions);
        }

        private void checkSizes(Geometry geometry, long diskSize, int l1Entries) throws SnapshotException {
            require(diskSize > 0, "states a disk without a byte, or with more than there can be");
            long needed = geometry.l1Entries(diskSize);
            require(needed <= L1_BYTES_MOST / Long.BYTES, "states a disk of " + diskSize
                    + " bytes, more than its clusters can map");
            require(l1Entries >= needed && l1Entries <= L1_BYTES_MOST / Long.BYTES,
                    "has an L1 table that does not fit its disk");
        }

        private Compression compression(ByteBuffer start, long incompatible, int length) throws SnapshotException {
            boolean stated = length > LENGTH_V3_LEAST && start.limit() > LENGTH_V3_LEAST;
            int type = stated ? start.get(LENGTH_V3_LEAST) : 0;
            boolean flagged = (incompatible & Features.COMPRESSION_TYPE) != 0;
            require(flagged == (type != 0), "contradicts itself about how it is compressed");
            if (type < 0 || type >= Compression.values().length) {
                throw new SnapshotException(Kind.TOO_NEW, "The disk image " + path
                        + " is compressed in a way that this release does not know.");
            }
            return Compression.values()[type];
        }

        private void require(boolean good, String trouble) throws SnapshotException {
            if (!good) {
                throw new SnapshotException(Kind.CORRUPT, "The disk image " + path + " " + trouble + ".");
            }
        }

        /** The header extensions and the backing file's name, all in the first cluster. */
        private final class ExtensionReader {
            private static final int END = 0;
            private static final int BACKING_FORMAT = 0xE279_2ACA;
            private static final int FEATURE_NAMES = 0x6803_F857;
            private static final int BITMAPS = 0x2385_2875;
            private static final int BITMAPS_LENGTH = 24;

            private final ByteBuffer first;
            private final int begin;
            private final long backingOffset;
            private final int backingSize;
            private @Nullable String backingFormat;
            private ByteBuffer names = ByteBuffer.allocate(0);
            private ByteBuffer bitmaps = ByteBuffer.allocate(BITMAPS_LENGTH);

            ExtensionReader(ByteBuffer start, int begin, Geometry geometry) throws SnapshotException {
                first = ByteBuffer.allocate((int) Math.min(geometry.clusterSize(), fileSize));
                file.read(0, first);
                this.begin = begin;
                backingOffset = start.getLong(8);
                backingSize = start.getInt(16);
            }

            Extensions read(long incompatible) throws SnapshotException {
                require(begin <= first.limit(), "is shorter than its header");
                String name = backingName();
                int end = backingOffset == 0 ? first.limit() : (int) backingOffset;
                int at = begin;
                while (at + 8 <= end) {
                    int type = first.getInt(at);
                    int length = first.getInt(at + 4);
                    if (type == END) {
                        break;
                    }
                    require(length >= 0 && length <= end - at - 8, "has a header extension that is too long");
                    take(type, first.slice(at + 8, length));
                    at += 8 + (length + 7 & -8);
                }
                Features.requireUnderstood(path, incompatible, names);
                return new Extensions(name, backingFormat, bitmaps.getInt(0), bitmaps.getLong(16), bitmaps.getLong(8));
            }

            private @Nullable String backingName() throws SnapshotException {
                if (backingOffset == 0) {
                    return null;
                }
                require(backingSize > 0 && backingSize <= BACKING_NAME_MOST && backingOffset >= begin
                        && backingOffset <= first.limit() - backingSize,
                        "names its backing file outside of its header");
                byte[] name = new byte[backingSize];
                first.get((int) backingOffset, name);
                return new String(name, StandardCharsets.UTF_8);
            }

            private void take(int type, ByteBuffer data) {
                switch (type) {
                    case BACKING_FORMAT -> backingFormat = StandardCharsets.UTF_8.decode(data).toString();
                    case FEATURE_NAMES -> names = data;
                    case BITMAPS -> {
                        if (data.limit() >= BITMAPS_LENGTH) {
                            bitmaps = data;
                        }
                    }
                    default -> {
                        // Others may be ignored by those who do not know them.
                    }
                }
            }
        }
    }
}
