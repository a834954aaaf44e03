package dev.vivarium.engine.display;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Which pixels have changed: for each row the span from the first to the last, taken as a few rectangles. Guarded by whoever
 * owns it.
 */
final class Damage {
    /** No more than this many parts are told at a time. */
    static final int MOST_PARTS = 32;
    /** Rows whose spans differ by no more than this, in pixels, go into one part. */
    private static final int TOLERANCE = 64;

    private final int[] left = new int[FrameBuffer.MOST_HEIGHT];
    private final int[] right = new int[FrameBuffer.MOST_HEIGHT];
    private boolean any;

    /** Pixels from {@code from} to before {@code to} have changed. */
    void add(int y, int from, int to) {
        if (right[y] == 0) {
            left[y] = from;
            right[y] = to;
        } else {
            left[y] = Math.min(left[y], from);
            right[y] = Math.max(right[y], to);
        }
        any = true;
    }

    void clear() {
        if (any) {
            Arrays.fill(right, 0);
            any = false;
        }
    }

    /** The parts since this was last asked: no more than {@link #MOST_PARTS}, which do not overlap, from the top. */
    List<Rect> take() {
        if (!any) {
            return List.of();
        }
        List<Rect> parts = new ArrayList<>();
        for (int y = 0; y < right.length; y++) {
            if (right[y] != 0) {
                y = addPart(parts, y) - 1;
            }
        }
        clear();
        while (parts.size() > MOST_PARTS) {
            mergeNearest(parts);
        }
        return List.copyOf(parts);
    }

    /** @return the row after the part that begins at {@code top} */
    private int addPart(List<Rect> parts, int top) {
        int from = left[top];
        int to = right[top];
        int bottom = top + 1;
        while (bottom < right.length && right[bottom] != 0 && Math.abs(left[bottom] - from) <= TOLERANCE
                && Math.abs(right[bottom] - to) <= TOLERANCE) {
            from = Math.min(from, left[bottom]);
            to = Math.max(to, right[bottom]);
            bottom++;
        }
        parts.add(new Rect(from, top, to - from, bottom - top));
        return bottom;
    }

    /** Puts those two neighbours together that cost the fewest additional pixels. */
    private static void mergeNearest(List<Rect> parts) {
        int best = 0;
        long bestCost = Long.MAX_VALUE;
        for (int i = 0; i + 1 < parts.size(); i++) {
            Rect joined = join(parts.get(i), parts.get(i + 1));
            long cost = area(joined) - area(parts.get(i)) - area(parts.get(i + 1));
            if (cost < bestCost) {
                best = i;
                bestCost = cost;
            }
        }
        parts.set(best, join(parts.get(best), parts.remove(best + 1)));
    }

    private static Rect join(Rect one, Rect other) {
        int x = Math.min(one.x(), other.x());
        int y = Math.min(one.y(), other.y());
        int right = Math.max(one.x() + one.width(), other.x() + other.width());
        int bottom = Math.max(one.y() + one.height(), other.y() + other.height());
        return new Rect(x, y, right - x, bottom - y);
    }

    private static long area(Rect part) {
        return (long) part.width() * part.height();
    }
}
