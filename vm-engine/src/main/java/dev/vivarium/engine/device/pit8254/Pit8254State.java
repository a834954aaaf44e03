package dev.vivarium.engine.device.pit8254;

import dev.vivarium.snapshot.codec.DeviceState;
import dev.vivarium.snapshot.codec.StateVersion;

import java.util.List;

/**
 * What the guest can observe of the interval timer and port 61h.
 *
 * @param counters  the three counters
 * @param dueTick   the next rise of counter 0's output that has not been delivered
 * @param owedRises earlier ones that the host was late for and that are still to be delivered
 * @param control   port 61h, bits 0–3
 */
@StateVersion(1)
public record Pit8254State(List<PitCounterState> counters, long dueTick, int owedRises,
        int control) implements DeviceState {
    /** Nothing programmed. */
    public static final Pit8254State POWER_ON = new Pit8254State(
            List.of(PitCounterState.powerOn(true), PitCounterState.powerOn(true), PitCounterState.powerOn(false)),
            PitTicks.NEVER, 0, 0);

    public Pit8254State {
        boolean dueFits = dueTick >= 0 && (dueTick < PitTicks.LIMIT || dueTick == PitTicks.NEVER);
        if (counters.size() != 3 || !dueFits || owedRises < 0 || owedRises > Pit8254.MOST_OWED || control >>> 4 != 0) {
            throw new IllegalArgumentException("A register of the interval timer is out of range.");
        }
        counters = List.copyOf(counters);
    }

    /**
     * A timer that counts, for those who have one elsewhere: the next rise of its output is found from the counters.
     *
     * @param nanos guest time
     */
    public static Pit8254State counting(List<PitCounterState> counters, int control, long nanos) {
        return new Pit8254State(counters, new PitCounter(counters.getFirst()).nextRise(PitTicks.at(nanos)), 0, control);
    }
}
