package dev.vivarium.tests.display;

import dev.vivarium.engine.display.Rect;
import dev.vivarium.engine.display.Screen;
import dev.vivarium.engine.display.ScreenViewer;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** A screen with a picture that is known at each place: coloured squares, text-like stripes and a gradient, which can move. */
final class PatternScreen implements Screen {
    static final int SQUARE = 32;

    private final List<ScreenViewer> viewers = new CopyOnWriteArrayList<>();
    private volatile Size size;
    private final AtomicInteger frame = new AtomicInteger();

    PatternScreen(int width, int height) {
        size = new Size(width, height);
    }

    /** The colour at a place. */
    int pixel(int x, int y) {
        int moved = frame.get();
        int column = (x + moved) / SQUARE;
        int row = y / SQUARE;
        return switch ((column + row) % 4) {
            case 0 -> 0x3A6EA5;
            case 1 -> (column * 37 & 0xFF) << 16 | (row * 53 & 0xFF) << 8 | (column ^ row) * 17 & 0xFF;
            case 2 -> (x / 2 + y) % 3 == 0 ? 0xFFFFFF : 0x101010;
            default -> (x + moved & 0xFF) << 16 | (y & 0xFF) << 8 | (x + y & 0xFF);
        };
    }

    /** Draws the next picture of the motion. */
    void move() {
        frame.incrementAndGet();
        viewers.forEach(viewer -> viewer.changed(List.of(new Rect(0, 0, size.width(), size.height()))));
    }

    void resize(int width, int height) {
        size = new Size(width, height);
        viewers.forEach(viewer -> viewer.resized(width, height));
    }

    boolean isWatched() {
        return !viewers.isEmpty();
    }

    @Override
    public Size size() {
        return size;
    }

    @Override
    public long edition() {
        throw new IllegalStateException("Viewers are told of what changes.");
    }

    @Override
    public void read(Rect part, int[] into) {
        Size now = size;
        for (int row = 0; row < part.height(); row++) {
            for (int column = 0; column < part.width(); column++) {
                int x = part.x() + column;
                int y = part.y() + row;
                into[row * part.width() + column] = x < now.width() && y < now.height() ? pixel(x, y) : 0;
            }
        }
    }

    @Override
    public void refresh() {
        // Each picture is there when it is asked for.
    }

    @Override
    public void attach(ScreenViewer viewer) {
        viewers.add(viewer);
        viewer.resized(size.width(), size.height());
    }

    @Override
    public void detach(ScreenViewer viewer) {
        viewers.remove(viewer);
    }
}
