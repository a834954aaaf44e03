package dev.vivarium.engine.device.i8042;

import dev.vivarium.engine.input.Key;
import dev.vivarium.engine.input.Keyboard;
import dev.vivarium.engine.metrics.Counter;

import java.util.function.IntConsumer;

/**
 * A PS/2 keyboard with scan code sets 1, 2 and 3 (IBM PS/2 Hardware Interface Technical Reference, "Keyboard"). Key events
 * that find its buffer full are lost whole, as on the real one.
 *
 * <p>It does not repeat keys itself: the keyboard at the host does, so that the one who types has the delay and the rate that
 * he is used to, and no repeat goes on when a viewer loses its connection. The guest's typematic settings are taken and have
 * no effect, but for set 3's keys that are not to repeat. Not emulated: the fake shifts around the keys that the first PC
 * keyboard did not have, the separate code of SysRq.
 */
final class Ps2Keyboard implements Keyboard {
    static final int RESPONSES = 16;
    static final int KEYS = 256;

    private static final int ACK = 0xFA;
    private static final int RESEND = 0xFE;
    private static final int TEST_PASSED = 0xAA;
    private static final int BREAK_SET1 = 0x80;
    private static final int EXTENDED = 0xE000;

    private static final int SET_LEDS = 0xED;
    private static final int ECHO = 0xEE;
    private static final int SCAN_SET = 0xF0;
    private static final int IDENTIFY = 0xF2;
    private static final int TYPEMATIC = 0xF3;
    private static final int ENABLE = 0xF4;
    private static final int DISABLE = 0xF5;
    private static final int DEFAULTS = 0xF6;
    private static final int ALL_REPEAT = 0xF7;
    private static final int ALL_BREAK = 0xF8;
    private static final int ALL_MAKE = 0xF9;
    private static final int ALL_REPEAT_BREAK = 0xFA;
    private static final int KEY_REPEATS = 0xFB;
    private static final int KEY_BREAKS = 0xFC;
    private static final int KEY_MAKES = 0xFD;
    private static final int REPEAT_LAST = 0xFE;
    private static final int RESET = 0xFF;

    private final Ps2Port port;
    private final Counter lostEvents;
    private final ByteQueue responses = new ByteQueue(RESPONSES);
    private final ByteQueue keys = new ByteQueue(KEYS);
    private final KeyTypes types;
    private boolean enabled;
    private int scanSet;
    private int leds;
    private int argumentOf;
    private int lastByte;
    private int heldKey;
    private int controls;
    private IntConsumer lampListener = lit -> {
    };

    Ps2Keyboard(Ps2Port port, Counter lostEvents, KeyboardState state) {
        this.port = port;
        this.lostEvents = lostEvents;
        types = new KeyTypes(state.keyTypes());
        restore(state);
    }

    void restore(KeyboardState state) {
        enabled = state.enabled();
        scanSet = state.scanSet();
        types.restore(state.keyTypes());
        setLeds(state.leds());
        argumentOf = state.argumentOf();
        lastByte = state.lastByte();
        heldKey = state.heldKey();
        controls = state.controls();
        responses.restore(state.responses());
        keys.restore(state.keys());
    }

    KeyboardState save() {
        return new KeyboardState(enabled, scanSet, leds, argumentOf, lastByte, types.save(), heldKey, controls,
                responses.bytes(), keys.bytes());
    }

    @Override
    public boolean isListening() {
        return enabled && port.isOpen();
    }

    @Override
    public boolean isBusy() {
        return !keys.isEmpty();
    }

    @Override
    public int lamps() {
        return leds;
    }

    @Override
    public void onLamps(IntConsumer listener) {
        lampListener = listener;
    }

    @Override
    public void key(Key key, boolean pressed) {
        int code = key.scanCode();
        boolean repeated = pressed && code == heldKey;
        heldKey = pressed ? code : code == heldKey ? 0 : heldKey;
        int control = key == Key.CTRL ? 1 : key == Key.CTRL_R ? 2 : 0;
        controls = pressed ? controls | control : controls & ~control;
        if (!enabled) {
            return;
        }
        boolean queued = scanSet == 3
                ? offerSet3(ScanCodes.toSet3(key), pressed, repeated)
                : key == Key.PAUSE ? offerPause(pressed) : offer(code, pressed);
        if (!queued) {
            lostEvents.increment();
        }
        port.bytesWaiting();
    }

    private boolean offer(int code, boolean pressed) {
        int low = code & 0x7F;
        int sent = scanSet == 1 ? pressed ? low : low | BREAK_SET1 : ScanCodes.toSet2(low);
        boolean prefixed = !pressed && scanSet == 2;
        if (code >= EXTENDED) {
            return prefixed ? keys.offer(0xE0, ScanCodes.BREAK, sent) : keys.offer(0xE0, sent);
        }
        return prefixed ? keys.offer(ScanCodes.BREAK, sent) : keys.offer(sent);
    }

    /** Pause makes and breaks at once; with Ctrl it is Break, an extended Scroll Lock. */
    private boolean offerPause(boolean pressed) {
        if (!pressed) {
            return true;
        }
        if (controls != 0) {
            return scanSet == 1 ? keys.offer(0xE0, 0x46, 0xE0, 0xC6) : keys.offer(0xE0, 0x7E, 0xE0, 0xF0, 0x7E);
        }
        return scanSet == 1
                ? keys.offer(0xE1, 0x1D, 0x45, 0xE1, 0x9D, 0xC5)
                : keys.offer(0xE1, 0x14, 0x77, 0xE1, 0xF0, 0x14, 0xF0, 0x77);
    }

    private boolean offerSet3(int code, boolean pressed, boolean repeated) {
        if (code == 0 || repeated && !types.has(code, KeyTypes.REPEAT)) {
            return true;
        }
        if (pressed) {
            return keys.offer(code);
        }
        return !types.has(code, KeyTypes.BREAK) || keys.offer(ScanCodes.BREAK, code);
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
            responses.offer(argument(command, value));
        } else {
            command(value);
        }
        port.bytesWaiting();
    }

    /** @return the answer */
    private int[] argument(int command, int value) {
        boolean taken = true;
        switch (command) {
            case SET_LEDS -> setLeds(value & 7);
            case SCAN_SET -> {
                if (value == 0) {
                    return new int[]{ACK, scanSet};
                }
                taken = value <= 3;
                scanSet = taken ? value : scanSet;
            }
            case KEY_REPEATS -> taken = setType(command, value, KeyTypes.REPEAT);
            case KEY_BREAKS -> taken = setType(command, value, KeyTypes.BREAK);
            case KEY_MAKES -> taken = setType(command, value, 0);
            default -> {
                // The typematic rate and delay are the host's.
            }
        }
        return new int[]{taken ? ACK : RESEND};
    }

    /** Keys are named until the next command comes. */
    private boolean setType(int command, int code, int type) {
        argumentOf = command;
        return types.set(code, type);
    }

    private void command(int value) {
        switch (value) {
            case SET_LEDS, SCAN_SET, TYPEMATIC, KEY_REPEATS, KEY_BREAKS, KEY_MAKES -> {
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
            case DISABLE, DEFAULTS -> {
                restoreDefaults();
                enabled = value == DEFAULTS;
                responses.offer(ACK);
            }
            case ALL_REPEAT -> setAllTypes(KeyTypes.REPEAT);
            case ALL_BREAK -> setAllTypes(KeyTypes.BREAK);
            case ALL_MAKE -> setAllTypes(0);
            case ALL_REPEAT_BREAK -> setAllTypes(KeyTypes.REPEAT | KeyTypes.BREAK);
            case REPEAT_LAST -> responses.offer(lastByte);
            case RESET -> {
                restoreDefaults();
                setLeds(0);
                responses.offer(ACK, TEST_PASSED);
            }
            default -> responses.offer(RESEND);
        }
    }

    private void setAllTypes(int type) {
        types.setAll(type);
        keys.clear();
        responses.offer(ACK);
    }

    private void setLeds(int lit) {
        if (leds != lit) {
            leds = lit;
            lampListener.accept(lit);
        }
    }

    private void restoreDefaults() {
        enabled = true;
        scanSet = 2;
        types.restore(KeyTypes.defaults());
        keys.clear();
    }
}
