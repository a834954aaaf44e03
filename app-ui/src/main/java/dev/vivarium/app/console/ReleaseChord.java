package dev.vivarium.app.console;

import org.jspecify.annotations.Nullable;

import java.util.Map;

/**
 * The key that is ours while all others are the guest's: Right Ctrl. Pressed alone it frees the keyboard and the pointer; with another key it
 * is a command to the window. The guest sees neither; the menu of keys sends it a Right Ctrl. Where sides are not known, Ctrl and Alt pressed
 * and let go of together free the keyboard.
 */
final class ReleaseChord {
    private static final String KEY = "ctrl_r";
    private static final Map<String, Command> COMMANDS = Map.of("f", Command.FULL_SCREEN, "s", Command.SNAPSHOT, "p",
            Command.PAUSE, "v", Command.PASTE, "delete", Command.SECURE_ATTENTION);

    private final boolean sides;
    private boolean held;
    private boolean used;
    private int others;

    /** What the window is to do. */
    enum Command {
        /** Nothing: the key is the guest's. */
        NONE,
        /** Nothing either, and the guest does not see the key. */
        SWALLOW, RELEASE, FULL_SCREEN, SNAPSHOT, PAUSE, PASTE,
        /** Ctrl+Alt+Del, to the guest. */
        SECURE_ATTENTION
    }

    /** @param sides whether Right Ctrl can be told from Left Ctrl */
    ReleaseChord(boolean sides) {
        this.sides = sides;
    }

    boolean isRightControl() {
        return sides;
    }

    /** A key moves while the keyboard is the guest's. */
    Command moved(String key, boolean down) {
        return sides ? rightControl(key, down) : controlAndAlt(key, down);
    }

    private Command rightControl(String key, boolean down) {
        if (key.equals(KEY)) {
            boolean alone = held && !used && !down;
            if (down && !held) {
                used = false;
            }
            held = down;
            return alone ? Command.RELEASE : Command.SWALLOW;
        }
        if (!held) {
            return Command.NONE;
        }
        if (!down) {
            return Command.NONE; // pressed before; who lets go of it twice does no harm
        }
        used = true;
        @Nullable
        Command command = COMMANDS.get(key);
        return command == null ? Command.SWALLOW : command;
    }

    private Command controlAndAlt(String key, boolean down) {
        boolean ours = key.equals("ctrl") || key.equals("alt");
        if (!ours) {
            used |= others > 0;
            return Command.NONE;
        }
        int bit = key.equals("ctrl") ? 1 : 2;
        if (down) {
            used &= others != 0;
            others |= bit;
            return Command.NONE;
        }
        boolean both = others == 3 && !used;
        others &= ~bit;
        return both ? Command.RELEASE : Command.NONE;
    }

    /** The keyboard is the guest's from now on, or not any more. */
    void forget() {
        held = false;
        used = false;
        others = 0;
    }
}
