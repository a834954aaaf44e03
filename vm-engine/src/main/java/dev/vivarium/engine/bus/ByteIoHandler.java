package dev.vivarium.engine.bus;

/**
 * The registers of a chip with an 8-bit data bus. A wider access becomes one access for each byte, the lowest address
 * first, as the ISA bus does it.
 */
public interface ByteIoHandler extends IoHandler {
    /** @return 0–255 */
    int readByte(int offset);

    /** @param value 0–255 */
    void writeByte(int offset, int value);

    @Override
    default long read(long offset, int width) {
        long value = 0;
        for (int i = 0; i < width; i++) {
            value |= (long) (readByte((int) offset + i) & 0xFF) << (8 * i);
        }
        return value;
    }

    @Override
    default void write(long offset, int width, long value) {
        for (int i = 0; i < width; i++) {
            writeByte((int) offset + i, (int) (value >>> (8 * i)) & 0xFF);
        }
    }
}
