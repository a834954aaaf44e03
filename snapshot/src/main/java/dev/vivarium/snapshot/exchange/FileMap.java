package dev.vivarium.snapshot.exchange;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.bundle.RelativePath;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One file of the bundle: which chunks it is made of, in ascending order. What no chunk covers is zeros.
 *
 * @param path relative to the bundle, as its manifests have it
 */
record FileMap(RelativePath path, long sizeBytes, List<Chunk> chunks) {
    /** @param blob what it is compressed */
    record Chunk(long offset, int length, Descriptor blob) {
    }

    FileMap {
        chunks = List.copyOf(chunks);
    }

    /** How much is written when the file is made. */
    long storedBytes() {
        return chunks.stream().mapToLong(Chunk::length).sum();
    }

    byte[] write() {
        ObjectNode json = Json.object().put("path", path.text()).put("bytes", sizeBytes);
        ArrayNode list = json.putArray("chunks");
        for (Chunk chunk : chunks) {
            list.addObject().put("offset", chunk.offset).put("length", chunk.length)
                    .put("blob", chunk.blob.digest().toString());
        }
        return Json.write(json);
    }

    /** @param blobs the chunks that the manifest names; a map may name no other */
    static FileMap read(Path archive, byte[] text, Map<Digest, Descriptor> blobs) throws SnapshotException {
        Json json = Json.read(archive, "the map of a file in it", text);
        json.requireOnly(Set.of("path", "bytes", "chunks"));
        RelativePath path = Paths.require(archive, json.text("path"));
        long size = json.number("bytes", Layout.FILE_BYTES_MOST);
        List<Chunk> chunks = new ArrayList<>();
        long end = 0;
        for (Json entry : json.objects("chunks")) {
            entry.requireOnly(Set.of("offset", "length", "blob"));
            long offset = entry.number("offset", size);
            int length = (int) entry.number("length", Layout.CHUNK_BYTES_MOST);
            Descriptor blob = blobs.get(entry.digest("blob"));
            if (blob == null) {
                throw Faults.corrupt(archive, "the map of " + path + " names a chunk that its manifest does not");
            }
            if (offset < end || offset % Layout.PAGE != 0 || length == 0 || length > size - offset
                    || blob.sizeBytes() > Layout.packedMost(length)) {
                throw Faults.corrupt(archive, "the chunks of " + path + " do not fit into it");
            }
            end = offset + length;
            chunks.add(new Chunk(offset, length, blob));
        }
        return new FileMap(path, size, chunks);
    }
}
