package dev.vivarium.engine.device.ata;

/** Bits of a drive's registers: ATA8-ACS, 6, and SFF-8020i for drives that take packets. */
public final class AtaRegisters {
    public static final int SECTOR = 512;

    public static final int STATUS_ERROR = 0x01;
    public static final int STATUS_REQUEST = 0x08;
    public static final int STATUS_SEEK = 0x10;
    public static final int STATUS_READY = 0x40;
    public static final int STATUS_BUSY = 0x80;

    public static final int ERROR_ABORTED = 0x04;
    public static final int ERROR_NOT_FOUND = 0x10;
    public static final int ERROR_UNCORRECTABLE = 0x40;

    /** Device register: the address is a number, not cylinder, head and sector. */
    public static final int DEVICE_LBA = 0x40;
    /** Device register: the second drive of a cable. */
    public static final int DEVICE_SECOND = 0x10;

    public static final int CONTROL_NO_INTERRUPT = 0x02;
    public static final int CONTROL_RESET = 0x04;
    /** Device control: the registers show what was written before the last. */
    public static final int CONTROL_PREVIOUS = 0x80;

    /** Interrupt reason: a command, not data. */
    public static final int REASON_COMMAND = 1;
    /** Interrupt reason: towards the host. */
    public static final int REASON_IN = 2;
    /** Bytes in a packet. */
    public static final int PACKET_SIZE = 12;

    private AtaRegisters() {
    }
}
