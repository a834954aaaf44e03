package dev.vivarium.engine.display.rfb;

import java.time.Duration;

/** By when something has to be done, if it has to. Set and lifted by one thread, looked at by another. */
final class Deadline {
    private final long nanos;
    private volatile boolean isSet;
    private volatile long at;

    Deadline(Duration allowed) {
        nanos = allowed.toNanos();
    }

    void set() {
        at = System.nanoTime() + nanos;
        isSet = true;
    }

    void lift() {
        isSet = false;
    }

    boolean isPast() {
        return isSet && System.nanoTime() - at > 0;
    }
}
