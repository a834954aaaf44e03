package dev.vivarium.snapshot.exchange;

import com.fasterxml.jackson.databind.node.ObjectNode;

import dev.vivarium.snapshot.SnapshotException;

/** What a manifest says of a blob: OCI image-spec, descriptor.md. Annotations and the like are passed over. */
record Descriptor(String mediaType, Digest digest, long sizeBytes) {
    static Descriptor read(Json json) throws SnapshotException {
        return new Descriptor(json.text("mediaType"), json.digest("digest"),
                json.number("size", Layout.BLOB_BYTES_MOST));
    }

    ObjectNode json() {
        return Json.object().put("mediaType", mediaType).put("digest", digest.toString()).put("size", sizeBytes);
    }
}
