package dev.vivarium.engine.device.xhci.usb;

import dev.vivarium.engine.device.xhci.usb.UsbTabletState.Place;
import dev.vivarium.engine.input.Pointer;
import dev.vivarium.engine.metrics.Counter;
import dev.vivarium.engine.time.GuestClock;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;

/**
 * A USB tablet, an absolute pointer with five buttons and a wheel, of the shape of QEMU's, which every system has a driver for. While
 * the host is behind, places replace one another and clicks of the wheel add up, but each change of the buttons is a report of its own.
 *
 * <p>Not emulated: the mouse's boot protocol, which knows motion only.
 */
public final class UsbTablet implements Pointer {
    static final int MOST_EVENTS = 32;

    private static final byte[] REPORT_DESCRIPTOR = HexFormat.of().parseHex(""
            + "05010901a1010901a100" // Generic desktop, pointer: application, physical
            + "050919012905150025019505" + "7501" + "8102" // Five buttons
            + "95017503" + "8101" // The rest of their byte
            + "050109300931150026ff7f350046ff7f75109502" + "8102" // Two axes of 16 bits
            + "05010938" + "1581257f3500450075089501" + "8106" // The wheel
            + "c0c0");

    private final HidFunction function;
    private final Counter lostEvents;
    private final Deque<Place> events = new ArrayDeque<>();
    private Place told = UsbTabletState.POWER_ON.told();

    public UsbTablet(UsbUpstream upstream, GuestClock clock, Counter lostEvents, UsbTabletState state) {
        this.lostEvents = lostEvents;
        HidDescriptors descriptors = new HidDescriptors(
                new HidDescriptors.Shape("USB tablet", 0, 2, 4, 10), REPORT_DESCRIPTOR);
        function = new HidFunction(descriptors, upstream, clock, new Reports(), state.hid());
        restore(state);
    }

    /** What is plugged into the port. */
    public UsbDevice device() {
        return function;
    }

    public void restore(UsbTabletState state) {
        function.restore(state.hid());
        told = state.told();
        events.clear();
        events.addAll(state.events());
    }

    public UsbTabletState save() {
        return new UsbTabletState(function.save(), told, List.copyOf(events));
    }

    @Override
    public boolean isListening() {
        return function.isListening();
    }

    @Override
    public boolean isAbsolute() {
        return true;
    }

    @Override
    public void move(int dx, int dy) {
        // It is told places only.
    }

    @Override
    public void moveTo(int x, int y) {
        Place last = last();
        happened(new Place(Math.clamp(x, 0, MOST), Math.clamp(y, 0, MOST), last.buttons(), 0));
    }

    @Override
    public void wheel(int clicks) {
        Place last = last();
        happened(new Place(last.x(), last.y(), last.buttons(),
                Math.clamp(clicks, -Place.MOST_WHEEL, Place.MOST_WHEEL)));
    }

    @Override
    public void buttons(int pressed) {
        Place last = last();
        happened(new Place(last.x(), last.y(), pressed & 0x1f, 0));
    }

    private Place last() {
        return events.isEmpty() ? told : events.getLast();
    }

    private void happened(Place place) {
        Place last = events.peekLast();
        function.newsComing();
        if (last != null && last.buttons() == place.buttons() && isPlaceOnly(last)) {
            events.removeLast();
            int wheel = Math.clamp(last.wheel() + place.wheel(), -Place.MOST_WHEEL, Place.MOST_WHEEL);
            events.add(new Place(place.x(), place.y(), place.buttons(), wheel));
        } else if (events.size() == MOST_EVENTS) {
            lostEvents.increment();
        } else {
            events.add(place);
        }
        function.news();
    }

    /** Whether the last that waits does not tell of a button, so that it can be replaced. */
    private boolean isPlaceOnly(Place last) {
        Place before = told;
        for (Place event : events) {
            if (event == last) {
                break;
            }
            before = event;
        }
        return before.buttons() == last.buttons();
    }

    private final class Reports implements HidFunction.Reports {
        @Override
        public boolean hasNews() {
            return !events.isEmpty();
        }

        @Override
        public byte[] next() {
            Place place = events.remove();
            told = place.withoutWheel();
            return report(place);
        }

        @Override
        public byte[] current() {
            return report(told);
        }

        private static byte[] report(Place place) {
            return new byte[]{(byte) place.buttons(), (byte) place.x(), (byte) (place.x() >> 8), (byte) place.y(),
                    (byte) (place.y() >> 8), (byte) place.wheel()};
        }

        @Override
        public boolean output(byte[] data) {
            return false;
        }

        @Override
        public void forget() {
            events.clear();
            told = new Place(told.x(), told.y(), 0, 0);
        }
    }
}
