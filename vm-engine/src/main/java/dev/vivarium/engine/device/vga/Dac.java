package dev.vivarium.engine.device.vga;

/**
 * The colour look-up table and its converter, ports 3C6h–3C9h: 256 colours of 6 bits a component, or of 8 bits where the Bochs
 * extension says so.
 */
final class Dac {
    static final int ENTRIES = 256;

    private final byte[] palette = new byte[ENTRIES * 3];
    private int mask;
    private int readIndex;
    private int writeIndex;
    private int component;
    private int pending;
    private boolean writing;
    private boolean eightBits;
    private int version;

    void restore(DacState state) {
        System.arraycopy(state.palette(), 0, palette, 0, palette.length);
        mask = state.mask();
        readIndex = state.readIndex();
        writeIndex = state.writeIndex();
        component = state.component();
        pending = state.pending();
        writing = state.writing();
        version++;
    }

    DacState save() {
        return new DacState(palette, mask, readIndex, writeIndex, component, pending, writing);
    }

    /** Changes with any colour. */
    int version() {
        return version;
    }

    void setEightBits(boolean value) {
        if (eightBits != value) {
            eightBits = value;
            version++;
        }
    }

    int mask() {
        return mask;
    }

    void setMask(int value) {
        if (mask != value) {
            mask = value;
            version++;
        }
    }

    void selectForReading(int index) {
        readIndex = index;
        component = 0;
        writing = false;
    }

    void selectForWriting(int index) {
        writeIndex = index;
        component = 0;
        writing = true;
    }

    int writeIndex() {
        return writeIndex;
    }

    /** Port 3C7h: 3 after an index for reading was set, 0 after one for writing. */
    int state() {
        return writing ? 0 : 3;
    }

    int readData() {
        int value = palette[readIndex * 3 + component] & 0xff;
        if (++component == 3) {
            component = 0;
            readIndex = readIndex + 1 & 0xff;
        }
        return value;
    }

    /** An entry changes when its third component is written. */
    void writeData(int value) {
        int shift = 8 * component;
        pending = pending & ~(0xff << shift) | (eightBits ? value : value & 0x3f) << shift;
        if (++component == 3) {
            component = 0;
            for (int i = 0; i < 3; i++) {
                byte one = (byte) (pending >>> 8 * i);
                if (palette[writeIndex * 3 + i] != one) {
                    palette[writeIndex * 3 + i] = one;
                    version++;
                }
            }
            writeIndex = writeIndex + 1 & 0xff;
        }
    }

    /** The colour that a pixel value shows, with blue in the lowest byte. */
    int color(int pixel) {
        int at = (pixel & mask) * 3;
        return level(palette[at]) << 16 | level(palette[at + 1]) << 8 | level(palette[at + 2]);
    }

    private int level(byte component) {
        return eightBits ? component & 0xff : (component & 0x3f) << 2 | (component & 0x3f) >> 4;
    }
}
