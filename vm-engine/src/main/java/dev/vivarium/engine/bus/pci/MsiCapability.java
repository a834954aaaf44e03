package dev.vivarium.engine.bus.pci;

import dev.vivarium.engine.bus.MsiSink;
import dev.vivarium.engine.memory.LittleEndian;

/** Message-signalled interrupts from the registers in configuration space: PCI 3.0, 6.8.1; 64-bit, with masking. */
final class MsiCapability {
    static final int CONTROL = 2;
    static final int ADDRESS = 4;
    static final int DATA = 12;
    static final int MASK = 16;
    static final int PENDING = 20;

    private final int offset;
    private final byte[] config;
    private final MsiSink sink;

    MsiCapability(int offset, byte[] config, MsiSink sink) {
        this.offset = offset;
        this.config = config;
        this.sink = sink;
    }

    boolean enabled() {
        return (config[offset + CONTROL] & 1) != 0;
    }

    /** Sends the message of {@code vector}, or remembers it while that is masked. */
    void signal(int vector) {
        int own = vector & vectorsEnabled() - 1;
        long bit = 1L << own;
        if ((LittleEndian.get(config, offset + MASK, 4) & bit) != 0) {
            LittleEndian.put(config, offset + PENDING, 4, LittleEndian.get(config, offset + PENDING, 4) | bit);
            return;
        }
        LittleEndian.put(config, offset + PENDING, 4, LittleEndian.get(config, offset + PENDING, 4) & ~bit);
        long data = LittleEndian.get(config, offset + DATA, 2) & -vectorsEnabled() | own;
        sink.deliver(LittleEndian.get(config, offset + ADDRESS, 8), (int) data);
    }

    /** Sends what was remembered and is masked no longer. */
    void flush() {
        long due = LittleEndian.get(config, offset + PENDING, 4) & ~LittleEndian.get(config, offset + MASK, 4);
        for (int vector = 0; vector < 32; vector++) {
            if ((due >>> vector & 1) != 0) {
                signal(vector);
            }
        }
    }

    private int vectorsEnabled() {
        int capable = config[offset + CONTROL] >> 1 & 7;
        int enabled = config[offset + CONTROL] >> 4 & 7;
        return 1 << Math.min(capable, enabled);
    }
}
