package dev.vivarium.engine.metrics;

/**
 * How often something happened. Counting is a plain increment by whoever holds the machine's board lock, so it costs
 * next to nothing; a reader on another thread may see a value that is a moment old.
 */
public final class Counter {
    private long value;

    Counter() {
    }

    public void increment() {
        value++;
    }

    public void add(long amount) {
        value += amount;
    }

    public long value() {
        return value;
    }
}
