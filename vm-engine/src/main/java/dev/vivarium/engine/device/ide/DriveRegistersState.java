package dev.vivarium.engine.device.ide;

/**
 * The registers of one drive; a component of {@link IdeState}, whose version covers this one.
 *
 * @param features 16 bits: what was written last, and before that
 * @param count    the same
 * @param lba      the same for three registers, 48 bits
 */
public record DriveRegistersState(int features, int count, long lba, int status, int error) {
    public DriveRegistersState {
        if ((features & ~0xFFFF) != 0 || (count & ~0xFFFF) != 0 || lba >>> 48 != 0 || ((status | error) & ~0xFF) != 0) {
            throw new IllegalArgumentException("The saved registers are out of range.");
        }
    }
}
