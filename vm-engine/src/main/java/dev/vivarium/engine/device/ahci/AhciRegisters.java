package dev.vivarium.engine.device.ahci;

import dev.vivarium.engine.bus.pci.PciBar;
import dev.vivarium.engine.bus.pci.PciLayout;

/** Registers of the controller: AHCI 1.3.1, chapter 3; of its PCI function: ICH9 datasheet, chapter 15. */
final class AhciRegisters {
    static final int PORTS = 6;
    static final int SLOTS = 32;
    static final int ABAR = 5;
    static final int ABAR_SIZE = 0x1000;

    static final int CAP = 0x00;
    static final int GHC = 0x04;
    static final int IS = 0x08;
    static final int PI = 0x0C;
    static final int VS = 0x10;
    static final int PORT_BASE = 0x100;
    static final int PORT_SIZE = 0x80;

    /** 64-bit addresses, queuing, command list override, AHCI only, 3 Gb/s, 32 slots, 6 ports. */
    static final int CAPABILITIES = 1 << 31 | 1 << 30 | 1 << 24 | 2 << 20 | 1 << 18 | SLOTS - 1 << 8 | PORTS - 1;
    static final int VERSION = 0x0001_0301;

    static final int GHC_RESET = 1;
    static final int GHC_INTERRUPTS = 1 << 1;
    static final int GHC_AHCI = 1 << 31;

    static final int PX_CLB = 0x00;
    static final int PX_CLBU = 0x04;
    static final int PX_FB = 0x08;
    static final int PX_FBU = 0x0C;
    static final int PX_IS = 0x10;
    static final int PX_IE = 0x14;
    static final int PX_CMD = 0x18;
    static final int PX_TFD = 0x20;
    static final int PX_SIG = 0x24;
    static final int PX_SSTS = 0x28;
    static final int PX_SCTL = 0x2C;
    static final int PX_SERR = 0x30;
    static final int PX_SACT = 0x34;
    static final int PX_CI = 0x38;

    static final int IS_REGISTERS = 1;
    static final int IS_PIO_SETUP = 1 << 1;
    static final int IS_DEVICE_BITS = 1 << 3;
    static final int IS_CONNECT = 1 << 6;
    static final int IS_INTERFACE_FATAL = 1 << 27;
    static final int IS_BUS_DATA = 1 << 28;
    static final int IS_BUS_FATAL = 1 << 29;
    static final int IS_TASK_FILE = 1 << 30;
    /** Those that software clears by writing ones. */
    static final int IS_CLEARABLE = 0xFD80_00AF;
    static final int IE_WRITABLE = 0xFDC0_00FF;

    static final int CMD_START = 1;
    static final int CMD_SPUN_UP = 1 << 1;
    static final int CMD_POWERED = 1 << 2;
    static final int CMD_OVERRIDE = 1 << 3;
    static final int CMD_RECEIVE = 1 << 4;
    static final int CMD_RECEIVES = 1 << 14;
    static final int CMD_RUNS = 1 << 15;
    static final int CMD_ATAPI = 1 << 24;
    static final int CMD_LED = 1 << 25;
    static final int CMD_WRITABLE = CMD_START | CMD_RECEIVE | CMD_ATAPI | CMD_LED;

    static final int SERR_EXCHANGED = 1 << 26;
    /** A device, communication at 3 Gb/s, active. */
    static final int SSTS_UP = 0x123;
    static final int SSTS_OFFLINE = 4;
    static final int SCTL_WRITABLE = 0xFFF;
    static final int TFD_NOTHING = 0x7F;

    static final PciLayout LAYOUT = PciLayout.of(0x8086, 0x2922).classCode(0x01_06_01, 2).subsystem(0x1af4, 0x1100)
            .interruptPin(1)
            .bar(new PciBar(ABAR, PciBar.Kind.MEMORY_32, ABAR_SIZE, false))
            .capabilitiesFrom(0x60).msi(1)
            .value(0x90, 1, 0x40) // MAP: all ports are AHCI's
            .writable(0x92, 2, 0x803F) // PCS: ports enabled, which they always are
            .build();

    private AhciRegisters() {
    }
}
