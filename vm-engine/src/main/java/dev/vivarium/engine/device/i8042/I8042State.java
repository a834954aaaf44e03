package dev.vivarium.engine.device.i8042;

import dev.vivarium.snapshot.codec.DeviceState;
import dev.vivarium.snapshot.codec.StateVersion;

/**
 * What the guest can observe of the keyboard controller and what is connected to it.
 *
 * @param commandByte  interrupts, clocks and translation
 * @param argumentOf   the command whose argument comes next at port 60h, or 0
 * @param afterCommand the last write was to port 64h
 * @param a20          address line 20 is passed on
 * @param output       the output buffer
 * @param outputFull   the guest has not read it yet
 * @param outputAux    it came from the mouse
 * @param breaking     the keyboard's byte before was the break prefix, which translation takes out
 * @param responses    the controller's own answers: pairs of source (1: as from the mouse) and byte
 */
@StateVersion(1)
public record I8042State(int commandByte, int argumentOf, boolean afterCommand, boolean a20, int output,
        boolean outputFull, boolean outputAux, boolean breaking, byte[] responses, KeyboardState keyboard,
        MouseState mouse) implements DeviceState {
    /** Translation and interrupts on, as firmware leaves them. */
    public static final I8042State POWER_ON = new I8042State(0x47, 0, false, true, 0, false, false, false, new byte[0],
            KeyboardState.POWER_ON, MouseState.POWER_ON);

    public I8042State {
        if ((commandByte | argumentOf | output) >>> 8 != 0 || responses.length > I8042.RESPONSES
                || responses.length % 2 != 0) {
            throw new IllegalArgumentException("A register of the keyboard controller is out of range.");
        }
    }
}
