package dev.vivarium.snapshot.codec;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;

import dev.vivarium.snapshot.SnapshotException;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The state of a machine as one JSON file:
 * {@code {"format":1,"model":…,"guestNanos":…,"devices":{name:section,…},"processors":[section,…]}} with sections as
 * {@link StateCodec} writes them; docs/state.md. Files may come from anybody: {@link Limits} bounds what is read of them, and a
 * section becomes its record before the next one is read. One object reads one file.
 *
 * @param <P> a processor's record
 */
public final class MachineStateFile<P extends DeviceState> {
    /** Raised when what is around the sections changes; they have versions of their own. */
    static final int FORMAT = 1;

    private static final String FORMAT_FIELD = "format";
    private static final String MODEL = "model";
    private static final String NANOS = "guestNanos";
    private static final String DEVICES = "devices";
    private static final String PROCESSORS = "processors";
    private static final int MODEL_LENGTH = 256;
    private static final String FILE = "The saved machine";

    private final Json in;
    private final MachineState.Parts<P> parts;

    private MachineStateFile(Json in, MachineState.Parts<P> parts) {
        this.in = in;
        this.parts = parts;
    }

    /** Writes to {@code out}, which stays open. Equal machines give equal bytes. */
    public static void write(MachineState<?> machine, OutputStream out) throws IOException {
        try (JsonGenerator json = Json.writer(out)) {
            json.writeStartObject();
            json.writeNumberField(FORMAT_FIELD, FORMAT);
            json.writeStringField(MODEL, machine.model());
            json.writeNumberField(NANOS, machine.guestNanos());
            json.writeObjectFieldStart(DEVICES);
            for (Map.Entry<String, DeviceState> device : machine.devices().entrySet()) {
                json.writeFieldName(device.getKey());
                StateCodec.write(json, device.getValue());
            }
            json.writeEndObject();
            json.writeArrayFieldStart(PROCESSORS);
            for (DeviceState processor : machine.processors()) {
                StateCodec.write(json, processor);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    /**
     * Reads the state of a machine that consists of {@code parts} from {@code source}, which stays open.
     *
     * @throws SnapshotException if it cannot be read, is damaged or too new, or is that of another machine
     */
    public static <P extends DeviceState> MachineState<P> read(InputStream source, MachineState.Parts<P> parts)
            throws SnapshotException {
        try {
            return new MachineStateFile<>(Json.ofFile(source), parts).machine();
        } catch (Refusal refusal) {
            throw StateCodec.damaged(FILE, refusal.reason(), refusal);
        } catch (IOException e) {
            throw StateCodec.unreadable(FILE, e);
        }
    }

    /** The fields come in the order in which they are written: of a file of another format nothing else is looked at. */
    private MachineState<P> machine() throws IOException, SnapshotException {
        in.enter(JsonToken.START_OBJECT);
        requireFormat(number(FORMAT_FIELD));
        require(MODEL);
        String model = (String) Plain.TEXT.read(in.nextScalar());
        long nanos = number(NANOS);
        if (model.length() > MODEL_LENGTH || nanos < 0) {
            throw new Refusal("has a model or a time that is out of range");
        }
        require(DEVICES);
        SortedMap<String, DeviceState> devices = devices();
        require(PROCESSORS);
        List<P> processors = processors();
        if (in.nextName() != null) {
            throw new Refusal("has a field that this release does not know");
        }
        in.requireEnd();
        return new MachineState<>(model, nanos, devices, processors);
    }

    private static void requireFormat(long format) throws SnapshotException {
        if (format > FORMAT) {
            throw new SnapshotException(SnapshotException.Kind.TOO_NEW, FILE + " has format " + format
                    + "; this release reads up to " + FORMAT + ".");
        }
        if (format != FORMAT) {
            throw new Refusal("has a format that never was");
        }
    }

    private void require(String name) throws IOException {
        if (!name.equals(in.nextName())) {
            throw new Refusal(name, "is not where it should be", null);
        }
    }

    private long number(String name) throws IOException {
        require(name);
        return Plain.number(in.nextScalar());
    }

    private SortedMap<String, DeviceState> devices() throws IOException, SnapshotException {
        SortedMap<String, DeviceState> devices = new TreeMap<>();
        in.enter(JsonToken.START_OBJECT);
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            Class<? extends DeviceState> type = parts.devices().get(name);
            if (type == null) {
                throw another("has a device " + quoted(name) + " that this machine has not");
            }
            devices.put(name, section("The saved state of ", name, type, in.nextFields()));
        }
        for (String name : new TreeMap<>(parts.devices()).keySet()) {
            if (!devices.containsKey(name)) {
                throw another("has no device '" + name + "', which this machine has");
            }
        }
        return devices;
    }

    private List<P> processors() throws IOException, SnapshotException {
        List<P> processors = new ArrayList<>();
        in.enter(JsonToken.START_ARRAY);
        for (JsonToken token = in.next(); token != JsonToken.END_ARRAY; token = in.next()) {
            if (token != JsonToken.START_OBJECT) {
                throw new Refusal("has a processor that is not an object");
            }
            if (processors.size() == parts.count()) {
                throw another("has more than the " + parts.count() + " processors of this machine");
            }
            processors.add(section("The saved state of processor ", Integer.toString(processors.size()),
                    parts.processor(), in.startedFields()));
        }
        if (processors.size() != parts.count()) {
            throw another("lacks processor " + processors.size() + " of this machine");
        }
        return processors;
    }

    private static <T extends DeviceState> T section(String kind, String name, Class<T> type, Fields fields)
            throws SnapshotException {
        try {
            return StateCodec.bind(type, fields);
        } catch (Refusal refusal) {
            throw StateCodec.damaged(kind + quoted(name), refusal.reason(), refusal);
        }
    }

    private static SnapshotException another(String difference) {
        return new SnapshotException(SnapshotException.Kind.CORRUPT, FILE + " is another one: it " + difference + ".");
    }

    /** What a stranger wrote may be shown if it is a name. */
    private static String quoted(String name) {
        boolean plain = name.chars().allMatch(c -> c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-');
        return plain ? "'" + name + "'" : "with an odd name";
    }
}
