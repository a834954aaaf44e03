package dev.vivarium.snapshot.codec;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import dev.vivarium.snapshot.SnapshotException;

import java.io.IOException;

/**
 * State record to section bytes and back: UTF-8 JSON, fields by name, {@code version} beside {@code fields}. A field
 * that the record does not know, or that is missing, refuses to load.
 */
public final class StateCodec {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
            .build();

    private StateCodec() {
    }

    /** The section bytes of {@code state}; equal states give equal bytes. */
    public static byte[] encode(DeviceState state) {
        ObjectNode section = MAPPER.createObjectNode();
        section.put("version", versionOf(state.getClass()));
        section.set("fields", MAPPER.valueToTree(state));
        try {
            return MAPPER.writeValueAsBytes(section);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A state record cannot be written: " + state.getClass().getName(), e);
        }
    }

    /**
     * Reads a section that {@link #encode} wrote.
     *
     * @throws SnapshotException if the bytes are damaged, of another version, or hold values that the record refuses
     */
    public static <T extends DeviceState> T decode(Class<T> type, byte[] section) throws SnapshotException {
        try {
            JsonNode root = MAPPER.readTree(section);
            int version = root.path("version").asInt(-1);
            if (version > versionOf(type)) {
                throw new SnapshotException(SnapshotException.Kind.TOO_NEW,
                        "The saved " + type.getSimpleName() + " has version " + version
                                + "; this release reads up to " + versionOf(type) + ".");
            }
            if (version != versionOf(type)) {
                throw corrupt(type, null);
            }
            return MAPPER.treeToValue(root.path("fields"), type);
        } catch (IOException | IllegalArgumentException e) {
            throw corrupt(type, e);
        }
    }

    private static SnapshotException corrupt(Class<?> type, @org.jspecify.annotations.Nullable Throwable cause) {
        return new SnapshotException(SnapshotException.Kind.CORRUPT,
                "The saved " + type.getSimpleName() + " is damaged.", cause);
    }

    private static int versionOf(Class<?> type) {
        StateVersion version = type.getAnnotation(StateVersion.class);
        if (version == null) {
            throw new IllegalStateException(type.getName() + " lacks @StateVersion.");
        }
        return version.value();
    }
}
