package dev.vivarium.engine.x86.translate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.engine.x86.translate.SiteTable.Kind;
import dev.vivarium.engine.x86.translate.SiteTable.Site;

import org.junit.jupiter.api.Test;

class SiteTableTest {
    private static final int MANY = 50_000;
    private static final int KEPT = 20_000;

    private final SiteTable table = new SiteTable();

    @Test
    void exitsAreWhatTheyWereAddedAs() {
        add(MANY);
        for (int site = 0; site < MANY; site++) {
            assertIsAsAdded(site);
        }
        table.setPosition(7, 42);
        assertEquals(42, table.position(7));
    }

    @Test
    void theOldestAreForgottenAndTheirRoomIsGiven() {
        add(KEPT);
        long bytes = table.bytes();
        for (int round = 0; round < 20; round++) {
            int first = table.next() - KEPT / 2;
            table.forgetBefore(first);
            assertFalse(table.has(first - 1));
            assertTrue(table.has(first));
            add(KEPT / 2);
            for (int site = first; site < table.next(); site++) {
                assertIsAsAdded(site);
            }
            assertTrue(table.bytes() <= 2 * bytes, "as much as " + table.bytes());
        }
    }

    @Test
    void allMayBeForgotten() {
        add(KEPT);
        table.forgetBefore(table.next());
        assertFalse(table.has(KEPT - 1));
        assertThrows(IllegalStateException.class, () -> table.kind(0));
        add(KEPT);
        assertIsAsAdded(KEPT);
        assertIsAsAdded(2 * KEPT - 1);
    }

    private void add(int count) {
        for (int i = 0; i < count; i++) {
            int site = table.next();
            assertEquals(site, table.add(new Site(kind(site), site & 0xFFF, site % 97, site % 33, 3 * site)));
        }
    }

    private static Kind kind(int site) {
        return Kind.values()[site % Kind.values().length];
    }

    private void assertIsAsAdded(int site) {
        assertTrue(table.has(site));
        assertEquals(kind(site), table.kind(site));
        assertEquals(site & 0xFFF, table.offset(site));
        assertEquals(site % 97, table.count(site));
        assertEquals(site % 33, table.width(site));
        assertEquals(3 * site, table.position(site));
    }
}
