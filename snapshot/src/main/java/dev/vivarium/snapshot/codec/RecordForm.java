package dev.vivarium.snapshot.codec;

import com.fasterxml.jackson.core.JsonGenerator;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.Map;

/** A record: its components by name, each of which is there, and no others. Here is the reflection of the product. */
final class RecordForm implements Form {
    /** Forms of records are made once: that takes longer than their use. */
    private static final ClassValue<RecordForm> FORMS = new ClassValue<>() {
        @Override
        protected RecordForm computeValue(Class<?> type) {
            return new RecordForm(type);
        }
    };

    private final Class<?> type;
    private final Constructor<?> constructor;
    private final Component[] components;

    private record Component(String name, Method accessor, Form form) {
    }

    private RecordForm(Class<?> type) {
        this.type = type;
        RecordComponent[] parts = type.getRecordComponents();
        Class<?>[] types = new Class<?>[parts.length];
        components = new Component[parts.length];
        try {
            for (int i = 0; i < parts.length; i++) {
                types[i] = parts[i].getType();
                Method accessor = parts[i].getAccessor();
                accessor.setAccessible(true);
                components[i] = new Component(parts[i].getName(), accessor, Form.of(typeOf(parts[i])));
            }
            constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("A record without its constructor: " + type.getName(), e);
        }
    }

    /** What is in a list or map is asked only where there is one: the first answer takes Java long. */
    private static Type typeOf(RecordComponent part) {
        return Collection.class.isAssignableFrom(part.getType()) || Map.class.isAssignableFrom(part.getType())
                ? part.getGenericType()
                : part.getType();
    }

    /** That of a section. */
    static RecordForm of(Class<?> type) {
        return FORMS.get(type);
    }

    /** That of a record which is a part of another: it has no version of its own. */
    static RecordForm inside(Class<?> type) {
        if (type.isAnnotationPresent(StateVersion.class)) {
            throw new IllegalArgumentException(type.getName() + " has a version, but is a part of another record: only"
                    + " that one's counts.");
        }
        return FORMS.get(type);
    }

    @Override
    public void write(JsonGenerator out, Object value) throws IOException {
        out.writeStartObject();
        for (Component component : components) {
            Object part = partOf(value, component);
            if (part == null) {
                throw new IllegalStateException(type.getName() + "." + component.name + " is null.");
            }
            out.writeFieldName(component.name);
            component.form.write(out, part);
        }
        out.writeEndObject();
    }

    private static Object partOf(Object value, Component component) {
        try {
            return component.accessor.invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A state record does not tell " + component.name, e);
        }
    }

    @Override
    public Object read(Object stored) {
        Fields fields = Plain.require(stored, Fields.class, "is not a record");
        Object[] values = new Object[components.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = read(components[i], fields.get(components[i].name));
        }
        if (fields.values().size() > values.length) {
            throw new Refusal("has a field that this release does not know");
        }
        return build(values);
    }

    private static Object read(Component component, @Nullable Object stored) {
        try {
            if (stored == null) {
                throw new Refusal("is missing");
            }
            return component.form.read(stored);
        } catch (Refusal refusal) {
            throw refusal.inside(component.name);
        }
    }

    private Object build(Object[] values) {
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException refused) {
                throw new Refusal("", "has values that cannot be", refused);
            }
            throw new IllegalStateException("The constructor of " + type.getName() + " failed.", e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A state record cannot be made: " + type.getName(), e);
        }
    }
}
