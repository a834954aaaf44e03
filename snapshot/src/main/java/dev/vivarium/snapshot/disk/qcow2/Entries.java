package dev.vivarium.snapshot.disk.qcow2;

/** The bits of entries of L1 and L2 tables: QEMU's docs/interop/qcow2, "Cluster mapping". */
final class Entries {
    /** Nobody else refers to the cluster: it may be written in place. */
    static final long COPIED = 1L << 63;
    static final long COMPRESSED = 1L << 62;
    static final long ZERO = 1;
    static final long OFFSET = 0x00FF_FFFF_FFFF_FE00L;

    private Entries() {
    }

    static long offset(long entry) {
        return entry & OFFSET;
    }

    static boolean isCompressed(long entry) {
        return (entry & COMPRESSED) != 0;
    }

    /** An uncompressed cluster that reads as zeros, whatever is in the file. */
    static boolean isZero(long entry) {
        return (entry & (COMPRESSED | ZERO)) == ZERO;
    }

    static boolean isUnallocated(long entry) {
        return (entry & (COMPRESSED | ZERO | OFFSET)) == 0;
    }

    static boolean isData(long entry) {
        return (entry & (COMPRESSED | ZERO)) == 0 && offset(entry) != 0;
    }

    /** A cluster whose bytes may be written where they are. */
    static boolean isInPlace(long entry) {
        return isData(entry) && entry < 0;
    }

    /** A zero cluster that has a place of its own, to be written once it holds something. */
    static boolean isReserved(long entry) {
        return isZero(entry) && entry < 0 && offset(entry) != 0;
    }
}
