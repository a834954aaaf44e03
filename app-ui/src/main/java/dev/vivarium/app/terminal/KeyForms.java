package dev.vivarium.app.terminal;

import javafx.scene.input.KeyCode;

import org.jspecify.annotations.Nullable;

/**
 * What keys without characters send: xterm's forms for VT220 keyboards.
 *
 * @param cursor  application cursor keys
 * @param newLine Enter sends a line feed, too
 */
record KeyForms(boolean cursor, boolean newLine) {
    /** @return null if the key has no form of its own: its character is sent then */
    @Nullable
    String of(KeyCode key, boolean shift, boolean alt, boolean control) {
        int modifiers = 1 + (shift ? 1 : 0) + (alt ? 2 : 0) + (control ? 4 : 0);
        String escape = alt ? "\u001b" : "";
        return switch (key) {
            case ENTER -> escape + (newLine ? "\r\n" : "\r");
            case BACK_SPACE -> escape + (control ? "\b" : "\u007f");
            case TAB -> shift ? "\u001b[Z" : escape + "\t";
            case ESCAPE -> escape + "\u001b";
            case UP, KP_UP -> letter('A', modifiers);
            case DOWN, KP_DOWN -> letter('B', modifiers);
            case RIGHT, KP_RIGHT -> letter('C', modifiers);
            case LEFT, KP_LEFT -> letter('D', modifiers);
            case HOME -> letter('H', modifiers);
            case END -> letter('F', modifiers);
            case INSERT -> number(2, modifiers);
            case DELETE -> number(3, modifiers);
            case PAGE_UP -> number(5, modifiers);
            case PAGE_DOWN -> number(6, modifiers);
            case F1 -> function('P', modifiers);
            case F2 -> function('Q', modifiers);
            case F3 -> function('R', modifiers);
            case F4 -> function('S', modifiers);
            case F5 -> number(15, modifiers);
            case F6 -> number(17, modifiers);
            case F7 -> number(18, modifiers);
            case F8 -> number(19, modifiers);
            case F9 -> number(20, modifiers);
            case F10 -> number(21, modifiers);
            case F11 -> number(23, modifiers);
            case F12 -> number(24, modifiers);
            default -> null;
        };
    }

    private String letter(char letter, int modifiers) {
        return modifiers > 1 ? "\u001b[1;" + modifiers + letter : "\u001b" + (cursor ? 'O' : '[') + letter;
    }

    private static String function(char letter, int modifiers) {
        return modifiers > 1 ? "\u001b[1;" + modifiers + letter : "\u001bO" + letter;
    }

    private static String number(int number, int modifiers) {
        return modifiers > 1 ? "\u001b[" + number + ";" + modifiers + "~" : "\u001b[" + number + "~";
    }

    /** What Control makes of a key with a character; null for nothing. */
    static @Nullable String control(KeyCode key) {
        if (key.isLetterKey()) {
            return String.valueOf((char) (key.getCode() & 0x1F));
        }
        return switch (key) {
            case SPACE, DIGIT2 -> "\0";
            case OPEN_BRACKET, DIGIT3 -> "\u001b";
            case BACK_SLASH, DIGIT4 -> "\u001c";
            case CLOSE_BRACKET, DIGIT5 -> "\u001d";
            case DIGIT6 -> "\u001e";
            case MINUS, SLASH, DIGIT7 -> "\u001f";
            case DIGIT8 -> "\u007f";
            default -> null;
        };
    }
}
