package dev.vivarium.engine.board.acpi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.List;

final class GenerationIdTableTest {
    private static final int HEADER = 36;

    private final AcpiTable table = GenerationIdTable.pointingTo("page", 40);

    @Test
    void theOnePointerIsTheValueOfTheName() {
        byte[] bytes = table.bytes();
        assertEquals(0x08, bytes[HEADER]);
        assertEquals("VGIA", new String(bytes, HEADER + 1, 4, StandardCharsets.US_ASCII));
        assertEquals(0x0c, bytes[HEADER + 5]);
        assertEquals(List.of(new AcpiTable.Pointer(HEADER + 6, 4, "page")), table.pointers());
        assertEquals(List.of(new AcpiTable.Sum(9, bytes.length)), table.sums());
    }

    @Test
    void theDeviceHasTheNamesThatDriversLookFor() {
        String text = new String(table.bytes(), StandardCharsets.ISO_8859_1);
        for (String name : List.of("SSDT", "VGEN", "VIVM0001", "VM_Gen_Counter", "ADDR", "_E05")) {
            assertTrue(text.contains(name), name);
        }
    }
}
