package dev.vivarium.engine.device.xhci;

/**
 * One entry of a ring: xHCI 1.1, 4.11 and 6.4.
 *
 * @param gpa where it is
 */
record Trb(long gpa, long parameter, int status, int control) {
    static final int SIZE = 16;
    static final int CYCLE = 1;

    static final int NORMAL = 1;
    static final int SETUP = 2;
    static final int DATA = 3;
    static final int STATUS = 4;
    static final int ISOCH = 5;
    static final int LINK = 6;
    static final int EVENT_DATA = 7;
    static final int NO_OP = 8;

    static final int ENABLE_SLOT = 9;
    static final int DISABLE_SLOT = 10;
    static final int ADDRESS_DEVICE = 11;
    static final int CONFIGURE_ENDPOINT = 12;
    static final int EVALUATE_CONTEXT = 13;
    static final int RESET_ENDPOINT = 14;
    static final int STOP_ENDPOINT = 15;
    static final int SET_DEQUEUE = 16;
    static final int RESET_DEVICE = 17;
    static final int NO_OP_COMMAND = 23;

    static final int TRANSFER_EVENT = 32;
    static final int COMMAND_EVENT = 33;
    static final int PORT_EVENT = 34;
    static final int CONTROLLER_EVENT = 37;

    private static final int TOGGLE = 1 << 1;
    private static final int SHORT_INTERRUPTS = 1 << 2;
    private static final int CHAIN = 1 << 4;
    private static final int INTERRUPTS = 1 << 5;
    private static final int IMMEDIATE = 1 << 6;
    private static final int BLOCKS_INTERRUPT = 1 << 9;

    int type() {
        return control >> 10 & 0x3f;
    }

    /** Whether a link turns the cycle state over. */
    boolean togglesCycle() {
        return (control & TOGGLE) != 0;
    }

    boolean isChained() {
        return (control & CHAIN) != 0;
    }

    boolean interruptsOnCompletion() {
        return (control & INTERRUPTS) != 0;
    }

    boolean interruptsOnShortPacket() {
        return (control & SHORT_INTERRUPTS) != 0;
    }

    /** Whether the parameter is the data. */
    boolean isImmediate() {
        return (control & IMMEDIATE) != 0;
    }

    boolean blocksInterrupt() {
        return (control & BLOCKS_INTERRUPT) != 0;
    }

    /** Whether it stands for bytes to be moved. */
    boolean isData() {
        return type() == NORMAL || type() == DATA || type() == ISOCH;
    }

    /** Bytes of its buffer. */
    int length() {
        return status & 0x1ffff;
    }

    int interrupter() {
        return status >>> 22;
    }

    int slot() {
        return control >>> 24;
    }

    int endpoint() {
        return control >> 16 & 0x1f;
    }
}
