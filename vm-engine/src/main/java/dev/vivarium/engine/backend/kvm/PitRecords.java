package dev.vivarium.engine.backend.kvm;

import dev.vivarium.engine.device.pit8254.Pit8254State;
import dev.vivarium.engine.device.pit8254.PitCounterState;
import dev.vivarium.host.kvm.KvmPit;
import dev.vivarium.host.kvm.KvmPit.Channel;

import java.util.ArrayList;
import java.util.List;

/**
 * Between the record of the interval timer and KVM's (struct kvm_pit_state2). KVM lets counting start anew when it takes a
 * record: the phase within a period is lost on the way there, and a count that waits for its period's end starts at once.
 * On the way back, channel 0's is lost: the kernel times it by a timer that it does not tell of, and leaves the moment of its
 * loading as it was given. So it counts anew from the moment of reading, and no tick comes early.
 * Port 61h's gate and speaker bits are in channel 2's gate there.
 */
final class PitRecords {
    /** KVM's mode of a channel that was never programmed. */
    private static final int UNPROGRAMMED = 0xFF;
    private static final int LOW_THEN_HIGH = 3;
    /** Which byte of a count is next at the data port. */
    private static final int STATE_LOW = 1;
    private static final int STATE_HIGH = 2;
    private static final int STATE_WORD_LOW = 3;
    private static final int STATE_WORD_HIGH = 4;
    private static final int GATE2 = 1;

    private PitRecords() {
    }

    static KvmPit toKvm(Pit8254State state, int flags) {
        return new KvmPit(state.counters().stream().map(PitRecords::toKvm).toList(), flags);
    }

    private static Channel toKvm(PitCounterState counter) {
        boolean loaded = counter.count() != 0 || counter.nextCount() != 0;
        int count = counter.nextCount() != 0 ? counter.nextCount() : counter.count();
        boolean both = counter.access() == LOW_THEN_HIGH;
        int first = both ? STATE_WORD_LOW : counter.access() == STATE_HIGH ? STATE_HIGH : STATE_LOW;
        boolean latched = counter.latchedCount() >= 0;
        return new Channel(loaded ? count : 0x1_0000, latched ? counter.latchedCount() : 0, latched ? first : 0,
                counter.latchedStatus() >= 0 ? 1 : 0, Math.max(counter.latchedStatus(), 0),
                both && counter.readHigh() ? STATE_WORD_HIGH : first,
                both && counter.lowByte() >= 0 ? STATE_WORD_HIGH : first, Math.max(counter.lowByte(), 0),
                counter.access(), loaded ? counter.mode() : UNPROGRAMMED, counter.bcd() ? 1 : 0,
                counter.gate() ? 1 : 0, 0);
    }

    /**
     * @param guestNanos guest time
     * @param hostNanos  the host's monotonic time at the same moment
     */
    static Pit8254State fromKvm(KvmPit pit, long guestNanos, long hostNanos) {
        List<PitCounterState> counters = new ArrayList<>();
        for (Channel channel : pit.channels()) {
            long age = counters.isEmpty() ? 0 : Math.max(hostNanos - channel.loadNanos(), 0);
            counters.add(fromKvm(channel, Math.max(guestNanos - age, 0)));
        }
        return Pit8254State.counting(counters, pit.channels().get(2).gate() != 0 ? GATE2 : 0, guestNanos);
    }

    private static PitCounterState fromKvm(Channel channel, long loadedAt) {
        if (channel.mode() > 5) {
            return PitCounterState.powerOn(channel.gate() != 0);
        }
        int access = channel.rwMode() < 1 || channel.rwMode() > LOW_THEN_HIGH ? LOW_THEN_HIGH : channel.rwMode();
        int count = channel.count() < 1 || channel.count() > 0x1_0000 ? 0x1_0000 : channel.count();
        return PitCounterState.loaded(channel.mode(), access, channel.bcd() != 0, channel.gate() != 0, count, loadedAt)
                .withPort(channel.writeState() == STATE_WORD_HIGH ? channel.writeLatch() & 0xFF : -1,
                        channel.readState() == STATE_WORD_HIGH,
                        channel.countLatched() != 0 ? channel.latchedCount() & 0xFFFF : -1,
                        channel.statusLatched() != 0 ? channel.status() & 0xFF : -1);
    }
}
