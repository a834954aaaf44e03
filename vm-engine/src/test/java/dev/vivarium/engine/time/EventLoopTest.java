package dev.vivarium.engine.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.engine.bus.BoardLock;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;

@Timeout(20)
final class EventLoopTest {
    private static final long HOUR = 3_600_000_000_000L;

    private final BoardLock lock = new BoardLock();
    private final AtomicLong steady = new AtomicLong(-5_000);
    private final AtomicReference<Throwable> failure = new AtomicReference<>();
    private final HostTime hostTime = new HostTime() {
        @Override
        public long steadyNanos() {
            return steady.get();
        }

        @Override
        public long wallMillis() {
            return 42;
        }
    };
    private EventLoop loop;

    @BeforeEach
    void start() {
        loop = new EventLoop(lock, hostTime, 1_000, failure::set);
        loop.start();
    }

    @AfterEach
    void stop() {
        loop.close();
    }

    @Test
    void timeStandsStillUntilResumedAndWhilePaused() {
        steady.addAndGet(100);
        assertEquals(1_000, loop.nowNanos());
        loop.resume();
        steady.addAndGet(100);
        assertEquals(1_100, loop.nowNanos());
        loop.pause();
        steady.addAndGet(HOUR);
        assertEquals(1_100, loop.nowNanos());
        loop.resume();
        loop.resume();
        steady.addAndGet(7);
        assertEquals(1_107, loop.nowNanos());
        assertEquals(42, loop.wallMillis());
    }

    @Test
    void timersRunInTheOrderOfTheirDeadlinesWithTheLockHeld() throws Exception {
        List<String> ran = Collections.synchronizedList(new ArrayList<>());
        CountDownLatch done = new CountDownLatch(2);
        GuestTimer late = loop.timer(() -> {
            ran.add("late " + lock.isHeldByCurrentThread());
            done.countDown();
        });
        GuestTimer early = loop.timer(() -> {
            ran.add("early " + lock.isHeldByCurrentThread());
            done.countDown();
        });
        locked(() -> {
            late.arm(HOUR + 2);
            early.arm(HOUR + 1);
        });
        loop.resume();
        turnAround();
        assertTrue(ran.isEmpty());
        steady.addAndGet(HOUR + 10);
        turnAround();
        assertTrue(done.await(10, TimeUnit.SECONDS));
        assertEquals(List.of("early true", "late true"), ran);
        assertEquals(GuestTimer.NEVER, late.deadlineNanos());
    }

    @Test
    void anEarlierDeadlineWakesTheSleepingThread() throws Exception {
        CountDownLatch fired = new CountDownLatch(1);
        GuestTimer far = loop.timer(() -> {
        });
        GuestTimer near = loop.timer(fired::countDown);
        locked(() -> far.arm(HOUR));
        loop.resume();
        turnAround();
        locked(() -> near.arm(loop.nowNanos() - 1));
        assertTrue(fired.await(10, TimeUnit.SECONDS), "nothing but arming it woke the thread");
    }

    @Test
    void cancelledAndPausedTimersDoNotRun() throws Exception {
        List<String> ran = Collections.synchronizedList(new ArrayList<>());
        GuestTimer cancelled = loop.timer(() -> ran.add("cancelled"));
        GuestTimer paused = loop.timer(() -> ran.add("paused"));
        locked(() -> {
            cancelled.arm(0);
            cancelled.cancel();
            paused.arm(0);
        });
        turnAround();
        assertEquals(List.of(), ran);
        loop.resume();
        turnAround();
        turnAround();
        assertEquals(List.of("paused"), ran);
    }

    @Test
    void aTimerThatRearmsInThePastCannotKeepTasksOut() throws Exception {
        GuestTimer[] greedy = new GuestTimer[1];
        greedy[0] = loop.timer(() -> greedy[0].arm(0));
        locked(() -> greedy[0].arm(0));
        loop.resume();
        turnAround();
        turnAround();
        locked(greedy[0]::cancel);
    }

    @Test
    void tasksRunInOrderOnTheEventThreadWithTheLockHeld() throws Exception {
        List<Integer> order = Collections.synchronizedList(new ArrayList<>());
        CompletableFuture<Boolean> held = new CompletableFuture<>();
        for (int i = 0; i < 100; i++) {
            int number = i;
            loop.post(() -> order.add(number));
        }
        loop.post(() -> held.complete(lock.isHeldByCurrentThread()));
        assertTrue(held.get(10, TimeUnit.SECONDS));
        assertEquals(100, order.size());
        for (int i = 0; i < 100; i++) {
            assertEquals(i, order.get(i));
        }
    }

    @Test
    void anErrorIsReportedAndTheLoopGoesOn() throws Exception {
        RuntimeException error = new IllegalStateException("for this test");
        loop.post(() -> {
            throw error;
        });
        turnAround();
        assertSame(error, failure.get());
    }

    @Test
    void aWaitingLoopDoesNotPoll() throws Exception {
        AtomicLong looks = new AtomicLong();
        EventLoop idle = new EventLoop(lock, new HostTime() {
            @Override
            public long steadyNanos() {
                looks.incrementAndGet();
                return System.nanoTime();
            }

            @Override
            public long wallMillis() {
                return 0;
            }
        }, 0, failure::set);
        CountDownLatch fired = new CountDownLatch(1);
        GuestTimer timer = idle.timer(fired::countDown);
        idle.start();
        idle.resume();
        locked(() -> timer.arm(idle.nowNanos() + 100_000_000L));
        assertTrue(fired.await(10, TimeUnit.SECONDS));
        idle.close();
        assertTrue(looks.get() < 100, "it looked at the clock " + looks + " times in 100 ms");
    }

    @Test
    void closeEndsTheThread() throws Exception {
        CompletableFuture<Thread> thread = new CompletableFuture<>();
        loop.post(() -> thread.complete(Thread.currentThread()));
        loop.close();
        loop.close();
        assertFalse(thread.isDone() && thread.get().isAlive());
    }

    @Test
    void closeWhileTheThreadWaitsForTheBoardLockEndsIt() throws Exception {
        turnAround();
        Thread closer = Thread.ofPlatform().unstarted(loop::close);
        locked(() -> {
            loop.post(() -> {
            });
            spinUntil(lock::hasQueuedThreads);
            closer.start();
            spinUntil(() -> closer.getState() == Thread.State.WAITING);
        });
        assertTrue(closer.join(Duration.ofSeconds(10)), "the thread slept on");
    }

    private static void spinUntil(BooleanSupplier condition) {
        while (!condition.getAsBoolean()) {
            Thread.onSpinWait();
        }
    }

    /** Returns when the loop has taken a turn that began after this call. */
    private void turnAround() throws Exception {
        CompletableFuture<Boolean> turned = new CompletableFuture<>();
        loop.post(() -> turned.complete(true));
        assertTrue(turned.get(10, TimeUnit.SECONDS));
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
