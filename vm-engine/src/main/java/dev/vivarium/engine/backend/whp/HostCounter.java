package dev.vivarium.engine.backend.whp;

import dev.vivarium.engine.time.GuestClock;
import dev.vivarium.engine.vcpu.TimeStamp;
import dev.vivarium.engine.vcpu.VcpuFailure;
import dev.vivarium.host.abi.WhpRegister;
import dev.vivarium.host.whp.WhpProcessor;
import dev.vivarium.host.whp.WhpRegisters;

/**
 * A processor's time-stamp counter. The host lets it run on while guest time stands still, so it is set anew then. Owned
 * by the processor's thread.
 */
final class HostCounter {
    /** Guest time that the counter may be off before it is set anew. */
    private static final long TOLERATED_NANOS = 1_000_000;
    /** How much a rate may differ that is to be the same, in parts of it. */
    private static final long SAME_RATE = 4000;

    private final WhpProcessor processor;
    private final GuestClock clock;
    private final WhpRegisters counter = new WhpRegisters(WhpRegister.TSC);
    /** As it was when it was last looked at. */
    private TimeStamp stamp;

    HostCounter(WhpProcessor processor, GuestClock clock, TscRate rate) {
        this.processor = processor;
        this.clock = clock;
        stamp = new TimeStamp(0, rate.kilohertz() * 1000);
    }

    private long read() {
        processor.read(counter);
        return counter.get(0);
    }

    /** The guest has moved the counter. */
    void move(long ticks) {
        set(read() + ticks);
    }

    /** @throws VcpuFailure if this host's counts otherwise */
    void restore(TimeStamp saved) {
        if (Math.abs(saved.hertz() - stamp.hertz()) > stamp.hertz() / SAME_RATE) {
            throw new VcpuFailure(
                    "The guest counts time at " + saved.hertz() / 1_000_000 + " MHz, and this host's processor"
                            + " counts at " + stamp.hertz() / 1_000_000
                            + " MHz: its clock would be wrong. Let it go on in software,"
                            + " or restart it here.",
                    "");
        }
        set(saved.at(clock.nowNanos()));
    }

    private void set(long ticks) {
        counter.set(0, ticks);
        processor.write(counter);
        stamp = stamp.with(ticks, clock.nowNanos());
    }

    /** How it follows guest time now. */
    TimeStamp look() {
        stamp = stamp.with(read(), clock.nowNanos());
        return stamp;
    }

    /** As it was when time stood still. */
    TimeStamp stopped() {
        return stamp;
    }

    void goOn() {
        long wanted = stamp.at(clock.nowNanos());
        if (Math.abs(read() - wanted) > stamp.at(TOLERATED_NANOS) - stamp.offset()) {
            set(wanted);
        }
    }
}
