package dev.vivarium.engine.device.xhci.usb;

import java.util.Set;
import java.util.TreeSet;

/**
 * What the guest can observe of the keyboard; a component of the controller's record, whose version covers this one too.
 *
 * @param lamps  which are lit, as {@code engine.input.Keyboard} numbers them
 * @param down   usages of the keys that reports have told to be down, in the order of their presses
 * @param events what no report has told yet: a usage, then 1 for a press
 */
public record UsbKeyboardState(HidState hid, int lamps, byte[] down, byte[] events) {
    public static final UsbKeyboardState POWER_ON = new UsbKeyboardState(HidState.POWER_ON, 0, new byte[0],
            new byte[0]);

    public UsbKeyboardState {
        Set<Byte> distinct = new TreeSet<>();
        for (byte usage : down) {
            distinct.add(usage);
        }
        if (lamps >>> 3 != 0 || distinct.size() != down.length || events.length % 2 != 0
                || events.length > 2 * UsbKeyboard.MOST_EVENTS) {
            throw new IllegalArgumentException("The saved USB keyboard is out of range.");
        }
    }
}
