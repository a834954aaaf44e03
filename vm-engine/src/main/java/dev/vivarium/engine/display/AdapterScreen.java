package dev.vivarium.engine.display;

import dev.vivarium.engine.bus.BoardLock;
import dev.vivarium.engine.time.GuestClock;
import dev.vivarium.engine.time.GuestTimer;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The screen of one display adapter. While somebody looks, it is drawn 33 times in a second of guest time, or as often as a viewer
 * wants, on the event thread, and more and more seldom, down to 12 times, while nothing changes; while nobody looks, not at all. What viewers are told follows from comparing pixels, so that a guest that draws the same again
 * costs them nothing.
 *
 * <p>Viewers are called with the board lock held, from the event thread or from whoever attaches one or refreshes: so a lock that a
 * viewer takes must not be held around {@link #attach}, {@link #detach} or {@link #refresh}. Reading takes a lock of its own,
 * which is not held while viewers are called.
 */
public final class AdapterScreen implements Screen {
    static final long FRAME_NANOS = 30_000_000;
    private static final long LONGEST_FRAME_NANOS = 80_000_000;

    private final BoardLock lock;
    private final GuestClock clock;
    private final DisplayAdapter adapter;
    private final FrameBuffer picture;
    private final List<ScreenViewer> viewers = new CopyOnWriteArrayList<>();
    private final GuestTimer timer;
    private long frameNanos = FRAME_NANOS;
    /** The adapter has not drawn on this picture yet. */
    private boolean fresh = true;
    private final AtomicLong edition = new AtomicLong();

    public AdapterScreen(BoardLock lock, GuestClock clock, DisplayAdapter adapter, FrameBuffer picture) {
        this.lock = lock;
        this.clock = clock;
        this.adapter = adapter;
        this.picture = picture;
        timer = clock.timer(this::frame);
    }

    /** While nobody looks, of a picture that is drawn for this: who begins to look has to know. */
    @Override
    public Size size() {
        if (viewers.isEmpty()) {
            refresh();
        }
        return picture.size();
    }

    @Override
    public long edition() {
        return edition.get();
    }

    @Override
    public void read(Rect part, int[] into) {
        picture.read(part, into);
    }

    @Override
    public void refresh() {
        locked(this::drawAndTell);
    }

    @Override
    public void attach(ScreenViewer viewer) {
        locked(() -> {
            drawAndTell();
            viewers.add(viewer);
            viewer.resized(size().width(), size().height());
            frameNanos = shortestNanos();
            timer.arm(clock.nowNanos() + frameNanos);
        });
    }

    @Override
    public void detach(ScreenViewer viewer) {
        locked(() -> {
            viewers.remove(viewer);
            if (viewers.isEmpty()) {
                timer.cancel();
            }
        });
    }

    @Override
    public @Nullable TextScreen text() {
        lock.lock();
        try {
            return adapter.text();
        } finally {
            lock.unlock();
        }
    }

    private long shortestNanos() {
        long shortest = LONGEST_FRAME_NANOS;
        for (ScreenViewer viewer : viewers) {
            shortest = Math.min(shortest, viewer.frameNanos());
        }
        return shortest;
    }

    private void frame() {
        boolean changed = drawAndTell();
        frameNanos = changed ? shortestNanos() : Math.min(frameNanos * 3 / 2, LONGEST_FRAME_NANOS);
        if (!viewers.isEmpty()) {
            timer.arm(clock.nowNanos() + frameNanos);
        }
    }

    /** @return whether anything has changed */
    private boolean drawAndTell() {
        picture.begin();
        boolean resized;
        List<Rect> damage;
        try {
            adapter.draw(picture, fresh);
            fresh = false;
            resized = picture.takeResized();
            damage = picture.takeDamage();
        } finally {
            picture.end();
        }
        boolean changed = resized || !damage.isEmpty();
        if (changed) {
            edition.incrementAndGet();
        }
        for (ScreenViewer viewer : viewers) {
            if (resized) {
                viewer.resized(size().width(), size().height());
            } else if (changed) {
                viewer.changed(damage);
            }
        }
        return changed;
    }

    private void locked(Runnable action) {
        lock.lock();
        try {
            action.run();
        } finally {
            lock.unlock();
        }
    }
}
