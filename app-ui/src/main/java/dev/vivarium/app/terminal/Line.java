package dev.vivarium.app.terminal;

import java.util.Arrays;

/** A row of characters. A wide one takes two cells, of which the second is {@link #TAIL}. */
final class Line {
    static final int TAIL = -1;

    int[] characters;
    Style[] styles;
    /** The text goes on in the next line. */
    boolean wrapped;

    Line(int columns, Style style) {
        characters = new int[columns];
        styles = new Style[columns];
        erase(0, columns, style);
    }

    int columns() {
        return characters.length;
    }

    /** Leaves blanks; half of a wide character is none. */
    void erase(int from, int to, Style style) {
        splitAt(from);
        splitAt(to);
        Arrays.fill(characters, from, to, ' ');
        Arrays.fill(styles, from, to, style);
        if (to == characters.length) {
            wrapped = false;
        }
    }

    void put(int column, int character, int width, Style style) {
        splitAt(column);
        splitAt(column + width);
        characters[column] = character;
        styles[column] = style;
        if (width == 2) {
            characters[column + 1] = TAIL;
            styles[column + 1] = style;
        }
    }

    /** Moves what is from {@code from} on, until {@code end}, right by {@code count}. */
    void insert(int from, int count, int end, Style style) {
        splitAt(from);
        splitAt(end - count);
        System.arraycopy(characters, from, characters, from + count, end - from - count);
        System.arraycopy(styles, from, styles, from + count, end - from - count);
        Arrays.fill(characters, from, from + count, ' ');
        Arrays.fill(styles, from, from + count, style);
    }

    void delete(int from, int count, Style style) {
        splitAt(from);
        splitAt(from + count);
        int rest = columns() - from - count;
        System.arraycopy(characters, from + count, characters, from, rest);
        System.arraycopy(styles, from + count, styles, from, rest);
        Arrays.fill(characters, from + rest, columns(), ' ');
        Arrays.fill(styles, from + rest, columns(), style);
        wrapped = false;
    }

    /** Both halves of a wide character that a change begins or ends in become blanks. */
    private void splitAt(int column) {
        if (column > 0 && column < characters.length && characters[column] == TAIL) {
            characters[column - 1] = ' ';
            characters[column] = ' ';
        }
    }

    void resize(int columns) {
        int before = characters.length;
        splitAt(Math.min(columns, before));
        characters = Arrays.copyOf(characters, columns);
        styles = Arrays.copyOf(styles, columns);
        if (columns > before) {
            Arrays.fill(characters, before, columns, ' ');
            Arrays.fill(styles, before, columns, Style.PLAIN);
        }
    }

    /** Without blanks at its end. */
    String text() {
        return text(0, columns()).stripTrailing();
    }

    String text(int from, int to) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < Math.min(to, columns()); i++) {
            if (characters[i] != TAIL) {
                text.appendCodePoint(characters[i]);
            }
        }
        return text.toString();
    }
}
