package dev.vivarium.engine.device.ich9;

import dev.vivarium.engine.bus.pci.PciLayout;

/** Registers of the LPC bridge, device 31 function 0: Intel I/O Controller Hub 9 datasheet, chapters 10 and 13. */
final class Ich9Registers {
    static final int PMBASE = 0x40;
    static final int ACPI_CNTL = 0x44;
    static final int GPIOBASE = 0x48;
    static final int GPIO_CNTL = 0x4c;
    static final int PIRQA_ROUT = 0x60;
    static final int SERIRQ_CNTL = 0x64;
    static final int PIRQE_ROUT = 0x68;
    static final int RCBA = 0xf0;

    static final int ACPI_ENABLE = 0x80;
    static final int PM_SIZE = 128;
    static final int RCBA_SIZE = 0x4000;

    /** The first of the registers in RCBA that say which PIRQ a pin of devices 31–25 is wired to. */
    static final int INTERRUPT_ROUTES = 0x3140;
    static final int INTERRUPT_ROUTES_SIZE = 0x18;

    static final PciLayout LAYOUT = PciLayout.of(0x8086, 0x2918).classCode(0x06_01_00, 2).subsystem(0x1af4, 0x1100)
            .multifunction()
            .value(PMBASE, 4, 1).writable(PMBASE, 4, 0xff80).writable(ACPI_CNTL, 1, 0x87)
            .value(GPIOBASE, 4, 1).writable(GPIOBASE, 4, 0xffc0).writable(GPIO_CNTL, 1, 0x10)
            .value(PIRQA_ROUT, 4, 0x8080_8080L).writable(PIRQA_ROUT, 4, 0x8f8f_8f8fL)
            .value(SERIRQ_CNTL, 1, 0x10).writable(SERIRQ_CNTL, 1, 0xd3)
            .value(PIRQE_ROUT, 4, 0x8080_8080L).writable(PIRQE_ROUT, 4, 0x8f8f_8f8fL)
            .writable(0x80, 2, 0x1377).writable(0x82, 2, 0x3f0f)
            .writable(0x84, 4, 0x00fc_fffdL).writable(0x88, 4, 0x00fc_fffdL)
            .writable(0x8c, 4, 0x00fc_fffdL).writable(0x90, 4, 0x00fc_fffdL)
            .writable(0xa0, 2, 0xffff).writable(0xdc, 1, 0x03)
            .writable(RCBA, 4, 0xffff_c001L)
            .build();

    private Ich9Registers() {
    }
}
