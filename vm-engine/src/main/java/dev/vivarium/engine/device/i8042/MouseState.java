package dev.vivarium.engine.device.i8042;

/**
 * The PS/2 mouse.
 *
 * @param id         0 plain, 3 with wheel, 4 with five buttons
 * @param rates      the last three sample rates, the latest in the lowest byte: they select the id
 * @param remote     it reports only when asked
 * @param wrap       it echoes what it is sent
 * @param argumentOf the command whose argument comes next, or 0
 * @param lastByte   what a resend command repeats
 * @param dx         motion that is not reported yet
 * @param dz         wheel clicks that are not reported yet
 * @param buttons    buttons that are down
 * @param overflow   the bits of the next packet that say that motion was lost
 * @param bytes      bytes on their way to the controller
 */
public record MouseState(boolean reporting, boolean remote, boolean wrap, boolean doubled, int id, int resolution,
        int rates, int argumentOf, int lastByte, int dx, int dy, int dz, int buttons,
        int overflow, byte[] bytes) {
    static final MouseState POWER_ON = new MouseState(false, false, false, false, 0, 2, 100, 0, 0, 0, 0, 0, 0, 0,
            new byte[0]);

    public MouseState {
        boolean motionFits = Math.abs((long) dx) <= Ps2Mouse.MOST_MOTION && Math.abs((long) dy) <= Ps2Mouse.MOST_MOTION
                && Math.abs((long) dz) <= Ps2Mouse.MOST_MOTION;
        if (!motionFits || id != 0 && id != 3 && id != 4 || (resolution | argumentOf | lastByte) >>> 8 != 0
                || rates >>> 24 != 0 || buttons >>> 5 != 0 || (overflow & ~0xC0) != 0
                || bytes.length > Ps2Mouse.BYTES) {
            throw new IllegalArgumentException("A register of the mouse is out of range.");
        }
    }
}
