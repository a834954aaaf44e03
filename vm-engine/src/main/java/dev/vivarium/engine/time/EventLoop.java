package dev.vivarium.engine.time;

import dev.vivarium.engine.bus.BoardLock;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/**
 * A machine's one event thread and its guest clock: runs timers when they fall due and tasks that other threads post,
 * everything with the {@link BoardLock} held. With nothing to do it sleeps; it never polls.
 *
 * <p>Guest time is the host's steady time less the time spent paused. The loop is made paused: time begins with
 * {@link #resume}. {@link #pause} and {@link #resume} are called while no processor runs, so that nobody who reads the
 * clock meanwhile can see it step back.
 */
public final class EventLoop implements GuestClock, AutoCloseable {
    /** Timers run before posted tasks get their turn, so that a guest's busiest timer cannot keep them out. */
    private static final int TIMERS_PER_TURN = 64;

    /** Guest time is steady time less {@code nanos} while running, {@code nanos} itself while paused. */
    private record Flow(boolean running, long nanos) {
    }

    private final BoardLock lock;
    private final HostTime host;
    private final Consumer<Throwable> onFailure;
    private final Thread thread;
    private final Queue<Runnable> tasks = new ConcurrentLinkedQueue<>();
    private final List<LoopTimer> timers = new ArrayList<>();
    private volatile Flow flow;
    private volatile boolean closed;
    private long sleepsUntil;

    /**
     * @param startNanos guest time to begin with: 0 for a new machine, the saved time for a restored one
     * @param onFailure  told, on the event thread, of an error that a timer or a task let through
     */
    public EventLoop(BoardLock lock, HostTime host, long startNanos, Consumer<Throwable> onFailure) {
        this.lock = lock;
        this.host = host;
        this.onFailure = onFailure;
        this.flow = new Flow(false, startNanos);
        this.thread = Thread.ofPlatform().name("events").daemon().unstarted(this::loop);
    }

    /** Starts the thread. */
    public void start() {
        thread.start();
    }

    /** Stops guest time and timers; tasks go on. */
    public void pause() {
        locked(() -> {
            if (flow.running) {
                flow = new Flow(false, nowNanos());
            }
        });
    }

    /** Lets guest time go on from where it stood. */
    public void resume() {
        locked(() -> {
            if (!flow.running) {
                flow = new Flow(true, host.steadyNanos() - flow.nanos);
                wake();
            }
        });
    }

    /** Runs {@code task} soon on the event thread, in the order posted. Any thread, with or without the board lock. */
    public void post(Runnable task) {
        tasks.add(task);
        wake();
    }

    @Override
    public long nowNanos() {
        Flow current = flow;
        return current.running ? host.steadyNanos() - current.nanos : current.nanos;
    }

    @Override
    public long wallMillis() {
        return host.wallMillis();
    }

    @Override
    public GuestTimer timer(Runnable onExpiry) {
        LoopTimer timer = new LoopTimer(onExpiry);
        locked(() -> timers.add(timer));
        return timer;
    }

    /** Ends the thread after the turn it is in; timers and tasks that are left do not run. */
    @Override
    public void close() {
        closed = true;
        wake();
        boolean interrupted = false;
        while (Thread.currentThread() != thread && thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void wake() {
        LockSupport.unpark(thread);
    }

    private void loop() {
        while (!closed) {
            long nanos = turn();
            if (nanos == GuestTimer.NEVER) {
                LockSupport.park(this);
            } else if (nanos > 0) {
                LockSupport.parkNanos(this, nanos);
            }
        }
    }

    /** Runs what is due. @return how long there is nothing to do */
    private long turn() {
        lock.lock();
        try {
            runDueTimers();
            runTasks();
            return untilNextTimer();
        } catch (Throwable e) {
            onFailure.accept(e);
            return 0;
        } finally {
            lock.unlock();
        }
    }

    private void runDueTimers() {
        if (!flow.running) {
            return;
        }
        long now = nowNanos();
        for (int i = 0; i < TIMERS_PER_TURN; i++) {
            LoopTimer next = earliest();
            if (next == null || next.deadline > now) {
                return;
            }
            next.deadline = GuestTimer.NEVER;
            next.onExpiry.run();
        }
    }

    private void runTasks() {
        // As many as there are now: a task may post the next one without holding up the timers.
        for (int count = tasks.size(); count > 0; count--) {
            Runnable task = tasks.poll();
            if (task != null) {
                task.run();
            }
        }
    }

    private long untilNextTimer() {
        // Waiting for the lock may have used up the wake-up that came with either.
        if (closed || !tasks.isEmpty()) {
            return 0;
        }
        LoopTimer next = flow.running ? earliest() : null;
        sleepsUntil = next == null ? GuestTimer.NEVER : next.deadline;
        return next == null ? GuestTimer.NEVER : Math.max(0, next.deadline - nowNanos());
    }

    private @org.jspecify.annotations.Nullable LoopTimer earliest() {
        LoopTimer first = null;
        for (LoopTimer timer : timers) {
            if (timer.deadline != GuestTimer.NEVER && (first == null || timer.deadline < first.deadline)) {
                first = timer;
            }
        }
        return first;
    }

    private void locked(Runnable action) {
        lock.lock();
        try {
            action.run();
        } finally {
            lock.unlock();
        }
    }

    /** Arming only stores a number: a board has a dozen timers, and arms far more often than it fires. */
    private final class LoopTimer implements GuestTimer {
        private final Runnable onExpiry;
        private long deadline = NEVER;

        LoopTimer(Runnable onExpiry) {
            this.onExpiry = onExpiry;
        }

        @Override
        public void arm(long deadlineNanos) {
            assert lock.isHeldByCurrentThread() : "A timer is armed without the board lock.";
            deadline = deadlineNanos;
            if (deadlineNanos < sleepsUntil && Thread.currentThread() != thread) {
                sleepsUntil = deadlineNanos;
                wake();
            }
        }

        @Override
        public void cancel() {
            assert lock.isHeldByCurrentThread() : "A timer is cancelled without the board lock.";
            deadline = NEVER;
        }

        @Override
        public long deadlineNanos() {
            return deadline;
        }
    }
}
