package dev.vivarium.snapshot.disk.qcow2;

/**
 * The sizes that follow from the two numbers a qcow2 header states: QEMU's docs/interop/qcow2, "Header", "Cluster mapping"
 * and "Refcount table". Both numbers have been checked.
 */
record Geometry(int clusterBits, int refcountOrder) {
    static final int CLUSTER_BITS_LEAST = 9;
    static final int CLUSTER_BITS_MOST = 21;
    static final int REFCOUNT_ORDER_MOST = 6;
    static final int SECTOR = 512;

    /** Tables are read and written in pieces of this size, or whole if they are smaller. */
    private static final int SLICE_MOST = 4096;

    int clusterSize() {
        return 1 << clusterBits;
    }

    int l2Entries() {
        return clusterSize() / Long.BYTES;
    }

    /** Bytes of the disk that one L2 table maps. */
    long l2Reach() {
        return (long) l2Entries() << clusterBits;
    }

    /** How many L2 tables a disk takes. */
    long l1Entries(long diskSize) {
        return (diskSize >>> clusterBits + l2Bits()) + ((diskSize & l2Reach() - 1) == 0 ? 0 : 1);
    }

    int l2Bits() {
        return clusterBits - 3;
    }

    int sliceSize() {
        return Math.min(clusterSize(), SLICE_MOST);
    }

    int sliceEntries() {
        return sliceSize() / Long.BYTES;
    }

    int refcountBits() {
        return 1 << refcountOrder;
    }

    /** Clusters that one refcount block counts. */
    int refcountsPerBlock() {
        return clusterSize() * 8 >> refcountOrder;
    }

    /** The logarithm of {@link #refcountsPerBlock}. */
    int blockBits() {
        return clusterBits + 3 - refcountOrder;
    }

    /** -1 for 64 bits: unsigned. */
    long refcountMost() {
        return refcountOrder == REFCOUNT_ORDER_MOST ? -1L : (1L << refcountBits()) - 1;
    }

    long clustersOf(long bytes) {
        return (bytes >>> clusterBits) + ((bytes & clusterSize() - 1) == 0 ? 0 : 1);
    }

    boolean isAligned(long offset) {
        return (offset & clusterSize() - 1) == 0;
    }

    long offsetOfCompressed(long entry) {
        return entry & (1L << compressedShift()) - 1;
    }

    /** The room that compressed data may take: to the end of its last sector. */
    int lengthOfCompressed(long entry) {
        int sectors = (int) (entry >>> compressedShift() & (1 << clusterBits - 8) - 1);
        return (sectors + 1) * SECTOR - (int) (entry & SECTOR - 1);
    }

    long compressedEntry(long offset, int length) {
        long sectors = (offset + length - 1) / SECTOR - offset / SECTOR;
        return Entries.COMPRESSED | sectors << compressedShift() | offset;
    }

    private int compressedShift() {
        return 62 - (clusterBits - 8);
    }
}
