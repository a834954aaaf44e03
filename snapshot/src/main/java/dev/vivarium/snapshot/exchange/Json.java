package dev.vivarium.snapshot.exchange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import dev.vivarium.snapshot.SnapshotException;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/**
 * One JSON object of an archive, read as a stranger's: no field twice, nothing behind it, no depth. Whoever reads knows its
 * length is bounded. Errors name the archive, and what the object is.
 */
final class Json {
    private static final int DEPTH_MOST = 16;
    private static final JsonMapper MAPPER = JsonMapper
            .builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEPTH_MOST).build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final Path archive;
    private final String what;
    private final JsonNode node;

    private Json(Path archive, String what, JsonNode node) {
        this.archive = archive;
        this.what = what;
        this.node = node;
    }

    static Json read(Path archive, String what, byte[] text) throws SnapshotException {
        JsonNode node;
        try {
            node = MAPPER.readTree(text);
        } catch (IOException e) {
            throw Faults.corrupt(archive, what + " is not JSON as it should be", e);
        }
        Json json = new Json(archive, what, node);
        json.require(node.isObject(), "is no object");
        return json;
    }

    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    static byte[] write(ObjectNode object) {
        try {
            return MAPPER.writeValueAsBytes(object);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A tree can always be written.", e);
        }
    }

    private void require(boolean good, String complaint) throws SnapshotException {
        if (!good) {
            throw Faults.corrupt(archive, what + " " + complaint);
        }
    }

    /** Refuses fields of other names, so that nothing that matters is passed over. */
    void requireOnly(Set<String> names) throws SnapshotException {
        for (Iterator<String> fields = node.fieldNames(); fields.hasNext();) {
            String field = fields.next();
            require(names.contains(field), "has a field " + Faults.shown(field) + " that this release does not know");
        }
    }

    boolean has(String name) {
        return node.hasNonNull(name);
    }

    String text(String name) throws SnapshotException {
        require(node.path(name).isTextual(), "has no text '" + name + "'");
        return node.path(name).textValue();
    }

    boolean flag(String name) throws SnapshotException {
        require(node.path(name).isBoolean(), "does not say whether '" + name + "'");
        return node.path(name).booleanValue();
    }

    /** A whole number from 0 to {@code most}. */
    long number(String name, long most) throws SnapshotException {
        JsonNode number = node.path(name);
        require(number.isIntegralNumber() && number.canConvertToLong() && number.longValue() >= 0
                && number.longValue() <= most, "has no number '" + name + "' from 0 to " + most);
        return number.longValue();
    }

    Digest digest(String name) throws SnapshotException {
        Digest digest = Digest.parse(text(name));
        if (digest == null) {
            throw Faults.corrupt(archive, what + " has a '" + name + "' that is no SHA-256");
        }
        return digest;
    }

    Json object(String name) throws SnapshotException {
        require(node.path(name).isObject(), "has no object '" + name + "'");
        return new Json(archive, what, node.path(name));
    }

    List<Json> objects(String name) throws SnapshotException {
        JsonNode array = node.path(name);
        require(array.isArray(), "has no list '" + name + "'");
        List<Json> objects = new ArrayList<>(array.size());
        for (JsonNode element : array) {
            require(element.isObject(), "has something in its list '" + name + "' that is no object");
            objects.add(new Json(archive, what, element));
        }
        return objects;
    }

    List<String> texts(String name) throws SnapshotException {
        JsonNode array = node.path(name);
        require(array.isArray(), "has no list '" + name + "'");
        List<String> texts = new ArrayList<>(array.size());
        for (JsonNode element : array) {
            require(element.isTextual(), "has something in its list '" + name + "' that is no text");
            texts.add(element.textValue());
        }
        return texts;
    }
}
