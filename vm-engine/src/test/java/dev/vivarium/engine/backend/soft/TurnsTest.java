package dev.vivarium.engine.backend.soft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** One at a time, everyone's turn comes, and who runs is told to stop only if another waits. */
class TurnsTest {
    private final Turns turns = new Turns();

    /** Takes turns that end only when they are interrupted. */
    private final class Taker implements Runnable {
        private final AtomicInteger inside;
        private final AtomicBoolean overlapped;
        private int left;

        Taker(AtomicInteger inside, AtomicBoolean overlapped, int turns) {
            this.inside = inside;
            this.overlapped = overlapped;
            left = turns;
        }

        @Override
        public void run() {
            AtomicBoolean interrupted = new AtomicBoolean();
            Runnable interrupt = () -> interrupted.set(true);
            for (; left > 0; left--) {
                turns.take(interrupt);
                if (inside.incrementAndGet() != 1) {
                    overlapped.set(true);
                }
                while (left > 1 && !interrupted.getAndSet(false)) {
                    Thread.onSpinWait();
                }
                inside.decrementAndGet();
                turns.give(interrupt);
            }
        }
    }

    @Test
    void theyRunOneAtATimeAndEachWaiterEndsTheOthersTurn() throws Exception {
        AtomicInteger inside = new AtomicInteger();
        AtomicBoolean overlapped = new AtomicBoolean();
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            // The last turns end by themselves, for there may be nobody left who waits.
            threads.add(Thread.ofPlatform().start(new Taker(inside, overlapped, i == 0 ? 20 : 1)));
        }
        Thread feeder = Thread.ofPlatform().start(() -> {
            while (threads.getFirst().isAlive()) {
                new Taker(inside, overlapped, 1).run();
            }
        });
        for (Thread thread : threads) {
            thread.join();
        }
        feeder.join();
        assertTrue(!overlapped.get());
        assertEquals(0, inside.get());
    }

    @Test
    void onlyWhoHasATurnCanEndIt() {
        Runnable mine = () -> {
        };
        assertThrows(IllegalStateException.class, () -> turns.give(mine));
        turns.take(mine);
        turns.give(mine);
        assertThrows(IllegalStateException.class, () -> turns.give(mine));
    }

    @Test
    void anotherIsHurriedButNotOneself() {
        List<String> interrupted = new ArrayList<>();
        Runnable mine = () -> interrupted.add("mine");
        Runnable other = () -> interrupted.add("other");
        turns.hurry(mine);
        turns.take(other);
        turns.hurry(other);
        assertEquals(List.of(), interrupted);
        turns.hurry(mine);
        assertEquals(List.of("other"), interrupted);
    }
}
