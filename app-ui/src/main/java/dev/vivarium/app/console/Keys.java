package dev.vivarium.app.console;

import javafx.scene.input.KeyCode;

import org.jspecify.annotations.Nullable;

import java.util.EnumMap;
import java.util.Map;

/**
 * Keys by what the toolkit calls them, where the computer's keyboard cannot be listened to: by the letter that is printed on a key and not by its
 * place, and with one Shift, Ctrl and Alt for both sides. On an American keyboard that is the same.
 */
final class Keys {
    private static final Map<KeyCode, String> NAMES = new EnumMap<>(KeyCode.class);

    static {
        String table = """
                ESCAPE esc MINUS minus EQUALS equal BACK_SPACE backspace TAB tab OPEN_BRACKET bracket_left
                CLOSE_BRACKET bracket_right ENTER ret CONTROL ctrl SEMICOLON semicolon QUOTE apostrophe
                BACK_QUOTE grave_accent SHIFT shift BACK_SLASH backslash COMMA comma PERIOD dot SLASH slash
                MULTIPLY kp_multiply ALT alt SPACE spc CAPS caps_lock NUM_LOCK num_lock SCROLL_LOCK scroll_lock
                NUMPAD0 kp_0 NUMPAD1 kp_1 NUMPAD2 kp_2 NUMPAD3 kp_3 NUMPAD4 kp_4 NUMPAD5 kp_5 NUMPAD6 kp_6
                NUMPAD7 kp_7 NUMPAD8 kp_8 NUMPAD9 kp_9 SUBTRACT kp_subtract ADD kp_add DECIMAL kp_decimal
                SEPARATOR kp_comma DIVIDE kp_divide LESS less PRINTSCREEN print ALT_GRAPH alt_r HOME home UP up
                KP_UP kp_8 KP_DOWN kp_2 KP_LEFT kp_4 KP_RIGHT kp_6 CLEAR kp_5 BEGIN kp_5
                PAGE_UP pgup LEFT left RIGHT right END end DOWN down PAGE_DOWN pgdn INSERT insert DELETE delete
                MUTE audiomute VOLUME_DOWN volumedown VOLUME_UP volumeup PAUSE pause WINDOWS meta_l META meta_l
                CONTEXT_MENU compose KATAKANA katakanahiragana HIRAGANA katakanahiragana CONVERT henkan
                NONCONVERT muhenkan""";
        String[] words = table.strip().split("\\s+");
        for (int i = 0; i < words.length; i += 2) {
            NAMES.put(KeyCode.valueOf(words[i]), words[i + 1]);
        }
        for (char letter = 'A'; letter <= 'Z'; letter++) {
            NAMES.put(KeyCode.valueOf(String.valueOf(letter)), String.valueOf(Character.toLowerCase(letter)));
        }
        for (int digit = 0; digit <= 9; digit++) {
            NAMES.put(KeyCode.valueOf("DIGIT" + digit), String.valueOf(digit));
        }
        for (int number = 1; number <= 12; number++) {
            NAMES.put(KeyCode.valueOf("F" + number), "f" + number);
        }
    }

    private Keys() {
    }

    /** Its name in QEMU's QKeyCode; null if no machine's keyboard has it. */
    static @Nullable String name(KeyCode code) {
        return NAMES.get(code);
    }
}
