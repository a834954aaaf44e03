package dev.vivarium.engine.device.xhci.usb;

import dev.vivarium.engine.input.Pointer;

import java.util.List;

/**
 * What the guest can observe of the tablet; a component of the controller's record, whose version covers this one too.
 *
 * @param told   as the last report told it
 * @param events what no report has told yet, oldest first
 */
public record UsbTabletState(HidState hid, Place told, List<Place> events) {
    public static final UsbTabletState POWER_ON = new UsbTabletState(HidState.POWER_ON, new Place(0, 0, 0, 0),
            List.of());

    /**
     * A report.
     *
     * @param buttons those that are down, as {@link Pointer} numbers them
     * @param wheel   clicks since the report before
     */
    public record Place(int x, int y, int buttons, int wheel) {
        static final int MOST_WHEEL = 127;

        public Place {
            boolean wheelFits = wheel >= -MOST_WHEEL && wheel <= MOST_WHEEL;
            if (((x | y) & ~Pointer.MOST) != 0 || buttons >>> 5 != 0 || !wheelFits) {
                throw new IllegalArgumentException("The saved tablet is out of range.");
            }
        }

        Place withoutWheel() {
            return new Place(x, y, buttons, 0);
        }
    }

    public UsbTabletState {
        if (events.size() > UsbTablet.MOST_EVENTS) {
            throw new IllegalArgumentException("The saved tablet has too much to tell.");
        }
        events = List.copyOf(events);
    }
}
