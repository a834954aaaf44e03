package dev.vivarium.engine.vcpu;

import dev.vivarium.engine.time.GuestClock;
import dev.vivarium.engine.time.GuestTimer;

/** Guest time that follows the host's while it is let, without timers. */
final class StoppableClock implements GuestClock {
    private volatile long stoppedAt;
    private volatile long startedAt;
    private volatile boolean runs;

    /** @param nanos guest time, at which it stands at first */
    StoppableClock(long nanos) {
        stoppedAt = nanos;
    }

    /** While it stands. */
    void set(long nanos) {
        stoppedAt = nanos;
    }

    void goOn() {
        startedAt = System.nanoTime();
        runs = true;
    }

    void stop() {
        stoppedAt = nowNanos();
        runs = false;
    }

    @Override
    public long nowNanos() {
        return runs ? stoppedAt + System.nanoTime() - startedAt : stoppedAt;
    }

    @Override
    public long wallMillis() {
        return 0;
    }

    @Override
    public GuestTimer timer(Runnable onExpiry) {
        throw new UnsupportedOperationException("No chip of the contract's board has a timer.");
    }
}
