package dev.vivarium.engine.device.lapic;

/** How one processor's time-stamp counter follows the guest's time. The guest can move the counter at any time. */
public interface TscScale {
    /** One tick for each nanosecond, starting at zero with the guest's time. */
    TscScale NANOSECONDS = new TscScale() {
        @Override
        public long tscAt(long nanos) {
            return nanos;
        }

        @Override
        public long nanosOf(long ticks) {
            return ticks;
        }
    };

    /** The counter's value at a moment of guest time. */
    long tscAt(long nanos);

    /** How long {@code ticks} last, rounded up; {@code ticks} is not negative. */
    long nanosOf(long ticks);
}
