package dev.vivarium.engine.board.acpi;

/** Resource descriptors: ACPI 6.4, section 6.4. */
final class Resources {
    private static final int PRODUCER_FIXED = 0x0c;
    private static final int WHOLE_RANGE = 3;
    private static final int READ_WRITE = 1;
    private static final int LEVEL_HIGH_SHARED = 0x09;

    private Resources() {
    }

    /** A buffer of descriptors, with the end that it needs. */
    static byte[] template(byte[]... descriptors) {
        return Aml.buffer(Aml.join(Aml.join(descriptors), new byte[]{0x79, 0}));
    }

    static byte[] ports(int first, int count) {
        return Aml.join(Aml.raw(0x0147, 2), Aml.raw(first, 2), Aml.raw(first, 2), Aml.raw(1, 1), Aml.raw(count, 1));
    }

    /** ISA interrupts: edge, active high, exclusive. */
    static byte[] isaInterrupt(int irq) {
        return Aml.join(Aml.raw(0x22, 1), Aml.raw(1 << irq, 2));
    }

    /** Interrupts that PCI devices share: level, active high. */
    static byte[] sharedInterrupts(int... irqs) {
        byte[] numbers = {};
        for (int irq : irqs) {
            numbers = Aml.join(numbers, Aml.raw(irq, 4));
        }
        return Aml.join(Aml.raw(0x89, 1), Aml.raw(2 + 4 * irqs.length, 2), Aml.raw(LEVEL_HIGH_SHARED, 1),
                Aml.raw(irqs.length, 1), numbers);
    }

    /** Memory that is taken. */
    static byte[] fixedMemory(long base, long sizeBytes) {
        return Aml.join(Aml.raw(0x86, 1), Aml.raw(9, 2), Aml.raw(READ_WRITE, 1), Aml.raw(base, 4),
                Aml.raw(sizeBytes, 4));
    }

    static byte[] busWindow(int first, int last) {
        return window(0x88, 2, 0, first, last);
    }

    static byte[] portWindow(int first, int last) {
        return window(0x88, 1, WHOLE_RANGE, first, last);
    }

    static byte[] memoryWindow(AcpiParameters.Window window) {
        boolean wide = window.last() >>> 32 != 0;
        return window(wide ? 0x8a : 0x87, 0, READ_WRITE, window.base(), window.last());
    }

    /** An address space descriptor (6.4.3.5): what the bridge passes on. */
    private static byte[] window(int tag, int type, int typeFlags, long first, long last) {
        int width = switch (tag) {
            case 0x88 -> 2;
            case 0x87 -> 4;
            default -> 8;
        };
        return Aml.join(Aml.raw(tag, 1), Aml.raw(3 + 5 * width, 2), Aml.raw(type, 1), Aml.raw(PRODUCER_FIXED, 1),
                Aml.raw(typeFlags, 1), Aml.raw(0, width), Aml.raw(first, width), Aml.raw(last, width),
                Aml.raw(0, width), Aml.raw(last - first + 1, width));
    }
}
