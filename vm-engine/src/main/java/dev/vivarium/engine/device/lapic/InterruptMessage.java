package dev.vivarium.engine.device.lapic;

/**
 * What travels between APICs. The command has the layout of the low half of the interrupt command register (SDM Vol. 3A,
 * 11.6.1), of which the data of a message-signalled interrupt is a part.
 *
 * @param destination an APIC id or a logical destination; {@link #EVERYONE} is all of them
 * @param command     vector, delivery mode, destination mode, level and trigger mode
 */
record InterruptMessage(int destination, int command) {
    static final int EVERYONE = -1;

    static final int FIXED = 0;
    static final int LOWEST_PRIORITY = 1;
    static final int NMI = 4;
    static final int INIT = 5;
    static final int STARTUP = 6;
    static final int EXTERNAL = 7;

    static final int LOGICAL = 1 << 11;
    static final int ASSERTED = 1 << 14;
    static final int LEVEL = 1 << 15;
    /** What a message to one physical destination says: vector, delivery mode, level and trigger mode. */
    static final int TO_ONE = 0xC7FF;

    private static final int XAPIC_EVERYONE = 0xFF;

    /** The message that a memory write to FEEx_xxxxh carries (SDM Vol. 3A, 11.11). */
    static InterruptMessage ofMsi(long address, int data) {
        int logical = (address & 4) != 0 ? LOGICAL : 0;
        return new InterruptMessage(ofXapic((int) (address >>> 12) & 0xFF), data & 0xC7FF | logical);
    }

    /** The destination that eight bits name. */
    static int ofXapic(int destination) {
        return destination == XAPIC_EVERYONE ? EVERYONE : destination;
    }

    int vector() {
        return command & 0xFF;
    }

    int mode() {
        return command >>> 8 & 7;
    }

    /** Whether it asks for a vector of the guest's choice. */
    boolean hasVector() {
        return mode() == FIXED || mode() == LOWEST_PRIORITY;
    }

    boolean isLogical() {
        return (command & LOGICAL) != 0;
    }

    boolean isLevel() {
        return (command & LEVEL) != 0;
    }
}
