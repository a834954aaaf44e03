package dev.vivarium.engine.vcpu;

import java.util.ArrayList;
import java.util.List;

/**
 * The model-specific registers that a {@link CpuState} holds, the same for every back end: all that a guest can change
 * and that no other field says. The local APIC's have their own record, the bases of FS and GS are in the segments, and
 * the time-stamp counter is an offset.
 */
public final class CpuMsrs {
    public static final int TSC_ADJUST = 0x3B;
    public static final int EFER = 0xC000_0080;

    /** How many machine-check banks there are. */
    public static final int MACHINE_CHECK_BANKS = 10;
    /** How many variable memory-type ranges there are. */
    public static final int VARIABLE_RANGES = 8;

    private static final int FIRST_RANGE = 0x200;
    private static final int FIRST_BANK = 0x400;

    private CpuMsrs() {
    }

    /** Their numbers. */
    public static List<Integer> saved() {
        List<Integer> numbers = new ArrayList<>(List.of(TSC_ADJUST, 0x174, 0x175, 0x176, 0x17A, 0x17B, 0x1A0, 0x1D9,
                0x250, 0x258, 0x259, 0x268, 0x269, 0x26A, 0x26B, 0x26C, 0x26D, 0x26E, 0x26F, 0x277, 0x2FF, EFER,
                0xC000_0081, 0xC000_0082, 0xC000_0083, 0xC000_0084, 0xC000_0102, 0xC000_0103));
        for (int i = 0; i < 2 * VARIABLE_RANGES; i++) {
            numbers.add(FIRST_RANGE + i);
        }
        for (int i = 0; i < 4 * MACHINE_CHECK_BANKS; i++) {
            numbers.add(FIRST_BANK + i);
        }
        return List.copyOf(numbers);
    }
}
