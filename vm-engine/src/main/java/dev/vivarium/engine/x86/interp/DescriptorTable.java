package dev.vivarium.engine.x86.interp;

import dev.vivarium.engine.x86.state.Cpu;
import dev.vivarium.engine.x86.state.Fault;
import dev.vivarium.engine.x86.state.SegmentRegister;

/** Descriptors in the GDT and the LDT (SDM Vol. 3A, 3.5.1). */
final class DescriptorTable {
    private static final int TABLE = 4;
    private static final int INDEX = 0xFFF8;
    private static final int ENTRY = 8;

    private DescriptorTable() {
    }

    /** Whether the selector names no segment: index 0 of the GDT. */
    static boolean isNull(int selector) {
        return (selector & 0xFFFC) == 0;
    }

    /** Whether the selector names an LDT entry. */
    static boolean isLocal(int selector) {
        return (selector & TABLE) != 0;
    }

    /** Whether {@code sizeBytes} bytes at the selector's entry lie inside its table. */
    static boolean contains(Cpu c, int selector, int sizeBytes) {
        int last = (selector & INDEX) + sizeBytes - 1;
        if (isLocal(selector)) {
            SegmentRegister ldtr = c.segments[Cpu.LDTR];
            return ldtr.isUsable() && Integer.compareUnsigned(last, ldtr.limit) <= 0;
        }
        return last <= c.gdtLimit;
    }

    /** Linear address of the selector's entry. */
    static long address(Cpu c, int selector) {
        long base = isLocal(selector) ? c.segments[Cpu.LDTR].base : c.gdtBase;
        long la = base + (selector & INDEX);
        return c.longMode ? la : la & 0xFFFF_FFFFL;
    }

    /**
     * Reads an entry.
     *
     * @param vector raised, with the selector, if the table has none
     */
    static long read(Interpreter t, int selector, int vector) {
        if (!contains(t.cpu, selector, ENTRY)) {
            throw t.selectorFault(vector, selector);
        }
        return t.mmu.loadSystem(address(t.cpu, selector), ENTRY);
    }

    /** Reads the entry of a selector that must not be null: #GP(0). */
    static long readNonNull(Interpreter t, int selector) {
        if (isNull(selector)) {
            throw t.protection();
        }
        return read(t, selector, Fault.GP);
    }

    /** The second half of a 16-byte entry of long mode. */
    static long readUpper(Interpreter t, int selector, int vector) {
        if (!contains(t.cpu, selector, 2 * ENTRY)) {
            throw t.selectorFault(vector, selector);
        }
        return t.mmu.loadSystem(address(t.cpu, selector) + ENTRY, ENTRY);
    }

    /** Sets the accessed bit of a code or data descriptor, unless it is set. */
    static void markAccessed(Interpreter t, int selector, long raw) {
        int attributes = Descriptor.attributes(raw);
        if ((attributes & SegmentRegister.TYPE_ACCESSED) == 0) {
            writeType(t, selector, attributes | SegmentRegister.TYPE_ACCESSED);
        }
    }

    /** Replaces the type byte of an entry. */
    static void writeType(Interpreter t, int selector, int attributes) {
        t.mmu.storeSystem(address(t.cpu, selector) + 5, 1, attributes & 0xFF);
    }
}
