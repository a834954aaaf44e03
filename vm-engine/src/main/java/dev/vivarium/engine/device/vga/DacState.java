package dev.vivarium.engine.device.vga;

/**
 * What the guest can observe of the colour look-up table.
 *
 * @param palette   256 times red, green and blue
 * @param mask      the pixel mask
 * @param readIndex the entry that is read next
 * @param writeIndex the entry that is written next
 * @param component how many of three have been read or written of that entry
 * @param pending   those that have been written, the first one in the lowest byte
 * @param writing   whether an index for writing was set last
 */
public record DacState(byte[] palette, int mask, int readIndex, int writeIndex, int component, int pending,
        boolean writing) {
    static final DacState POWER_ON = new DacState(new byte[Dac.ENTRIES * 3], 0xff, 0, 0, 0, 0, true);

    public DacState {
        if (palette.length != Dac.ENTRIES * 3 || component < 0 || component > 2
                || (mask | readIndex | writeIndex) >>> 8 != 0) {
            throw new IllegalArgumentException("A register of the VGA's look-up table is out of range.");
        }
        palette = palette.clone();
    }
}
