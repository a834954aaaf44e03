package dev.vivarium.engine.device.i8042;

import dev.vivarium.engine.metrics.Counter;

/**
 * A PS/2 keyboard with scan code sets 1 and 2 (IBM PS/2 Hardware Interface Technical Reference, "Keyboard"). Key events
 * that find its buffer full are lost whole, as on the real one.
 *
 * <p>Not emulated: set 3, typematic repeat (the host repeats), the make/break-only settings of single keys.
 */
final class Ps2Keyboard implements KeySink {
    static final int RESPONSES = 16;
    static final int KEYS = 256;

    private static final int ACK = 0xFA;
    private static final int RESEND = 0xFE;
    private static final int TEST_PASSED = 0xAA;
    private static final int BREAK_SET1 = 0x80;

    private static final int SET_LEDS = 0xED;
    private static final int ECHO = 0xEE;
    private static final int SCAN_SET = 0xF0;
    private static final int IDENTIFY = 0xF2;
    private static final int TYPEMATIC = 0xF3;
    private static final int ENABLE = 0xF4;
    private static final int DISABLE = 0xF5;
    private static final int DEFAULTS = 0xF6;
    private static final int REPEAT_LAST = 0xFE;
    private static final int RESET = 0xFF;

    private final Runnable onBytes;
    private final Counter lostEvents;
    private final ByteQueue responses = new ByteQueue(RESPONSES);
    private final ByteQueue keys = new ByteQueue(KEYS);
    private boolean enabled;
    private int scanSet;
    private int leds;
    private int argumentOf;
    private int lastByte;

    /** @param onBytes learns that there is something to {@link #take} */
    Ps2Keyboard(Runnable onBytes, Counter lostEvents, KeyboardState state) {
        this.onBytes = onBytes;
        this.lostEvents = lostEvents;
        restore(state);
    }

    void restore(KeyboardState state) {
        enabled = state.enabled();
        scanSet = state.scanSet();
        leds = state.leds();
        argumentOf = state.argumentOf();
        lastByte = state.lastByte();
        responses.restore(state.responses());
        keys.restore(state.keys());
    }

    KeyboardState save() {
        return new KeyboardState(enabled, scanSet, leds, argumentOf, lastByte, responses.bytes(), keys.bytes());
    }

    @Override
    public void key(int scanCode, boolean pressed) {
        int code = scanCode & 0x7F;
        boolean extended = (scanCode & ~0x7F) == EXTENDED;
        if (!enabled || scanCode == PAUSE && !pressed) {
            return;
        }
        boolean queued;
        if (scanCode == PAUSE) {
            queued = scanSet == 1
                    ? keys.offer(0xE1, 0x1D, 0x45, 0xE1, 0x9D, 0xC5)
                    : keys.offer(0xE1, 0x14, 0x77, 0xE1, 0xF0, 0x14, 0xF0, 0x77);
        } else if (code == 0 || !extended && scanCode != code) {
            return;
        } else {
            queued = offer(extended, code, pressed);
        }
        if (!queued) {
            lostEvents.increment();
        }
        onBytes.run();
    }

    private boolean offer(boolean extended, int code, boolean pressed) {
        if (scanSet == 1) {
            int sent = pressed ? code : code | BREAK_SET1;
            return extended ? keys.offer(0xE0, sent) : keys.offer(sent);
        }
        int sent = ScanCodes.toSet2(code);
        if (pressed) {
            return extended ? keys.offer(0xE0, sent) : keys.offer(sent);
        }
        return extended ? keys.offer(0xE0, ScanCodes.BREAK, sent) : keys.offer(ScanCodes.BREAK, sent);
    }

    boolean hasBytes() {
        return !responses.isEmpty() || !keys.isEmpty();
    }

    int take() {
        lastByte = responses.isEmpty() ? keys.take() : responses.take();
        return lastByte;
    }

    /** A byte from the controller: a command or its argument. It cuts an earlier answer off. */
    void write(int value) {
        responses.clear();
        int command = argumentOf;
        argumentOf = 0;
        if (command != 0 && value < SET_LEDS) {
            argument(command, value);
        } else {
            command(value);
        }
        onBytes.run();
    }

    private void argument(int command, int value) {
        if (command == SET_LEDS) {
            leds = value & 7;
        } else if (command == SCAN_SET) {
            if (value == 0) {
                responses.offer(ACK, scanSet);
                return;
            }
            if (value > 2) {
                responses.offer(RESEND);
                return;
            }
            scanSet = value;
        }
        responses.offer(ACK);
    }

    private void command(int value) {
        switch (value) {
            case SET_LEDS, SCAN_SET, TYPEMATIC -> {
                argumentOf = value;
                responses.offer(ACK);
            }
            case ECHO -> responses.offer(ECHO);
            case IDENTIFY -> responses.offer(ACK, 0xAB, 0x83);
            case ENABLE -> {
                enabled = true;
                keys.clear();
                responses.offer(ACK);
            }
            case DISABLE -> {
                restoreDefaults();
                enabled = false;
                responses.offer(ACK);
            }
            case DEFAULTS -> {
                restoreDefaults();
                responses.offer(ACK);
            }
            case 0xF7, 0xF8, 0xF9, 0xFA -> responses.offer(ACK);
            case REPEAT_LAST -> responses.offer(lastByte);
            case RESET -> {
                restoreDefaults();
                leds = 0;
                responses.offer(ACK, TEST_PASSED);
            }
            default -> responses.offer(RESEND);
        }
    }

    private void restoreDefaults() {
        enabled = true;
        scanSet = 2;
        keys.clear();
    }
}
