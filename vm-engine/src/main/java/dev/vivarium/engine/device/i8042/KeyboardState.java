package dev.vivarium.engine.device.i8042;

/**
 * The PS/2 keyboard.
 *
 * @param argumentOf the command whose argument comes next, or 0
 * @param lastByte   what a resend command repeats
 * @param keyTypes   what each key sends in set 3
 * @param heldKey    the key that would repeat now, by its code in set 1, or 0
 * @param controls   which Ctrl keys are down: left 1, right 2
 * @param responses  bytes that answer commands and go first
 * @param keys       bytes of key events
 */
public record KeyboardState(boolean enabled, int scanSet, int leds, int argumentOf, int lastByte, byte[] keyTypes,
        int heldKey, int controls, byte[] responses, byte[] keys) {
    static final KeyboardState POWER_ON = new KeyboardState(true, 2, 0, 0, 0, KeyTypes.defaults(), 0, 0, new byte[0],
            new byte[0]);

    public KeyboardState {
        boolean keysFit = KeyTypes.areValid(keyTypes) && heldKey >>> 16 == 0 && controls >>> 2 == 0;
        if (!keysFit || scanSet < 1 || scanSet > 3 || (leds | argumentOf | lastByte) >>> 8 != 0
                || responses.length > Ps2Keyboard.RESPONSES || keys.length > Ps2Keyboard.KEYS) {
            throw new IllegalArgumentException("A register of the keyboard is out of range.");
        }
    }
}
