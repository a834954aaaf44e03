package dev.vivarium.app.cli;

import java.io.ByteArrayOutputStream;

/** Finds, in what a person types, the keys that are for us: Ctrl-A and a letter. All else is for the guest. */
final class EscapeKeys {
    static final byte CONTROL_A = 1;

    /** What the keys ask for. */
    interface Actions {
        void end();

        void help();

        void monitorHint();

        void goOn();
    }

    private final Actions actions;
    private boolean escaped;

    EscapeKeys(Actions actions) {
        this.actions = actions;
    }

    /** Does what is for us. @return what is for the guest */
    byte[] filter(byte[] typed, int length) {
        ByteArrayOutputStream rest = new ByteArrayOutputStream(length);
        for (int i = 0; i < length; i++) {
            byte key = typed[i];
            if (escaped) {
                escaped = false;
                obey(key, rest);
            } else if (key == CONTROL_A) {
                escaped = true;
            } else {
                rest.write(key);
            }
        }
        return rest.toByteArray();
    }

    private void obey(byte key, ByteArrayOutputStream rest) {
        switch (key) {
            case 'x', 'X', 'X' - '@' -> actions.end();
            case 'h', 'H', '?' -> actions.help();
            case 'c', 'C' -> actions.monitorHint();
            case 'r', 'R' -> actions.goOn();
            case CONTROL_A -> rest.write(CONTROL_A);
            default -> {
                // No such key: nothing for the guest either.
            }
        }
    }
}
