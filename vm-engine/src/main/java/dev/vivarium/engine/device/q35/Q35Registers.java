package dev.vivarium.engine.device.q35;

import dev.vivarium.engine.bus.pci.PciLayout;

/** Registers of the memory controller hub, device 0: Intel 3 Series Express Chipset Family datasheet, chapter 5. */
final class Q35Registers {
    static final int PCIEXBAR = 0x60;
    static final int PAM_0 = 0x90;
    static final int PAM_COUNT = 7;
    static final int SMRAM = 0x9d;
    static final int ESMRAMC = 0x9e;

    static final int CONFIG_ADDRESS_MASK = 0x80ff_fffc;
    /** Where firmware for this board puts ECAM. */
    static final long ECAM_BASE = 0xb000_0000L;

    /** The subsystem is the one by which SeaBIOS and OVMF know that {@code fw_cfg} is there. */
    static final PciLayout LAYOUT = PciLayout.of(0x8086, 0x29c0).classCode(0x06_00_00, 2).subsystem(0x1af4, 0x1100)
            .value(PCIEXBAR, 8, ECAM_BASE).writable(PCIEXBAR, 8, 0xf_fc00_0007L)
            .writable(PAM_0, 1, 0x30).writable(PAM_0 + 1, 6, 0x3333_3333_3333L).writable(PAM_0 + PAM_COUNT, 1, 0x83)
            .value(SMRAM, 1, 0x02).writable(SMRAM, 1, 0x78).value(ESMRAMC, 1, 0x38).writable(ESMRAMC, 1, 0x87)
            .writable(0xa2, 2, 0xffff).writable(0xb0, 2, 0xfff0)
            .build();

    private Q35Registers() {
    }
}
