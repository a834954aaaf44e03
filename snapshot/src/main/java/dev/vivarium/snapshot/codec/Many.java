package dev.vivarium.snapshot.codec;

import com.fasterxml.jackson.core.JsonGenerator;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A list. */
record Many(Form element) implements Form {
    @Override
    public void write(JsonGenerator out, Object value) throws IOException {
        out.writeStartArray();
        for (Object each : (List<?>) value) {
            element.write(out, each);
        }
        out.writeEndArray();
    }

    @Override
    public Object read(Object stored) {
        List<?> list = Plain.require(stored, List.class, "is not a list");
        List<Object> values = new ArrayList<>(list.size());
        for (Object each : list) {
            try {
                values.add(element.read(each));
            } catch (Refusal refusal) {
                throw refusal.inside("[" + values.size() + "]");
            }
        }
        return List.copyOf(values);
    }
}
