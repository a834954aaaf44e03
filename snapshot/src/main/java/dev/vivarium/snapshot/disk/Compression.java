package dev.vivarium.snapshot.disk;

import java.util.Locale;

/** How the compressed clusters of a qcow2 image are compressed, in the order of the format's numbers. */
public enum Compression {
    /** Deflate without a header. */
    ZLIB,
    /** One zstandard frame. */
    ZSTD;

    /** The format's own name for it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
