package dev.vivarium.engine.vcpu;

/**
 * How a processor's time-stamp counter follows guest time.
 *
 * @param offset its value at guest time zero
 * @param hertz  how fast it counts: that of the model, unless the machine began on a host that counts otherwise
 */
public record TimeStamp(long offset, long hertz) {
    /** A tick for each nanosecond, as every model has it. */
    public static final TimeStamp NANOSECONDS = new TimeStamp(0, CpuidTable.CRYSTAL_HZ);

    private static final long SECOND = 1_000_000_000L;
    private static final long SLOWEST = 100_000_000L;
    private static final long FASTEST = 8 * SECOND;

    public TimeStamp {
        if (hertz < SLOWEST || hertz > FASTEST) {
            throw new IllegalArgumentException("The time-stamp counter's frequency is out of range.");
        }
    }

    /** The counter's value at a moment of guest time, which is not negative. */
    public long at(long nanos) {
        return offset + (hertz == SECOND ? nanos : nanos / SECOND * hertz + nanos % SECOND * hertz / SECOND);
    }

    /** How long so many ticks last, rounded up; not negative. */
    public long nanosOf(long ticks) {
        return hertz == SECOND ? ticks : ticks / hertz * SECOND + (ticks % hertz * SECOND + hertz - 1) / hertz;
    }

    /** The same rate, with the counter at {@code value} at a moment of guest time. */
    public TimeStamp with(long value, long nanos) {
        return new TimeStamp(value - (at(nanos) - offset), hertz);
    }
}
