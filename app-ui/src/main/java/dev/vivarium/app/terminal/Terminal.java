package dev.vivarium.app.terminal;

import java.util.List;
import java.util.function.Consumer;

/**
 * A terminal without a window: bytes come in, a picture of characters comes of it, and answers to the program. Any thread may call
 * anything.
 */
public final class Terminal {
    static final int MOST_COLUMNS = 500;
    static final int MOST_ROWS = 300;
    private static final int FEWEST = 2;

    private final Modes modes = new Modes();
    private final Surface surface;
    private final Emulation emulation;
    private final SequenceParser parser;
    private final Utf8Decoder decoder;
    private long changes;
    private volatile Runnable onChange = () -> {
    };

    /**
     * What is seen.
     *
     * @param cursorRow -1 if no cursor is seen
     * @param back      how many lines it is above the newest
     */
    record Picture(List<Line> lines, int cursorRow, int cursorColumn, boolean reverse, int back, int kept) {
    }

    /** @param reply sends text to the program: it must not wait for this terminal */
    public Terminal(int rows, int columns, Consumer<String> reply) {
        surface = new Surface(rows, columns, modes);
        emulation = new Emulation(surface, reply);
        parser = new SequenceParser(emulation);
        decoder = new Utf8Decoder(parser::feed);
    }

    /** What the program says. */
    public void feed(byte[] bytes, int length) {
        synchronized (this) {
            for (int i = 0; i < length; i++) {
                decoder.feed(bytes[i]);
            }
            changes++;
        }
        onChange.run();
    }

    /** Has somebody told, on the thread that feeds, that there is something else to be seen. */
    void onChange(Runnable told) {
        onChange = told;
    }

    /** A number that is another one after each change. */
    synchronized long changes() {
        return changes;
    }

    /** Calls with what is seen, while nothing changes: copy what is kept. */
    synchronized void look(int back, Consumer<Picture> viewer) {
        Page page = surface.page();
        int above = Math.min(back, page.keptLines());
        int row = surface.row() + above;
        viewer.accept(new Picture(page.seen(above), modes.cursorSeen && row < page.rows() ? row : -1,
                surface.column(), modes.reverse, above, page.keptLines()));
    }

    public synchronized void resize(int rows, int columns) {
        int newRows = Math.clamp(rows, FEWEST, MOST_ROWS);
        int newColumns = Math.clamp(columns, FEWEST, MOST_COLUMNS);
        if (newRows != rows() || newColumns != columns()) {
            surface.resize(newRows, newColumns);
            changes++;
        }
    }

    public synchronized int rows() {
        return surface.page().rows();
    }

    public synchronized int columns() {
        return surface.page().columns();
    }

    /** What the program calls its window. */
    public synchronized String title() {
        return emulation.title();
    }

    synchronized boolean isAlternate() {
        return surface.isAlternate();
    }

    /** All text, with what has gone off the top. */
    public synchronized String text() {
        StringBuilder text = new StringBuilder();
        for (Line line : surface.page().all()) {
            text.append(line.text());
            if (!line.wrapped) {
                text.append('\n');
            }
        }
        return text.toString().stripTrailing();
    }

    /** The text between two places, counted from the oldest line that is kept; the second is not in it. */
    synchronized String text(Selection.Place from, Selection.Place to) {
        List<Line> all = surface.page().all();
        StringBuilder text = new StringBuilder();
        for (int i = Math.max(from.line(), 0); i <= Math.min(to.line(), all.size() - 1); i++) {
            Line line = all.get(i);
            int begin = i == from.line() ? from.column() : 0;
            int end = i == to.line() ? to.column() : line.columns();
            String part = line.text(Math.min(begin, line.columns()), end);
            text.append(end >= line.columns() && !line.wrapped ? part.stripTrailing() : part);
            if (i < to.line() && !line.wrapped) {
                text.append('\n');
            }
        }
        return text.toString();
    }

    /** Where the word at a place begins and ends; the two are one place if there is none. */
    synchronized int[] word(int number, int column) {
        List<Line> all = surface.page().all();
        if (number < 0 || number >= all.size()) {
            return new int[]{column, column};
        }
        Line line = all.get(number);
        int from = Math.min(column, line.columns());
        int to = from;
        while (from > 0 && line.characters[from - 1] != ' ') {
            from--;
        }
        while (to < line.columns() && line.characters[to] != ' ') {
            to++;
        }
        return new int[]{from, to};
    }

    /** What the keys of this terminal send now. */
    synchronized KeyForms keyForms() {
        return new KeyForms(modes.applicationCursor, modes.newLine);
    }

    /** Text as it is pasted: a program that asks for it can tell it from what is typed. */
    public synchronized String pasted(String text) {
        StringBuilder plain = new StringBuilder();
        text.replace("\r\n", "\r").replace('\n', '\r').codePoints()
                .filter(code -> code >= ' ' && code != 0x7F || code == '\r' || code == '\t')
                .forEach(plain::appendCodePoint);
        return modes.bracketedPaste ? "\u001b[200~" + plain + "\u001b[201~" : plain.toString();
    }

    synchronized Modes.Pointer pointer() {
        return modes.pointer;
    }

    /** How the program is told of the pointer: xterm's code of the button, and a cell from 0; empty if that cannot be said. */
    synchronized String pointed(int button, int row, int column, boolean down) {
        if (modes.pointerAsText) {
            return "\u001b[<" + button + ";" + (column + 1) + ";" + (row + 1) + (down ? "M" : "m");
        }
        int code = down ? button : 3;
        return column > 94 || row > 94 ? "" // beyond, it is not one byte of UTF-8
                : "\u001b[M" + (char) (32 + code) + (char) (33 + column) + (char) (33 + row);
    }

    /** What a program that asks for it is told when the window gains or loses the focus; else empty. */
    synchronized String focused(boolean focused) {
        return modes.focusEvents ? focused ? "\u001b[I" : "\u001b[O" : "";
    }
}
