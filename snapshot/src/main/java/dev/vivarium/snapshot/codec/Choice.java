package dev.vivarium.snapshot.codec;

import com.fasterxml.jackson.core.JsonGenerator;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** The constants of an enum, stored by name: to rename one is to change the record. */
record Choice(Map<String, Object> constants) implements Form {
    static Choice of(Class<?> type) {
        Map<String, Object> constants = new LinkedHashMap<>();
        for (Object constant : type.getEnumConstants()) {
            constants.put(((Enum<?>) constant).name(), constant);
        }
        return new Choice(constants);
    }

    @Override
    public void write(JsonGenerator out, Object value) throws IOException {
        out.writeString(((Enum<?>) value).name());
    }

    @Override
    public Object read(Object stored) {
        Object constant = constants.get(Plain.require(stored, String.class, "is not a name"));
        if (constant == null) {
            throw new Refusal("is none of " + constants.keySet());
        }
        return constant;
    }
}
