package dev.vivarium.app.terminal;

import org.jspecify.annotations.Nullable;

/** What is marked, from where the button was pressed to where the pointer is. */
final class Selection {
    private @Nullable Place anchor;
    private @Nullable Place end;

    /** A line, counted from the oldest that is kept, and a column. */
    record Place(int line, int column) implements Comparable<Place> {
        @Override
        public int compareTo(Place other) {
            return line != other.line ? Integer.compare(line, other.line) : Integer.compare(column, other.column);
        }
    }

    void begin(Place at) {
        anchor = at;
        end = at;
    }

    void extend(Place to) {
        if (anchor != null) {
            end = to;
        }
    }

    void clear() {
        anchor = null;
        end = null;
    }

    boolean isEmpty() {
        return anchor == null || anchor.equals(end);
    }

    Place from() {
        Place one = anchor;
        Place other = end;
        return one == null || other == null ? new Place(0, 0) : one.compareTo(other) < 0 ? one : other;
    }

    Place to() {
        Place one = anchor;
        Place other = end;
        return one == null || other == null ? new Place(0, 0) : one.compareTo(other) < 0 ? other : one;
    }

    /** Whether a cell is in it. */
    boolean covers(int line, int column) {
        Place cell = new Place(line, column);
        return !isEmpty() && cell.compareTo(from()) >= 0 && cell.compareTo(to()) < 0;
    }
}
