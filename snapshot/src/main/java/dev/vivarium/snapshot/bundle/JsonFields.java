package dev.vivarium.snapshot.bundle;

import com.fasterxml.jackson.databind.JsonNode;

import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.SnapshotException.Kind;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * The fields of one object in a manifest, taken out one by one: what is missing, of another type, not possible, or left over is
 * refused by its place in the file. Every field is there in every manifest; what is optional is null. Only fields that came later may be
 * missing.
 */
final class JsonFields {
    private final String file;
    private final String place;
    private final JsonNode object;
    private final Set<String> taken = new HashSet<>();
    private final int version;

    /** @param version of the writer's form: a field that this release does not know may be one of a newer release */
    JsonFields(String file, String place, JsonNode object, int version) throws SnapshotException {
        this.file = file;
        this.place = place;
        this.object = object;
        this.version = version;
        if (!object.isObject()) {
            throw damaged(place.isEmpty() ? "the file" : place, "is not an object");
        }
    }

    /** Reads one object, all of it. */
    @FunctionalInterface
    interface Reading<T> {
        T read(JsonFields fields) throws SnapshotException;
    }

    private SnapshotException damaged(String where, String what) {
        return new SnapshotException(Kind.CORRUPT, "The file " + file + " is damaged: " + where + " " + what + ".");
    }

    private String at(String name) {
        return place.isEmpty() ? name : place + "." + name;
    }

    SnapshotException damagedField(String name, String what) {
        return damaged("the field " + at(name), what);
    }

    private JsonNode take(String name) throws SnapshotException {
        JsonNode value = object.get(name);
        taken.add(name);
        if (value == null) {
            throw damagedField(name, "is missing");
        }
        return value;
    }

    /** Whether a field is there that manifests did not have at first. */
    boolean has(String name) {
        return object.has(name);
    }

    private boolean isNull(String name) throws SnapshotException {
        return take(name).isNull();
    }

    String text(String name) throws SnapshotException {
        JsonNode value = take(name);
        if (!value.isTextual()) {
            throw damagedField(name, "is not a text");
        }
        return value.textValue();
    }

    /** A text that is something else, too. */
    <T> T value(String name, Function<String, T> parse) throws SnapshotException {
        return parsed(name, text(name), parse);
    }

    private <T> T parsed(String name, String text, Function<String, T> parse) throws SnapshotException {
        try {
            return parse.apply(text);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw damagedField(name, "is not possible: " + e.getMessage());
        }
    }

    <T> @Nullable T valueOrNull(String name, Function<String, T> parse) throws SnapshotException {
        return isNull(name) ? null : value(name, parse);
    }

    Instant instant(String name) throws SnapshotException {
        return value(name, Instant::parse);
    }

    <E extends Enum<E>> E choice(String name, Class<E> type) throws SnapshotException {
        String text = text(name);
        for (E choice : type.getEnumConstants()) {
            if (label(choice).equals(text)) {
                return choice;
            }
        }
        throw damagedField(name, "is none of what it can be");
    }

    static String label(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }

    long number(String name) throws SnapshotException {
        JsonNode value = take(name);
        if (!value.isIntegralNumber() || !value.canConvertToLong()) {
            throw damagedField(name, "is not a whole number");
        }
        return value.longValue();
    }

    int integer(String name) throws SnapshotException {
        long value = number(name);
        if (value != (int) value) {
            throw damagedField(name, "is too large");
        }
        return (int) value;
    }

    boolean flag(String name) throws SnapshotException {
        JsonNode value = take(name);
        if (!value.isBoolean()) {
            throw damagedField(name, "is neither true nor false");
        }
        return value.booleanValue();
    }

    <T> T object(String name, Reading<T> reading) throws SnapshotException {
        return new JsonFields(file, at(name), take(name), version).whole(reading);
    }

    <T> @Nullable T objectOrNull(String name, Reading<T> reading) throws SnapshotException {
        return isNull(name) ? null : object(name, reading);
    }

    <T> List<T> objects(String name, Reading<T> reading) throws SnapshotException {
        List<T> list = new ArrayList<>();
        for (JsonNode item : array(name)) {
            list.add(new JsonFields(file, at(name) + "[" + list.size() + "]", item, version).whole(reading));
        }
        return list;
    }

    <T> List<T> values(String name, Function<String, T> parse) throws SnapshotException {
        List<T> list = new ArrayList<>();
        for (JsonNode item : array(name)) {
            if (!item.isTextual()) {
                throw damagedField(name, "holds what is not a text");
            }
            list.add(parsed(name, item.textValue(), parse));
        }
        return list;
    }

    private JsonNode array(String name) throws SnapshotException {
        JsonNode value = take(name);
        if (!value.isArray()) {
            throw damagedField(name, "is not a list");
        }
        return value;
    }

    /** An object whose fields' names are data. */
    <T> Map<String, T> map(String name, Function<String, T> parse) throws SnapshotException {
        JsonNode value = take(name);
        if (!value.isObject()) {
            throw damagedField(name, "is not an object");
        }
        Map<String, T> map = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> field : value.properties()) {
            if (!field.getValue().isTextual()) {
                throw damagedField(name + "." + shown(field.getKey()), "is not a text");
            }
            map.put(field.getKey(), parsed(name + "." + shown(field.getKey()), field.getValue().textValue(), parse));
        }
        return map;
    }

    /** Reads all of this object, and refuses what is left over and what does not go together. */
    <T> T whole(Reading<T> reading) throws SnapshotException {
        T made;
        try {
            made = reading.read(this);
        } catch (IllegalArgumentException e) {
            throw damaged(place.isEmpty() ? "what it says" : "the field " + place, "is not possible: "
                    + e.getMessage());
        }
        for (Map.Entry<String, JsonNode> field : object.properties()) {
            if (!taken.contains(field.getKey())) {
                throw unknown(field.getKey());
            }
        }
        return made;
    }

    private SnapshotException unknown(String name) {
        String field = at(shown(name));
        if (version > Json.VERSION) {
            return new SnapshotException(Kind.TOO_NEW, "The file " + file + " was written by a newer release, and has "
                    + "the field " + field + ", which this release does not know.");
        }
        return damaged("the field " + field, "is unknown");
    }

    /** Of a stranger's text what can be put into a sentence. */
    static String shown(String text) {
        String printable = text.codePoints().limit(40).map(c -> Character.isISOControl(c) ? '?' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
        return printable.length() < text.length() ? printable + "…" : printable;
    }
}
