package dev.vivarium.engine.device.e1000e;

import dev.vivarium.engine.bus.pci.PciBar;
import dev.vivarium.engine.bus.pci.PciLayout;

/**
 * Numbers of the chip: Intel 82574 GbE Controller Family Datasheet, revision 3.4. Registers in section 10, descriptors in 7.1 and 7.2,
 * interrupts in 7.4.
 */
final class E1000eRegisters {
    static final int VENDOR = 0x8086;
    static final int DEVICE = 0x10d3;
    static final int REGISTERS_BAR = 0;
    static final int FLASH_BAR = 1;
    static final int IO_BAR = 2;
    static final int MSIX_BAR = 3;
    static final int REGISTERS_SIZE = 128 << 10;
    static final int IO_SIZE = 32;
    static final int ROM_SIZE = 512 << 10;
    static final int VECTORS = 5;
    static final int IO_DATA = 4;

    static final int CTRL = 0x0000;
    static final int CTRL_COPY = 0x0004;
    static final int STATUS = 0x0008;
    static final int EECD = 0x0010;
    static final int EERD = 0x0014;
    static final int CTRL_EXT = 0x0018;
    static final int MDIC = 0x0020;
    static final int VET = 0x0038;
    static final int ICR = 0x00c0;
    static final int ICS = 0x00c8;
    static final int IMS = 0x00d0;
    static final int IMC = 0x00d8;
    static final int EIAC = 0x00dc;
    static final int IAM = 0x00e0;
    static final int IVAR = 0x00e4;
    static final int RCTL = 0x0100;
    static final int TCTL = 0x0400;
    static final int EEWR = 0x102c;
    static final int PSRCTL = 0x2170;
    static final int RDBAL = 0x2800;
    static final int TDBAL = 0x3800;
    static final int TARC = 0x3840;
    /** From one queue's registers to the other's. */
    static final int QUEUE_STRIDE = 0x100;
    static final int BASE_HIGH = 0x04;
    static final int LENGTH = 0x08;
    static final int HEAD = 0x10;
    static final int TAIL = 0x18;
    static final int RXCSUM = 0x5000;
    static final int RFCTL = 0x5008;
    static final int MTA = 0x5200;
    static final int RA = 0x5400;
    static final int VFTA = 0x5600;
    static final int SWSM = 0x5b50;
    static final int PBACLR = 0x5b68;

    static final int CTRL_MASTER_DISABLE = 1 << 2;
    static final int CTRL_RST = 1 << 26;
    static final int CTRL_VME = 1 << 30;
    static final int CTRL_PHY_RST = 1 << 31;
    static final int STATUS_FULL_DUPLEX = 1;
    static final int STATUS_LINK_UP = 1 << 1;
    static final int STATUS_SPEED_1000 = 1 << 7;
    static final int STATUS_ASDV_1000 = 1 << 9;
    static final int STATUS_PHYRA = 1 << 10;
    static final int STATUS_MASTER_ENABLE = 1 << 19;
    static final int CTRL_EXT_IAME = 1 << 27;
    static final int EERD_START = 1;
    static final int EERD_DONE = 1 << 1;
    static final int EERD_ADDRESS_SHIFT = 2;

    static final int RCTL_EN = 1 << 1;
    static final int RCTL_SBP = 1 << 2;
    static final int RCTL_UPE = 1 << 3;
    static final int RCTL_MPE = 1 << 4;
    static final int RCTL_LPE = 1 << 5;
    static final int RCTL_RDMTS_SHIFT = 8;
    static final int RCTL_PACKET_SPLIT = 1 << 10;
    static final int RCTL_MO_SHIFT = 12;
    static final int RCTL_BAM = 1 << 15;
    static final int RCTL_BSIZE_SHIFT = 16;
    static final int RCTL_VFE = 1 << 18;
    static final int RCTL_BSEX = 1 << 25;
    static final int RCTL_SECRC = 1 << 26;
    static final int RCTL_FLXBUF_SHIFT = 27;
    static final int TCTL_EN = 1 << 1;
    static final int TCTL_PSP = 1 << 3;
    static final int TARC_ENABLE = 1 << 10;
    static final int RXCSUM_IPOFLD = 1 << 8;
    static final int RXCSUM_TUOFLD = 1 << 9;
    static final int RXCSUM_PCSD = 1 << 13;
    static final int RFCTL_IPV6_XSUM_DIS = 1 << 11;
    static final int RFCTL_EXTEN = 1 << 15;
    static final int RAH_VALID = 1 << 31;

    static final int CAUSE_TXDW = 1;
    static final int CAUSE_TXQE = 1 << 1;
    static final int CAUSE_LSC = 1 << 2;
    static final int CAUSE_RXDMT0 = 1 << 4;
    static final int CAUSE_RXO = 1 << 6;
    static final int CAUSE_RXT0 = 1 << 7;
    static final int CAUSE_MDAC = 1 << 9;
    static final int CAUSE_SRPD = 1 << 16;
    static final int CAUSE_ACK = 1 << 17;
    static final int CAUSE_MNG = 1 << 18;
    static final int CAUSE_RXQ0 = 1 << 20;
    static final int CAUSE_TXQ0 = 1 << 22;
    static final int CAUSE_OTHER = 1 << 24;
    static final int CAUSE_ASSERTED = 1 << 31;
    /** What OTHER stands for when there is a message for it. */
    static final int OTHER_CAUSES = CAUSE_LSC | CAUSE_RXO | CAUSE_MDAC | CAUSE_SRPD | CAUSE_ACK | CAUSE_MNG;
    /** All that can be let through. */
    static final int MASKABLE = 0x01f7_82d7;

    static final int DESCRIPTOR = 16;
    static final int SPLIT_DESCRIPTOR = 32;

    static final PciLayout PCI = PciLayout.of(VENDOR, DEVICE)
            .classCode(0x02_00_00, 0)
            .subsystem(VENDOR, 0)
            .interruptPin(1)
            .multifunction()
            .bar(new PciBar(REGISTERS_BAR, PciBar.Kind.MEMORY_32, REGISTERS_SIZE, false))
            .bar(new PciBar(FLASH_BAR, PciBar.Kind.MEMORY_32, REGISTERS_SIZE, false))
            .bar(new PciBar(IO_BAR, PciBar.Kind.IO, IO_SIZE, false))
            .bar(new PciBar(MSIX_BAR, PciBar.Kind.MEMORY_32, 16 << 10, false))
            .bar(new PciBar(PciBar.ROM_INDEX, PciBar.Kind.ROM, ROM_SIZE, false))
            // Power management 1.1: nothing is lost in D3.
            .capabilitiesFrom(0xc8)
            .capability(0x01, (byte) 0x22, (byte) 0, (byte) 8, (byte) 0, (byte) 0, (byte) 0)
            .writable(0xcc, 2, 0x103)
            .msi(1)
            // PCI Express 1.0, an endpoint in the root complex.
            .capability(0x10, (byte) 0x91, (byte) 0, (byte) 0, (byte) 0x80, (byte) 0, (byte) 0, (byte) 0, (byte) 0,
                    (byte) 0, (byte) 0, (byte) 0, (byte) 0, (byte) 0, (byte) 0, (byte) 0, (byte) 0, (byte) 0, (byte) 0)
            .capabilitiesFrom(0xa0)
            .msix(VECTORS, MSIX_BAR, 0, 0x2000)
            .build();

    private E1000eRegisters() {
    }
}
