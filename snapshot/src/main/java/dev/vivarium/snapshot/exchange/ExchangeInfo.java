package dev.vivarium.snapshot.exchange;

import com.fasterxml.jackson.databind.node.ObjectNode;

import dev.vivarium.snapshot.SnapshotException;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * What an archive says of itself; it is the configuration object of its manifest.
 *
 * @param id       of the machine that was exported
 * @param snapshot which alone was exported, as the machine's present state; null if the whole machine was
 * @param memory   whether snapshots of the running machine have their memory. Without it they are its disks as they were
 *                 at that moment, as after a power cut
 * @param files    how many files the bundle has
 * @param bytes    how long they are together
 * @param chunk    how long its chunks are at most
 */
public record ExchangeInfo(String id, String name, @Nullable String snapshot, boolean memory, int files, long bytes,
        int chunk) {
    private static final String FORMAT = "vivarium-exchange";
    private static final int VERSION = 1;

    ExchangeInfo withSizes(int itsFiles, long itsBytes, int itsChunk) {
        return new ExchangeInfo(id, name, snapshot, memory, itsFiles, itsBytes, itsChunk);
    }

    byte[] write() {
        ObjectNode json = Json.object().put("format", FORMAT).put("version", VERSION).put("minimumReader", VERSION);
        json.putArray("features");
        json.put("id", id).put("name", name).put("snapshot", snapshot).put("memory", memory).put("files", files)
                .put("bytes", bytes).put("chunkBytes", chunk);
        return Json.write(json);
    }

    static ExchangeInfo read(Path archive, byte[] text) throws SnapshotException {
        Json json = Json.read(archive, "what it says of itself", text);
        if (!json.text("format").equals(FORMAT)) {
            throw Faults.corrupt(archive, "it is " + Faults.shown(json.text("format")) + ", not a machine");
        }
        long reader = json.number("minimumReader", Integer.MAX_VALUE);
        if (reader > VERSION) {
            throw Faults.tooNew(archive, "it is for readers of version " + reader + ", and this is version " + VERSION);
        }
        List<String> features = json.texts("features");
        if (!features.isEmpty()) {
            throw Faults.tooNew(archive, "it uses " + Faults.shown(features.getFirst()));
        }
        json.requireOnly(Set.of("format", "version", "minimumReader", "features", "id", "name", "snapshot", "memory",
                "files", "bytes", "chunkBytes"));
        json.number("version", Integer.MAX_VALUE);
        return new ExchangeInfo(json.text("id"), json.text("name"),
                json.has("snapshot") ? json.text("snapshot") : null, json.flag("memory"),
                (int) json.number("files", Layout.FILES_MOST), json.number("bytes", Long.MAX_VALUE),
                (int) json.number("chunkBytes", Layout.CHUNK_BYTES_MOST));
    }
}
