package dev.vivarium.engine.display;

import java.util.List;

/**
 * The characters of a screen in a text mode.
 *
 * @param lines  from the top, each with as many characters as the screen has columns
 * @param cursor where the cursor is, from the upper left corner as column plus row times columns; -1 if none is seen
 */
public record TextScreen(int columns, List<String> lines, int cursor) {
    public TextScreen {
        lines = List.copyOf(lines);
    }

    /** All lines without the blanks at their ends, one below the other. */
    public String text() {
        StringBuilder text = new StringBuilder();
        for (String line : lines) {
            text.append(line.stripTrailing()).append('\n');
        }
        return text.toString();
    }
}
