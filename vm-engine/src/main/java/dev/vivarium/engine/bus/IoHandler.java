package dev.vivarium.engine.bus;

/**
 * A device's registers as the guest reaches them through one range of ports or of memory. A device is told only the
 * offset inside its own range. The guest may use any offset and width: an access that the chip does not define reads
 * all ones or is ignored, and never throws.
 *
 * <p>Both methods run with the machine's {@link BoardLock} held.
 */
public interface IoHandler {
    /**
     * @param offset bytes from the start of the range
     * @param width  1, 2, 4 or 8 bytes; the access lies wholly inside the range
     * @return the value, zero-extended
     */
    long read(long offset, int width);

    /** @param value zero-extended; bits above {@code width} bytes are zero */
    void write(long offset, int width, long value);
}
