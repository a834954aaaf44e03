package dev.vivarium.engine.bus.pci;

/** Offsets and bits of the configuration header, type 0: PCI Local Bus Specification 3.0, chapter 6. */
public final class PciRegisters {
    public static final int VENDOR_ID = 0x00;
    public static final int COMMAND = 0x04;
    public static final int STATUS = 0x06;
    public static final int REVISION = 0x08;
    public static final int CACHE_LINE = 0x0c;
    public static final int HEADER_TYPE = 0x0e;
    public static final int BAR_0 = 0x10;
    public static final int SUBSYSTEM = 0x2c;
    public static final int ROM = 0x30;
    public static final int CAPABILITIES = 0x34;
    public static final int INTERRUPT_LINE = 0x3c;
    public static final int INTERRUPT_PIN = 0x3d;

    public static final int COMMAND_IO = 1;
    public static final int COMMAND_MEMORY = 1 << 1;
    public static final int COMMAND_MASTER = 1 << 2;
    public static final int COMMAND_PARITY = 1 << 6;
    public static final int COMMAND_SERR = 1 << 8;
    public static final int COMMAND_NO_INTX = 1 << 10;

    public static final int STATUS_INTERRUPT = 1 << 3;
    public static final int STATUS_CAPABILITIES = 1 << 4;

    public static final int CAPABILITY_MSI = 0x05;
    public static final int CAPABILITY_VENDOR = 0x09;
    public static final int CAPABILITY_MSIX = 0x11;

    private PciRegisters() {
    }
}
