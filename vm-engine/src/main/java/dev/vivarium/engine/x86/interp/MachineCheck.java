package dev.vivarium.engine.x86.interp;

import dev.vivarium.engine.vcpu.CpuMsrs;

import java.util.SortedMap;

/** The machine-check banks (SDM Vol. 3B, 16.3.2): registers to read and write; no error is ever reported. */
final class MachineCheck {
    /** As {@link Msr#MCG_CAP} says. */
    static final int BANKS = CpuMsrs.MACHINE_CHECK_BANKS;

    private static final int FIRST = 0x400;
    private static final int PER_BANK = 4;
    private static final int CONTROL = 0;
    private static final int STATUS = 1;

    private final long[] registers = new long[BANKS * PER_BANK];

    static boolean has(int number) {
        return number >= FIRST && number < FIRST + BANKS * PER_BANK;
    }

    long read(int number) {
        return registers[number - FIRST];
    }

    /** @return false if the write must raise #GP(0) */
    boolean write(int number, long value) {
        boolean allowed = switch (number - FIRST & PER_BANK - 1) {
            case CONTROL -> value == 0 || value == -1;
            case STATUS -> value == 0;
            default -> true;
        };
        if (allowed) {
            registers[number - FIRST] = value;
        }
        return allowed;
    }

    void save(SortedMap<Integer, Long> into) {
        for (int i = 0; i < registers.length; i++) {
            into.put(FIRST + i, registers[i]);
        }
    }
}
