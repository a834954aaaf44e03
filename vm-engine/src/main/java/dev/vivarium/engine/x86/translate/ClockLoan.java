package dev.vivarium.engine.x86.translate;

import dev.vivarium.engine.x86.interp.TimeStampCounter;
import dev.vivarium.host.code.CodeEntry;

/**
 * Lets translated code read the time-stamp counter by itself for about a millisecond at a time: from the host's counter,
 * and how that ran against the guest's since it was last looked at. The guest never sees it run backwards or stand; where it got
 * ahead it is slowed down. Only for machines with one processor, whose counters cannot be compared, and on hosts whose
 * counter runs evenly.
 */
final class ClockLoan {
    /** Host ticks that one loan lasts, and the fewest to learn from. */
    private static final long LOAN_TICKS = 1 << 22;
    private static final long SHORTEST_TICKS = 1 << 14;
    /** Host ticks after which nothing is learned from: the machine may have been paused. */
    private static final long LONGEST_TICKS = 1L << 32;
    private static final double SCALE_ONE = 1L << 32;
    private static final double SLOWED = 63.0 / 64;
    /** More than any host's counter is slower than the guest's. */
    private static final double LARGEST_SCALE = 8;

    private final NativeState state;
    private final TimeStampCounter counter;
    private final boolean usable;
    private final long entry;
    private long version;
    private long hostBefore;
    private long guestBefore;
    private double scale;

    /** @param code where a few instructions of the loan's own are put */
    ClockLoan(NativeState state, TimeStampCounter counter, boolean alone, CodeArea code) {
        this.state = state;
        this.counter = counter;
        usable = alone && HostFeatures.ofThisHost().hasEvenCounter();
        HostAssembler asm = new HostAssembler();
        asm.start(code.top());
        entry = code.address(asm.position());
        asm.plain(false, 0x0F31); // RDTSC
        asm.registers(true, 0xC1, 4, HostAssembler.RDX).u8(Integer.SIZE); // SHL
        asm.registers(true, 0x0B, HostAssembler.RAX, HostAssembler.RDX); // OR
        asm.u8(0xC3); // RET
        code.addCommon(asm);
        version = counter.version();
    }

    /** Ends a loan that no longer holds because the guest has set its counter; else it shows more than the interpreter has. */
    void check() {
        if (counter.version() != version) {
            version = counter.version();
            state.set(NativeState.CLOCK_TICKS, 0);
            state.set(NativeState.CLOCK_LAST, counter.read());
            scale = 0;
        } else if (state.get(NativeState.CLOCK_LAST) < counter.least()) {
            state.set(NativeState.CLOCK_LAST, counter.least());
        }
    }

    /** Lends the counter, if it can be lent now. */
    boolean lend() {
        if (!usable) {
            return false;
        }
        long host = CodeEntry.enter(state.address, entry);
        long guest = counter.read();
        long ticks = host - hostBefore;
        if (ticks < SHORTEST_TICKS && scale == 0) {
            return false;
        }
        if (ticks >= SHORTEST_TICKS) {
            learn(ticks, guest - guestBefore);
            hostBefore = host;
            guestBefore = guest;
        }
        if (scale == 0) {
            return false;
        }
        long last = state.get(NativeState.CLOCK_LAST);
        boolean ahead = last > guest;
        state.set(NativeState.CLOCK_HOST, host);
        state.set(NativeState.CLOCK_GUEST, ahead ? last : guest);
        state.set(NativeState.CLOCK_SCALE, (long) (scale * SCALE_ONE * (ahead ? SLOWED : 1)));
        state.set(NativeState.CLOCK_TICKS, LOAN_TICKS);
        return true;
    }

    private void learn(long hostTicks, long guestTicks) {
        double ratio = (double) guestTicks / hostTicks;
        scale = hostTicks > LONGEST_TICKS || ratio <= 0 || ratio > LARGEST_SCALE ? 0 : ratio;
    }

    /** The interpreter shows the guest more than translated code has. */
    void settle() {
        counter.atLeast(state.get(NativeState.CLOCK_LAST));
    }
}
