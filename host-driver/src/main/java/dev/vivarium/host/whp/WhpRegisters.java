package dev.vivarium.host.whp;

import dev.vivarium.host.abi.WhpValueLayout;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/**
 * Some registers and their values, made once and used for many calls (page WHvVirtualProcessorDataTypes). A
 * value is two halves of 64 bits; most registers use the lower one. Registers are told by their place in the list.
 * Used by one thread at a time.
 */
public final class WhpRegisters {
    private final int size;
    private final MemorySegment names;
    private final MemorySegment values;
    private final long namesAddress;
    private final long valuesAddress;

    /** @param names {@code WhpRegister}s */
    public WhpRegisters(int... names) {
        Arena arena = Arena.ofAuto();
        this.size = names.length;
        this.names = arena.allocateFrom(ValueLayout.JAVA_INT, names);
        this.values = arena.allocate((long) WhpValueLayout.SIZE * size, WhpValueLayout.SIZE);
        this.namesAddress = this.names.address();
        this.valuesAddress = values.address();
    }

    public int size() {
        return size;
    }

    public int name(int place) {
        return names.getAtIndex(ValueLayout.JAVA_INT, place);
    }

    long namesAddress() {
        return namesAddress;
    }

    long valuesAddress() {
        return valuesAddress;
    }

    /** The lower half. */
    public long get(int place) {
        return values.get(ValueLayout.JAVA_LONG, at(place));
    }

    public long upper(int place) {
        return values.get(ValueLayout.JAVA_LONG, at(place) + Long.BYTES);
    }

    /** The upper half becomes 0. */
    public void set(int place, long value) {
        set(place, value, 0);
    }

    public void set(int place, long lower, long upper) {
        values.set(ValueLayout.JAVA_LONG, at(place), lower);
        values.set(ValueLayout.JAVA_LONG, at(place) + Long.BYTES, upper);
    }

    public long segmentBase(int place) {
        return values.get(ValueLayout.JAVA_LONG, at(place) + WhpValueLayout.SEGMENT_BASE);
    }

    public int segmentLimit(int place) {
        return values.get(ValueLayout.JAVA_INT, at(place) + WhpValueLayout.SEGMENT_LIMIT);
    }

    public int segmentSelector(int place) {
        return values.get(ValueLayout.JAVA_CHAR, at(place) + WhpValueLayout.SEGMENT_SELECTOR);
    }

    /** Descriptor bits 40–47 and 52–55 as bits 0–7 and 12–15: what VMX has, but for its bit 16, "unusable". */
    public int segmentAttributes(int place) {
        return values.get(ValueLayout.JAVA_CHAR, at(place) + WhpValueLayout.SEGMENT_ATTRIBUTES);
    }

    public void setSegment(int place, int selector, long base, int limit, int attributes) {
        long at = at(place);
        values.set(ValueLayout.JAVA_LONG, at + WhpValueLayout.SEGMENT_BASE, base);
        values.set(ValueLayout.JAVA_INT, at + WhpValueLayout.SEGMENT_LIMIT, limit);
        values.set(ValueLayout.JAVA_CHAR, at + WhpValueLayout.SEGMENT_SELECTOR, (char) selector);
        values.set(ValueLayout.JAVA_CHAR, at + WhpValueLayout.SEGMENT_ATTRIBUTES, (char) attributes);
    }

    /** Of GDTR or IDTR. */
    public long tableBase(int place) {
        return values.get(ValueLayout.JAVA_LONG, at(place) + WhpValueLayout.TABLE_BASE);
    }

    public int tableLimit(int place) {
        return values.get(ValueLayout.JAVA_CHAR, at(place) + WhpValueLayout.TABLE_LIMIT);
    }

    public void setTable(int place, long base, int limit) {
        set(place, 0, 0);
        values.set(ValueLayout.JAVA_CHAR, at(place) + WhpValueLayout.TABLE_LIMIT, (char) limit);
        values.set(ValueLayout.JAVA_LONG, at(place) + WhpValueLayout.TABLE_BASE, base);
    }

    private static long at(int place) {
        return (long) WhpValueLayout.SIZE * place;
    }
}
