package dev.vivarium.engine.time;

/** The host's two clocks, so that a test can stand in for them. */
public interface HostTime {
    HostTime SYSTEM = new HostTime() {
        @Override
        public long steadyNanos() {
            return System.nanoTime();
        }

        @Override
        public long wallMillis() {
            return System.currentTimeMillis();
        }
    };

    /** Nanoseconds from an arbitrary origin; never runs backwards. */
    long steadyNanos();

    /** Milliseconds since 1970-01-01T00:00Z. */
    long wallMillis();
}
