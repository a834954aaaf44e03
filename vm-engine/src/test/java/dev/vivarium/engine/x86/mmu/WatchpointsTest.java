package dev.vivarium.engine.x86.mmu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Which accesses touch a watched range. */
class WatchpointsTest {
    private final Watchpoints watchpoints = new Watchpoints();

    private int hits(long la, int sizeBytes, boolean write) {
        watchpoints.note(la, sizeBytes, write);
        return watchpoints.takeHits();
    }

    @Test
    void rangesThatTouch() {
        watchpoints.watch(2, 0x1006, 4, true);
        assertEquals(4, hits(0x1004, 1, false), "the address is aligned to the size");
        assertEquals(4, hits(0x1007, 1, true));
        assertEquals(4, hits(0x1000, 8, false));
        assertEquals(0, hits(0x1000, 4, true));
        assertEquals(0, hits(0x1008, 8, true));
        assertEquals(0, watchpoints.takeHits(), "hits are given once");
    }

    @Test
    void loadsCountOnlyIfAsked() {
        watchpoints.watch(0, 0x2000, 1, false);
        assertEquals(0, hits(0x2000, 1, false));
        assertEquals(1, hits(0x2000, 1, true));
    }

    @Test
    void topOfTheAddressSpace() {
        watchpoints.watch(3, -1, 1, true);
        assertEquals(8, hits(-8, 8, true));
        assertEquals(0, hits(0, 8, true));
    }

    @Test
    void clearing() {
        assertFalse(watchpoints.isActive());
        watchpoints.watch(1, 0, 8, true);
        assertTrue(watchpoints.isActive());
        watchpoints.clear();
        assertFalse(watchpoints.isActive());
        assertEquals(0, hits(0, 8, true));
    }
}
