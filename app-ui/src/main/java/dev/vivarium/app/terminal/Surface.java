package dev.vivarium.app.terminal;

import java.text.Normalizer;
import java.util.BitSet;

/** The cursor on the page, and what it does to it: ECMA-48's editor functions with the margins and the pending wrap of DEC's terminals. */
final class Surface {
    private static final int TAB = 8;

    final Modes modes;
    private final Page main;
    private final BitSet tabs = new BitSet();
    private Page page;
    private Page other;
    private Saved saved = Saved.HOME;
    private Saved savedOfOther = Saved.HOME;
    private int row;
    private int column;
    /** A character stands in the last column: the next one goes to the next line. */
    private boolean pendingWrap;
    private int top;
    private int bottom;
    private int last = ' ';
    Style pen = Style.PLAIN;

    /** What DECSC keeps. */
    private record Saved(int row, int column, boolean pendingWrap, Style pen, boolean origin) {
        static final Saved HOME = new Saved(0, 0, false, Style.PLAIN, false);
    }

    Surface(int rows, int columns, Modes modes) {
        this.modes = modes;
        main = new Page(rows, columns, true);
        page = main;
        other = new Page(rows, columns, false);
        bottom = rows;
        everyTab();
    }

    private void everyTab() {
        for (int stop = TAB; stop < 4096; stop += TAB) {
            tabs.set(stop);
        }
    }

    Page page() {
        return page;
    }

    boolean isAlternate() {
        return page != main;
    }

    int row() {
        return row;
    }

    int column() {
        return column;
    }

    /** The row that reports and positions count from. */
    int originRow() {
        return modes.origin ? top : 0;
    }

    void print(int character) {
        int width = CharacterWidth.of(character);
        if (width == 0) {
            combine(character);
            return;
        }
        if (pendingWrap || width > page.columns() - column) {
            if (modes.autoWrap && width <= page.columns()) {
                page.line(row).wrapped = true;
                column = 0;
                lineFeed();
            } else {
                column = Math.max(0, page.columns() - width);
            }
        }
        pendingWrap = false;
        Line line = page.line(row);
        if (width > line.columns()) {
            return;
        }
        if (modes.insert) {
            line.insert(column, Math.min(width, line.columns() - column), line.columns(), pen.erased());
        }
        line.put(column, character, width, pen);
        last = character;
        column += width;
        if (column >= page.columns()) {
            column = page.columns() - 1;
            pendingWrap = true;
        }
    }

    /** A mark joins the character before it if Unicode has both as one; else it is left out. */
    private void combine(int mark) {
        Line line = page.line(row);
        int at = pendingWrap ? column : column - 1;
        if (at > 0 && line.characters[at] == Line.TAIL) {
            at--;
        }
        if (at < 0 || line.characters[at] == Line.TAIL) {
            return;
        }
        String joined = Normalizer.normalize(
                new StringBuilder().appendCodePoint(line.characters[at]).appendCodePoint(mark), Normalizer.Form.NFC);
        if (joined.codePointCount(0, joined.length()) == 1) {
            line.characters[at] = joined.codePointAt(0);
        }
    }

    void repeat(int count) {
        int times = Math.min(count, page.columns() * page.rows());
        for (int i = 0; i < times; i++) {
            print(last);
        }
    }

    void lineFeed() {
        pendingWrap = false;
        if (row == bottom - 1) {
            page.scrollUp(top, bottom, 1, pen.erased());
        } else if (row < page.rows() - 1) {
            row++;
        }
    }

    void reverseLineFeed() {
        pendingWrap = false;
        if (row == top) {
            page.scrollDown(top, bottom, 1, pen.erased());
        } else if (row > 0) {
            row--;
        }
    }

    void carriageReturn() {
        toColumn(0);
    }

    void backspace() {
        toColumn(column - 1);
    }

    void tab(int count) {
        int at = column;
        for (int i = 0; i < count && at < page.columns(); i++) {
            int next = tabs.nextSetBit(at + 1);
            at = next < 0 ? page.columns() - 1 : next;
        }
        toColumn(at);
    }

    void backTab(int count) {
        int at = column;
        for (int i = 0; i < count && at > 0; i++) {
            at = Math.max(0, tabs.previousSetBit(at - 1));
        }
        toColumn(at);
    }

    void setTab() {
        tabs.set(column);
    }

    void clearTab(boolean all) {
        if (all) {
            tabs.clear();
        } else {
            tabs.clear(column);
        }
    }

    void toColumn(int wanted) {
        column = Math.clamp(wanted, 0, page.columns() - 1);
        pendingWrap = false;
    }

    /** Counted from the origin. */
    void toRow(int wanted) {
        row = modes.origin ? Math.clamp((long) wanted + top, top, bottom - 1) : Math.clamp(wanted, 0, page.rows() - 1);
        pendingWrap = false;
    }

    /** The margins hold who is between them. */
    void up(int count) {
        row = Math.max(row - count, row >= top ? top : 0);
        pendingWrap = false;
    }

    void down(int count) {
        row = Math.min(row + count, row < bottom ? bottom - 1 : page.rows() - 1);
        pendingWrap = false;
    }

    /** @param from and {@code to} from 0, {@code to} not in it */
    void setMargins(int from, int to) {
        int end = Math.min(to, page.rows());
        if (from >= 0 && from + 1 < end) {
            top = from;
            bottom = end;
            toColumn(0);
            toRow(0);
        }
    }

    void eraseInLine(int which) {
        eraseLine(row, which == 0 ? column : 0, which == 1 ? column + 1 : page.columns());
        pendingWrap = false;
    }

    void eraseInPage(int which) {
        switch (which) {
            case 0 -> {
                eraseInLine(0);
                page.erase(row + 1, page.rows(), pen.erased());
            }
            case 1 -> {
                page.erase(0, row, pen.erased());
                eraseInLine(1);
            }
            case 2 -> page.erase(0, page.rows(), pen.erased());
            case 3 -> page.forgetKept();
            default -> {
                // Nothing that there is.
            }
        }
    }

    private void eraseLine(int which, int from, int to) {
        page.line(which).erase(from, Math.min(to, page.columns()), pen.erased());
    }

    void eraseCharacters(int count) {
        eraseLine(row, column, (int) Math.min((long) column + count, page.columns()));
        pendingWrap = false;
    }

    void insertCharacters(int count) {
        page.line(row).insert(column, Math.min(count, page.columns() - column), page.columns(), pen.erased());
        pendingWrap = false;
    }

    void deleteCharacters(int count) {
        page.line(row).delete(column, Math.min(count, page.columns() - column), pen.erased());
        pendingWrap = false;
    }

    void insertLines(int count) {
        if (row >= top && row < bottom) {
            page.scrollDown(row, bottom, count, pen.erased());
            toColumn(0);
        }
    }

    void deleteLines(int count) {
        if (row >= top && row < bottom) {
            page.delete(row, bottom, count, pen.erased());
            toColumn(0);
        }
    }

    void scrollUp(int count) {
        page.scrollUp(top, bottom, count, pen.erased());
    }

    void scrollDown(int count) {
        page.scrollDown(top, bottom, count, pen.erased());
    }

    /** DECALN: fills the page with E. */
    void fill() {
        setMargins(0, page.rows());
        for (int y = 0; y < page.rows(); y++) {
            for (int x = 0; x < page.columns(); x++) {
                page.line(y).put(x, 'E', 1, Style.PLAIN);
            }
        }
    }

    void save() {
        saved = new Saved(row, column, pendingWrap, pen, modes.origin);
    }

    void restore() {
        modes.origin = saved.origin;
        pen = saved.pen;
        row = Math.min(saved.row, page.rows() - 1);
        toColumn(saved.column);
        pendingWrap = saved.pendingWrap && column == page.columns() - 1;
    }

    /** The alternate page, which keeps nothing, or the main one. */
    void useAlternate(boolean alternate) {
        if (alternate != isAlternate()) {
            Page before = page;
            page = other;
            other = before;
            Saved kept = saved;
            saved = savedOfOther;
            savedOfOther = kept;
            pendingWrap = false;
        }
    }

    void clearPage() {
        page.erase(0, page.rows(), pen.erased());
    }

    void resize(int rows, int columns) {
        int cursor = page.resize(rows, columns, row);
        other.resize(rows, columns, Math.min(savedOfOther.row, other.rows() - 1));
        row = Math.clamp(cursor, 0, rows - 1);
        top = 0;
        bottom = rows;
        toColumn(column);
    }

    void reset() {
        useAlternate(false);
        pen = Style.PLAIN;
        saved = Saved.HOME;
        savedOfOther = Saved.HOME;
        top = 0;
        bottom = page.rows();
        page.erase(0, page.rows(), pen);
        tabs.clear();
        everyTab();
        row = 0;
        toColumn(0);
    }
}
