package dev.vivarium.engine.backend.soft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.engine.vcpu.Exit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** One at a time, everyone's turn comes, and each thread gets its own taker's exit. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class TurnsTest {
    private final Turns turns = new Turns();
    private final AtomicInteger inside = new AtomicInteger();
    private final AtomicBoolean overlapped = new AtomicBoolean();

    /** A taker whose turns do what the test says. */
    private final class Scripted implements Turns.Taker {
        final AtomicBoolean interrupted = new AtomicBoolean();
        final AtomicBoolean work = new AtomicBoolean();
        final AtomicBoolean kicked = new AtomicBoolean();
        final AtomicInteger turnsTaken = new AtomicInteger();
        final CompletableFuture<Void> began = new CompletableFuture<>();
        final AtomicBoolean waits = new AtomicBoolean();
        final List<Integer> briefTurns = new CopyOnWriteArrayList<>();
        private final Supplier<Exit> script;

        Scripted(Supplier<Exit> script) {
            this.script = script;
        }

        @Override
        public Exit run() {
            if (inside.incrementAndGet() != 1) {
                overlapped.set(true);
            }
            turnsTaken.incrementAndGet();
            began.complete(null);
            try {
                return script.get();
            } finally {
                inside.decrementAndGet();
            }
        }

        @Override
        public Exit runBriefly(int blocks) {
            briefTurns.add(blocks);
            return run();
        }

        @Override
        public boolean takeLockWait() {
            return waits.getAndSet(false);
        }

        @Override
        public void interrupt() {
            interrupted.set(true);
        }

        @Override
        public boolean hasWork() {
            return work.get();
        }

        @Override
        public boolean takeKick() {
            return kicked.getAndSet(false);
        }

        void kick() {
            kicked.set(true);
            work.set(true);
            interrupt();
            turns.hurry(this);
        }
    }

    /** Runs until it is interrupted. */
    private Scripted spinner() {
        Scripted[] self = new Scripted[1];
        self[0] = new Scripted(() -> {
            while (!self[0].interrupted.getAndSet(false)) {
                Thread.onSpinWait();
            }
            return Exit.KICKED;
        });
        return self[0];
    }

    /** Runs {@code taker} on a thread of its own. */
    private CompletableFuture<Exit> start(Turns.Taker taker) {
        CompletableFuture<Exit> exit = new CompletableFuture<>();
        Thread.ofPlatform().daemon().start(() -> {
            try {
                exit.complete(turns.run(taker));
            } catch (IllegalStateException e) {
                exit.completeExceptionally(e);
            }
        });
        return exit;
    }

    @Test
    void aloneItRunsUntilItHasAnExit() {
        assertEquals(Exit.TRIPLE_FAULT, turns.run(new Scripted(() -> Exit.TRIPLE_FAULT)));
    }

    @Test
    void thoseWhoNeverStopTakeTurnsAndNeverOverlap() {
        Scripted one = spinner();
        Scripted other = spinner();
        Scripted third = spinner();
        CompletableFuture<Exit> first = start(one);
        CompletableFuture<Exit> second = start(other);
        CompletableFuture<Exit> last = start(third);
        while (one.turnsTaken.get() < 5 || other.turnsTaken.get() < 5 || third.turnsTaken.get() < 5) {
            Thread.onSpinWait();
        }
        one.kick();
        assertEquals(Exit.KICKED, first.join());
        int before = other.turnsTaken.get() + third.turnsTaken.get();
        while (other.turnsTaken.get() + third.turnsTaken.get() < before + 5) {
            Thread.onSpinWait();
        }
        other.kick();
        assertEquals(Exit.KICKED, second.join());
        third.kick();
        assertEquals(Exit.KICKED, last.join());
        assertFalse(overlapped.get());
        assertEquals(0, inside.get());
    }

    @Test
    void turnsThatEndByThemselvesAreNoExits() {
        AtomicInteger count = new AtomicInteger();
        Scripted passing = new Scripted(
                () -> count.incrementAndGet() < 100 ? Exit.KICKED : Exit.TRIPLE_FAULT);
        Scripted spinning = spinner();
        CompletableFuture<Exit> first = start(spinning);
        spinning.began.join();
        spinning.interrupt();
        assertEquals(Exit.TRIPLE_FAULT, turns.run(passing));
        assertEquals(100, passing.turnsTaken.get());
        spinning.kick();
        assertEquals(Exit.KICKED, first.join());
    }

    /** The one holds a lock that the other sees free after a thousand of its turns. */
    @Test
    void whileOneWaitsForALockTheOthersHaveBriefTurns() {
        Scripted[] both = new Scripted[2];
        AtomicInteger looks = new AtomicInteger();
        both[0] = new Scripted(() -> {
            boolean free = looks.incrementAndGet() > 1000;
            both[0].waits.set(!free);
            return free ? Exit.TRIPLE_FAULT : Exit.KICKED;
        });
        AtomicBoolean stop = new AtomicBoolean();
        both[1] = new Scripted(() -> stop.get() ? Exit.TRIPLE_FAULT : Exit.KICKED);
        CompletableFuture<Exit> holder = start(both[1]);
        both[1].began.join();
        assertEquals(Exit.TRIPLE_FAULT, turns.run(both[0]));
        int before = both[1].turnsTaken.get();
        while (both[1].turnsTaken.get() < before + 5) {
            Thread.onSpinWait();
        }
        stop.set(true);
        assertEquals(Exit.TRIPLE_FAULT, holder.join());
        List<Integer> brief = both[1].briefTurns;
        assertEquals(1000, brief.size());
        assertEquals(256, Set.copyOf(brief.subList(0, 256)).size());
        assertTrue(brief.stream().allMatch(blocks -> blocks >= 1 && blocks <= 256), brief.toString());
        assertEquals(List.of(), both[0].briefTurns);
    }

    @Test
    void whoHaltedRunsAgainWhenThereIsWork() {
        AtomicInteger runs = new AtomicInteger();
        Scripted sleeper = new Scripted(() -> runs.incrementAndGet() < 3 ? Exit.HALTED : Exit.TRIPLE_FAULT);
        CompletableFuture<Exit> exit = start(sleeper);
        sleeper.began.join();
        Scripted spinning = spinner();
        CompletableFuture<Exit> other = start(spinning);
        spinning.began.join();
        assertFalse(exit.isDone());
        sleeper.work.set(true);
        turns.hurry(sleeper);
        assertEquals(Exit.TRIPLE_FAULT, exit.join());
        assertEquals(3, sleeper.turnsTaken.get());
        spinning.kick();
        assertEquals(Exit.KICKED, other.join());
    }

    @Test
    void whenAllAreHaltedEachCanBeWoken() {
        AtomicInteger runs = new AtomicInteger();
        Scripted sleeper = new Scripted(() -> runs.incrementAndGet() < 2 ? Exit.HALTED : Exit.KICKED);
        Scripted second = new Scripted(() -> Exit.HALTED);
        CompletableFuture<Exit> first = start(sleeper);
        CompletableFuture<Exit> never = start(second);
        sleeper.began.join();
        second.began.join();
        sleeper.kick();
        assertEquals(Exit.KICKED, first.join());
        assertFalse(never.isDone());
    }

    @Test
    void aFailureIsThrownToItsOwner() {
        Scripted broken = new Scripted(() -> {
            throw new IllegalStateException("broken");
        });
        Scripted spinning = spinner();
        CompletableFuture<Exit> healthy = start(spinning);
        spinning.began.join();
        CompletableFuture<Exit> failed = start(broken);
        CompletionException thrown = assertThrows(CompletionException.class, failed::join);
        assertInstanceOf(IllegalStateException.class, thrown.getCause());
        assertFalse(healthy.isDone());
        spinning.kick();
        assertEquals(Exit.KICKED, healthy.join());
    }

    @Test
    void anotherIsHurriedButNotOneself() throws ExecutionException, InterruptedException {
        Scripted mine = new Scripted(() -> Exit.TRIPLE_FAULT);
        AtomicBoolean stop = new AtomicBoolean();
        Scripted other = new Scripted(() -> {
            while (!stop.get()) {
                Thread.onSpinWait();
            }
            return Exit.TRIPLE_FAULT;
        });
        turns.hurry(mine);
        assertFalse(mine.interrupted.get());
        CompletableFuture<Exit> exit = start(other);
        other.began.join();
        turns.hurry(other);
        assertFalse(other.interrupted.get());
        turns.hurry(mine);
        assertTrue(other.interrupted.get());
        stop.set(true);
        assertEquals(Exit.TRIPLE_FAULT, exit.get());
    }
}
