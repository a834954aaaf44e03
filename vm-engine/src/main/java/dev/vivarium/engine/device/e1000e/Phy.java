package dev.vivarium.engine.device.e1000e;

/**
 * The PHY behind the MDI control register: section 9. It agrees with its partner on 1000 Mbit/s at once. Not emulated: other speeds,
 * loopback, cable diagnostics, interrupts of its own.
 */
final class Phy {
    private static final int PAGES = 7;
    private static final int PER_PAGE = 32;
    static final int REGISTERS = PAGES * PER_PAGE;

    private static final int CONTROL = 0;
    private static final int STATUS = 1;
    private static final int IDENTIFIER_1 = 2;
    private static final int IDENTIFIER_2 = 3;
    private static final int ADVERTISED = 4;
    private static final int PARTNER = 5;
    private static final int EXPANSION = 6;
    private static final int GIGABIT_CONTROL = 9;
    private static final int GIGABIT_STATUS = 10;
    private static final int EXTENDED_STATUS = 15;
    private static final int SPECIFIC_CONTROL = 16;
    private static final int SPECIFIC_STATUS = 17;
    private static final int PAGE = 22;
    /** Up to here, and the page itself, registers are the same on all pages. */
    private static final int LAST_OF_ALL_PAGES = 15;

    private static final int CONTROL_RESET = 1 << 15;
    private static final int CONTROL_RESTART = 1 << 9;
    private static final int STATUS_LINK = 1 << 2;
    private static final int STATUS_AGREED = 1 << 5;
    private static final int SPECIFIC_LINK = 1 << 10 | 1 << 3;

    private static final int MDIC_READ = 1 << 27;
    private static final int MDIC_WRITE = 1 << 26;
    private static final int MDIC_READY = 1 << 28;
    private static final int MDIC_ERROR = 1 << 30;

    private final RegisterFile registers;
    private final int[] values;

    Phy(RegisterFile registers, int[] saved) {
        this.registers = registers;
        values = saved.clone();
    }

    static int[] powerOn() {
        int[] fresh = new int[REGISTERS];
        fresh[CONTROL] = 0x1140;
        fresh[STATUS] = 0x7949;
        fresh[IDENTIFIER_1] = 0x0141;
        fresh[IDENTIFIER_2] = 0x0cb1;
        fresh[ADVERTISED] = 0x0de1;
        fresh[PARTNER] = 0xc5e1;
        fresh[EXPANSION] = 0x000d;
        fresh[GIGABIT_CONTROL] = 0x0f00;
        fresh[GIGABIT_STATUS] = 0x3c00;
        fresh[EXTENDED_STATUS] = 0x3000;
        fresh[SPECIFIC_CONTROL] = 0x3360;
        fresh[SPECIFIC_STATUS] = 0xa800;
        return fresh;
    }

    int[] save() {
        return values.clone();
    }

    void reset() {
        System.arraycopy(powerOn(), 0, values, 0, REGISTERS);
    }

    /** The MDI control register is written to. */
    void access(int value, boolean linkUp) {
        int register = value >> 16 & 0x1f;
        int result = value & ~MDIC_ERROR;
        if ((value >> 21 & 0x1f) != 1) {
            result |= MDIC_ERROR;
        } else if ((value & MDIC_READ) != 0) {
            result = result & ~0xffff | read(register, linkUp);
        } else if ((value & MDIC_WRITE) != 0) {
            write(register, value & 0xffff);
        }
        registers.set(E1000eRegisters.MDIC, result | MDIC_READY);
    }

    private int read(int register, boolean linkUp) {
        int place = place(register);
        int link = linkUp ? place == STATUS ? STATUS_LINK | STATUS_AGREED
                : place == SPECIFIC_STATUS ? SPECIFIC_LINK : 0 : 0;
        return place < 0 ? 0 : values[place] | link;
    }

    private void write(int register, int value) {
        int place = place(register);
        switch (place) {
            case CONTROL -> {
                if ((value & CONTROL_RESET) != 0) {
                    reset();
                } else {
                    values[CONTROL] = value & ~(CONTROL_RESTART | 0x3f);
                }
            }
            case -1, STATUS, IDENTIFIER_1, IDENTIFIER_2, PARTNER, EXPANSION, GIGABIT_STATUS, EXTENDED_STATUS,
                    SPECIFIC_STATUS -> {
                // Nothing that can be written.
            }
            default -> values[place] = value;
        }
    }

    /** @return -1 if there is none */
    private int place(int register) {
        int page = register <= LAST_OF_ALL_PAGES || register == PAGE ? 0 : values[PAGE] & 0xff;
        return page < PAGES ? page * PER_PAGE + register : -1;
    }
}
