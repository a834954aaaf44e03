package dev.vivarium.engine.device.lapic;

/** IA32_APIC_BASE (MSR 1Bh): which of its values may follow each other (SDM Vol. 3A, 11.12.5 and figure 11-27). */
final class LapicBase {
    static final long DEFAULT_ADDRESS = 0xFEE0_0000L;
    static final long BOOTSTRAP = 1 << 8;
    static final long X2APIC = 1 << 10;
    static final long ENABLED = 1 << 11;

    private static final long FLAGS = BOOTSTRAP | X2APIC | ENABLED;

    private LapicBase() {
    }

    /** Whether the processor lets software go from one value to the other. */
    static boolean mayChange(long from, long to, int physicalAddressBits) {
        long address = (1L << physicalAddressBits) - 1 & ~0xFFFL;
        if ((to & ~(address | FLAGS)) != 0) {
            return false;
        }
        if ((to & X2APIC) != 0) {
            return (to & ENABLED) != 0 && (from & ENABLED) != 0;
        }
        return (from & X2APIC) == 0 || (to & ENABLED) == 0;
    }
}
