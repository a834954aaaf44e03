package dev.vivarium.snapshot.codec;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;

import dev.vivarium.snapshot.SnapshotException;

import org.jspecify.annotations.Nullable;

import java.io.ByteArrayOutputStream;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * State record to section and back: UTF-8 JSON, fields by name, {@code version} beside {@code fields}; docs/state.md says
 * how a record changes. A field that the record does not know, or that is missing, refuses to load, and so does a value
 * that is not exactly of its type. Bytes may come from anybody: {@link Limits} bounds what is read of them. For any thread.
 */
public final class StateCodec {
    private static final String VERSION = "version";
    private static final String FIELDS = "fields";

    private StateCodec() {
    }

    /** The section bytes of {@code state}; equal states give equal bytes. */
    public static byte[] encode(DeviceState state) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator out = Json.writer(bytes)) {
            write(out, state);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /**
     * Reads a section that {@link #encode} wrote, of this release or an earlier one.
     *
     * @throws SnapshotException if the bytes are damaged, of a version that this release does not read, or hold values that
     *                           the record refuses
     */
    public static <T extends DeviceState> T decode(Class<T> type, byte[] section) throws SnapshotException {
        try {
            if (section.length > Limits.SECTION_BYTES) {
                throw new Refusal("is too long");
            }
            Json in = Json.ofSection(section);
            Fields fields = in.nextFields();
            in.requireEnd();
            return bind(type, fields);
        } catch (Refusal refusal) {
            throw damaged(nameOf(type), refusal.reason(), refusal);
        } catch (IOException e) {
            throw unreadable(nameOf(type), e);
        }
    }

    static void write(JsonGenerator out, DeviceState state) throws IOException {
        out.writeStartObject();
        out.writeNumberField(VERSION, Upgrades.versionOf(state.getClass()));
        out.writeFieldName(FIELDS);
        RecordForm.of(state.getClass()).write(out, state);
        out.writeEndObject();
    }

    /** @throws Refusal if it is not such a record */
    static <T extends DeviceState> T bind(Class<T> type, Fields section) throws SnapshotException {
        int version = section.get(VERSION) instanceof Long number && number == number.intValue() ? number.intValue()
                : 0;
        if (version < 1 || !(section.get(FIELDS) instanceof Fields saved) || section.values().size() != 2) {
            throw new Refusal("is not a version and fields");
        }
        return type.cast(RecordForm.of(type).read(Upgrades.toPresent(type, version, saved)));
    }

    /** Begins a sentence. */
    static String nameOf(Class<?> type) {
        return "The saved " + type.getSimpleName();
    }

    static SnapshotException damaged(String what, String why, @Nullable Throwable cause) {
        return new SnapshotException(SnapshotException.Kind.CORRUPT, what + " is damaged: " + why + ".", cause);
    }

    /** What Jackson says is not for people: it quotes what it reads. */
    static SnapshotException unreadable(String what, IOException cause) {
        boolean malformed = cause instanceof JsonProcessingException || cause instanceof CharConversionException;
        return malformed ? damaged(what, "it is not JSON of the kind that was written", cause)
                : new SnapshotException(SnapshotException.Kind.HOST, what + " cannot be read.", cause);
    }
}
