package dev.vivarium.engine.bus.pci;

import dev.vivarium.engine.bus.IoHandler;
import dev.vivarium.engine.bus.MsiSink;
import dev.vivarium.engine.memory.LittleEndian;

/**
 * Message-signalled interrupts from a table in memory: PCI 3.0, 6.8.2. The table takes aligned accesses of 4 and 8
 * bytes; others read zeros and are ignored.
 */
final class MsixCapability {
    static final int CONTROL = 2;
    private static final int ENABLE = 0x80;
    private static final int MASK_ALL = 0x40;
    private static final int ENTRY = 16;

    private final PciLayout.MsixShape shape;
    private final byte[] config;
    private final byte[] table;
    private final byte[] pending;
    private final MsiSink sink;

    MsixCapability(PciLayout.MsixShape shape, byte[] config, PciState state, MsiSink sink) {
        this.shape = shape;
        this.config = config;
        this.table = state.msixTable().clone();
        this.pending = state.msixPending().clone();
        this.sink = sink;
    }

    boolean enabled() {
        return (config[shape.offset() + CONTROL + 1] & ENABLE) != 0;
    }

    void signal(int vector) {
        if (vector >= shape.vectors()) {
            return;
        }
        boolean masked = (config[shape.offset() + CONTROL + 1] & MASK_ALL) != 0
                || (table[ENTRY * vector + 12] & 1) != 0;
        if (masked) {
            pending[vector] = 1;
            return;
        }
        pending[vector] = 0;
        sink.deliver(LittleEndian.get(table, ENTRY * vector, 8), (int) LittleEndian.get(table, ENTRY * vector + 8, 4));
    }

    /** Sends what was remembered and is masked no longer. */
    void flush() {
        for (int vector = 0; vector < pending.length; vector++) {
            if (pending[vector] != 0) {
                signal(vector);
            }
        }
    }

    byte[] table() {
        return table;
    }

    byte[] pending() {
        return pending;
    }

    /** The base address register's handler with table and pending bits laid over it. */
    IoHandler over(IoHandler below, Runnable tableWritten) {
        return new IoHandler() {
            @Override
            public long read(long offset, int width) {
                if (inside(offset, shape.table(), table.length)) {
                    return isAligned(offset, width) ? LittleEndian.get(table, (int) offset - shape.table(), width) : 0;
                }
                if (inside(offset, shape.pending(), pendingBytes())) {
                    return isAligned(offset, width) ? pendingBits((int) offset - shape.pending(), width) : 0;
                }
                return below.read(offset, width);
            }

            @Override
            public void write(long offset, int width, long value) {
                if (inside(offset, shape.table(), table.length)) {
                    if (isAligned(offset, width)) {
                        writeTable((int) offset - shape.table(), width, value);
                        tableWritten.run();
                    }
                } else if (!inside(offset, shape.pending(), pendingBytes())) {
                    below.write(offset, width, value);
                }
            }
        };
    }

    private void writeTable(int offset, int width, long value) {
        for (int done = 0; done < width; done += 4) {
            int register = offset + done & ENTRY - 1;
            long mask = register == 0 ? ~3L : register == 12 ? 1 : -1L;
            LittleEndian.put(table, offset + done, 4, value >>> 8 * done & mask);
        }
    }

    private int pendingBytes() {
        return (shape.vectors() + 63) / 64 * 8;
    }

    private long pendingBits(int offset, int width) {
        long bits = 0;
        for (int i = 0; i < 8 * width; i++) {
            int vector = 8 * offset + i;
            if (vector < pending.length) {
                bits |= (long) pending[vector] << i;
            }
        }
        return bits;
    }

    private static boolean isAligned(long offset, int width) {
        return width >= 4 && (offset & width - 1) == 0;
    }

    private static boolean inside(long offset, int start, int length) {
        return offset >= start && offset < start + length;
    }
}
