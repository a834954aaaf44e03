package dev.vivarium.engine.device.virtio.input;

/** Numbers of events, which are Linux's: its {@code input-event-codes.h}, to which VIRTIO 1.2, 5.8 refers. */
final class InputEvents {
    static final int SYN = 0;
    static final int KEY = 1;
    static final int REL = 2;
    static final int ABS = 3;
    static final int LED = 0x11;

    static final int BTN_LEFT = 0x110;
    static final int BTN_RIGHT = 0x111;
    static final int BTN_MIDDLE = 0x112;
    static final int BTN_SIDE = 0x113;
    static final int BTN_EXTRA = 0x114;
    static final int REL_WHEEL = 8;
    static final int ABS_X = 0;
    static final int ABS_Y = 1;
    static final int LED_NUM = 0;
    static final int LED_CAPS = 1;
    static final int LED_SCROLL = 2;

    /** Bytes of one event. */
    static final int SIZE = 8;

    private InputEvents() {
    }

    /** {@code struct virtio_input_event} (5.8.6) as a number. */
    static long event(int type, int code, int value) {
        return type | (long) code << 16 | (long) value << 32;
    }

    static int type(long event) {
        return (int) event & 0xffff;
    }

    static int code(long event) {
        return (int) (event >>> 16) & 0xffff;
    }

    static int value(long event) {
        return (int) (event >>> 32);
    }
}
