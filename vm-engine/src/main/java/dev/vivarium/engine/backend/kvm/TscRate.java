package dev.vivarium.engine.backend.kvm;

import dev.vivarium.engine.vcpu.CpuidTable;

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

    /** The counter's rate by the crystal's, as leaf 15h says it. */
    record Ratio(int numerator, int denominator) {
    }

    /**
     * The nearest ratio with a small numerator: Linux multiplies the crystal's kilohertz with it in 32 bits
     * (native_calibrate_tsc). It is off by less than one part in a million, but by up to 120 near whole gigahertz.
     */
    Ratio toCrystal() {
        long crystal = CpuidTable.CRYSTAL_HZ / 1000;
        long most = (1L << 32) / crystal - 1;
        Ratio best = new Ratio((int) Math.max(kilohertz / crystal, 1), 1);
        double off = Double.MAX_VALUE;
        for (long denominator = 1; denominator <= most * crystal / kilohertz; denominator++) {
            long numerator = (kilohertz * denominator + crystal / 2) / crystal;
            double now = Math.abs((double) numerator / denominator - (double) kilohertz / crystal);
            if (numerator > 0 && numerator <= most && now < off) {
                best = new Ratio((int) numerator, (int) denominator);
                off = now;
            }
        }
        return best;
    }
}
