package dev.vivarium.app.machines;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A JSON object for our own reports. Written by hand, because starting a JSON library costs a boot its time. */
public final class JsonObject {
    private final Map<String, String> members = new LinkedHashMap<>();

    public JsonObject put(String name, @Nullable String value) {
        members.put(name, value == null ? "null" : quote(value));
        return this;
    }

    public JsonObject put(String name, long value) {
        members.put(name, Long.toString(value));
        return this;
    }

    public JsonObject put(String name, boolean value) {
        members.put(name, Boolean.toString(value));
        return this;
    }

    /** @param seconds NaN for none */
    public JsonObject putSeconds(String name, double seconds) {
        members.put(name, Double.isNaN(seconds) ? "null" : String.format(Locale.ROOT, "%.3f", seconds));
        return this;
    }

    /** @param value rounded to a tenth; NaN for none */
    public JsonObject putTenths(String name, double value) {
        members.put(name, Double.isNaN(value) ? "null" : String.format(Locale.ROOT, "%.1f", value));
        return this;
    }

    public JsonObject put(String name, JsonObject value) {
        members.put(name, value.toString());
        return this;
    }

    public JsonObject put(String name, List<JsonObject> values) {
        members.put(name, array(values));
        return this;
    }

    public JsonObject putTexts(String name, List<String> values) {
        members.put(name, "[" + String.join(", ", values.stream().map(JsonObject::quote).toList()) + "]");
        return this;
    }

    public JsonObject putAll(Map<String, Long> values) {
        values.forEach(this::put);
        return this;
    }

    /** Several, as a report that has no name for them. */
    public static String array(List<JsonObject> values) {
        return "[" + String.join(", ", values.stream().map(JsonObject::toString).toList()) + "]";
    }

    @Override
    public String toString() {
        List<String> parts = new ArrayList<>();
        members.forEach((name, value) -> parts.add(quote(name) + ": " + value));
        return "{" + String.join(", ", parts) + "}";
    }

    private static String quote(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c < ' ' || c > '~') {
                quoted.append(String.format("\\u%04x", (int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }
}
