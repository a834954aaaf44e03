package dev.vivarium.host.whp;

import dev.vivarium.host.abi.WhpExitLayout;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/**
 * An access to memory that is not mapped, or not for this (page MemoryAccess). Which registers it is about, and how
 * wide it is, only the instruction says: it is not decoded.
 */
public final class WhpMemoryAccess {
    private final MemorySegment context;

    WhpMemoryAccess(MemorySegment context) {
        this.context = context;
    }

    public long gpa() {
        return context.get(ValueLayout.JAVA_LONG, WhpExitLayout.MEMORY_GPA);
    }

    /** The guest's linear address, if {@link #gvaValid}. */
    public long gva() {
        return context.get(ValueLayout.JAVA_LONG, WhpExitLayout.MEMORY_GVA);
    }

    public boolean gvaValid() {
        return (info() & WhpExitLayout.MEMORY_GVA_VALID) != 0;
    }

    /** A {@code WhpExitLayout.MEMORY_TYPE_…}. */
    public int type() {
        return info() & WhpExitLayout.MEMORY_TYPE_MASK;
    }

    /** Nothing is mapped there; else what is mapped does not allow it. */
    public boolean unmapped() {
        return (info() & WhpExitLayout.MEMORY_UNMAPPED) != 0;
    }

    /** How many bytes from the instruction's first on the hypervisor has, which may be none or more than it is long. */
    public int byteCount() {
        return context.get(ValueLayout.JAVA_BYTE, WhpExitLayout.MEMORY_BYTE_COUNT);
    }

    /** The instruction's byte, 0 to 255. */
    public int instructionByte(int place) {
        return context.get(ValueLayout.JAVA_BYTE, WhpExitLayout.MEMORY_BYTES + place) & 0xFF;
    }

    private int info() {
        return context.get(ValueLayout.JAVA_INT, WhpExitLayout.MEMORY_INFO);
    }
}
