package dev.vivarium.engine.board.acpi;

/**
 * The tables of fixed form: ACPI 6.4, 5.2; MCFG from the PCI Firmware Specification 3.2, 4.1.2; HPET from the IA-PC HPET
 * specification 1.0a, 3.2.4; SPCR from Microsoft's specification, 1.02.
 */
final class FixedTables {
    static final String RSDP = "RSDP";
    static final String RSDT = "RSDT";
    static final String XSDT = "XSDT";
    static final String FADT = "FACP";
    static final String FACS = "FACS";
    static final String DSDT = "DSDT";

    static final int SCI = 9;
    private static final int SMI_COMMAND = 0xb2;
    private static final int ACPI_ENABLE = 2;
    private static final int ACPI_DISABLE = 3;
    private static final int CENTURY = 0x32;

    /** WBINVD works; C1 works; no sleep button; RTC does not wake; there is a reset register. */
    private static final int FLAGS = 1 | 1 << 2 | 1 << 5 | 1 << 6 | 1 << 10;
    private static final int RESET_PORT = 0xcf9;
    private static final int RESET_VALUE = 0x0f;

    private static final int LEGACY_DEVICES = 1;
    private static final int KEYBOARD_CONTROLLER = 2;
    private static final int NO_VGA = 4;

    private FixedTables() {
    }

    /** ACPI 2.0's root pointer: 36 bytes, of which the first 20 add up too. */
    static AcpiTable rsdp() {
        return AcpiTable.plain(RSDP).text("RSD PTR ", 8).number(0, 1).text("VIVARM", 6).number(2, 1).pointer(RSDT, 4)
                .number(36, 4).pointer(XSDT, 8).zeros(4).sum(8, 20).sum(32, 36).build();
    }

    static AcpiTable root(String name, int width, Iterable<AcpiTable> tables) {
        AcpiTable.Builder builder = AcpiTable.builder(name, 1);
        tables.forEach(table -> builder.pointer(table.name(), width));
        return builder.withHeader();
    }

    static AcpiTable facs() {
        return AcpiTable.plain(FACS).text(FACS, 4).number(64, 4).zeros(24).number(1, 1).zeros(31).build();
    }

    /** Revision 3, of ACPI 2.0: 244 bytes. The PM timer has 24 bits. */
    static AcpiTable fadt(AcpiParameters board) {
        int pm = board.pmBase();
        int architecture = LEGACY_DEVICES | KEYBOARD_CONTROLLER | (board.vga() ? 0 : NO_VGA);
        AcpiTable.Builder table = AcpiTable.builder(FADT, 3).pointer(FACS, 4).pointer(DSDT, 4).bytes(0, 0)
                .number(SCI, 2).number(SMI_COMMAND, 4).bytes(ACPI_ENABLE, ACPI_DISABLE, 0, 0);
        table.number(pm, 4).number(0, 4).number(pm + 4L, 4).number(0, 4).number(0, 4).number(pm + 8L, 4)
                .number(pm + 0x20L, 4).number(0, 4);
        table.bytes(4, 2, 0, 4, 16, 0, 0, 0).number(0xfff, 2).number(0xfff, 2).number(0, 2).number(0, 2);
        table.bytes(0, 0, 0, 0, CENTURY).number(architecture, 2).number(0, 1).number(FLAGS, 4);
        table.ports(RESET_PORT, 8).number(RESET_VALUE, 1).zeros(3).zeros(8).pointer(DSDT, 8);
        table.ports(pm, 32).zeros(12).ports(pm + 4, 16).zeros(12).zeros(12).ports(pm + 8, 32)
                .ports(pm + 0x20, 128).zeros(12);
        return table.withHeader();
    }

    /** Timer interrupt 0 is the IO-APIC's pin 2; the SCI is level-triggered and active high; NMI is LINT1. */
    static AcpiTable madt(AcpiParameters board) {
        AcpiTable.Builder table = AcpiTable.builder("APIC", 3).number(0xfee0_0000L, 4).number(1, 4);
        for (int i = 0; i < board.processors(); i++) {
            table.bytes(0, 8, i, i).number(1, 4);
        }
        table.bytes(1, 12, 0, 0).number(0xfec0_0000L, 4).number(0, 4);
        table.bytes(2, 10, 0, 0).number(2, 4).number(0, 2);
        table.bytes(2, 10, 0, SCI).number(SCI, 4).number(0x0d, 2);
        table.bytes(4, 6, 0xff).number(0, 2).number(1, 1);
        return table.withHeader();
    }

    static AcpiTable mcfg(AcpiParameters board) {
        return AcpiTable.builder("MCFG", 1).zeros(8).number(board.ecam().base(), 8).number(0, 2)
                .bytes(0, AcpiParameters.LAST_BUS).zeros(4).withHeader();
    }

    /** Three comparators, 64-bit counter, legacy replacement. */
    static AcpiTable hpet() {
        return AcpiTable.builder("HPET", 1).number(0x8086_a201L, 4).bytes(0, 0, 0, 0).number(0xfed0_0000L, 8)
                .number(0, 1).number(0, 2).number(0, 1).withHeader();
    }

    /** COM1 at 115200 baud, 8 data bits, no parity, 1 stop bit, ANSI. */
    static AcpiTable spcr() {
        return AcpiTable.builder("SPCR", 2).bytes(0, 0, 0, 0).ports(0x3f8, 8).bytes(3, 4).number(4, 4)
                .bytes(7, 0, 1, 0, 3, 0).number(0xffff, 2).number(0xffff, 2).bytes(0, 0, 0).number(0, 4)
                .number(0, 1).number(0, 4).withHeader();
    }
}
