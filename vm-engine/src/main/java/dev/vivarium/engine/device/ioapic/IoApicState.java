package dev.vivarium.engine.device.ioapic;

import dev.vivarium.snapshot.codec.DeviceState;
import dev.vivarium.snapshot.codec.StateVersion;

import java.util.Arrays;

/**
 * What the guest can observe of the I/O APIC.
 *
 * @param index        the selected register
 * @param id           0–15
 * @param lines        pins that are asserted now, a bit for each
 * @param redirections the redirection table
 */
@StateVersion(1)
public record IoApicState(int index, int id, int lines, long[] redirections) implements DeviceState {
    static final int PINS = 24;

    /** Nothing asserted, every pin masked. */
    public static final IoApicState POWER_ON = new IoApicState(0, 0, 0, masked());

    public IoApicState {
        if (index >>> 8 != 0 || id >>> 4 != 0 || lines >>> PINS != 0 || redirections.length != PINS) {
            throw new IllegalArgumentException("A register of the I/O APIC is out of range.");
        }
    }

    private static long[] masked() {
        long[] entries = new long[PINS];
        Arrays.fill(entries, IoApic.MASKED);
        return entries;
    }
}
