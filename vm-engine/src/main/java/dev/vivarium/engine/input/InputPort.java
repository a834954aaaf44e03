package dev.vivarium.engine.input;

import dev.vivarium.engine.time.GuestClock;
import dev.vivarium.engine.time.GuestTimer;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * The way to a machine's {@link InputHub} from the threads of those who sit at it: everything is done on the machine's event
 * thread, with the board lock held, in the order in which it was asked for.
 */
public final class InputPort {
    private static final long MILLI = 1_000_000;
    /** How long a busy keyboard is waited for before the rest is given up. */
    private static final long PATIENCE_NANOS = 10_000 * MILLI;
    private static final long LOOK_AGAIN_NANOS = 5 * MILLI;
    /** Sequences of keys that wait; more are refused. */
    private static final int MOST_WAITING = 64;

    private final Executor eventThread;
    private final InputHub hub;
    private final GuestClock clock;
    private final GuestTimer timer;
    private final Queue<Sequence> waiting = new ArrayDeque<>();
    private long busySince = GuestTimer.NEVER;

    /** What is played, and who waits for its end. */
    private record Sequence(Queue<KeyStroke> left, CompletableFuture<Boolean> done) {
    }

    /** Made with the board lock held. */
    public InputPort(Executor eventThread, InputHub hub, GuestClock clock) {
        this.eventThread = eventThread;
        this.hub = hub;
        this.clock = clock;
        timer = clock.timer(this::step);
    }

    /** Does something to the guest's keyboard or pointer, soon. */
    public void perform(Consumer<InputHub> action) {
        eventThread.execute(() -> action.accept(hub));
    }

    /**
     * Plays keys in guest time, after those that were asked for before. The next one waits until the guest has taken the last, so
     * that a slow guest loses none.
     *
     * @return completes at the end; with false if the guest takes no keys, or too much waits
     */
    public CompletableFuture<Boolean> play(List<KeyStroke> strokes) {
        CompletableFuture<Boolean> done = new CompletableFuture<>();
        eventThread.execute(() -> begin(new Sequence(new ArrayDeque<>(strokes), done)));
        return done;
    }

    /** The guest is gone: whoever waits is told whether it had been given every key. On the event thread. */
    public void end() {
        for (Sequence sequence = waiting.poll(); sequence != null; sequence = waiting.poll()) {
            sequence.done.complete(sequence.left.stream().noneMatch(KeyStroke::pressed));
        }
    }

    private void begin(Sequence sequence) {
        if (waiting.size() == MOST_WAITING) {
            sequence.done.complete(false);
            return;
        }
        waiting.add(sequence);
        if (waiting.size() == 1) {
            next();
        }
    }

    private void next() {
        Sequence sequence = waiting.peek();
        while (sequence != null && sequence.left.isEmpty()) {
            waiting.remove();
            sequence.done.complete(true);
            sequence = waiting.peek();
        }
        if (sequence != null) {
            timer.arm(clock.nowNanos() + sequence.left.element().waitMillis() * MILLI);
        }
    }

    private void step() {
        Sequence sequence = waiting.peek();
        if (sequence == null) {
            return;
        }
        long now = clock.nowNanos();
        if (!hub.isBusy()) {
            busySince = GuestTimer.NEVER;
            KeyStroke stroke = sequence.left.remove();
            hub.key(stroke.key(), stroke.pressed());
            next();
            return;
        }
        busySince = Math.min(busySince, now);
        if (now - busySince < PATIENCE_NANOS) {
            timer.arm(now + LOOK_AGAIN_NANOS);
            return;
        }
        busySince = GuestTimer.NEVER;
        hub.releaseKeys();
        waiting.remove();
        sequence.done.complete(false);
        next();
    }
}
