package dev.vivarium.snapshot.disk.qcow2;

/** A stretch of the disk that lies, or does not lie, in the file in one piece. Filled in by {@link Metadata#find}. */
final class Extent {
    /** Where its bytes come from. */
    enum Kind {
        DATA, ZERO, UNALLOCATED, COMPRESSED
    }

    Kind kind = Kind.UNALLOCATED;
    /** Where its first byte is in the file, if it is data. */
    long fileOffset;
    int length;
    /** The mapping of its first cluster. */
    long entry;
}
