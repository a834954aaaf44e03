package dev.vivarium.snapshot.disk.qcow2;

import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.SnapshotException.Kind;
import dev.vivarium.snapshot.disk.ImageFile;

import org.jspecify.annotations.Nullable;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.concurrent.locks.ReentrantLock;

/**
 * All tables of one image, for any thread: one lock around what is in memory, and {@link WriteBack} for the order in which it
 * reaches the file. Data is read and written outside of the lock; {@link RangeLocks} keep a cluster's mapping as it is
 * meanwhile.
 */
final class Metadata {
    /** So that one look at the tables does not hold up others for long. */
    private static final int LENGTH_MOST = 4 << 20;

    private final ImageFile file;
    private final Header header;
    private final Geometry geometry;
    private final ReentrantLock lock = new ReentrantLock();
    private final MetadataMap map;
    private final Dropped dropped = new Dropped();
    private final RefCounts counts;
    private final MappingTables mapping;
    private final SnapshotList snapshots;
    private final WriteBack writeBack;
    private volatile long fileClusters;
    private volatile @Nullable SnapshotException damage;

    Metadata(ImageFile file, Header header) throws SnapshotException {
        this.file = file;
        this.header = header;
        geometry = header.geometry();
        map = new MetadataMap(file, geometry);
        counts = new RefCounts(file, header, map, dropped);
        mapping = new MappingTables(file, header, map, counts, dropped);
        snapshots = SnapshotList.read(file, header, map);
        snapshots.claim(header, map);
        writeBack = new WriteBack(file, lock, mapping, counts, dropped);
        fileClusters = geometry.clustersOf(file.sizeBytes());
    }

    SnapshotList snapshots() {
        return snapshots;
    }

    int l1Entries() {
        return mapping.entries();
    }

    /** How the disk's bytes from an offset on lie in the file; at least one byte, at most {@code length}. */
    void find(long offset, int length, Extent into) throws SnapshotException {
        int wanted = Math.min(length, LENGTH_MOST);
        long cluster = offset >>> geometry.clusterBits();
        int inCluster = (int) offset & geometry.clusterSize() - 1;
        lock.lock();
        try {
            long entry = checked(cluster, mapping.get(cluster));
            into.entry = entry;
            into.kind = kindOf(entry);
            into.fileOffset = Entries.offset(entry) + inCluster;
            int covered = geometry.clusterSize() - inCluster;
            long expected = Entries.offset(entry);
            while (covered < wanted && into.kind != Extent.Kind.COMPRESSED) {
                cluster++;
                expected += geometry.clusterSize();
                long next = mapping.get(cluster);
                if (kindOf(next) != into.kind || into.kind == Extent.Kind.DATA && Entries.offset(next) != expected) {
                    break;
                }
                checked(cluster, next);
                covered += geometry.clusterSize();
            }
            into.length = Math.min(covered, wanted);
        } finally {
            lock.unlock();
        }
    }

    /** How many bytes from an offset on may be written where they are, in one piece; where that is, is in {@code into}. */
    int findInPlace(long offset, int length, Extent into) throws SnapshotException {
        int wanted = Math.min(length, LENGTH_MOST);
        long cluster = offset >>> geometry.clusterBits();
        int inCluster = (int) offset & geometry.clusterSize() - 1;
        lock.lock();
        try {
            long entry = mapping.get(cluster);
            if (!Entries.isInPlace(entry)) {
                return 0;
            }
            requireData(cluster, entry);
            into.fileOffset = Entries.offset(entry) + inCluster;
            int covered = geometry.clusterSize() - inCluster;
            long expected = entry;
            while (covered < wanted) {
                cluster++;
                expected += geometry.clusterSize();
                long next = mapping.get(cluster);
                if (!Entries.isInPlace(next) || Entries.offset(next) != Entries.offset(expected)) {
                    break;
                }
                requireData(cluster, next);
                covered += geometry.clusterSize();
            }
            return Math.min(covered, wanted);
        } finally {
            lock.unlock();
        }
    }

    private static Extent.Kind kindOf(long entry) {
        if (Entries.isCompressed(entry)) {
            return Extent.Kind.COMPRESSED;
        }
        if (Entries.isZero(entry)) {
            return Extent.Kind.ZERO;
        }
        return Entries.offset(entry) == 0 ? Extent.Kind.UNALLOCATED : Extent.Kind.DATA;
    }

    /** A mapping that leads somewhere in the file. Its tables are strangers' numbers. */
    private long checked(long cluster, long entry) throws SnapshotException {
        if (Entries.isCompressed(entry)) {
            if (geometry.offsetOfCompressed(entry) >>> geometry.clusterBits() >= fileClusters) {
                throw damaged(cluster, "lies outside of the file");
            }
        } else if (Entries.isZero(entry) && header.version() < 3) {
            throw damaged(cluster, "is marked in a way that its version does not have");
        } else if (Entries.offset(entry) != 0) {
            long place = Entries.offset(entry) >>> geometry.clusterBits();
            if (!geometry.isAligned(Entries.offset(entry))) {
                throw damaged(cluster, "begins inside of a cluster of the file");
            }
            if (place >= fileClusters) {
                throw damaged(cluster, "lies outside of the file");
            }
        }
        return entry;
    }

    private void requireData(long cluster, long entry) throws SnapshotException {
        checked(cluster, entry);
        if (map.contains(Entries.offset(entry) >>> geometry.clusterBits())) {
            throw damaged(cluster, "lies where a table is");
        }
    }

    private SnapshotException damaged(long cluster, String trouble) {
        return map.damaged("cluster " + cluster + " of the disk", trouble);
    }

    /** New places for clusters of the disk. */
    record Allocation(RefCounts.Run run, long[] replaced, boolean reserved) {
        int clusters() {
            return replaced.length;
        }
    }

    /**
     * Takes room for clusters that cannot be written where they are, one at least, {@code wanted} at most, all next to one
     * another. The caller has the range's exclusive lock, writes the room, and then calls {@link #map} or {@link #giveUp}.
     */
    Allocation allocate(long first, int wanted) throws SnapshotException {
        lock.lock();
        try {
            requireSound();
            mapping.own(first);
            long entry = checked(first, mapping.get(first));
            if (Entries.isReserved(entry)) {
                requireData(first, entry);
                long place = Entries.offset(entry) >>> geometry.clusterBits();
                return new Allocation(new RefCounts.Run(place, 1, false), new long[]{entry}, true);
            }
            int most = Math.min(wanted, geometry.l2Entries() - ((int) first & geometry.l2Entries() - 1));
            int needed = 1;
            while (needed < most && needsRoom(mapping.get(first + needed))) {
                needed++;
            }
            long[] replaced = new long[needed];
            for (int i = 0; i < needed; i++) {
                replaced[i] = checked(first + i, mapping.get(first + i));
            }
            RefCounts.Run run = counts.allocate(needed);
            return new Allocation(run, run.count() == needed ? replaced : Arrays.copyOf(replaced, run.count()),
                    false);
        } catch (SnapshotException e) {
            throw noted(e);
        } finally {
            lock.unlock();
        }
    }

    private static boolean needsRoom(long entry) {
        return !Entries.isInPlace(entry) && !Entries.isReserved(entry);
    }

    /** The room has been written: it is what the disk's clusters are from now on. */
    void map(long first, Allocation allocation) throws SnapshotException {
        long place = allocation.run.first();
        lock.lock();
        int done = 0;
        try {
            fileClusters = Math.max(fileClusters, place + allocation.clusters());
            while (done < allocation.clusters()) {
                mapping.set(first + done, place + done << geometry.clusterBits() | Entries.COPIED);
                if (!allocation.reserved) {
                    drop(allocation.replaced[done]);
                }
                done++;
            }
        } finally {
            for (int i = done; i < allocation.clusters() && !allocation.reserved; i++) {
                counts.drop(place + i);
            }
            lock.unlock();
        }
    }

    /** The room could not be written. */
    void giveUp(Allocation allocation) throws SnapshotException {
        lock.lock();
        try {
            for (int i = 0; i < allocation.clusters() && !allocation.reserved; i++) {
                counts.drop(allocation.run.first() + i);
            }
        } finally {
            lock.unlock();
        }
    }

    private void drop(long entry) {
        if (Entries.isCompressed(entry)) {
            long from = geometry.offsetOfCompressed(entry);
            long last = from + geometry.lengthOfCompressed(entry) - 1;
            for (long at = from >>> geometry.clusterBits(); at <= last >>> geometry.clusterBits(); at++) {
                dropped.add(at);
            }
        } else if (Entries.offset(entry) != 0) {
            dropped.add(Entries.offset(entry) >>> geometry.clusterBits());
        }
    }

    /** What clusters that are emptied become. */
    enum Emptied {
        /** Nothing, so that the backing file shows, if there is one. */
        UNALLOCATED,
        /** Zeros. */
        ZERO,
        /** Zeros where there was something in this image; where there was not, that stays. */
        ZERO_IF_ALLOCATED
    }

    /** Takes the contents of clusters of one L2 table away. The caller has the range's exclusive lock. */
    void empty(long first, int count, Emptied how) throws SnapshotException {
        lock.lock();
        try {
            requireSound();
            if (how != Emptied.ZERO && !mapping.hasTable(first)) {
                return;
            }
            for (long cluster = first; cluster < first + count; cluster++) {
                long entry = checked(cluster, mapping.get(cluster));
                boolean bare = !Entries.isCompressed(entry) && Entries.offset(entry) == 0;
                boolean asWanted = switch (how) {
                    case UNALLOCATED -> Entries.isUnallocated(entry);
                    case ZERO -> bare && Entries.isZero(entry);
                    case ZERO_IF_ALLOCATED -> bare;
                };
                if (!asWanted) {
                    mapping.own(cluster);
                    mapping.set(cluster, how == Emptied.UNALLOCATED ? 0 : Entries.ZERO);
                    drop(entry);
                }
            }
        } catch (SnapshotException e) {
            throw noted(e);
        } finally {
            lock.unlock();
        }
    }

    /** An image whose tables contradict one another is written no more: that would make it worse. */
    private SnapshotException noted(SnapshotException e) {
        if (e.kind() == Kind.CORRUPT && damage == null) {
            damage = e;
        }
        return e;
    }

    private void requireSound() throws SnapshotException {
        SnapshotException found = damage;
        if (found != null) {
            throw new SnapshotException(Kind.CORRUPT, found.getMessage(), found);
        }
    }

    /** Room for compressed clusters, which share clusters of the file; used by one thread, on a new image. */
    void mapCompressed(long cluster, long fileOffset, int length) throws SnapshotException {
        lock.lock();
        try {
            mapping.own(cluster);
            drop(mapping.get(cluster));
            mapping.set(cluster, geometry.compressedEntry(fileOffset, length));
            fileClusters = Math.max(fileClusters, (fileOffset + length >>> geometry.clusterBits()) + 1);
        } finally {
            lock.unlock();
        }
    }

    /** A whole cluster of the file, for compressed ones. */
    long allocateOne() throws SnapshotException {
        lock.lock();
        try {
            return counts.allocate(1).first();
        } finally {
            lock.unlock();
        }
    }

    /** One more compressed cluster lies in a cluster of the file. */
    void share(long cluster) throws SnapshotException {
        lock.lock();
        try {
            counts.add(cluster);
        } finally {
            lock.unlock();
        }
    }

    /** Gives the image a longer L1 table; nobody else uses it meanwhile. */
    void growL1(int entries) throws SnapshotException {
        long oldOffset = mapping.tableOffset();
        int oldEntries = mapping.entries();
        lock.lock();
        try {
            mapping.grow(entries);
        } finally {
            lock.unlock();
        }
        writeBack.run();
        ByteBuffer place = ByteBuffer.allocate(12).putInt(entries).putLong(mapping.tableOffset());
        file.write(Header.AT_L1, place.flip());
        file.flush();
        lock.lock();
        try {
            mapping.dropTable(oldOffset, oldEntries);
        } finally {
            lock.unlock();
        }
    }

    /** Writes the tables if much has gathered. No lock of the tables is held, so there may be a little more afterwards. */
    void makeRoom() throws SnapshotException {
        if (isCrowded()) {
            flush();
        }
    }

    private boolean isCrowded() {
        lock.lock();
        try {
            return mapping.cache().isCrowded() || counts.cache().isCrowded() || dropped.isCrowded();
        } finally {
            lock.unlock();
        }
    }

    /** Everything that was changed before is on the medium afterwards. */
    void flush() throws SnapshotException {
        try {
            writeBack.run();
        } catch (SnapshotException e) {
            throw noted(e);
        }
    }

    /** As {@link #flush}, and no cluster counts as used that is not. */
    void settle() throws SnapshotException {
        flush();
        if (!isClean()) {
            flush();
        }
    }

    private boolean isClean() {
        lock.lock();
        try {
            return mapping.isClean() && counts.isClean() && dropped.isEmpty();
        } finally {
            lock.unlock();
        }
    }

    /** Changes whenever compressed data may have made room for something else. */
    long generation() {
        return writeBack.drops();
    }

    ImageFile file() {
        return file;
    }
}
