package dev.vivarium.engine.backend.whp;

import dev.vivarium.host.abi.WhpRegister;
import dev.vivarium.host.whp.WhpProcessor;
import dev.vivarium.host.whp.WhpRegisters;

import java.util.concurrent.locks.LockSupport;

/**
 * How fast the processors' time-stamp counters count: as the host's does, which WHP does not let us change.
 *
 * @param kilohertz above 0
 */
record TscRate(long kilohertz) {
    private static final long KILOHERTZ_PER_GIGAHERTZ = 1_000_000;
    private static final long MEASURED_NANOS = 20_000_000;

    /** @param hertz what the hypervisor says, or 0 if it does not: then a counter is measured */
    static TscRate of(long hertz, WhpProcessor processor) {
        return new TscRate(Math.max(hertz == 0 ? measure(processor) : hertz / 1000, 1));
    }

    private static long measure(WhpProcessor processor) {
        WhpRegisters counter = new WhpRegisters(WhpRegister.TSC);
        processor.read(counter);
        long first = counter.get(0);
        long start = System.nanoTime();
        long passed = 0;
        while (passed < MEASURED_NANOS) {
            LockSupport.parkNanos(MEASURED_NANOS - passed);
            passed = System.nanoTime() - start;
        }
        processor.read(counter);
        return (counter.get(0) - first) * KILOHERTZ_PER_GIGAHERTZ / (System.nanoTime() - start);
    }

    /** The counter's rate as CPUID tells it: so many times that of the crystal. */
    record Ratio(int numerator, int denominator) {
    }

    /**
     * As near as can be. Linux multiplies the crystal's kilohertz and the numerator in 32 bits
     * (arch/x86/kernel/tsc.c, native_calibrate_tsc), so that has to be small.
     */
    Ratio ratio(long crystalKilohertz) {
        long most = 0xFFFF_FFFFL / crystalKilohertz;
        Ratio best = new Ratio(1, 1);
        double least = Double.MAX_VALUE;
        for (long denominator = 1; denominator <= most; denominator++) {
            long numerator = Math.max((kilohertz * denominator + crystalKilohertz / 2) / crystalKilohertz, 1);
            double error = Math.abs((double) numerator * crystalKilohertz / denominator - kilohertz);
            if (numerator <= most && error < least) {
                least = error;
                best = new Ratio((int) numerator, (int) denominator);
            }
        }
        return best;
    }
}
