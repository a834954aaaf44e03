package dev.vivarium.engine.input;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How text is typed on a keyboard that the guest takes for an American one: ISO/IEC 9995, QWERTY. */
public final class UsLayout {
    private static final String PLAIN = "`1234567890-=\tqwertyuiop[]\\asdfghjkl;'\nzxcvbnm,./ \b\u001b";
    private static final String SHIFTED = "~!@#$%^&*()_+\0QWERTYUIOP{}|ASDFGHJKL:\"\0ZXCVBNM<>?\0\0\0";
    private static final Key[] KEYS = {Key.GRAVE_ACCENT, Key.DIGIT_1, Key.DIGIT_2, Key.DIGIT_3, Key.DIGIT_4,
            Key.DIGIT_5, Key.DIGIT_6, Key.DIGIT_7, Key.DIGIT_8, Key.DIGIT_9, Key.DIGIT_0, Key.MINUS, Key.EQUAL,
            Key.TAB, Key.Q, Key.W, Key.E, Key.R, Key.T, Key.Y, Key.U, Key.I, Key.O, Key.P, Key.BRACKET_LEFT,
            Key.BRACKET_RIGHT, Key.BACKSLASH, Key.A, Key.S, Key.D, Key.F, Key.G, Key.H, Key.J, Key.K, Key.L,
            Key.SEMICOLON, Key.APOSTROPHE, Key.RET, Key.Z, Key.X, Key.C, Key.V, Key.B, Key.N, Key.M, Key.COMMA,
            Key.DOT, Key.SLASH, Key.SPC, Key.BACKSPACE, Key.ESC};
    private static final Map<Character, Stroke> STROKES = new HashMap<>();

    /** A key, perhaps with Shift. */
    public record Stroke(Key key, boolean shift) {
    }

    static {
        for (int i = 0; i < KEYS.length; i++) {
            STROKES.put(PLAIN.charAt(i), new Stroke(KEYS[i], false));
            if (SHIFTED.charAt(i) != 0) {
                STROKES.put(SHIFTED.charAt(i), new Stroke(KEYS[i], true));
            }
        }
        STROKES.put('\r', new Stroke(Key.RET, false));
    }

    private UsLayout() {
    }

    /** How a character is made, if there is a key for it. */
    public static Optional<Stroke> of(char character) {
        return Optional.ofNullable(STROKES.get(character));
    }

    /** The first character of a text that there is no key for. */
    public static Optional<Character> missing(String text) {
        return text.chars().mapToObj(unit -> (char) unit).filter(unit -> !STROKES.containsKey(unit)).findFirst();
    }

    /**
     * The movements that type a text without {@link #missing} characters, Shift pressed once for a run of its own.
     *
     * @param waitMillis guest time between two movements
     */
    public static List<KeyStroke> strokes(String text, int waitMillis) {
        List<KeyStroke> strokes = new ArrayList<>();
        boolean shifted = false;
        for (int i = 0; i < text.length(); i++) {
            Stroke stroke = STROKES.get(text.charAt(i));
            if (stroke == null) {
                throw new IllegalArgumentException("There is no key for a character of the text.");
            }
            if (stroke.shift != shifted) {
                shifted = stroke.shift;
                strokes.add(new KeyStroke(Key.SHIFT, shifted, waitMillis));
            }
            strokes.add(new KeyStroke(stroke.key, true, waitMillis));
            strokes.add(new KeyStroke(stroke.key, false, waitMillis));
        }
        if (shifted) {
            strokes.add(new KeyStroke(Key.SHIFT, false, waitMillis));
        }
        return strokes;
    }
}
