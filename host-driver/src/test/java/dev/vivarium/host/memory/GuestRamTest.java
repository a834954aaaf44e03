package dev.vivarium.host.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.host.HostException;

import org.junit.jupiter.api.Test;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.List;

class GuestRamTest {
    private static final long MIB = 1L << 20;
    private static final HostMemoryInfo SMALL_HOST = new HostMemoryInfo(1536 * MIB, 100 * MIB);

    /** Refuses, or hands out address 4096 and notes what is released. */
    private static final class FakePages implements HostPages {
        final List<String> released = new ArrayList<>();
        boolean refuses;

        @Override
        public long reserve(long sizeBytes) {
            return refuses ? 0 : 4096;
        }

        @Override
        public void release(long address, long sizeBytes) {
            released.add(address + "+" + sizeBytes);
        }

        @Override
        public boolean discard(long address, long sizeBytes) {
            return true;
        }
    }

    @Test
    void isZeroedWritableAndPageAligned() throws HostException {
        try (GuestRam ram = GuestRam.allocate(3 * 4096)) {
            MemorySegment segment = ram.segment();
            assertEquals(3 * 4096, segment.byteSize());
            assertEquals(0, segment.address() % 4096);
            assertEquals(0, segment.get(ValueLayout.JAVA_LONG, 2 * 4096));
            segment.set(ValueLayout.JAVA_LONG, 3 * 4096 - 8, 0x1122334455667788L);
            assertEquals(0x1122334455667788L, segment.get(ValueLayout.JAVA_LONG, 3 * 4096 - 8));
            assertThrows(IndexOutOfBoundsException.class, () -> segment.get(ValueLayout.JAVA_BYTE, 3 * 4096));
            assertSame(segment, ram.segment());
        }
    }

    @Test
    void aLargeOneCanBeUsedToItsLastByte() throws HostException {
        try (GuestRam ram = GuestRam.allocate(256 * MIB + 4096)) {
            assertEquals(0, ram.segment().address() % (2 * MIB));
            ram.segment().set(ValueLayout.JAVA_BYTE, ram.sizeBytes() - 1, (byte) 7);
            assertEquals(7, ram.segment().get(ValueLayout.JAVA_BYTE, ram.sizeBytes() - 1));
        }
    }

    @Test
    void discardedPagesReadAsZerosAndOthersStay() throws HostException {
        try (GuestRam ram = GuestRam.allocate(4 * MIB)) {
            ram.segment().fill((byte) 0x55);
            ram.discard(4096, 2 * MIB);
            assertEquals(0x55, ram.segment().get(ValueLayout.JAVA_BYTE, 4095));
            assertEquals(0, ram.segment().get(ValueLayout.JAVA_BYTE, 4096));
            assertEquals(0, ram.segment().get(ValueLayout.JAVA_BYTE, 4095 + 2 * MIB));
            assertEquals(0x55, ram.segment().get(ValueLayout.JAVA_BYTE, 4096 + 2 * MIB));
            assertThrows(IllegalArgumentException.class, () -> ram.discard(1, 4096));
            assertThrows(IndexOutOfBoundsException.class, () -> ram.discard(0, 4 * MIB + 4096));
        }
    }

    @Test
    void theSegmentIsDeadAfterClose() throws HostException {
        GuestRam ram = GuestRam.allocate(4096);
        ram.close();
        ram.close();
        assertThrows(IllegalStateException.class, () -> ram.segment().get(ValueLayout.JAVA_BYTE, 0));
    }

    @Test
    void closingUnmapsOnce() throws HostException {
        FakePages pages = new FakePages();
        GuestRam ram = GuestRam.allocate(8192, pages, SMALL_HOST);
        ram.close();
        ram.close();
        assertEquals(List.of("4096+8192"), pages.released);
    }

    @Test
    void moreThanTheHostHasIsRefusedWithBothNumbers() {
        HostException refused = assertThrows(HostException.class,
                () -> GuestRam.allocate(4096 * MIB, new FakePages(), SMALL_HOST));
        assertEquals(HostException.Kind.EXHAUSTED, refused.kind());
        assertEquals("The machine asks for 4 GiB of memory, but this host has 1.5 GiB. Give the machine less memory.",
                refused.getMessage());
    }

    @Test
    void whatTheSystemRefusesIsExplained() {
        FakePages pages = new FakePages();
        pages.refuses = true;
        HostException refused = assertThrows(HostException.class,
                () -> GuestRam.allocate(512 * MIB, pages, SMALL_HOST));
        assertEquals(HostException.Kind.EXHAUSTED, refused.kind());
        assertTrue(refused.getMessage().contains("512 MiB"), refused.getMessage());
        assertTrue(refused.getMessage().contains("100 MiB are free"), refused.getMessage());
    }

    @Test
    void thisHostRefusesAnAbsurdSize() {
        HostException refused = assertThrows(HostException.class, () -> GuestRam.allocate(1L << 60));
        assertEquals(HostException.Kind.EXHAUSTED, refused.kind());
    }

    @Test
    void partsOfAPageAreAMistakeOfOurs() {
        assertThrows(IllegalArgumentException.class, () -> GuestRam.allocate(5000));
        assertThrows(IllegalArgumentException.class, () -> GuestRam.allocate(0));
        assertThrows(IllegalArgumentException.class, () -> GuestRam.allocate(-4096));
    }
}
