package dev.vivarium.engine.device.pit8254;

/** Guest time in periods of the timer's clock, 1,193,182 Hz, without rounding that could add up. */
final class PitTicks {
    static final long FREQUENCY = 1_193_182;
    static final long NEVER = Long.MAX_VALUE;
    /** Beyond this, in years, no machine lives; below it nothing overflows. */
    static final long LIMIT = 1L << 53;

    private static final long SECOND = 1_000_000_000L;

    private PitTicks() {
    }

    static long at(long nanos) {
        return nanos / SECOND * FREQUENCY + nanos % SECOND * FREQUENCY / SECOND;
    }

    /** The first nanosecond of a tick. */
    static long nanosOf(long tick) {
        long fraction = tick % FREQUENCY * SECOND;
        return tick / FREQUENCY * SECOND + (fraction + FREQUENCY - 1) / FREQUENCY;
    }
}
