package dev.vivarium.engine.memory;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.util.BitSet;
import java.util.List;
import java.util.Random;

class PageBitsTest {
    private static final int PAGES = 300;

    private static BitSet setOf(PageBits bits) {
        BitSet pages = new BitSet();
        for (int page = 0; page < bits.pages(); page++) {
            pages.set(page, bits.isSet(page));
        }
        return pages;
    }

    @Test
    void bitmapsAreAddedAndTakenAtAnyPlace() {
        Random random = new Random(1);
        for (int round = 0; round < 1000; round++) {
            int first = random.nextInt(PAGES);
            int count = 1 + random.nextInt(PAGES - first);
            BitSet wanted = new BitSet();
            for (int i = 0; i < 20; i++) {
                wanted.set(random.nextInt(count));
            }
            PageBits bits = new PageBits(PAGES);
            bits.add(first, wanted.toLongArray());
            assertEquals(wanted.cardinality(), setOf(bits).cardinality());
            bits.set(0, PAGES - 1);
            long[] all = new long[(count + 63) / 64];
            bits.take(first, first + count - 1, all);
            assertEquals(count, BitSet.valueOf(all).cardinality());
            assertEquals(PAGES - count, setOf(bits).cardinality());
            bits.add(first, wanted.toLongArray());
            long[] taken = new long[(count + 63) / 64];
            bits.take(first, first + count - 1, taken);
            assertEquals(wanted, BitSet.valueOf(taken));
        }
    }

    @Test
    void whatMovesIsInTheOthers() {
        PageBits from = new PageBits(PAGES);
        PageBits one = new PageBits(PAGES);
        PageBits other = new PageBits(PAGES);
        from.set(5);
        from.set(PAGES - 1);
        from.moveTo(List.of(one, other), 0, 63);
        assertTrue(one.isSet(5) && other.isSet(5));
        assertFalse(from.isSet(5));
        assertTrue(from.isSet(PAGES - 1));
        from.moveTo(one, 0, PAGES - 1);
        assertTrue(one.isSet(PAGES - 1));
        assertArrayEquals(new long[0], setOf(from).toLongArray());
    }
}
