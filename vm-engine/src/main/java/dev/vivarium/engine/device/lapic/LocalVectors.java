package dev.vivarium.engine.device.lapic;

/** The local vector table (SDM Vol. 3A, 11.5.1). */
final class LocalVectors {
    static final int TIMER = 0;
    static final int LINT0 = 3;
    static final int LINT1 = 4;
    static final int ERROR = 5;
    static final int COUNT = 6;

    static final int MASKED = 1 << 16;

    private static final int[] WRITABLE = {0x700FF, 0x107FF, 0x107FF, 0x1A7FF, 0x1A7FF, 0x100FF};

    private final int[] entries;

    LocalVectors(int[] entries) {
        this.entries = entries.clone();
    }

    int[] entries() {
        return entries.clone();
    }

    int get(int index) {
        return entries[index];
    }

    /** @param enabled whether the APIC is enabled by software; if not, an entry cannot be unmasked */
    void set(int index, int value, boolean enabled) {
        entries[index] = value & WRITABLE[index] | (enabled ? 0 : MASKED);
    }

    void maskAll() {
        for (int i = 0; i < COUNT; i++) {
            entries[i] |= MASKED;
        }
    }

    boolean isMasked(int index) {
        return (entries[index] & MASKED) != 0;
    }

    int vector(int index) {
        return entries[index] & 0xFF;
    }

    int mode(int index) {
        return entries[index] >>> 8 & 7;
    }

    /** One-shot, periodic or TSC deadline. */
    static int timerMode(int entry) {
        return entry >>> 17 & 3;
    }
}
