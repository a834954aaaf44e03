package dev.vivarium.app.console;

import java.util.ArrayList;
import java.util.List;

/**
 * Keys that the menu presses for the person, because the computer's own system would take them.
 *
 * @param name what they are called; the same in every language
 * @param keys in QEMU's names, in the order in which they are pressed
 */
record SentKeys(String name, List<String> keys) {
    /** All of the menu. */
    static List<List<SentKeys>> groups() {
        List<SentKeys> consoles = new ArrayList<>();
        for (int i = 1; i <= 7; i++) {
            consoles.add(of("Ctrl+Alt+F" + i, "ctrl", "alt", "f" + i));
        }
        return List.of(
                List.of(of("Ctrl+Alt+Del", "ctrl", "alt", "delete"),
                        of("Ctrl+Alt+Backspace", "ctrl", "alt", "backspace"), of("Ctrl+Esc", "ctrl", "esc")),
                consoles,
                List.of(of("Alt+Tab", "alt", "tab"), of("Alt+F4", "alt", "f4"), of("Super", "meta_l"),
                        of("Right Ctrl", "ctrl_r"), of("Menu", "compose")),
                List.of(of("Print Screen", "print"), of("Pause", "pause"), of("Scroll Lock", "scroll_lock"),
                        of("Alt+Print Screen", "alt", "print"), of("Ctrl+Pause", "ctrl", "pause")));
    }

    private static SentKeys of(String name, String... keys) {
        return new SentKeys(name, List.of(keys));
    }
}
