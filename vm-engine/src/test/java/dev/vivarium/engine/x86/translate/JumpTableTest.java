package dev.vivarium.engine.x86.translate;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class JumpTableTest {
    /** Host code compares nothing else with what it looks for: an empty entry that matched would be jumped through. */
    @Test
    void noAddressIsFoundInAnEmptyEntry() {
        for (int entry = 0; entry < JumpTable.ENTRIES; entry++) {
            int first = JumpTable.placeOf(JumpTable.nothing(entry));
            assertTrue(first != entry && (first ^ 1) != entry, "entry " + entry);
        }
    }
}
