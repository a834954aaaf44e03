package dev.vivarium.engine.backend.kvm;

/**
 * How fast the processors' time-stamp counters count.
 *
 * @param kilohertz of the named model where the host can count so, else the host's
 */
record TscRate(long kilohertz) {
    private static final long KILOHERTZ_PER_GIGAHERTZ = 1_000_000;

    /** @param nanos not negative */
    long ticks(long nanos) {
        return nanos / KILOHERTZ_PER_GIGAHERTZ * kilohertz
                + nanos % KILOHERTZ_PER_GIGAHERTZ * kilohertz / KILOHERTZ_PER_GIGAHERTZ;
    }

    /** @param ticks not negative */
    long nanos(long ticks) {
        return ticks / kilohertz * KILOHERTZ_PER_GIGAHERTZ
                + ticks % kilohertz * KILOHERTZ_PER_GIGAHERTZ / kilohertz;
    }
}
