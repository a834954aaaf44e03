package dev.vivarium.snapshot.codec;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * JSON to plain values and nothing more: objects, lists, texts, whole numbers of 64 bits, truth values. What is not one of
 * these is refused, as is a name that comes twice. Jackson's data binding is not used: its start takes a second.
 */
final class Json {
    private static final JsonFactory SECTIONS = factory(Limits.SECTION_BYTES);
    private static final JsonFactory FILES = factory(Limits.FILE_BYTES);

    private final JsonParser parser;
    private int valuesLeft;

    private Json(JsonParser parser) {
        this.parser = parser;
    }

    private static JsonFactory factory(int documentBytes) {
        return JsonFactory.builder().streamReadConstraints(Limits.of(documentBytes))
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET).disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                .build();
    }

    /** Writes to {@code out}, which stays open. */
    static JsonGenerator writer(OutputStream out) throws IOException {
        return FILES.createGenerator(out);
    }

    static Json ofSection(byte[] bytes) throws IOException {
        return new Json(SECTIONS.createParser(bytes));
    }

    /** Reads from {@code in}, which stays open. */
    static Json ofFile(InputStream in) throws IOException {
        return new Json(FILES.createParser(in));
    }

    JsonToken next() throws IOException {
        JsonToken token = parser.nextToken();
        if (token == null) {
            throw new Refusal("ends early");
        }
        return token;
    }

    /** The name of the next field of the object that is being read, or null at its end. */
    @Nullable
    String nextName() throws IOException {
        return next() == JsonToken.FIELD_NAME ? parser.currentName() : null;
    }

    /** The object or list comes next. */
    void enter(JsonToken start) throws IOException {
        if (next() != start) {
            throw new Refusal(start == JsonToken.START_OBJECT ? "is not an object" : "is not a list");
        }
    }

    /** Nothing follows. */
    void requireEnd() throws IOException {
        if (parser.nextToken() != null) {
            throw new Refusal("goes on after its end");
        }
    }

    /** The object that comes next, with no more in it than a section may have. */
    Fields nextFields() throws IOException {
        enter(JsonToken.START_OBJECT);
        return startedFields();
    }

    /** The same, if its start has been read. */
    Fields startedFields() throws IOException {
        valuesLeft = Limits.SECTION_VALUES;
        return fields();
    }

    /** The number or text that comes next. */
    Object nextScalar() throws IOException {
        valuesLeft = 1;
        JsonToken token = next();
        if (token.isStructStart()) {
            throw new Refusal("is not a plain value");
        }
        return value(token);
    }

    private Fields fields() throws IOException {
        Fields fields = new Fields();
        for (JsonToken token = next(); token != JsonToken.END_OBJECT; token = next()) {
            fields.set(parser.currentName(), value(next()));
        }
        return fields;
    }

    private List<Object> list() throws IOException {
        List<Object> list = new ArrayList<>();
        for (JsonToken token = next(); token != JsonToken.END_ARRAY; token = next()) {
            list.add(value(token));
        }
        return list;
    }

    private Object value(JsonToken token) throws IOException {
        if (valuesLeft-- == 0) {
            throw new Refusal("has too many values");
        }
        return switch (token) {
            case START_OBJECT -> fields();
            case START_ARRAY -> list();
            case VALUE_STRING -> parser.getText();
            case VALUE_TRUE -> Boolean.TRUE;
            case VALUE_FALSE -> Boolean.FALSE;
            case VALUE_NUMBER_INT -> number();
            case VALUE_NULL -> throw new Refusal("has a null in it");
            default -> throw new Refusal("has a number in it that is not whole");
        };
    }

    private Long number() throws IOException {
        if (parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER) {
            throw new Refusal("has a number in it that is too large");
        }
        return parser.getLongValue();
    }
}
