package dev.vivarium.engine.device.vga;

/**
 * What belongs to none of the VGA's units.
 *
 * @param misc          the miscellaneous output register
 * @param feature       the feature control register
 * @param enabled       whether the VGA answers, by port 3C3h
 * @param attributeData whether the next write to port 3C0h goes to a register
 * @param latches       what the last read of display memory left, plane 0 in the lowest byte
 * @param bigEndian     whether pixels of two and four bytes have their highest byte first
 */
public record VgaGeneralState(int misc, int feature, boolean enabled, boolean attributeData, int latches,
        boolean bigEndian) {
    static final VgaGeneralState POWER_ON = new VgaGeneralState(0, 0, true, false, 0, false);

    public VgaGeneralState {
        if (misc >>> 8 != 0 || feature >>> 8 != 0) {
            throw new IllegalArgumentException("A register of the VGA is out of range.");
        }
    }
}
