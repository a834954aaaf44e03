package dev.vivarium.engine.display.rfb;

import dev.vivarium.engine.input.Key;
import dev.vivarium.engine.input.UsLayout;

import org.jspecify.annotations.Nullable;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which key of a US keyboard makes a keysym of the X Window System (X11's keysymdef.h; the Latin-1 ones are the characters'
 * codes). A letter that a US keyboard lacks is made by the one that it comes from: é by E.
 */
final class Keysyms {
    /** From KP_Home, FF95h, and from KP_Multiply, FFAAh. */
    private static final List<Key> PAD_MOVES = List.of(Key.KP_7, Key.KP_4, Key.KP_8, Key.KP_6, Key.KP_2, Key.KP_9,
            Key.KP_3, Key.KP_1, Key.KP_5, Key.KP_0, Key.KP_DECIMAL);
    private static final List<Key> PAD = List.of(Key.KP_MULTIPLY, Key.KP_ADD, Key.KP_COMMA, Key.KP_SUBTRACT,
            Key.KP_DECIMAL, Key.KP_DIVIDE, Key.KP_0, Key.KP_1, Key.KP_2, Key.KP_3, Key.KP_4, Key.KP_5, Key.KP_6,
            Key.KP_7, Key.KP_8, Key.KP_9);
    /** From Home, FF50h, and from F1, FFBEh. */
    private static final List<Key> MOVES = List.of(Key.HOME, Key.LEFT, Key.UP, Key.RIGHT, Key.DOWN, Key.PGUP,
            Key.PGDN, Key.END);
    private static final List<Key> FUNCTIONS = List.of(Key.F1, Key.F2, Key.F3, Key.F4, Key.F5, Key.F6, Key.F7, Key.F8,
            Key.F9, Key.F10, Key.F11, Key.F12);

    /** A Unicode character is this and its code. */
    private static final int UNICODE = 0x01000000;

    private static final Map<Integer, Stroke> STROKES = new HashMap<>();

    /** Whether Shift has to be down for it. */
    enum Shift {
        NEEDED, HARMFUL, EITHER
    }

    /** @param letter whether Caps Lock turns its meaning round */
    record Stroke(Key key, Shift shift, boolean letter) {
    }

    static {
        for (char character = ' '; character <= '~'; character++) {
            boolean letter = Character.isLetter(character);
            int keysym = character;
            UsLayout.of(character).ifPresent(made -> STROKES.put(keysym,
                    new Stroke(made.key(), made.shift() ? Shift.NEEDED : Shift.HARMFUL, letter)));
        }
        row(0xFF50, MOVES);
        row(0xFF95, PAD_MOVES);
        row(0xFFAA, PAD);
        row(0xFFBE, FUNCTIONS);
        STROKES.put((int) ' ', new Stroke(Key.SPC, Shift.EITHER, false));
        one(Key.BACKSPACE, 0xFF08);
        one(Key.TAB, 0xFF09, 0xFE20);
        one(Key.RET, 0xFF0A, 0xFF0D);
        one(Key.PAUSE, 0xFF13, 0xFF6B);
        one(Key.SCROLL_LOCK, 0xFF14);
        one(Key.PRINT, 0xFF15, 0xFF61);
        one(Key.ESC, 0xFF1B);
        one(Key.MUHENKAN, 0xFF22);
        one(Key.HENKAN, 0xFF23);
        one(Key.KATAKANAHIRAGANA, 0xFF27);
        one(Key.INSERT, 0xFF63);
        one(Key.COMPOSE, 0xFF67);
        one(Key.NUM_LOCK, 0xFF7F);
        one(Key.KP_ENTER, 0xFF8D);
        one(Key.SHIFT, 0xFFE1);
        one(Key.SHIFT_R, 0xFFE2);
        one(Key.CTRL, 0xFFE3);
        one(Key.CTRL_R, 0xFFE4);
        one(Key.CAPS_LOCK, 0xFFE5);
        one(Key.META_L, 0xFFE7, 0xFFEB);
        one(Key.META_R, 0xFFE8, 0xFFEC);
        one(Key.ALT, 0xFFE9);
        one(Key.ALT_R, 0xFFEA, 0xFE03, 0xFF7E);
        one(Key.DELETE, 0xFFFF);
        one(Key.VOLUMEDOWN, 0x1008FF11);
        one(Key.AUDIOMUTE, 0x1008FF12);
        one(Key.VOLUMEUP, 0x1008FF13);
        STROKES.put(0xD7, new Stroke(Key.KP_MULTIPLY, Shift.EITHER, false));
        STROKES.put(0xF7, new Stroke(Key.KP_DIVIDE, Shift.EITHER, false));
        STROKES.put(0xDF, new Stroke(Key.S, Shift.HARMFUL, true));
    }

    private Keysyms() {
    }

    private static void one(Key key, int... keysyms) {
        for (int keysym : keysyms) {
            STROKES.put(keysym, new Stroke(key, Shift.EITHER, false));
        }
    }

    private static void row(int first, List<Key> keys) {
        for (int i = 0; i < keys.size(); i++) {
            one(keys.get(i), first + i);
        }
    }

    /** @return null if no key makes it */
    static @Nullable Stroke find(int keysym) {
        int latin = keysym >= UNICODE && keysym <= UNICODE + 0xFF ? keysym - UNICODE : keysym;
        Stroke stroke = STROKES.get(latin);
        if (stroke == null && latin >= 0xC0 && latin <= 0xFF) {
            String parts = Normalizer.normalize(Character.toString(latin), Normalizer.Form.NFD);
            return STROKES.get((int) parts.charAt(0));
        }
        return stroke;
    }
}
