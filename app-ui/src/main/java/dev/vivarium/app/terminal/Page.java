package dev.vivarium.app.terminal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

/** The lines that are seen, and those that went off the top, if they are kept: no more than {@link #MOST_KEPT}. */
final class Page {
    static final int MOST_KEPT = 10_000;

    private final ArrayDeque<Line> kept = new ArrayDeque<>();
    private final boolean keeps;
    private Line[] lines;
    private int columns;

    Page(int rows, int columns, boolean keeps) {
        this.keeps = keeps;
        this.columns = columns;
        lines = new Line[rows];
        Arrays.setAll(lines, row -> new Line(columns, Style.PLAIN));
    }

    int rows() {
        return lines.length;
    }

    int columns() {
        return columns;
    }

    int keptLines() {
        return kept.size();
    }

    Line line(int row) {
        return lines[row];
    }

    /** Those that are seen if one goes back by {@code back} lines. */
    List<Line> seen(int back) {
        List<Line> seen = new ArrayList<>(rows());
        int fromKept = Math.min(back, kept.size());
        Iterator<Line> newest = kept.descendingIterator();
        for (int i = 0; i < fromKept; i++) {
            seen.addFirst(newest.next());
        }
        while (seen.size() > rows()) {
            seen.removeLast();
        }
        for (int row = 0; seen.size() < rows(); row++) {
            seen.add(lines[row]);
        }
        return seen;
    }

    /** All that there is, the oldest first. */
    List<Line> all() {
        List<Line> all = new ArrayList<>(kept);
        all.addAll(Arrays.asList(lines));
        return all;
    }

    /** The lines from {@code top} to before {@code bottom} move up; those that leave the whole page are kept. */
    void scrollUp(int top, int bottom, int count, Style style) {
        if (keeps && top == 0) {
            for (int i = 0; i < Math.min(count, bottom); i++) {
                keep(lines[i]);
            }
        }
        delete(top, bottom, count, style);
    }

    /** The same, and none is kept: they were not pushed off the page. */
    void delete(int top, int bottom, int count, Style style) {
        int moved = Math.min(count, bottom - top);
        System.arraycopy(lines, top + moved, lines, top, bottom - top - moved);
        fresh(bottom - moved, bottom, style);
    }

    void scrollDown(int top, int bottom, int count, Style style) {
        int moved = Math.min(count, bottom - top);
        System.arraycopy(lines, top, lines, top + moved, bottom - top - moved);
        fresh(top, top + moved, style);
    }

    private void fresh(int from, int to, Style style) {
        for (int row = from; row < to; row++) {
            lines[row] = new Line(columns, style);
        }
    }

    private void keep(Line line) {
        if (kept.size() == MOST_KEPT) {
            kept.removeFirst();
        }
        kept.addLast(line);
    }

    void erase(int from, int to, Style style) {
        for (int row = from; row < to; row++) {
            lines[row].erase(0, columns, style);
        }
    }

    void forgetKept() {
        kept.clear();
    }

    /**
     * Becomes another size. Lines are cut off or filled up, not wrapped anew.
     *
     * @param cursor the cursor's row
     * @return its row then
     */
    int resize(int rows, int newColumns, int cursor) {
        List<Line> now = new ArrayList<>(Arrays.asList(lines));
        int row = cursor;
        while (now.size() > rows && now.size() - 1 > row) {
            now.removeLast();
        }
        while (now.size() > rows) {
            Line first = now.removeFirst();
            if (keeps) {
                keep(first);
            }
            row--;
        }
        while (now.size() < rows && !kept.isEmpty()) {
            now.addFirst(kept.removeLast());
            row++;
        }
        while (now.size() < rows) {
            now.add(new Line(newColumns, Style.PLAIN));
        }
        columns = newColumns;
        now.forEach(line -> line.resize(newColumns));
        lines = now.toArray(Line[]::new);
        return row;
    }
}
