package dev.vivarium.snapshot.exchange;

import dev.vivarium.snapshot.SnapshotException;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * Goes once over a tar that may come from anywhere and notes where its entries lie; the data is not looked at. Only the
 * entries of an image layout are taken, each once: no name of an entry ever becomes a path.
 */
final class TarScan {
    private static final String HERE = "./";
    /** Writers fill their last record up: tar's usual one is of 20 blocks, the largest in use of 2048. */
    private static final int BLOCKS_BEHIND_MOST = 2048;

    /** Where the bytes come from. */
    interface Source {
        /** Fills the block, or takes nothing of it if the source has ended before. */
        boolean block(byte[] block) throws IOException;

        /** @return whether there was as much */
        boolean skip(long bytes) throws IOException, SnapshotException;
    }

    /** Where an entry's data is. */
    record Place(long offset, long sizeBytes) {
    }

    private final Path archive;
    private final Source source;
    private final Map<String, Place> places = new HashMap<>();
    private final byte[] block = new byte[TarHeader.BLOCK];
    private long at;

    TarScan(Path archive, Source source) {
        this.archive = archive;
        this.source = source;
    }

    Map<String, Place> places() throws SnapshotException, IOException {
        try {
            int entries = 0;
            for (TarHeader header = next(); header != null; header = next()) {
                if (++entries > Layout.ENTRIES_MOST) {
                    throw new TarHeader.Refused("it has more than " + Layout.ENTRIES_MOST + " entries");
                }
                take(header);
            }
            requireEnd();
            return places;
        } catch (TarHeader.Refused e) {
            throw Faults.corrupt(archive, String.valueOf(e.getMessage()), e);
        }
    }

    private @Nullable TarHeader next() throws IOException, TarHeader.Refused {
        if (!source.block(block)) {
            throw new TarHeader.Refused("it ends too early");
        }
        at += TarHeader.BLOCK;
        return TarHeader.read(block);
    }

    private void take(TarHeader header) throws IOException, SnapshotException, TarHeader.Refused {
        String name = header.name().startsWith(HERE) ? header.name().substring(HERE.length()) : header.name();
        if (header.folder()) {
            requireFolder(name);
            return;
        }
        requireFile(name, header.sizeBytes());
        if (places.putIfAbsent(name, new Place(at, header.sizeBytes())) != null) {
            throw new TarHeader.Refused("the entry " + Faults.shown(name) + " is there twice");
        }
        long stored = (header.sizeBytes() + TarHeader.BLOCK - 1) / TarHeader.BLOCK * TarHeader.BLOCK;
        if (!source.skip(stored)) {
            throw new TarHeader.Refused("it ends too early");
        }
        at += stored;
    }

    private static void requireFolder(String name) throws TarHeader.Refused {
        if (!name.isEmpty() && !name.equals("blobs/") && !name.equals(Layout.BLOBS)) {
            throw new TarHeader.Refused("it has a folder " + Faults.shown(name) + ", which no machine has");
        }
    }

    private static void requireFile(String name, long size) throws TarHeader.Refused {
        boolean blob = name.startsWith(Layout.BLOBS)
                && Digest.parse("sha256:" + name.substring(Layout.BLOBS.length())) != null;
        if (!blob && !name.equals(Layout.LAYOUT_ENTRY) && !name.equals(Layout.INDEX_ENTRY)) {
            throw new TarHeader.Refused("it has an entry " + Faults.shown(name) + ", which no machine has");
        }
        if (size > (blob ? Layout.BLOB_BYTES_MOST : Layout.INDEX_BYTES_MOST)) {
            throw new TarHeader.Refused("the entry " + Faults.shown(name) + " has " + size + " bytes, too many");
        }
    }

    /** A block of zeros has been seen; there is a second, and nothing but zeros behind. */
    private void requireEnd() throws IOException, TarHeader.Refused {
        int behind = 0;
        while (source.block(block)) {
            if (++behind > BLOCKS_BEHIND_MOST || TarHeader.read(block) != null) {
                throw new TarHeader.Refused("there is more behind its end");
            }
        }
        if (behind == 0) {
            throw new TarHeader.Refused("it ends too early");
        }
    }
}
