package dev.vivarium.engine.board.acpi;

import dev.vivarium.engine.device.ich9.PirqRouter;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * The table of devices that an operating system cannot find by itself: the PCI root with what it passes on and where its
 * interrupts end, the devices behind the LPC bridge, what is taken, and how to switch off.
 */
final class Dsdt {
    private static final String PCI_ROOT_UUID = "5b4ddb33f71f1c4096577441c03dd766";
    /** Of what the system asks to control: PCI Express capabilities. */
    private static final int GRANTED = 0x10;
    private static final int FIRST_APIC_PIN = 16;
    /** The 8259 inputs that a PIRQ may be given. */
    private static final int[] PIC_INPUTS = {5, 10, 11};

    private final AcpiParameters board;

    Dsdt(AcpiParameters board) {
        this.board = board;
    }

    byte[] terms() {
        List<byte[]> system = new ArrayList<>();
        system.add(pciRoot());
        system.add(Aml.byteFields("PCI0.LPC.PIRR", "PRQA", "PRQB", "PRQC", "PRQD", null, "PRQE", "PRQF", "PRQG",
                "PRQH"));
        system.add(currentInterrupt());
        for (int pirq = 0; pirq < 8; pirq++) {
            system.add(link(pirq));
        }
        system.add(reserved());
        system.add(Aml.device("FWCF", Aml.name("_HID", Aml.string("QEMU0002")), present(0x0b),
                Aml.name("_CRS", Resources.template(Resources.ports(0x510, 12)))));
        if (board.hpet()) {
            system.add(Aml.device("HPET", hid("PNP0103"),
                    Aml.name("_CRS", Resources.template(Resources.fixedMemory(0xfed0_0000L, 0x400)))));
        }
        for (int i = 0; i < board.processors(); i++) {
            system.add(Aml.device(String.format("C%03X", i), Aml.name("_HID", Aml.string("ACPI0007")),
                    Aml.name("_UID", Aml.integer(i))));
        }
        byte[] softOff = Aml.packageOf(Aml.integer(0), Aml.integer(0), Aml.integer(0), Aml.integer(0));
        return Aml.join(Aml.name("PICF", Aml.integer(0)),
                Aml.method("_PIC", 1, Aml.store(Aml.ARG_0, Aml.path("PICF"))),
                Aml.scope("\\_SB", system.toArray(byte[][]::new)), Aml.name("_S5", softOff));
    }

    private byte[] pciRoot() {
        List<byte[]> windows = new ArrayList<>();
        windows.add(Resources.busWindow(0, AcpiParameters.LAST_BUS));
        windows.add(Resources.ports(0xcf8, 8));
        windows.add(Resources.portWindow(0, 0xcf7));
        windows.add(Resources.portWindow(0xd00, 0xffff));
        windows.add(Resources.memoryWindow(new AcpiParameters.Window(0xa_0000, 0x2_0000)));
        board.memoryWindows().forEach(window -> windows.add(Resources.memoryWindow(window)));
        return Aml.device("PCI0", hid("PNP0A08"), Aml.name("_CID", Aml.eisaId("PNP0A03")),
                Aml.name("_UID", Aml.integer(0)), Aml.name("_SEG", Aml.integer(0)), Aml.name("_BBN", Aml.integer(0)),
                Aml.name("_CRS", Resources.template(windows.toArray(byte[][]::new))), capabilities(),
                Aml.name("PRTA", routes(true)), Aml.name("PRTP", routes(false)),
                Aml.method("_PRT", 0, Aml.ifTrue(Aml.path("PICF"), Aml.giveBack(Aml.path("PRTA"))),
                        Aml.giveBack(Aml.path("PRTP"))),
                lpc());
    }

    /** What the system may control itself: PCI Firmware Specification 3.2, 4.5. */
    private static byte[] capabilities() {
        byte[] first = Aml.path("CDW1");
        byte[] third = Aml.path("CDW3");
        byte[] uuid = Aml.buffer(HexFormat.of().parseHex(PCI_ROOT_UUID));
        return Aml.serializedMethod("_OSC", 4, Aml.dwordField(Aml.ARG_3, 0, "CDW1"),
                Aml.ifTrue(Aml.equal(Aml.ARG_0, uuid),
                        Aml.dwordField(Aml.ARG_3, 8, "CDW3"),
                        Aml.store(Aml.and(third, Aml.integer(GRANTED)), Aml.LOCAL_0),
                        Aml.ifTrue(Aml.not(Aml.equal(Aml.ARG_1, Aml.integer(1))), Aml.setBits(first, 8)),
                        Aml.ifTrue(Aml.not(Aml.equal(third, Aml.LOCAL_0)), Aml.setBits(first, 16)),
                        Aml.store(Aml.LOCAL_0, third)),
                Aml.otherwise(Aml.setBits(first, 4)), Aml.giveBack(Aml.ARG_3));
    }

    /** A route for each pin of each slot: to an IO-APIC pin, or to a link that says which input of the 8259s. */
    private static byte[] routes(boolean apic) {
        byte[][] entries = new byte[128][];
        for (int i = 0; i < entries.length; i++) {
            int slot = i / 4;
            int pin = i % 4;
            int pirq = PirqRouter.fixedPirq(slot, pin);
            byte[] address = Aml.integer((long) slot << 16 | 0xffff);
            entries[i] = apic
                    ? Aml.packageOf(address, Aml.integer(pin), Aml.integer(0), Aml.integer(FIRST_APIC_PIN + pirq))
                    : Aml.packageOf(address, Aml.integer(pin), Aml.path(linkName(pirq)), Aml.integer(0));
        }
        return Aml.packageOf(entries);
    }

    private static String linkName(int pirq) {
        return "LNK" + (char) ('A' + pirq);
    }

    private byte[] lpc() {
        List<byte[]> devices = new ArrayList<>();
        devices.add(Aml.name("_ADR", Aml.integer(0x1f_0000)));
        devices.add(Aml.configRegion("PIRR", 0x60, 12));
        devices.add(isaDevice("RTC", "PNP0B00", Resources.ports(0x70, 2), Resources.isaInterrupt(8)));
        devices.add(isaDevice("KBD", "PNP0303", Resources.ports(0x60, 1), Resources.ports(0x64, 1),
                Resources.isaInterrupt(1)));
        devices.add(isaDevice("MOU", "PNP0F13", Resources.isaInterrupt(12)));
        for (int i = 0; i < board.serialPorts(); i++) {
            devices.add(Aml.device("COM" + (i + 1), hid("PNP0501"), Aml.name("_UID", Aml.integer(i + 1)),
                    present(0x0f), Aml.name("_CRS", Resources.template(
                            Resources.ports(i == 0 ? 0x3f8 : 0x2f8, 8), Resources.isaInterrupt(4 - i)))));
        }
        return Aml.device("LPC", devices.toArray(byte[][]::new));
    }

    private static byte[] isaDevice(String name, String id, byte[]... resources) {
        return Aml.device(name, hid(id), present(0x0f), Aml.name("_CRS", Resources.template(resources)));
    }

    /** A PIRQ, for a system that uses the 8259s. */
    private static byte[] link(int pirq) {
        byte[] register = Aml.path("PRQ" + (char) ('A' + pirq));
        return Aml.device(linkName(pirq), hid("PNP0C0F"), Aml.name("_UID", Aml.integer(pirq)),
                Aml.name("_PRS", Resources.template(Resources.sharedInterrupts(PIC_INPUTS))),
                Aml.method("_STA", 0, Aml.ifTrue(Aml.and(register, Aml.integer(0x80)), Aml.giveBack(Aml.integer(9))),
                        Aml.giveBack(Aml.integer(11))),
                Aml.method("_DIS", 0, Aml.setBits(register, 0x80)),
                Aml.method("_CRS", 0, Aml.giveBack(Aml.call("IQCR", register))),
                Aml.serializedMethod("_SRS", 1, Aml.dwordField(Aml.ARG_0, 5, "PRRI"),
                        Aml.store(Aml.path("PRRI"), register)));
    }

    /** The resources of a link whose register is given. */
    private static byte[] currentInterrupt() {
        byte[] number = Aml.path("PRRI");
        return Aml.join(Aml.name("PRR0", Resources.template(Resources.sharedInterrupts(0))),
                Aml.serializedMethod("IQCR", 1, Aml.dwordField(Aml.path("PRR0"), 5, "PRRI"),
                        Aml.ifTrue(Aml.and(Aml.ARG_0, Aml.integer(0x80)), Aml.store(Aml.integer(0), number)),
                        Aml.otherwise(Aml.store(Aml.and(Aml.ARG_0, Aml.integer(15)), number)),
                        Aml.giveBack(Aml.path("PRR0"))));
    }

    /** What no device may be given, although nothing else says so: ECAM and the PM ports. */
    private byte[] reserved() {
        return Aml.device("MRES", hid("PNP0C02"), Aml.name("_CRS", Resources.template(
                Resources.fixedMemory(board.ecam().base(), board.ecam().sizeBytes()),
                Resources.ports(board.pmBase(), 128), Resources.ports(0xb2, 2))));
    }

    private static byte[] hid(String id) {
        return Aml.name("_HID", Aml.eisaId(id));
    }

    private static byte[] present(int status) {
        return Aml.name("_STA", Aml.integer(status));
    }
}
