package dev.vivarium.snapshot.codec;

import com.fasterxml.jackson.core.JsonGenerator;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.SortedMap;

/** How values of the type of a record's component are stored. Each value has one way to be stored, and nothing is rounded or guessed. */
sealed interface Form permits Plain, Choice, Many, Numbered, RecordForm {
    void write(JsonGenerator out, Object value) throws IOException;

    /**
     * The value again, from what {@link Json} made of it.
     *
     * @throws Refusal if it is not one of the type
     */
    Object read(Object stored);

    /**
     * @throws IllegalArgumentException if such a type is not stored: only those that are needed are, and what
     *                                  may be absent is an empty list or a value that says so
     */
    static Form of(Type type) {
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            if (generic.getRawType() == List.class) {
                return new Many(of(arguments[0]));
            }
            if (generic.getRawType() == SortedMap.class && arguments[0] == Integer.class) {
                return new Numbered(of(arguments[1]));
            }
        } else if (type instanceof Class<?> plain) {
            if (plain.isEnum()) {
                return Choice.of(plain);
            }
            return plain.isRecord() ? RecordForm.inside(plain) : Plain.of(plain);
        }
        throw new IllegalArgumentException("A record cannot have a component of type " + type.getTypeName() + ".");
    }
}
