package dev.vivarium.app.common;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Does something on the window's thread again and again, while it is worth it. Not a Timeline of JavaFX: while one plays, the window's thread
 * wakes for each of sixty frames a second, whether or not anything changes. To be used on that thread.
 */
public final class Looks {
    private static final ScheduledExecutorService CLOCK = Executors
            .newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("looks").factory());

    private final Duration every;
    private final Runnable look;
    private @Nullable Future<?> clock;

    /** @param every from the start, and from each time to the next */
    public Looks(Duration every, Runnable look) {
        this.every = every;
        this.look = look;
    }

    /** Goes on, if it does not already. */
    public void play() {
        if (clock == null) {
            AtomicBoolean waits = new AtomicBoolean(); // a window that is slow is not asked twice
            clock = CLOCK.scheduleWithFixedDelay(() -> {
                if (!waits.getAndSet(true)) {
                    FxThread.later(() -> {
                        waits.set(false);
                        look();
                    });
                }
            }, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void look() {
        if (clock != null) {
            look.run();
        }
    }

    public void stop() {
        if (clock != null) {
            clock.cancel(false);
            clock = null;
        }
    }
}
