package dev.vivarium.snapshot.codec;

import dev.vivarium.snapshot.SnapshotException;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The fields of a saved record by name, before they have become one: what a record's {@code upgrade} step works on. Values
 * come from strangers: a step that takes one which is not there, or is of another kind, has the record refused.
 * For one thread.
 */
public final class Fields {
    private final Map<String, Object> values = new LinkedHashMap<>();

    /** Whether there is a field of that name. */
    public boolean has(String name) {
        return values.containsKey(name);
    }

    /** Takes a number out. */
    public long takeLong(String name) throws SnapshotException {
        return (Long) taken(name, Plain.LONG);
    }

    /** Takes a number of 32 bits out. */
    public int takeInt(String name) throws SnapshotException {
        return (Integer) taken(name, Plain.INT);
    }

    /** Takes a truth value out. */
    public boolean takeBoolean(String name) throws SnapshotException {
        return (Boolean) taken(name, Plain.BOOLEAN);
    }

    /** Takes a text, or the name of a choice, out. */
    public String takeText(String name) throws SnapshotException {
        return (String) taken(name, Plain.TEXT);
    }

    /** Takes bytes out. */
    public byte[] takeBytes(String name) throws SnapshotException {
        return (byte[]) taken(name, Plain.BYTES);
    }

    /** Takes a list of numbers out. */
    public long[] takeLongs(String name) throws SnapshotException {
        return (long[]) taken(name, Plain.LONGS);
    }

    /** Takes a list of numbers of 32 bits out. */
    public int[] takeInts(String name) throws SnapshotException {
        return (int[]) taken(name, Plain.INTS);
    }

    /** Takes out the fields of a record inside this one. */
    public Fields takeFields(String name) throws SnapshotException {
        return (Fields) taken(name, Plain.FIELDS);
    }

    /** Takes out those of a list of records. */
    public List<Fields> takeList(String name) throws SnapshotException {
        List<Fields> list = new ArrayList<>();
        for (Object element : (List<?>) taken(name, Plain.LIST)) {
            if (!(element instanceof Fields fields)) {
                throw damaged(name, "is not a list of records", null);
            }
            list.add(fields);
        }
        return list;
    }

    /** Sets a field, also one that is there. */
    public Fields put(String name, long value) {
        return set(name, value);
    }

    /** Sets a field, also one that is there. */
    public Fields put(String name, boolean value) {
        return set(name, value);
    }

    /** Sets a field, also one that is there: a text, or the name of a choice. */
    public Fields put(String name, String value) {
        return set(name, value);
    }

    /** Sets a field, also one that is there. */
    public Fields put(String name, byte[] value) {
        return set(name, Base64.getEncoder().encodeToString(value));
    }

    /** Sets a field, also one that is there. */
    public Fields put(String name, long[] value) {
        List<Object> list = new ArrayList<>();
        for (long element : value) {
            list.add(element);
        }
        return set(name, list);
    }

    /** Sets a field, also one that is there. */
    public Fields put(String name, int[] value) {
        List<Object> list = new ArrayList<>();
        for (int element : value) {
            list.add((long) element);
        }
        return set(name, list);
    }

    /** Sets a field, also one that is there: a record inside this one. */
    public Fields put(String name, Fields value) {
        return set(name, value);
    }

    /** Sets a field, also one that is there: a list of records. */
    public Fields put(String name, List<Fields> value) {
        return set(name, List.copyOf(value));
    }

    /** Drops a field, which has to be there. */
    public Fields remove(String name) throws SnapshotException {
        take(name);
        return this;
    }

    /** Calls a field, which has to be there, by a name that no other has. */
    public Fields rename(String from, String to) throws SnapshotException {
        Object value = take(from);
        if (has(to)) {
            throw damaged(to, "is there already", null);
        }
        return set(to, value);
    }

    Fields set(String name, Object value) {
        values.put(name, value);
        return this;
    }

    @Nullable
    Object get(String name) {
        return values.get(name);
    }

    Map<String, Object> values() {
        return values;
    }

    private Object take(String name) throws SnapshotException {
        Object value = values.remove(name);
        if (value == null) {
            throw damaged(name, "is missing", null);
        }
        return value;
    }

    private Object taken(String name, Plain form) throws SnapshotException {
        try {
            return form.read(take(name));
        } catch (Refusal refusal) {
            throw damaged(name, refusal.reason(), refusal);
        }
    }

    private static SnapshotException damaged(String name, String why, @Nullable Throwable cause) {
        return new SnapshotException(SnapshotException.Kind.CORRUPT,
                "The saved state is damaged: its field '" + name + "' " + why + ".", cause);
    }
}
