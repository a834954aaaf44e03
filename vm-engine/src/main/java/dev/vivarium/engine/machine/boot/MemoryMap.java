package dev.vivarium.engine.machine.boot;

import java.util.ArrayList;
import java.util.List;

/**
 * What the guest is told of its memory: RAM by its size, less what a PC keeps for firmware below 1 MiB, and the address
 * ranges that are not for PCI devices. In ascending order, without overlap.
 *
 * @param entries as ACPI 6.4, section 15, and the BIOS call of that name (E820h) give them
 */
public record MemoryMap(List<Entry> entries) {
    /** Conventional memory ends here; the extended BIOS data area would follow. */
    static final long CONVENTIONAL_END = 0x9_FC00;
    /** Where RAM goes on above the video memory and the ROMs. */
    static final long EXTENDED_START = 0x10_0000;

    /** A type of memory with its number in E820. */
    public enum Type {
        RAM(1), RESERVED(2);

        private final int number;

        Type(int number) {
            this.number = number;
        }

        int number() {
            return number;
        }
    }

    /** A range of guest-physical addresses. */
    public record Entry(long base, long sizeBytes, Type type) {
        long end() {
            return base + sizeBytes;
        }
    }

    public MemoryMap {
        entries = List.copyOf(entries);
    }

    /**
     * The map of a board with so much RAM below and above 4 GiB.
     *
     * @param reserved ranges between the end of low RAM and 4 GiB that are not free for devices, ascending
     */
    public static MemoryMap of(long lowSize, long highSize, List<Entry> reserved) {
        List<Entry> entries = new ArrayList<>();
        entries.add(new Entry(0, CONVENTIONAL_END, Type.RAM));
        entries.add(new Entry(CONVENTIONAL_END, 0xA_0000 - CONVENTIONAL_END, Type.RESERVED));
        entries.add(new Entry(0xE_0000, 0x2_0000, Type.RESERVED));
        entries.add(new Entry(EXTENDED_START, lowSize - EXTENDED_START, Type.RAM));
        entries.addAll(reserved);
        if (highSize > 0) {
            entries.add(new Entry(1L << 32, highSize, Type.RAM));
        }
        return new MemoryMap(entries);
    }

    /** Whether the whole range is RAM that the guest may use. */
    boolean isUsable(long gpa, long sizeBytes) {
        for (Entry entry : entries) {
            if (entry.type == Type.RAM && gpa >= entry.base && gpa < entry.end()) {
                return sizeBytes >= 0 && sizeBytes <= entry.end() - gpa;
            }
        }
        return false;
    }

    /** Bytes of RAM from 1 MiB to the first gap. */
    long extendedSize() {
        return extendedEnd() - EXTENDED_START;
    }

    /** Where the RAM that begins at 1 MiB ends. */
    long extendedEnd() {
        for (Entry entry : entries) {
            if (entry.type == Type.RAM && entry.base == EXTENDED_START) {
                return entry.end();
            }
        }
        throw new IllegalStateException("The memory map has no RAM at 1 MiB.");
    }
}
