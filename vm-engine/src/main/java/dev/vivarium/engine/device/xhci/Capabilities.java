package dev.vivarium.engine.device.xhci;

/** The read-only registers: the capability registers and the extended capabilities, xHCI 1.1, 5.3 and 7.2. */
final class Capabilities {
    private static final int VERSION = 0x0100;
    private static final int EXTENDED = 0x20;
    private static final int PROTOCOL_NAME = 0x2042_5355;
    private static final int ADDRESSES_64 = 1;
    /** The driver may add entries up to seven frames before they are due. */
    private static final int SCHEDULING = 0xf;

    private Capabilities() {
    }

    /** @param offset a multiple of 4 below the operational registers */
    static int read(int offset) {
        return switch (offset) {
            case 0x00 -> XhciRegisters.OPERATIONAL | VERSION << 16;
            case 0x04 -> XhciRegisters.SLOTS | XhciRegisters.INTERRUPTERS << 8 | XhciRegisters.PORTS << 24;
            case 0x08 -> SCHEDULING;
            case 0x10 -> ADDRESSES_64 | EXTENDED / 4 << 16;
            case 0x14 -> XhciRegisters.DOORBELLS;
            case 0x18 -> XhciRegisters.RUNTIME;
            case EXTENDED -> 2 | 0x10 / 4 << 8 | 0x0200 << 16;
            case EXTENDED + 0x10 -> 2 | 0x0300 << 16;
            case EXTENDED + 0x04, EXTENDED + 0x14 -> PROTOCOL_NAME;
            case EXTENDED + 0x08 -> 1 | XhciRegisters.USB2_PORTS << 8;
            case EXTENDED + 0x18 -> 1 + XhciRegisters.USB2_PORTS | XhciRegisters.USB3_PORTS << 8;
            default -> 0;
        };
    }
}
