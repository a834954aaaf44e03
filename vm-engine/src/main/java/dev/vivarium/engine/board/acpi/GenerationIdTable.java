package dev.vivarium.engine.board.acpi;

/**
 * The table of the machine's generation identifier: Microsoft, "Virtual Machine Generation ID" (2012), with the contents that QEMU's has
 * ({@code docs/specs/vmgenid}). Its one pointer is to the page that the identifier is in.
 */
final class GenerationIdTable {
    static final String NAME = "SSDT";
    /** The general-purpose event that says that the identifier has changed; {@code _E05} answers it. */
    static final int EVENT = 5;

    private static final String ADDRESS = "VGIA";

    private GenerationIdTable() {
    }

    /**
     * @param page   what the page is called among the tables, or files
     * @param offset where in the page the identifier is
     */
    static AcpiTable pointingTo(String page, int offset) {
        byte[] address = Aml.path(ADDRESS);
        byte[] present = Aml.method("_STA", 0,
                Aml.ifTrue(Aml.equal(address, Aml.integer(0)), Aml.giveBack(Aml.integer(0))),
                Aml.giveBack(Aml.integer(0x0f)));
        byte[] where = Aml.method("ADDR", 0,
                Aml.store(Aml.packageOf(Aml.integer(0), Aml.integer(0)), Aml.LOCAL_0),
                Aml.store(Aml.add(address, Aml.integer(offset)), Aml.index(Aml.LOCAL_0, 0)),
                Aml.giveBack(Aml.LOCAL_0));
        byte[] device = Aml.device("VGEN", Aml.name("_HID", Aml.string("VIVM0001")),
                Aml.name("_CID", Aml.string("VM_Gen_Counter")), Aml.name("_DDN", Aml.string("VM_Gen_Counter")),
                present, where);
        byte[] event = Aml.method(String.format("\\_GPE._E%02X", EVENT), 0,
                Aml.notify(Aml.path("\\_SB.VGEN"), 0x80));
        return AcpiTable.builder(NAME, 1).append(Aml.nameOfDword(ADDRESS)).pointer(page, 4)
                .append(Aml.scope("\\_SB", device)).append(event).withHeader();
    }
}
