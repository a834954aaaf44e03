package dev.vivarium.engine.board.acpi;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.vivarium.engine.board.acpi.AcpiParameters.Window;
import dev.vivarium.engine.memory.LittleEndian;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

final class AcpiTablesTest {
    private static final AcpiParameters BOARD = new AcpiParameters(4, 0x600, new Window(0xb000_0000L, 256 << 20),
            List.of(new Window(0x8000_0000L, 0x3000_0000L), new Window(0xc000_0000L, 0x3ec0_0000L),
                    new Window(0x40_0000_0000L, 0x40_0000_0000L)),
            2, true, true, true);
    private static final List<String> LISTED = List.of("FACP", "APIC", "MCFG", "HPET", "SPCR");
    private static final int BASE = 0xe_0000;
    private static final int PAGE = 0xe_f000;

    private final AcpiTables tables = AcpiTables.of(BOARD);

    /** Memory with tables in it. */
    private record Memory(byte[] bytes, long base) {
        long number(long gpa, int width) {
            return LittleEndian.get(bytes, (int) (gpa - base), width);
        }

        String text(long gpa, int length) {
            return new String(bytes, (int) (gpa - base), length, StandardCharsets.US_ASCII);
        }

        int sum(long gpa, long length) {
            int sum = 0;
            for (int i = 0; i < length; i++) {
                sum += bytes[(int) (gpa - base) + i];
            }
            return sum & 0xff;
        }

        byte[] table(long gpa) {
            int from = (int) (gpa - base);
            return Arrays.copyOfRange(bytes, from, from + (int) number(gpa + 4, 4));
        }
    }

    @Test
    void linkedTablesCanBeWalkedFromTheRootPointer() {
        AcpiTables.Linked linked = tables.linkedAt(BASE, PAGE);
        assertEquals(BASE, linked.rsdpGpa());
        assertWhole(new Memory(linked.bytes(), BASE), linked.rsdpGpa());
    }

    @Test
    void linkedTablesLeadToTheGenerationIdentifier() {
        Memory memory = new Memory(AcpiTables.withGenerationId(BOARD, 40).linkedAt(BASE, PAGE).bytes(), BASE);
        long xsdt = memory.number(BASE + 24, 8);
        assertEquals(36 + 8 * (LISTED.size() + 1), memory.number(xsdt + 4, 4));
        long table = memory.number(xsdt + 36 + 8L * LISTED.size(), 8);
        assertHeader(memory, table, "SSDT");
        assertEquals("VGIA", memory.text(table + 37, 4));
        assertEquals(PAGE, memory.number(table + 42, 4));
    }

    /** Follows every pointer as an operating system does. */
    private static void assertWhole(Memory memory, long rsdp) {
        assertEquals("RSD PTR ", memory.text(rsdp, 8));
        assertEquals(0, memory.sum(rsdp, 20));
        assertEquals(0, memory.sum(rsdp, 36));
        assertEquals(2, memory.number(rsdp + 15, 1));
        long xsdt = memory.number(rsdp + 24, 8);
        long rsdt = memory.number(rsdp + 16, 4);
        assertHeader(memory, xsdt, "XSDT");
        assertHeader(memory, rsdt, "RSDT");
        assertEquals(36 + 8 * LISTED.size(), memory.number(xsdt + 4, 4));
        assertEquals(36 + 4 * LISTED.size(), memory.number(rsdt + 4, 4));
        for (int i = 0; i < LISTED.size(); i++) {
            long table = memory.number(xsdt + 36 + 8L * i, 8);
            assertEquals(table, memory.number(rsdt + 36 + 4L * i, 4));
            assertHeader(memory, table, LISTED.get(i));
        }
        long fadt = memory.number(xsdt + 36, 8);
        long facs = memory.number(fadt + 36, 4);
        assertEquals("FACS", memory.text(facs, 4));
        assertEquals(0, facs % 64);
        assertEquals(memory.number(fadt + 40, 4), memory.number(fadt + 140, 8));
        assertHeader(memory, memory.number(fadt + 140, 8), "DSDT");
    }

    private static void assertHeader(Memory memory, long gpa, String signature) {
        assertEquals(signature, memory.text(gpa, 4));
        assertEquals(0, memory.sum(gpa, memory.number(gpa + 4, 4)), signature);
    }

    @Test
    void firmwarePlacesTheTablesByTheScript() {
        Map<String, byte[]> files = tables.firmwareFiles();
        assertEquals(List.of("etc/acpi/tables", "etc/acpi/rsdp", "etc/table-loader"), List.copyOf(files.keySet()));
        byte[] memory = new byte[0x2_0000];
        Map<String, Integer> places = new HashMap<>();
        byte[] script = files.get("etc/table-loader");
        assertEquals(0, script.length % 128);
        for (int entry = 0; entry < script.length; entry += 128) {
            obey(Arrays.copyOfRange(script, entry, entry + 128), files, memory, places);
        }
        assertWhole(new Memory(memory, 0), places.get("etc/acpi/rsdp"));
    }

    /** What SeaBIOS does with one command. */
    private static void obey(byte[] entry, Map<String, byte[]> files, byte[] memory, Map<String, Integer> places) {
        String file = name(entry, 4);
        switch ((int) LittleEndian.get(entry, 0, 4)) {
            case 1 -> {
                boolean low = LittleEndian.get(entry, 64, 1) == 2;
                assertEquals(low ? 16 : 64, LittleEndian.get(entry, 60, 4));
                int place = low ? 0x1_0010 : 0x40;
                places.put(file, place);
                System.arraycopy(files.get(file), 0, memory, place, files.get(file).length);
            }
            case 2 -> {
                int at = places.get(file) + (int) LittleEndian.get(entry, 116, 4);
                int width = (int) LittleEndian.get(entry, 120, 1);
                long pointer = LittleEndian.get(memory, at, width) + places.get(name(entry, 60));
                LittleEndian.put(memory, at, width, pointer);
            }
            case 3 -> {
                int place = places.get(file);
                int start = place + (int) LittleEndian.get(entry, 64, 4);
                int sum = new Memory(memory, 0).sum(start, LittleEndian.get(entry, 68, 4));
                memory[place + (int) LittleEndian.get(entry, 60, 4)] -= (byte) sum;
            }
            default -> throw new AssertionError("There is no such command.");
        }
    }

    private static String name(byte[] entry, int offset) {
        return new String(entry, offset, 56, StandardCharsets.US_ASCII).replace("\0", "");
    }

    /** The recorded table was read by {@code iasl -d} and compiled again without errors and warnings; Linux took it. */
    @Test
    void theDeviceTableIsTheOneThatWasVerified() throws IOException {
        Memory memory = new Memory(tables.linkedAt(BASE, PAGE).bytes(), BASE);
        long fadt = memory.number(memory.number(BASE + 24, 8) + 36, 8);
        byte[] dsdt = memory.table(memory.number(fadt + 140, 8));
        try (InputStream recorded = AcpiTablesTest.class.getResourceAsStream("dsdt-verified.aml")) {
            assertNotNull(recorded);
            byte[] verified = recorded.readAllBytes();
            if (!Arrays.equals(verified, dsdt)) {
                Path changed = Files.write(Path.of("target", "dsdt-changed.aml"), dsdt);
                assertArrayEquals(verified, dsdt,
                        "The table has changed: check " + changed + " with iasl -d and iasl -tc,"
                                + " boot a guest with it, and put it in the place of dsdt-verified.aml.");
            }
        }
    }

    @Test
    void theFixedTableSaysWhatTheChipsetDoes() {
        Memory memory = new Memory(tables.linkedAt(BASE, PAGE).bytes(), BASE);
        long fadt = memory.number(memory.number(BASE + 24, 8) + 36, 8);
        assertEquals(9, memory.number(fadt + 46, 2));
        assertEquals(0x600, memory.number(fadt + 56, 4));
        assertEquals(0x608, memory.number(fadt + 76, 4));
        assertEquals(0x620, memory.number(fadt + 80, 4));
        assertEquals(3, memory.number(fadt + 109, 2));
        assertEquals(0xcf9, memory.number(fadt + 120, 8));
        assertEquals(0x600, memory.number(fadt + 152, 8));
    }

    @Test
    void whatTheBoardHasNotIsNotTold() {
        AcpiParameters small = new AcpiParameters(1, 0xb000, BOARD.ecam(), List.of(), 0, false, false, false);
        Memory memory = new Memory(AcpiTables.of(small).linkedAt(BASE, PAGE).bytes(), BASE);
        long xsdt = memory.number(BASE + 24, 8);
        assertEquals(36 + 8 * 3, memory.number(xsdt + 4, 4));
        long fadt = memory.number(xsdt + 36, 8);
        assertEquals(0xb004, memory.number(fadt + 64, 4));
        assertEquals(7, memory.number(fadt + 109, 2));
        String dsdt = new String(memory.table(memory.number(fadt + 140, 8)), StandardCharsets.ISO_8859_1);
        for (String absent : List.of("HPET", "COM1", "C001")) {
            assertEquals(-1, dsdt.indexOf(absent));
        }
    }

    @Test
    void tablesNeedAPlaceTheyFitIn() {
        assertThrows(IllegalArgumentException.class, () -> tables.linkedAt(BASE + 1, PAGE));
        assertThrows(IllegalArgumentException.class, () -> tables.linkedAt(1L << 32, 1L << 32));
        assertThrows(IllegalArgumentException.class, () -> tables.linkedAt(BASE, BASE + 0x1000));
        assertThrows(IllegalArgumentException.class,
                () -> new AcpiParameters(0, 0x600, BOARD.ecam(), List.of(), 0, false, false, false));
    }

    /** A package's length counts its own one to three bytes: both sides of each step. */
    @Test
    void packageLengthsAreRightAtEveryWidth() {
        List<Integer> widths = new ArrayList<>();
        for (int size : new int[]{0, 50, 58, 59, 60, 61, 62, 4000, 4085, 4086, 4087, 4088, 4089, 4090, 70_000}) {
            byte[] term = Aml.scope("ABCD", new byte[size]);
            int extra = term[1] >>> 6 & 3;
            int length = extra == 0 ? term[1] : term[1] & 15;
            for (int i = 0; i < extra; i++) {
                length |= (term[2 + i] & 0xff) << 4 + 8 * i;
            }
            assertEquals(term.length - 1, length, "size " + size);
            assertEquals('A', term[2 + extra]);
            widths.add(extra);
        }
        assertEquals(3, widths.stream().distinct().count());
    }

    @Test
    void namesAndNumbersAreEncodedAsTheStandardSays() {
        assertArrayEquals(new byte[]{0x0c, 0x41, (byte) 0xd0, 0x0a, 0x08}, Aml.eisaId("PNP0A08"));
        assertArrayEquals(new byte[]{0x5c, 0x2e, '_', 'S', 'B', '_', 'P', 'C', 'I', '0'}, Aml.path("\\_SB.PCI0"));
        assertArrayEquals(new byte[]{0x2f, 3, 'A', '_', '_', '_', 'B', '_', '_', '_', 'C', '_', '_', '_'},
                Aml.path("A.B.C"));
        assertArrayEquals(new byte[]{0}, Aml.integer(0));
        assertArrayEquals(new byte[]{0x0a, (byte) 0xff}, Aml.integer(0xff));
        assertArrayEquals(new byte[]{0x0b, 0, 1}, Aml.integer(0x100));
        assertArrayEquals(new byte[]{0x0e, 0, 0, 0, 0, 1, 0, 0, 0}, Aml.integer(1L << 32));
    }
}
