package dev.vivarium.app.common;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/** A job that is under way, as the strip at the bottom shows it. Properties change on the window's thread only. */
public final class TaskItem {
    private final String title;
    private final long beganNanos = System.nanoTime();
    private final AtomicBoolean cancelled = new AtomicBoolean();
    private final AtomicLong done = new AtomicLong();
    private final AtomicLong total = new AtomicLong(-1);
    private final ReadOnlyDoubleWrapper fraction = new ReadOnlyDoubleWrapper(-1);
    private final ReadOnlyObjectWrapper<Pace> pace = new ReadOnlyObjectWrapper<>(new Pace(0, Duration.ZERO));

    /**
     * How fast it is, and how long still at that speed.
     *
     * @param perSecond bytes; 0 while that is not known
     */
    public record Pace(double perSecond, Duration left) {
    }

    TaskItem(String title) {
        this.title = title;
    }

    /** What is done, in a few words. */
    public String title() {
        return title;
    }

    /** From 0 to 1; -1 while nobody knows. */
    public ReadOnlyDoubleProperty fraction() {
        return fraction.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Pace> pace() {
        return pace.getReadOnlyProperty();
    }

    /** Asks for its end. It goes when it has cleared away what it began. */
    public void cancel() {
        cancelled.set(true);
    }

    /** From its own thread. @return whether it is to go on */
    boolean at(long doneNow, long ofTotal) {
        done.set(doneNow);
        total.set(ofTotal);
        return !cancelled.get();
    }

    /** Brings the properties up to date. */
    void refresh() {
        long all = total.get();
        if (all <= 0) {
            return;
        }
        long now = Math.min(done.get(), all);
        fraction.set((double) now / all);
        double seconds = (System.nanoTime() - beganNanos) / 1e9;
        double perSecond = seconds < 0.5 ? 0 : now / seconds;
        pace.set(new Pace(perSecond,
                perSecond < 1 ? Duration.ZERO : Duration.ofSeconds((long) Math.ceil((all - now) / perSecond))));
    }
}
