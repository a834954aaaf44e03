package dev.vivarium.engine.device.ata;

import dev.vivarium.engine.bus.HostWork;
import dev.vivarium.engine.bus.SpaceAlarm;
import dev.vivarium.snapshot.SnapshotException;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * One drive's way to the host. Knows what is under way, so that a drive that was reset begins nothing before the writes that
 * it forgot have come back, and keeps what the host had no room for until the machine goes on.
 *
 * <p>All calls are made with the board lock held.
 */
public final class DriveWork {
    private final String name;
    private final HostWork host;
    private final SpaceAlarm alarm;
    private final DriveMetrics metrics;
    private final List<Job> kept = new ArrayList<>();
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private int underWay;
    private int life;

    /** What is done with the medium. Runs on a worker. */
    @FunctionalInterface
    public interface Step {
        void run() throws SnapshotException;
    }

    /** Told what became of a step. Board lock held. */
    public interface Outcome {
        void done(boolean ok);

        /** The drive was reset meanwhile: nothing in the guest may change any more. */
        default void forgotten() {
        }
    }

    private static final class Job implements Runnable {
        private final Step step;
        private final Outcome outcome;
        private final int life;
        private @Nullable SnapshotException failure;

        Job(Step step, Outcome outcome, int life) {
            this.step = step;
            this.outcome = outcome;
            this.life = life;
        }

        @Override
        public void run() {
            failure = null;
            try {
                step.run();
            } catch (SnapshotException e) {
                failure = e;
            }
        }
    }

    DriveWork(String name, HostWork host, SpaceAlarm alarm, DriveMetrics metrics) {
        this.name = name;
        this.host = host;
        this.alarm = alarm;
        this.metrics = metrics;
    }

    public void run(Step step, Outcome outcome) {
        submit(new Job(step, outcome, life));
    }

    private void submit(Job job) {
        underWay++;
        host.submit(job, () -> back(job));
    }

    private void back(Job job) {
        underWay--;
        SnapshotException failure = job.failure;
        if (job.life != life) {
            job.outcome.forgotten();
        } else if (failure == null) {
            job.outcome.done(true);
        } else if (failure.kind() == SnapshotException.Kind.NO_SPACE) {
            metrics.keptRequests.increment();
            kept.add(job);
            alarm.outOfSpace(name, failure.getMessage());
        } else {
            if (metrics.hostErrors.value() == 0) {
                log().error("{}: the disk failed; further failures are only counted.", name, failure);
            }
            metrics.hostErrors.increment();
            job.outcome.done(false);
        }
        tellWhoWaits();
    }

    private void tellWhoWaits() {
        while (underWay == 0 && !waiting.isEmpty()) {
            waiting.remove().run();
        }
    }

    /** What was kept is tried again. */
    void retryKept() {
        List<Job> again = List.copyOf(kept);
        kept.clear();
        again.forEach(this::submit);
    }

    /** Nobody waits any more for what is under way or kept. */
    public void forget() {
        life++;
        List<Job> lost = List.copyOf(kept);
        kept.clear();
        lost.forEach(job -> job.outcome.forgotten());
    }

    /** Runs {@code task} when nothing is under way: now, or when the last of it has come back. */
    public void whenQuiet(Runnable task) {
        waiting.add(task);
        tellWhoWaits();
    }

    /** Whether a thread of the host's may be at the medium. */
    public boolean isQuiet() {
        return underWay == 0;
    }

    /** Asked for when there is something to say: logging takes long to start, and most runs say nothing. */
    private static Logger log() {
        return LoggerFactory.getLogger(DriveWork.class);
    }
}
