package dev.vivarium.snapshot.exchange;

import dev.vivarium.snapshot.SnapshotException;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What an archive has, when all that its blobs name is known to be there and nothing else is: the maps have been read and
 * are what their digests say. The chunks have not been looked at.
 */
record Contents(ExchangeInfo info, List<FileMap> files) {
    static Contents read(Archive archive) throws SnapshotException {
        Manifest.requireLayout(archive.path(), archive.file(Layout.LAYOUT_ENTRY));
        Descriptor root = Manifest.readIndex(archive.path(), archive.file(Layout.INDEX_ENTRY));
        Manifest manifest = Manifest.read(archive.path(), archive.blob(root, Layout.MANIFEST_BYTES_MOST));
        Set<Descriptor> named = new HashSet<>(manifest.blobs());
        named.add(manifest.config());
        named.add(root);
        archive.requireExactly(named);
        ExchangeInfo info = ExchangeInfo.read(archive.path(),
                archive.blob(manifest.config(), Layout.CONFIG_BYTES_MOST));
        Map<Digest, Descriptor> chunks = new HashMap<>();
        List<Descriptor> maps = new ArrayList<>();
        for (Descriptor blob : manifest.blobs()) {
            if (blob.mediaType().equals(Layout.FILE)) {
                maps.add(blob);
            } else {
                chunks.put(blob.digest(), blob);
            }
        }
        Contents contents = new Contents(info, files(archive, maps, chunks));
        contents.requireSound(archive, chunks.size());
        return contents;
    }

    private static List<FileMap> files(Archive archive, List<Descriptor> maps, Map<Digest, Descriptor> chunks)
            throws SnapshotException {
        if (maps.size() > Layout.FILES_MOST
                || maps.stream().mapToLong(Descriptor::sizeBytes).sum() > Layout.ALL_MAPS_BYTES_MOST) {
            throw Faults.corrupt(archive.path(), "it has more files than a machine can have");
        }
        List<FileMap> files = new ArrayList<>();
        for (Descriptor map : maps) {
            files.add(FileMap.read(archive.path(), archive.blob(map, Layout.MAP_BYTES_MOST), chunks));
        }
        return List.copyOf(files);
    }

    private void requireSound(Archive archive, int chunks) throws SnapshotException {
        Set<Digest> used = new HashSet<>();
        Paths paths = new Paths(archive.path());
        long bytes = 0;
        for (FileMap file : files) {
            paths.add(file.path());
            file.chunks().forEach(chunk -> used.add(chunk.blob().digest()));
            bytes += file.sizeBytes(); // 10,000 of 2^48 at most
        }
        if (files.stream().noneMatch(file -> file.path().equals(BundleFiles.MACHINE))) {
            throw Faults.corrupt(archive.path(), "it has no " + BundleFiles.MACHINE);
        }
        if (used.size() != chunks) {
            throw Faults.corrupt(archive.path(), "it has chunks that belong to no file");
        }
        if (info.files() != files.size() || info.bytes() != bytes) {
            throw Faults.corrupt(archive.path(), "its files are not those that it says it has");
        }
    }

    /** How long its longest chunk is. */
    int chunkBytes() {
        return files.stream().flatMap(file -> file.chunks().stream()).mapToInt(FileMap.Chunk::length).max().orElse(1);
    }

    /** How much is written when the machine is made. */
    long storedBytes() {
        return files.stream().mapToLong(FileMap::storedBytes).sum();
    }
}
