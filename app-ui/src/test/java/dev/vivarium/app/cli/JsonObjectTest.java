package dev.vivarium.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.vivarium.app.machines.JsonObject;

import org.junit.jupiter.api.Test;

import java.util.List;

final class JsonObjectTest {
    @Test
    void valuesAreWrittenByTheirKind() {
        JsonObject inner = new JsonObject().put("n", -5L);
        assertEquals("{\"s\": \"x\", \"nothing\": null, \"b\": true, \"t\": 1.500, \"never\": null, \"o\": {\"n\": -5},"
                + " \"l\": [{\"n\": -5}, {}]}",
                new JsonObject().put("s", "x").put("nothing", (String) null).put("b", true).putSeconds("t", 1.5)
                        .putSeconds("never", Double.NaN).put("o", inner).put("l", List.of(inner, new JsonObject()))
                        .toString());
    }

    @Test
    void textIsEscaped() {
        assertEquals("{\"a\\\"\": \"\\\\ \\u000a \\u00e9 \\ud83d\\ude00\"}",
                new JsonObject().put("a\"", "\\ \n \u00e9 \ud83d\ude00").toString());
    }
}
