package dev.vivarium.engine.device.rtc146818;

/** Where what is in the 146818's memory, and the bits of its control registers. */
final class RtcRegisters {
    static final int SIZE = 128;

    /** The alarm bytes follow those of seconds, minutes and hours. */
    static final int SECONDS = 0;
    static final int MINUTES = 2;
    static final int HOURS = 4;
    static final int DAY_OF_WEEK = 6;
    static final int DAY = 7;
    static final int MONTH = 8;
    static final int YEAR = 9;
    static final int A = 10;
    static final int B = 11;
    static final int C = 12;
    static final int D = 13;
    static final int CENTURY = 0x32;

    static final int A_UPDATING = 0x80;
    static final int A_DIVIDER = 0x70;
    static final int A_DIVIDER_RUNS = 0x20;
    static final int A_RATE = 0x0F;

    static final int B_SET = 0x80;
    static final int B_UPDATE_ENABLE = 0x10;
    static final int B_BINARY = 0x04;
    static final int B_24_HOURS = 0x02;
    /** What RESET# clears: the three interrupt enables and the square wave. */
    static final int B_CLEARED_BY_RESET = 0x78;

    static final int C_INTERRUPT = 0x80;
    static final int C_PERIODIC = 0x40;
    static final int C_ALARM = 0x20;
    static final int C_UPDATE = 0x10;
    static final int C_CAUSES = 0x70;

    static final int D_VALID = 0x80;

    private RtcRegisters() {
    }

    /** Whether the register shows the time, rather than being plain memory. */
    static boolean isTime(int index) {
        return switch (index) {
            case SECONDS, MINUTES, HOURS, DAY_OF_WEEK, DAY, MONTH, YEAR, CENTURY -> true;
            default -> false;
        };
    }
}
