package dev.vivarium.app.terminal;

import javafx.scene.paint.Color;

/** The terminal's colours: sixteen that programs choose for a dark ground, xterm's cube of 216, and 24 greys. */
final class Palette {
    static final Color GROUND = Color.web("#0d1117");
    static final Color TEXT = Color.web("#e6edf3");
    static final Color MARKED = Color.web("#0d9488");
    private static final String[] SIXTEEN = {"#3a414a", "#ff7b72", "#3fb950", "#d29922", "#58a6ff", "#bc8cff",
            "#39c5cf", "#b1bac4", "#6e7681", "#ffa198", "#56d364", "#e3b341", "#79c0ff", "#d2a8ff", "#56d4dd",
            "#ffffff"};
    private static final Color[] NUMBERED = new Color[256];

    static {
        for (int i = 0; i < 16; i++) {
            NUMBERED[i] = Color.web(SIXTEEN[i]);
        }
        for (int i = 0; i < 216; i++) {
            NUMBERED[16 + i] = Color.rgb(step(i / 36), step(i / 6 % 6), step(i % 6));
        }
        for (int i = 0; i < 24; i++) {
            NUMBERED[232 + i] = Color.rgb(8 + 10 * i, 8 + 10 * i, 8 + 10 * i);
        }
    }

    private Palette() {
    }

    private static int step(int index) {
        return index == 0 ? 0 : 55 + 40 * index;
    }

    /** Of one of {@link Style}'s numbers. */
    static Color of(int colour, Color otherwise) {
        return colour == Style.DEFAULT ? otherwise
                : colour >= Style.RGB ? Color.rgb(colour >> 16 & 0xFF, colour >> 8 & 0xFF, colour & 0xFF)
                : NUMBERED[colour];
    }
}
