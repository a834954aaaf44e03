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
}
