package dev.vivarium.snapshot.codec;

import com.fasterxml.jackson.core.JsonGenerator;

import java.io.IOException;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Values by a number of 32 bits, which is stored as the name of a field, in decimal. */
record Numbered(Form value) implements Form {
    @Override
    public void write(JsonGenerator out, Object map) throws IOException {
        out.writeStartObject();
        for (Map.Entry<?, ?> entry : ((SortedMap<?, ?>) map).entrySet()) {
            out.writeFieldName(entry.getKey().toString());
            value.write(out, entry.getValue());
        }
        out.writeEndObject();
    }

    @Override
    public Object read(Object stored) {
        SortedMap<Integer, Object> map = new TreeMap<>();
        for (Map.Entry<String, Object> entry : Plain.require(stored, Fields.class, "is not an object").values()
                .entrySet()) {
            int number = number(entry.getKey());
            try {
                map.put(number, value.read(entry.getValue()));
            } catch (Refusal refusal) {
                throw refusal.inside("[" + number + "]");
            }
        }
        return map;
    }

    private static int number(String name) {
        try {
            int number = Integer.parseInt(name);
            if (Integer.toString(number).equals(name)) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw new Refusal("", "has a name in it that is not a number", e);
        }
        throw new Refusal("has a number in it that is not written as it should be");
    }
}
