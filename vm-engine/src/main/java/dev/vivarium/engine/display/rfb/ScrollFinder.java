package dev.vivarium.engine.display.rfb;

import dev.vivarium.engine.display.Rect;
import dev.vivarium.engine.display.Screen;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds rows of a screen that a viewer has already, higher or lower: a console that scrolls is copied by the viewer itself
 * (RFC 6143, 7.7.2). For each sixteen pixels of a row it keeps a hash of what the viewer was sent, and nothing of the
 * picture. Only moves up and down are found, of whole rows, one distance at a time.
 */
final class ScrollFinder {
    /** The damage's rectangles begin and end at such columns, or at the screen's edge. */
    private static final int BLOCK = 16;
    /** Fewer rows are not worth it. */
    private static final int ROWS_LEAST = 16;
    private static final int DAMAGE_ROWS_LEAST = 64;
    /** Larger screens are not looked at: two megabytes of hashes are enough for a viewer. */
    private static final int BLOCKS_MOST = 1 << 18;
    /** So many updates are let by after as many that had nothing to find. */
    private static final int REST_MOST = 8;
    private static final long FACTOR = 0x9E3779B97F4A7C15L;

    private Screen.Size size = new Screen.Size(0, 0);
    private @Nullable PixelFormat format;
    private int columns;
    /** By row and column; 0 for what is not known. */
    private long[] sent = new long[0];
    private int failures;
    private int rest;

    /** @param copies in the order in which they have to be made */
    record Found(List<Copy> copies, List<Rect> rest) {
    }

    /** Rows that come from others. */
    record Copy(Rect to, int fromY) {
    }

    /** What of this damage can be copied, for a viewer that has this format and size. */
    Found find(Screen screen, Screen.Size now, PixelFormat nowFormat, List<Rect> damage) {
        if (!now.equals(size) || nowFormat != format) {
            begin(now, nowFormat);
        }
        int top = damage.stream().mapToInt(Rect::y).min().orElse(0);
        int bottom = damage.stream().mapToInt(part -> part.y() + part.height()).max().orElse(0);
        if (sent.length == 0 || bottom - top < DAMAGE_ROWS_LEAST) {
            return new Found(List.of(), damage);
        }
        if (rest > 0) {
            rest--;
            return new Found(List.of(), damage);
        }
        long[] old = sentRows();
        long[] fresh = freshRows(screen, top, bottom);
        int distance = distance(old, fresh, top, bottom);
        boolean[] done = new boolean[size.height()];
        List<Copy> copies = distance == 0 ? List.of() : copies(old, fresh, distance, done);
        boolean lookedInVain = distance == 0;
        for (int y = top; y < bottom; y++) {
            done[y] |= old[y] != 0 && old[y] == fresh[y];
            lookedInVain &= old[y] != 0 && !done[y];
        }
        failures = lookedInVain ? Math.min(REST_MOST, failures + 1) : 0;
        rest = failures;
        List<Rect> left = without(damage, done);
        if (copies.isEmpty() && left.isEmpty()) {
            Rect first = damage.getFirst(); // an update without a rectangle would puzzle some viewers
            left = List.of(new Rect(first.x(), first.y(), Math.min(BLOCK, first.width()), 1));
        }
        return new Found(copies, left);
    }

    /** The viewer is sent something that is not remembered. */
    void forget() {
        begin(new Screen.Size(0, 0), PixelFormat.NATIVE);
    }

    /** Remembers what the viewer is sent. */
    void sent(Rect part, int[] pixels) {
        if (sent.length == 0 || part.x() + part.width() > size.width() || part.y() + part.height() > size.height()) {
            return;
        }
        for (int row = 0; row < part.height(); row++) {
            int at = (part.y() + row) * columns + part.x() / BLOCK;
            for (int x = 0; x < part.width(); x += BLOCK) {
                sent[at++] = hash(pixels, row * part.width() + x, Math.min(BLOCK, part.width() - x));
            }
        }
    }

    private void begin(Screen.Size now, PixelFormat nowFormat) {
        size = now;
        format = nowFormat;
        columns = (now.width() + BLOCK - 1) / BLOCK;
        long blocks = (long) columns * now.height();
        sent = new long[blocks > BLOCKS_MOST ? 0 : (int) blocks];
        failures = 0;
        rest = 0;
    }

    private long[] sentRows() {
        long[] rows = new long[size.height()];
        for (int y = 0; y < rows.length; y++) {
            long row = 1;
            for (int i = y * columns; i < (y + 1) * columns; i++) {
                if (sent[i] == 0) {
                    row = 0;
                    break;
                }
                row = mix(row, sent[i]);
            }
            rows[y] = row;
        }
        return rows;
    }

    private long[] freshRows(Screen screen, int top, int bottom) {
        long[] rows = new long[size.height()];
        int[] pixels = new int[size.width()];
        for (int y = top; y < bottom; y++) {
            screen.read(new Rect(0, y, size.width(), 1), pixels);
            long row = 1;
            for (int x = 0; x < size.width(); x += BLOCK) {
                row = mix(row, hash(pixels, x, Math.min(BLOCK, size.width() - x)));
            }
            rows[y] = row;
        }
        return rows;
    }

    /** How far below most rows were that there was only one of. @return 0 if nothing has moved */
    private static int distance(long[] old, long[] fresh, int top, int bottom) {
        Map<Long, Integer> places = new HashMap<>();
        for (int y = 0; y < old.length; y++) {
            if (old[y] != 0) {
                places.merge(old[y], y, (one, other) -> -1);
            }
        }
        int[] votes = new int[2 * old.length];
        for (int y = top; y < bottom; y++) {
            Integer place = places.get(fresh[y]);
            if (place != null && place >= 0) {
                votes[place - y + old.length]++;
            }
        }
        int best = old.length; // which is no distance
        for (int i = 0; i < votes.length; i++) {
            if (i != old.length && votes[i] >= ROWS_LEAST / 2 && (best == old.length || votes[i] > votes[best])) {
                best = i;
            }
        }
        return best - old.length;
    }

    private List<Copy> copies(long[] old, long[] fresh, int distance, boolean[] done) {
        List<Copy> copies = new ArrayList<>();
        for (int y = 0; y < old.length;) {
            int start = y;
            while (y < old.length && y + distance >= 0 && y + distance < old.length && fresh[y] != 0
                    && fresh[y] == old[y + distance]) {
                y++;
            }
            if (y - start >= ROWS_LEAST) {
                copies.add(new Copy(new Rect(0, start, size.width(), y - start), start + distance));
                Arrays.fill(done, start, y, true);
            }
            y = Math.max(y, start + 1);
        }
        // What is copied first must not cover what is copied later.
        List<Copy> ordered = distance > 0 ? copies : copies.reversed();
        for (Copy copy : ordered) {
            System.arraycopy(sent, copy.fromY() * columns, sent, copy.to().y() * columns,
                    copy.to().height() * columns);
        }
        return ordered;
    }

    private static List<Rect> without(List<Rect> damage, boolean[] done) {
        List<Rect> left = new ArrayList<>();
        for (Rect part : damage) {
            int end = part.y() + part.height();
            for (int y = part.y(); y < end; y++) {
                int start = y;
                while (y < end && !done[y]) {
                    y++;
                }
                if (y > start) {
                    left.add(new Rect(part.x(), start, part.width(), y - start));
                }
            }
        }
        return left;
    }

    /** Never 0. */
    private static long hash(int[] pixels, int from, int count) {
        long hash = count;
        for (int i = from; i < from + count; i++) {
            hash = mix(hash, pixels[i]);
        }
        return hash == 0 ? 1 : hash;
    }

    private static long mix(long hash, long value) {
        long mixed = (hash ^ value) * FACTOR;
        return mixed ^ mixed >>> 29;
    }
}
