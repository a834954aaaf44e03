package dev.vivarium.engine.device.xhci.usb;

import dev.vivarium.engine.time.GuestClock;
import dev.vivarium.engine.time.GuestTimer;

/**
 * What the USB keyboard and tablet share: standard requests (USB 2.0, 9.4), those of the HID class (HID 1.11, 7.2), and an interrupt
 * endpoint that hands out reports when they change, or at the idle rate that the host has set.
 *
 * <p>Nobody may be at the other end although the device is configured: firmware set it up, and a system without a driver followed.
 * So a report that has waited for a second is taken as a sign that the guest does not listen. The report before it is unread then, too: it went
 * into the transfer that firmware had left. Reports are read when the guest asks for more.
 */
final class HidFunction implements UsbDevice {
    private static final int HIGH_SPEED = 3;
    private static final int ENDPOINT = 1;
    private static final int ENDPOINT_ADDRESS = 0x81;
    private static final long IDLE_UNIT_NANOS = 4_000_000;
    private static final long PATIENCE_NANOS = 1_000_000_000;

    private static final int FEATURE_HALT = 0;
    private static final int FEATURE_WAKE = 1;

    private static final int CLASS_IN = 0xa1;
    private static final int CLASS_OUT = 0x21;
    private static final int GET_REPORT = 1;
    private static final int GET_IDLE = 2;
    private static final int GET_PROTOCOL = 3;
    private static final int SET_REPORT = 9;
    private static final int SET_IDLE = 10;
    private static final int SET_PROTOCOL = 11;
    private static final int OUTPUT_REPORT = 2;

    private final HidDescriptors descriptors;
    private final UsbUpstream upstream;
    private final GuestClock clock;
    private final Reports reports;
    private final GuestTimer idleTimer;
    private final GuestTimer patience;
    private boolean configured;
    private boolean wakes;
    private boolean halted;
    private boolean bootProtocol;
    private int idle;
    private long reported;
    private long waitingSince;

    /** The device's own part. */
    interface Reports {
        /** Whether something has happened that no report told yet. */
        boolean hasNews();

        /** The next report, which takes in one thing that happened. */
        byte[] next();

        /** The report as it was sent last. */
        byte[] current();

        /** All that was sent has been read: the guest asks for more. */
        default void read() {
        }

        /** What was not read has waited for long, and the guest seems not to listen. */
        default void unread() {
        }

        /** The host sends a report: lamps. @return whether it is one that the device knows */
        boolean output(byte[] data);

        /** The bus was reset, or the configuration switched off. */
        void forget();
    }

    HidFunction(HidDescriptors descriptors, UsbUpstream upstream, GuestClock clock, Reports reports, HidState state) {
        this.descriptors = descriptors;
        this.upstream = upstream;
        this.clock = clock;
        this.reports = reports;
        idleTimer = clock.timer(() -> upstream.ready(ENDPOINT, false));
        patience = clock.timer(this::lookForReader);
        restore(state);
    }

    void restore(HidState state) {
        configured = state.configured();
        wakes = state.wakes();
        halted = state.halted();
        bootProtocol = state.bootProtocol();
        idle = state.idle();
        reported = state.reported();
        waitingSince = state.waitingSince();
    }

    HidState save() {
        return new HidState(configured, wakes, halted, bootProtocol, idle, reported, waitingSince);
    }

    boolean isListening() {
        return configured && !isUnread() && upstream.isActive();
    }

    private boolean isUnread() {
        return reports.hasNews() && clock.nowNanos() - waitingSince > PATIENCE_NANOS;
    }

    /** Something is about to happen that a report will tell. */
    void newsComing() {
        if (!reports.hasNews()) {
            waitingSince = clock.nowNanos();
            beginPatience();
        }
    }

    private void beginPatience() {
        patience.arm(waitingSince + PATIENCE_NANOS + 1);
    }

    private void lookForReader() {
        if (isUnread()) {
            reports.unread();
        } else if (reports.hasNews()) {
            beginPatience();
        }
    }

    /** It has happened. */
    void news() {
        if (configured) {
            upstream.ready(ENDPOINT, wakes);
        }
    }

    @Override
    public int speed() {
        return HIGH_SPEED;
    }

    @Override
    public void busReset() {
        restore(HidState.POWER_ON);
        idleTimer.cancel();
        patience.cancel();
        reports.forget();
    }

    @Override
    public int in(int endpoint, byte[] into) {
        if (endpoint != ENDPOINT || !configured || halted) {
            return STALL;
        }
        reports.read();
        long now = clock.nowNanos();
        long due = reported + idle * IDLE_UNIT_NANOS;
        if (!reports.hasNews() && (idle == 0 || now < due)) {
            if (idle != 0) {
                idleTimer.arm(due);
            }
            return NAK;
        }
        byte[] report = reports.hasNews() ? reports.next() : reports.current();
        reported = now;
        waitingSince = now;
        return copy(report, into);
    }

    @Override
    public int out(int endpoint, byte[] data) {
        return STALL;
    }

    @Override
    public int control(UsbRequest request, byte[] data) {
        return switch (request.type()) {
            case CLASS_IN -> classIn(request, data);
            case CLASS_OUT -> classOut(request, data);
            case 0x80, 0x81, 0x82 -> standardIn(request, data);
            case 0x00, 0x01, 0x02 -> standardOut(request) ? 0 : STALL;
            default -> STALL;
        };
    }

    private int standardIn(UsbRequest request, byte[] data) {
        return switch (request.request()) {
            case UsbRequest.GET_STATUS -> answer(data, switch (request.type()) {
                case 0x80 -> wakes ? 2 : 0;
                case 0x82 -> request.index() == ENDPOINT_ADDRESS && halted ? 1 : 0;
                default -> 0;
            }, 0);
            case UsbRequest.GET_DESCRIPTOR -> {
                byte[] found = descriptors.find(request);
                yield found.length == 0 ? STALL : copy(found, data);
            }
            case UsbRequest.GET_CONFIGURATION -> answer(data, configured ? 1 : 0);
            case UsbRequest.GET_INTERFACE -> configured ? answer(data, 0) : STALL;
            default -> STALL;
        };
    }

    /** @return whether it makes sense */
    private boolean standardOut(UsbRequest request) {
        boolean set = request.request() == UsbRequest.SET_FEATURE;
        switch (request.request()) {
            case UsbRequest.SET_CONFIGURATION -> {
                if (request.value() > 1) {
                    return false;
                }
                configured = request.value() == 1;
                halted = false;
                reports.forget();
                return true;
            }
            case UsbRequest.SET_INTERFACE -> {
                return configured && request.value() == 0;
            }
            case UsbRequest.SET_FEATURE, UsbRequest.CLEAR_FEATURE -> {
                if (request.type() == 0 && request.value() == FEATURE_WAKE) {
                    wakes = set;
                    return true;
                }
                boolean endpoint = request.type() == 2 && request.value() == FEATURE_HALT;
                halted = endpoint && request.index() == ENDPOINT_ADDRESS ? set : halted;
                return endpoint;
            }
            default -> {
                return false;
            }
        }
    }

    private int classIn(UsbRequest request, byte[] data) {
        return switch (request.request()) {
            case GET_REPORT -> copy(reports.current(), data);
            case GET_IDLE -> answer(data, idle);
            case GET_PROTOCOL -> answer(data, bootProtocol ? 0 : 1);
            default -> STALL;
        };
    }

    private int classOut(UsbRequest request, byte[] data) {
        switch (request.request()) {
            case SET_REPORT -> {
                return request.value() >> 8 == OUTPUT_REPORT && reports.output(data) ? 0 : STALL;
            }
            case SET_IDLE -> {
                idle = request.value() >> 8;
                reported = clock.nowNanos();
                upstream.ready(ENDPOINT, false);
                return 0;
            }
            case SET_PROTOCOL -> {
                bootProtocol = request.value() == 0;
                return 0;
            }
            default -> {
                return STALL;
            }
        }
    }

    private static int answer(byte[] data, int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return copy(bytes, data);
    }

    private static int copy(byte[] from, byte[] to) {
        int count = Math.min(from.length, to.length);
        System.arraycopy(from, 0, to, 0, count);
        return count;
    }
}
