package dev.vivarium.engine.bus.pci;

/**
 * The shape of one base address register (PCI 3.0, 6.2.5). A 64-bit register takes its own index and the next one.
 *
 * @param index        0–5, or {@link #ROM_INDEX}
 * @param sizeBytes    a power of two: at least 4 for ports, 16 for memory, 2 KiB for the ROM
 * @param prefetchable reads have no side effects
 */
public record PciBar(int index, Kind kind, long sizeBytes, boolean prefetchable) {
    /** The index of the expansion ROM's register. */
    public static final int ROM_INDEX = 6;

    /** What the register decodes. */
    public enum Kind {
        IO, MEMORY_32, MEMORY_64, ROM
    }

    public PciBar {
        int smallest = switch (kind) {
            case IO -> 4;
            case ROM -> 2048;
            case MEMORY_32, MEMORY_64 -> 16;
        };
        int last = kind == Kind.MEMORY_64 ? 4 : 5;
        boolean indexFits = kind == Kind.ROM ? index == ROM_INDEX : index >= 0 && index <= last;
        if (!indexFits || Long.bitCount(sizeBytes) != 1 || sizeBytes < smallest) {
            throw new IllegalArgumentException("There is no such base address register: " + index + ' ' + kind);
        }
    }

    /** The register's offset in configuration space. */
    int offset() {
        return kind == Kind.ROM ? PciRegisters.ROM : PciRegisters.BAR_0 + 4 * index;
    }

    /** The bits that say what the register is; read-only. */
    int typeBits() {
        return switch (kind) {
            case IO -> 1;
            case MEMORY_32 -> prefetchable ? 8 : 0;
            case MEMORY_64 -> prefetchable ? 12 : 4;
            case ROM -> 0;
        };
    }

    /** The address bits that can be written: reading them back after writing ones tells the size. */
    long addressMask() {
        return -sizeBytes;
    }

    /** Bytes of configuration space that the register takes. */
    int width() {
        return kind == Kind.MEMORY_64 ? 8 : 4;
    }
}
