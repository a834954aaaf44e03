package dev.vivarium.snapshot.bundle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The published schemas say what the code writes and reads: manifests of every kind fit, each field that is written is in the
 * schema, each field of the schema is written by some manifest, and a manifest without any one of its fields does not fit.
 */
class SchemaTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    /** Manifests did not have them at first. */
    private static final Set<String> LATER = Set.of("nets", "vsock");
    private final JsonNode machineSchema = schema("vm.schema.json");
    private final JsonNode snapshotSchema = schema("snapshot.schema.json");
    private final Set<JsonNode> used = Collections.newSetFromMap(new IdentityHashMap<>());

    private static JsonNode schema(String name) {
        try {
            return MAPPER.readTree(Path.of("..", "docs", name).toFile());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void manifestsFitTheSchemasAndUseAllOfThem() throws IOException {
        for (MachineManifest machine : List.of(Samples.machine(Samples.KERNEL), Samples.machine(Samples.BIOS),
                Samples.machine(Samples.UEFI), Samples.plainMachine())) {
            check(machineSchema, MAPPER.readTree(Manifests.bytes(machine)));
        }
        for (SnapshotManifest snapshot : List.of(Samples.runningSnapshot(), Samples.offSnapshot())) {
            check(snapshotSchema, MAPPER.readTree(Manifests.bytes(snapshot)));
        }
        for (JsonNode schema : List.of(machineSchema, snapshotSchema)) {
            for (JsonNode properties : schema.findValues("properties")) {
                properties.properties().forEach(field -> assertTrue(
                        used.contains(field.getValue()) || field.getValue().has("$ref"),
                        "no manifest has the field " + field.getKey()));
            }
        }
    }

    private void check(JsonNode schema, JsonNode manifest) {
        assertEquals(List.of(), problems(schema, schema, manifest, "", true));
        for (JsonNode object : objectsOf(manifest, new ArrayList<>())) {
            ObjectNode fields = (ObjectNode) object;
            for (String name : List.copyOf(fieldNames(fields))) {
                JsonNode value = fields.remove(name);
                assertEquals(LATER.contains(name), problems(schema, schema, manifest, "", false).isEmpty(),
                        "without " + name + " it fits, or does not");
                fields.set(name, value);
            }
            fields.put("no_field", true);
            assertFalse(problems(schema, schema, manifest, "", false).isEmpty(), "another field still fits: " + fields);
            fields.remove("no_field");
        }
    }

    private static List<String> fieldNames(ObjectNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    /** All objects but the maps of layers, whose fields' names are data. */
    private static List<JsonNode> objectsOf(JsonNode node, List<JsonNode> found) {
        if (node.isObject() && !node.path("disk0").isTextual()) {
            found.add(node);
        }
        node.forEach(child -> objectsOf(child, found));
        return found;
    }

    /** So much of JSON Schema as the two use. */
    private List<String> problems(JsonNode root, JsonNode schema, JsonNode value, String place, boolean note) {
        if (note) {
            used.add(schema);
        }
        if (schema.has("$ref")) {
            String reference = schema.get("$ref").textValue();
            JsonNode base = reference.startsWith("vm.schema.json") ? machineSchema : root;
            return problems(base, base.at(reference.substring(reference.indexOf('#') + 1)), value, place, note);
        }
        List<String> problems = new ArrayList<>();
        for (String choice : List.of("oneOf", "anyOf")) {
            if (schema.has(choice)) {
                long fitting = 0;
                for (JsonNode one : schema.get(choice)) {
                    fitting += problems(root, one, value, place, false).isEmpty() ? 1 : 0;
                }
                for (JsonNode one : schema.get(choice)) {
                    if (problems(root, one, value, place, false).isEmpty()) {
                        problems(root, one, value, place, note);
                    }
                }
                if (fitting != 1) {
                    problems.add(place + " fits " + fitting + " of the choices");
                }
            }
        }
        if (schema.has("const") && !schema.get("const").equals(value)) {
            problems.add(place + " is not " + schema.get("const"));
        }
        if (schema.has("enum") && !contains(schema.get("enum"), value)) {
            problems.add(place + " is none of " + schema.get("enum"));
        }
        if (schema.has("type")) {
            problems.addAll(ofType(root, schema, value, place, note));
        }
        return problems;
    }

    private static boolean contains(JsonNode list, JsonNode value) {
        for (JsonNode one : list) {
            if (one.equals(value)) {
                return true;
            }
        }
        return false;
    }

    private List<String> ofType(JsonNode root, JsonNode schema, JsonNode value, String place, boolean note) {
        List<String> problems = new ArrayList<>();
        switch (schema.get("type").textValue()) {
            case "null" -> require(value.isNull(), place + " is not null", problems);
            case "boolean" -> require(value.isBoolean(), place + " is not a flag", problems);
            case "integer" -> require(value.isIntegralNumber()
                    && value.longValue() >= schema.path("minimum").asLong(Long.MIN_VALUE)
                    && value.longValue() <= schema.path("maximum").asLong(Long.MAX_VALUE), place + " is no number",
                    problems);
            case "string" -> require(value.isTextual()
                    && value.textValue().length() <= schema.path("maxLength").asInt(Integer.MAX_VALUE)
                    && Pattern.compile(schema.path("pattern").asText("")).matcher(value.textValue()).find(),
                    place + " is no such text", problems);
            case "array" -> {
                require(value.isArray() && value.size() <= schema.path("maxItems").asInt(Integer.MAX_VALUE),
                        place + " is no such list", problems);
                value.forEach(item -> problems.addAll(problems(root, schema.get("items"), item, place + "[]", note)));
            }
            case "object" -> fields(root, schema, value, place, note, problems);
            default -> throw new AssertionError(schema.get("type"));
        }
        return problems;
    }

    private static void require(boolean holds, String otherwise, List<String> problems) {
        if (!holds) {
            problems.add(otherwise);
        }
    }

    private void fields(JsonNode root, JsonNode schema, JsonNode value, String place, boolean note,
            List<String> problems) {
        require(value.isObject(), place + " is not an object", problems);
        JsonNode properties = schema.path("properties");
        JsonNode others = schema.path("additionalProperties");
        value.properties().forEach(field -> {
            JsonNode known = properties.has(field.getKey()) ? properties.get(field.getKey()) : others;
            if (known.isObject()) {
                problems.addAll(problems(root, known, field.getValue(), place + "." + field.getKey(), note));
            } else {
                problems.add(place + "." + field.getKey() + " is unknown");
            }
        });
        schema.path("required").forEach(
                name -> require(value.has(name.textValue()), place + "." + name + " is missing", problems));
    }
}
