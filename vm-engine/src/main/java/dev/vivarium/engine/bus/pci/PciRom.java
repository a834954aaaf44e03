package dev.vivarium.engine.bus.pci;

import dev.vivarium.engine.bus.IoHandler;

/** What an expansion ROM holds, followed by ones. */
public final class PciRom implements IoHandler {
    private final byte[] bytes;

    public PciRom(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    @Override
    public long read(long offset, int width) {
        long value = 0;
        for (int i = 0; i < width; i++) {
            int at = (int) offset + i;
            value |= (at < bytes.length ? bytes[at] & 0xffL : 0xffL) << 8 * i;
        }
        return value;
    }

    @Override
    public void write(long offset, int width, long value) {
        // Nothing is there to be written.
    }
}
