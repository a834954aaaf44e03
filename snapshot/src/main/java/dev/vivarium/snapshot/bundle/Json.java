package dev.vivarium.snapshot.bundle;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.SnapshotException.Kind;
import dev.vivarium.snapshot.bundle.JsonFields.Reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/** The form that all manifests share: how they begin, how large and deep they may be, and how they are written. */
final class Json {
    /** Of the form that this release writes, and the highest that it asks a reader for. */
    static final int VERSION = 1;
    /** What a reader has to know besides. */
    private static final List<String> FEATURES = List.of();
    static final int BYTES_MOST = 1 << 20;
    private static final int DEPTH_MOST = 16;
    private static final int NAME_MOST = 128;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEPTH_MOST)
                    .maxDocumentLength(BYTES_MOST).maxNameLength(NAME_MOST)
                    .maxStringLength(SnapshotManifest.NOTE_MOST).maxNumberLength(20).build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

    private Json() {
    }

    static ObjectNode begin(String format) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("format", format).put("version", VERSION).put("minimumReader", VERSION).putArray("features");
        return root;
    }

    static byte[] bytes(ObjectNode root) {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
        try {
            return (JsonTree.written(FACTORY, root, printer) + "\n").getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("A manifest cannot be written.", e);
        }
    }

    /** A file's bytes, if it is no larger than a manifest can be. */
    static byte[] load(Path file) throws SnapshotException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(BYTES_MOST + 1);
            if (bytes.length > BYTES_MOST) {
                throw new SnapshotException(Kind.CORRUPT, "The file " + file + " is too large to be a manifest.");
            }
            return bytes;
        } catch (NoSuchFileException e) {
            throw new SnapshotException(Kind.CORRUPT, "The file " + file + " is missing.", e);
        } catch (IOException e) {
            throw new SnapshotException(Kind.HOST, "The file " + file + " cannot be read: " + e.getMessage(), e);
        }
    }

    static <T> T read(String file, byte[] bytes, String format, Reading<T> reading) throws SnapshotException {
        if (bytes.length > BYTES_MOST) {
            throw new SnapshotException(Kind.CORRUPT, "The file " + file + " is too large to be a manifest.");
        }
        JsonNode root;
        try {
            root = JsonTree.read(FACTORY, utf8(file, bytes));
        } catch (JsonProcessingException e) {
            throw new SnapshotException(Kind.CORRUPT, "The file " + file + " is damaged: " + plain(e)
                    + " (line " + (e.getLocation() == null ? "?" : e.getLocation().getLineNr()) + ").", e);
        } catch (IOException e) {
            throw new IllegalStateException("A text in memory cannot be read.", e);
        }
        JsonFields fields = new JsonFields(file, "", root, version(root));
        if (!fields.text("format").equals(format)) {
            throw new SnapshotException(Kind.CORRUPT, "The file " + file + " is not of the form " + format
                    + ", but of the form " + JsonFields.shown(fields.text("format")) + ".");
        }
        requireUnderstood(file, fields);
        return fields.whole(reading);
    }

    /** The library's words, without where they say that they do not say where. */
    private static String plain(JsonProcessingException e) {
        return e.getOriginalMessage().replaceAll(" ?\\([^()]*\\[Source: .*?\\]\\)", "");
    }

    private static String utf8(String file, byte[] bytes) throws SnapshotException {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw new SnapshotException(Kind.CORRUPT, "The file " + file + " is damaged: it is not UTF-8.", e);
        }
    }

    private static int version(JsonNode root) {
        return root.path("version").asInt(VERSION);
    }

    private static void requireUnderstood(String file, JsonFields fields) throws SnapshotException {
        long least = fields.number("minimumReader");
        if (fields.number("version") < 1 || least < 1 || least > fields.number("version")) {
            throw fields.damagedField("minimumReader", "is not possible: it is not from 1 to the version");
        }
        if (least > VERSION) {
            throw new SnapshotException(Kind.TOO_NEW, "The file " + file + " needs a reader of version " + least
                    + "; this release reads up to " + VERSION + ".");
        }
        List<String> missing = fields.values("features", name -> name).stream().filter(name -> !FEATURES.contains(name))
                .map(JsonFields::shown).toList();
        if (!missing.isEmpty()) {
            throw new SnapshotException(Kind.TOO_NEW, "The file " + file + " needs what this release does not have: "
                    + String.join(", ", missing.subList(0, Math.min(missing.size(), 8))) + ".");
        }
    }
}
