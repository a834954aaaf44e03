package dev.vivarium.app.hostkeys;

import org.jspecify.annotations.Nullable;

/** Linux's event codes of keys (linux/input-event-codes.h) by QEMU's names, for those that a machine's keyboard has. */
final class LinuxKeys {
    private static final String[] NAMES = """
            - esc 1 2 3 4 5 6 7 8 9 0 minus equal backspace tab q w e r t y u i o p bracket_left
            bracket_right ret ctrl a s d f g h j k l semicolon apostrophe grave_accent shift backslash z x c
            v b n m comma dot slash shift_r kp_multiply alt spc caps_lock f1 f2 f3 f4 f5 f6 f7 f8 f9 f10
            num_lock scroll_lock kp_7 kp_8 kp_9 kp_subtract kp_4 kp_5 kp_6 kp_add kp_1 kp_2 kp_3 kp_0
            kp_decimal - - less f11 f12 ro - - henkan katakanahiragana muhenkan - kp_enter ctrl_r kp_divide
            print alt_r - home up pgup left right end down pgdn insert delete - audiomute volumedown
            volumeup power - - pause - kp_comma - - yen meta_l meta_r compose
            """.strip().split("\\s+");

    private LinuxKeys() {
    }

    /** @return null for a key that machines do not have */
    static @Nullable String name(int code) {
        return code < 0 || code >= NAMES.length || NAMES[code].equals("-") ? null : NAMES[code];
    }
}
