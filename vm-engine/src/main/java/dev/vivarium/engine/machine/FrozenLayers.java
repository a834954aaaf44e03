package dev.vivarium.engine.machine;

import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.bundle.LayerSumming;
import dev.vivarium.snapshot.bundle.LayerSumming.Step;
import dev.vivarium.snapshot.bundle.OpenBundle;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Gives the disk layers that snapshots have frozen their checksums while the machine runs: some MiB at a time on the thread {@code
 * bundle}, which other work for the bundle has in between, and for a quarter of its time at most. What is not done when the
 * machine ends is done when it runs next.
 */
final class FrozenLayers {
    private static final int STEP_BYTES = 4 << 20;
    /** A step's time is followed by so many times as much rest. */
    private static final int REST = 3;
    /** A guest that starts, or goes on, has the host to itself first. */
    private static final long AFTER_START_MILLIS = 20_000;
    private static final long AFTER_SNAPSHOT_MILLIS = 1_000;

    private final LayerSumming summing;
    private final ScheduledExecutorService keeper;
    private @Nullable Future<?> next;
    private boolean ended;

    /** @param keeper with one thread, on which all is called here */
    FrozenLayers(OpenBundle bundle, ScheduledExecutorService keeper) {
        summing = new LayerSumming(bundle);
        this.keeper = keeper;
    }

    void machineStarts() {
        sumAfter(TimeUnit.MILLISECONDS.toNanos(AFTER_START_MILLIS));
    }

    void snapshotTaken() {
        sumAfter(TimeUnit.MILLISECONDS.toNanos(AFTER_SNAPSHOT_MILLIS));
    }

    /** Layers may have become one, and have no sums then. */
    void snapshotDeleted() {
        summing.startOver();
        snapshotTaken();
    }

    /** The last thing. */
    void end() {
        ended = true;
        cancel();
    }

    private void cancel() {
        if (next != null) {
            next.cancel(false);
            next = null;
        }
    }

    private void sumAfter(long nanos) {
        if (!ended) {
            cancel();
            next = keeper.schedule(this::sum, nanos, TimeUnit.NANOSECONDS);
        }
    }

    private void sum() {
        long begin = System.nanoTime();
        try {
            if (summing.step(STEP_BYTES) != Step.NOTHING_LEFT) {
                sumAfter(REST * (System.nanoTime() - begin));
            }
        } catch (SnapshotException e) {
            log().warn("Disk layers have no checksums yet: {}", e.getMessage());
        }
    }

    /** Asked for when there is something to say: logging takes long to start, and most runs say nothing. */
    private static Logger log() {
        return LoggerFactory.getLogger(FrozenLayers.class);
    }
}
