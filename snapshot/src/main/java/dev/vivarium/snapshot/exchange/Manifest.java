package dev.vivarium.snapshot.exchange;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import dev.vivarium.snapshot.SnapshotException;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Names all blobs of a machine: OCI image-spec, manifest.md, with the machine as an artifact. What others may add
 * (annotations, a subject) is passed over.
 *
 * @param blobs maps of the files first, then their chunks
 */
record Manifest(Descriptor config, List<Descriptor> blobs) {
    private static final int SCHEMA_VERSION = 2;

    Manifest {
        blobs = List.copyOf(blobs);
    }

    static Manifest read(Path archive, byte[] text) throws SnapshotException {
        Json json = Json.read(archive, "its manifest", text);
        Descriptor config = Descriptor.read(json.object("config"));
        if (json.number("schemaVersion", Integer.MAX_VALUE) != SCHEMA_VERSION
                || !config.mediaType().equals(Layout.CONFIG)) {
            throw Faults.corrupt(archive, "it is an image of something else than a machine");
        }
        List<Descriptor> blobs = new ArrayList<>();
        for (Json layer : json.objects("layers")) {
            Descriptor blob = Descriptor.read(layer);
            if (!blob.mediaType().equals(Layout.FILE) && !blob.mediaType().equals(Layout.CHUNK)) {
                throw Faults.tooNew(archive, "it has a part of type " + Faults.shown(blob.mediaType()));
            }
            blobs.add(blob);
        }
        return new Manifest(config, blobs);
    }

    byte[] write(String title) {
        ObjectNode json = Json.object().put("schemaVersion", SCHEMA_VERSION).put("mediaType", Layout.MANIFEST)
                .put("artifactType", Layout.MACHINE);
        json.set("config", config.json());
        ArrayNode layers = json.putArray("layers");
        blobs.forEach(blob -> layers.add(blob.json()));
        json.putObject("annotations").put("org.opencontainers.image.title", title);
        return Json.write(json);
    }

    /** The file that leads to the manifest: image-layout.md, "index.json file". */
    static byte[] index(Descriptor manifest) {
        ObjectNode json = Json.object().put("schemaVersion", SCHEMA_VERSION).put("mediaType", Layout.INDEX);
        json.putArray("manifests").add(manifest.json().put("artifactType", Layout.MACHINE));
        return Json.write(json);
    }

    /** @return where the one manifest is */
    static Descriptor readIndex(Path archive, byte[] text) throws SnapshotException {
        List<Json> manifests = Json.read(archive, "its index", text).objects("manifests");
        if (manifests.size() != 1) {
            throw Faults.corrupt(archive, "it holds " + manifests.size() + " machines instead of one");
        }
        Descriptor manifest = Descriptor.read(manifests.getFirst());
        if (!manifest.mediaType().equals(Layout.MANIFEST) || manifest.sizeBytes() > Layout.MANIFEST_BYTES_MOST) {
            throw Faults.corrupt(archive, "its index leads to no manifest of a machine");
        }
        return manifest;
    }

    /** The file that says what kind of folder this is: image-layout.md, "oci-layout file". */
    static byte[] layout() {
        return Json.write(Json.object().put("imageLayoutVersion", Layout.LAYOUT_VERSION));
    }

    static void requireLayout(Path archive, byte[] text) throws SnapshotException {
        String version = Json.read(archive, "its oci-layout", text).text("imageLayoutVersion");
        if (!version.equals(Layout.LAYOUT_VERSION)) {
            throw Faults.tooNew(archive, "its layout has version " + Faults.shown(version));
        }
    }
}
