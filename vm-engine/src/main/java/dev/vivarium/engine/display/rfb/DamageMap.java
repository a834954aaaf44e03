package dev.vivarium.engine.display.rfb;

import dev.vivarium.engine.display.Rect;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * What of a screen has changed since a viewer was last told: a bit for each tile of 16×16 pixels. It takes the same memory
 * however much changes and however slow the viewer is.
 */
final class DamageMap {
    private static final int SHIFT = 4;
    private static final int SIDE = 1 << SHIFT;
    /** More than so many become one that holds them all. */
    private static final int RECTANGLES_MOST = 2048;

    private final int width;
    private final int height;
    private final int columns;
    private final int rows;
    private final BitSet tiles;

    DamageMap(int width, int height) {
        this.width = width;
        this.height = height;
        columns = width + SIDE - 1 >> SHIFT;
        rows = height + SIDE - 1 >> SHIFT;
        tiles = new BitSet(columns * rows);
    }

    /** What lies outside is left out. */
    void add(Rect part) {
        if (part.x() >= width || part.y() >= height) {
            return;
        }
        int right = endOf(part.x(), part.width(), width, columns);
        int bottom = endOf(part.y(), part.height(), height, rows);
        for (int row = part.y() >> SHIFT; row < bottom; row++) {
            tiles.set(row * columns + (part.x() >> SHIFT), row * columns + right);
        }
    }

    void addAll() {
        tiles.set(0, columns * rows);
    }

    boolean isEmpty() {
        return tiles.isEmpty();
    }

    /**
     * The changed tiles that touch a part, as few rectangles as go together easily; they are not changed any more.
     *
     * @return whole tiles, cut at the screen's edges
     */
    List<Rect> take(Rect within) {
        List<Rect> taken = new ArrayList<>();
        if (within.x() >= width || within.y() >= height) {
            return taken;
        }
        int left = within.x() >> SHIFT;
        int right = endOf(within.x(), within.width(), width, columns);
        int bottom = endOf(within.y(), within.height(), height, rows);
        int[] openSince = new int[columns]; // by the first column: the row that a rectangle began in, plus one
        int[] openUntil = new int[columns]; // and the column that it ends before
        for (int row = within.y() >> SHIFT; row <= bottom; row++) {
            int[] since = new int[columns];
            int[] until = new int[columns];
            int from = row < bottom ? next(row, left, right) : right;
            while (from < right) {
                int to = Math.min(right, tiles.nextClearBit(row * columns + from) - row * columns);
                until[from] = to;
                since[from] = openUntil[from] == to ? openSince[from] : row + 1;
                tiles.clear(row * columns + from, row * columns + to);
                from = next(row, to, right);
            }
            for (int column = left; column < right; column++) {
                if (openSince[column] != 0 && openSince[column] != since[column]) {
                    taken.add(rectangle(column, openSince[column] - 1, openUntil[column], row));
                }
            }
            openSince = since;
            openUntil = until;
        }
        return taken.size() > RECTANGLES_MOST ? List.of(rectangle(left, within.y() >> SHIFT, right, bottom)) : taken;
    }

    private int next(int row, int from, int right) {
        int found = from >= right ? -1 : tiles.nextSetBit(row * columns + from);
        return found < 0 ? right : Math.min(right, found - row * columns);
    }

    private Rect rectangle(int left, int top, int right, int bottom) {
        int x = left << SHIFT;
        int y = top << SHIFT;
        return new Rect(x, y, Math.min(width, right << SHIFT) - x, Math.min(height, bottom << SHIFT) - y);
    }

    private static int endOf(int from, int length, int size, int tiles) {
        long end = Math.min(size, (long) from + length);
        return (int) Math.min(tiles, end + SIDE - 1 >> SHIFT);
    }

    @Override
    public String toString() {
        return columns + "×" + rows + " tiles, changed: " + Arrays.toString(tiles.toLongArray());
    }
}
