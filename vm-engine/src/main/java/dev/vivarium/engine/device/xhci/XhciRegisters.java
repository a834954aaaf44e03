package dev.vivarium.engine.device.xhci;

/** Numbers of eXtensible Host Controller Interface for Universal Serial Bus 1.1, chapters 5 and 7. */
final class XhciRegisters {
    static final int INTERRUPTERS = 8;
    static final int SLOTS = 16;
    static final int USB2_PORTS = 4;
    static final int USB3_PORTS = 4;
    static final int PORTS = USB2_PORTS + USB3_PORTS;

    static final int BAR_SIZE = 0x4000;
    static final int OPERATIONAL = 0x40;
    static final int PORT_SETS = 0x440;
    static final int PORT_SET_SIZE = 0x10;
    static final int RUNTIME = 0x1000;
    static final int INTERRUPTER_SETS = RUNTIME + 0x20;
    static final int INTERRUPTER_SET_SIZE = 0x20;
    static final int DOORBELLS = 0x2000;
    static final int MSIX_TABLE = 0x3000;
    static final int MSIX_PENDING = 0x3800;

    static final int COMMAND_RUN = 1;
    static final int COMMAND_RESET = 1 << 1;
    static final int COMMAND_INTERRUPTS = 1 << 2;
    static final int COMMAND_RESTORE = 1 << 9;
    /** Run, interrupts, host system errors, wrap events: the bits that stay as they are written. */
    static final int COMMAND_KEPT = 0xc0d;

    static final int STATUS_HALTED = 1;
    static final int STATUS_EVENT = 1 << 3;
    static final int STATUS_PORT_CHANGE = 1 << 4;
    static final int STATUS_RESTORE_ERROR = 1 << 10;
    static final int STATUS_CONTROLLER_ERROR = 1 << 12;
    /** What is cleared by writing ones. */
    static final int STATUS_CLEARED = 0x41c;

    static final int SUCCESS = 1;
    static final int USB_TRANSACTION_ERROR = 4;
    static final int TRB_ERROR = 5;
    static final int STALL_ERROR = 6;
    static final int NO_SLOTS = 9;
    static final int SLOT_NOT_ENABLED = 11;
    static final int ENDPOINT_NOT_ENABLED = 12;
    static final int SHORT_PACKET = 13;
    static final int PARAMETER_ERROR = 17;
    static final int CONTEXT_STATE_ERROR = 19;
    static final int EVENT_RING_FULL = 21;
    static final int COMMAND_RING_STOPPED = 24;

    private XhciRegisters() {
    }
}
