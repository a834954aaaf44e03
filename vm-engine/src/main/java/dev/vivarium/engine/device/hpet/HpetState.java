package dev.vivarium.engine.device.hpet;

import dev.vivarium.snapshot.codec.DeviceState;
import dev.vivarium.snapshot.codec.StateVersion;

import java.util.List;

/**
 * What the guest can observe of the HPET.
 *
 * @param config     general configuration
 * @param status     general interrupt status
 * @param counter    the main counter if it is stopped; if it runs, what it would have been at guest time zero
 * @param timerLevel what the 8254 drives
 * @param clockLevel what the real-time clock drives
 */
@StateVersion(1)
public record HpetState(int config, int status, long counter, List<HpetComparatorState> comparators,
        boolean timerLevel, boolean clockLevel) implements DeviceState {
    static final int COMPARATORS = 3;

    /** Stopped at zero. */
    public static final HpetState POWER_ON = new HpetState(0, 0, 0, List.of(HpetComparatorState.POWER_ON,
            HpetComparatorState.POWER_ON, HpetComparatorState.POWER_ON), false, false);

    public HpetState {
        if (config >>> 2 != 0 || status >>> COMPARATORS != 0 || comparators.size() != COMPARATORS) {
            throw new IllegalArgumentException("A register of the HPET is out of range.");
        }
        comparators = List.copyOf(comparators);
    }
}
