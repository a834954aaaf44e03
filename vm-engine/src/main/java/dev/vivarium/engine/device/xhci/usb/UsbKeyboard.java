package dev.vivarium.engine.device.xhci.usb;

import dev.vivarium.engine.input.Key;
import dev.vivarium.engine.input.KeyStroke;
import dev.vivarium.engine.input.Keyboard;
import dev.vivarium.engine.metrics.Counter;
import dev.vivarium.engine.time.GuestClock;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Queue;
import java.util.function.IntConsumer;

/**
 * A USB keyboard: HID 1.11, appendix B.1 and F, whose one report serves the boot protocol, too. Each press and each release is a
 * report of its own, so that none is missed. The host's repeats are left out: systems repeat the keys of such keyboards themselves.
 */
public final class UsbKeyboard implements Keyboard {
    static final int MOST_EVENTS = 64;

    private static final byte[] REPORT_DESCRIPTOR = HexFormat.of().parseHex(""
            + "05010906a101" // Generic desktop, keyboard: application
            + "050719e029e71500250175019508" + "8102" // Eight modifiers
            + "95017508" + "8101" // A byte that is reserved
            + "0508190129059505" + "7501" + "9102" // Five lamps
            + "95017503" + "9101" // The rest of their byte
            + "0507190029ff1500" + "26ff00" + "95067508" + "8100" // Six keys
            + "c0");
    private static final int REPORT_SIZE = 8;
    private static final int KEYS_IN_REPORT = 6;
    private static final int TOO_MANY = 1;
    private static final int FIRST_MODIFIER = 0xe0;
    /** The event that no key causes: a usage that is none's is let go of. */
    private static final int NO_KEY = 0;

    private final HidFunction function;
    private final Counter lostEvents;
    private final List<Integer> down = new ArrayList<>();
    private final Queue<Integer> events = new ArrayDeque<>();
    /** What the last report told, until the guest asks for another; not saved, as it is of use for a second at most. */
    private int told = NO_KEY;
    private Runnable unreadListener = () -> {
    };
    private int lamps;
    private IntConsumer lampListener = lit -> {
    };

    public UsbKeyboard(UsbUpstream upstream, GuestClock clock, Counter lostEvents, UsbKeyboardState state) {
        this.lostEvents = lostEvents;
        HidDescriptors descriptors = new HidDescriptors(
                new HidDescriptors.Shape("USB keyboard", 1, 1, 7, 10), REPORT_DESCRIPTOR);
        function = new HidFunction(descriptors, upstream, clock, new Reports(), state.hid());
        restore(state);
    }

    /** What is plugged into the port. */
    public UsbDevice device() {
        return function;
    }

    public void restore(UsbKeyboardState state) {
        function.restore(state.hid());
        setLamps(state.lamps());
        down.clear();
        told = NO_KEY;
        for (byte usage : state.down()) {
            down.add(usage & 0xff);
        }
        events.clear();
        for (int i = 0; i < state.events().length; i += 2) {
            events.add(event(state.events()[i] & 0xff, state.events()[i + 1] != 0));
        }
    }

    public UsbKeyboardState save() {
        byte[] usages = new byte[down.size()];
        for (int i = 0; i < usages.length; i++) {
            usages[i] = (byte) (int) down.get(i);
        }
        byte[] waiting = new byte[2 * events.size()];
        int at = 0;
        for (int event : events) {
            waiting[at++] = (byte) (event >> 1);
            waiting[at++] = (byte) (event & 1);
        }
        return new UsbKeyboardState(function.save(), lamps, usages, waiting);
    }

    private static int event(int usage, boolean pressed) {
        return usage << 1 | (pressed ? 1 : 0);
    }

    @Override
    public boolean isListening() {
        return function.isListening();
    }

    @Override
    public void key(Key key, boolean pressed) {
        if (isKnown(key.usage()) == pressed) {
            return;
        }
        if (events.size() == MOST_EVENTS) {
            lostEvents.increment();
            return;
        }
        function.newsComing();
        events.add(event(key.usage(), pressed));
        function.news();
    }

    /** Whether the key will be down after all that waits. */
    private boolean isKnown(int usage) {
        boolean is = down.contains(usage);
        for (int event : events) {
            is = event >> 1 == usage ? (event & 1) != 0 : is;
        }
        return is;
    }

    @Override
    public boolean isBusy() {
        return !events.isEmpty();
    }

    /** One report stays, in which no key is down: until it is read the guest does not listen. */
    @Override
    public List<KeyStroke> takeBack() {
        List<KeyStroke> unread = new ArrayList<>();
        addStroke(told, unread);
        events.forEach(event -> addStroke(event, unread));
        told = NO_KEY;
        events.clear();
        down.clear();
        events.add(NO_KEY);
        return unread;
    }

    private static void addStroke(int event, List<KeyStroke> to) {
        Key.ofUsage(event >> 1).ifPresent(key -> to.add(new KeyStroke(key, (event & 1) != 0, 0)));
    }

    @Override
    public void onUnread(Runnable listener) {
        unreadListener = listener;
    }

    @Override
    public int lamps() {
        return lamps;
    }

    @Override
    public void onLamps(IntConsumer listener) {
        lampListener = listener;
    }

    private void setLamps(int lit) {
        if (lamps != lit) {
            lamps = lit;
            lampListener.accept(lit);
        }
    }

    private final class Reports implements HidFunction.Reports {
        @Override
        public boolean hasNews() {
            return !events.isEmpty();
        }

        @Override
        public byte[] next() {
            int event = events.remove();
            told = event;
            down.remove((Integer) (event >> 1));
            if ((event & 1) != 0) {
                down.add(event >> 1);
            }
            return current();
        }

        @Override
        public byte[] current() {
            byte[] report = new byte[REPORT_SIZE];
            int keys = 0;
            for (int usage : down) {
                if (usage >= FIRST_MODIFIER) {
                    report[0] |= (byte) (1 << usage - FIRST_MODIFIER);
                } else {
                    if (keys < KEYS_IN_REPORT) {
                        report[2 + keys] = (byte) usage;
                    }
                    keys++;
                }
            }
            for (int i = 0; keys > KEYS_IN_REPORT && i < KEYS_IN_REPORT; i++) {
                report[2 + i] = TOO_MANY;
            }
            return report;
        }

        @Override
        public void read() {
            told = NO_KEY;
        }

        @Override
        public void unread() {
            unreadListener.run();
        }

        /** Num Lock, Caps Lock, Scroll Lock: HID's order. */
        @Override
        public boolean output(byte[] data) {
            if (data.length == 0) {
                return false;
            }
            setLamps(((data[0] & 1) != 0 ? NUM_LOCK_LAMP : 0) | ((data[0] & 2) != 0 ? CAPS_LOCK_LAMP : 0)
                    | ((data[0] & 4) != 0 ? SCROLL_LOCK_LAMP : 0));
            return true;
        }

        @Override
        public void forget() {
            events.clear();
            told = NO_KEY;
            down.clear();
            setLamps(0);
        }
    }
}
