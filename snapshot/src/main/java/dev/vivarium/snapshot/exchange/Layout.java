package dev.vivarium.snapshot.exchange;

/** Names, media types and limits of the exchange form: docs/exchange.md, over OCI's image-spec 1.1. */
final class Layout {
    static final String LAYOUT_ENTRY = "oci-layout";
    static final String INDEX_ENTRY = "index.json";
    static final String BLOBS = "blobs/sha256/";

    static final String LAYOUT_VERSION = "1.0.0";
    static final String MANIFEST = "application/vnd.oci.image.manifest.v1+json";
    static final String INDEX = "application/vnd.oci.image.index.v1+json";
    static final String MACHINE = "application/vnd.vivarium.machine.v1";
    static final String CONFIG = "application/vnd.vivarium.machine.config.v1+json";
    static final String FILE = "application/vnd.vivarium.machine.file.v1+json";
    static final String CHUNK = "application/vnd.vivarium.machine.chunk.v1+zstd";

    /** Registries and their clients take no larger manifest. */
    static final int MANIFEST_BYTES_MOST = 4 << 20;
    /** What a chunk of the manifest's list takes there at most. */
    static final int DESCRIPTOR_BYTES_MOST = 176;
    static final int INDEX_BYTES_MOST = 64 << 10;
    static final int CONFIG_BYTES_MOST = 64 << 10;
    static final int MAP_BYTES_MOST = 8 << 20;
    static final int ALL_MAPS_BYTES_MOST = 64 << 20;
    static final int FILES_MOST = 10_000;
    static final int ENTRIES_MOST = 50_000;

    static final int PAGE = 4096;
    static final int CHUNK_BYTES_LEAST = 4 << 20;
    static final int CHUNK_BYTES_MOST = 16 << 20;
    /** A chunk of noise is a little longer than before: zstd's ZSTD_COMPRESSBOUND for more than 128 KiB. */
    static final int BLOB_BYTES_MOST = packedMost(CHUNK_BYTES_MOST);
    /** No file system has longer files in use; offsets stay far from overflow. */
    static final long FILE_BYTES_MOST = 1L << 48;

    private Layout() {
    }

    /** How long a chunk can be once it is compressed. */
    static int packedMost(int chunkBytes) {
        return chunkBytes + (chunkBytes >> 8) + 64;
    }

    /** Chunks of a machine of this size, so that the manifest has room for all. */
    static int chunkBytes(long machineBytes) {
        int chunk = CHUNK_BYTES_LEAST;
        while (chunk < CHUNK_BYTES_MOST && machineBytes / chunk > MANIFEST_BYTES_MOST / DESCRIPTOR_BYTES_MOST * 3 / 4) {
            chunk <<= 1;
        }
        return chunk;
    }
}
