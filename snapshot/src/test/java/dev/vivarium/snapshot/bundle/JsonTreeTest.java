package dev.vivarium.snapshot.bundle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The library's own mapper says what a text is, and how a tree is written. */
class JsonTreeTest {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(3).build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
    private static final ObjectMapper MAPPER = JsonMapper.builder(FACTORY)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[]", "1", "\"\\u00e9\\n\\\"\"", "null", "true", "", " ",
            "{\"a\": [1, 2147483648, 9223372036854775808, -0.5, 1e300], \"b\": {\"c\": null, \"d\": false}}"})
    void whatIsReadAndWrittenIsWhatTheMapperReadsAndWrites(String text) throws Exception {
        assertEquals(MAPPER.readTree(text), JsonTree.read(FACTORY, text));
        if (!text.isBlank()) {
            assertEquals(MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(MAPPER.readTree(text)),
                    JsonTree.written(FACTORY, JsonTree.read(FACTORY, text), new DefaultPrettyPrinter()));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{", "[1", "[1,]", "{\"a\"}", "{\"a\":1,\"a\":2}", "{} {}", "1 2", "[[[[1]]]]", "nul", "[1}",
                    "\"a"})
    void whatTheMapperRefusesIsRefused(String text) {
        assertThrows(JsonProcessingException.class, () -> MAPPER.readTree(text));
        assertThrows(JsonProcessingException.class, () -> JsonTree.read(FACTORY, text));
    }
}
