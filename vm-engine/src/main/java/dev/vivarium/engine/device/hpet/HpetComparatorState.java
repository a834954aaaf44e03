package dev.vivarium.engine.device.hpet;

/**
 * One comparator of the HPET.
 *
 * @param config     the writable bits of its configuration
 * @param comparator what the main counter is compared with
 * @param period     what is added to it at each match in periodic mode
 * @param armed      it was written and has not matched since
 */
public record HpetComparatorState(int config, long comparator, long period, boolean armed) {
    static final HpetComparatorState POWER_ON = new HpetComparatorState(0, -1L, 0, false);

    public HpetComparatorState {
        if ((config & ~HpetComparator.WRITABLE) != 0) {
            throw new IllegalArgumentException("A register of the HPET is out of range.");
        }
    }
}
