package dev.vivarium.engine.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.lang.foreign.Arena;
import java.lang.foreign.ValueLayout;
import java.util.BitSet;
import java.util.List;

final class GuestMemoryTest {
    private static final int RAM = 4 << 20;
    private static final int CARD = 1 << 20;
    private static final long NO = GuestMemory.NOT_MEMORY;

    private final GuestMemory memory = new GuestMemory(
            Arena.ofAuto().allocate(RAM + CARD, GuestMemory.PAGE_SIZE), RAM);

    @Test
    void ramIsAtItsPlaceAndNothingElseIsAnywhere() {
        assertEquals(List.of(new GuestMemory.Region(0, RAM, 0, true)), memory.regions());
        assertEquals(0xB_8000, memory.offsetOf(0xB_8000));
        assertEquals(RAM - 1, memory.offsetOf(RAM - 1));
        assertEquals(NO, memory.offsetOf(RAM));
        assertEquals(NO, memory.offsetOf(-1));
        assertTrue(memory.isRam(0, RAM));
        assertFalse(memory.isRam(1, RAM));
        assertFalse(memory.isRam(0, Long.MAX_VALUE));
        assertFalse(memory.isRam(RAM - 4, 8));
    }

    @Test
    void partsOfTheShadowAreaGoElsewhere() {
        memory.shadow(0xA_0000, 0x2_0000, NO, NO);
        memory.shadow(0xF_0000, 0x1_0000, RAM, 0xF_0000);
        memory.shadow(0xC_0000, 0x4000, 0xC_0000, NO);

        assertEquals(List.of(new GuestMemory.Region(0, 0xA_0000, 0, true),
                new GuestMemory.Region(0xC_0000, 0x4000, 0xC_0000, false),
                new GuestMemory.Region(0xC_4000, 0x2_C000, 0xC_4000, true),
                new GuestMemory.Region(0xF_0000, 0x1_0000, RAM, false),
                new GuestMemory.Region(0x10_0000, RAM - 0x10_0000, 0x10_0000, true)), memory.regions());
        assertEquals(NO, memory.offsetOf(0xA_0000));
        assertEquals(RAM + 0x1234, memory.offsetOf(0xF_1234));
        assertEquals(0xF_1234, memory.writeOffsetOf(0xF_1234));
        assertEquals(NO, memory.writeOffsetOf(0xC_3FFF));
        assertEquals(0xC_4000, memory.writeOffsetOf(0xC_4000));

        assertFalse(memory.isRam(0x9_FFFF, 2));
        assertFalse(memory.isRam(0, RAM));
        assertTrue(memory.isRam(0xC_4000, 0x2_C000));
        assertFalse(memory.isRam(0xE_FFFF, 2));
        assertNull(memory.slice(0xC_0000, 16, true));
        assertNotNull(memory.slice(0xC_0000, 16, false));
        assertNull(memory.slice(0xC_3FF8, 16, true));
        assertNotNull(memory.slice(0xC_3FF8, 16, false), "read, both parts are where RAM has them");
    }

    @Test
    void whatIsWrittenToRamBehindRomIsThere() {
        memory.shadow(0xF_0000, 0x1_0000, RAM, 0xF_0000);
        memory.write(0xF_0010, 4, 0x1122_3344);
        assertEquals(0, memory.read(0xF_0010, 4));
        memory.shadow(0xF_0000, 0x1_0000, 0xF_0000, NO);
        assertEquals(0x1122_3344, memory.read(0xF_0010, 4));
    }

    @Test
    void onlyWholePartsOfTheAreaCanBeLed() {
        assertThrows(IllegalArgumentException.class, () -> memory.shadow(0x9_C000, 0x4000, NO, NO));
        assertThrows(IllegalArgumentException.class, () -> memory.shadow(0xF_C000, 0x8000, NO, NO));
        assertThrows(IllegalArgumentException.class, () -> memory.shadow(0xA_0000, 0x1000, NO, NO));
    }

    @Test
    void watchersLearnOfChangesOnly() {
        int[] changes = {0};
        memory.addMapWatcher(() -> changes[0]++);
        memory.shadow(0xA_0000, 0x2_0000, NO, NO);
        memory.shadow(0xA_0000, 0x2_0000, NO, NO);
        CardMemory card = memory.takeCard(CARD, true);
        card.mapAt(-1);
        card.mapAt(0xE000_0000L);
        card.mapAt(0xE000_0000L);
        card.mapAt(-1);
        assertEquals(3, changes[0]);
    }

    @Test
    void aCardsMemoryAnswersWhereItIsPut() {
        CardMemory card = memory.takeCard(CARD, true);
        card.bytes().set(ValueLayout.JAVA_BYTE, 5, (byte) 9);
        assertTrue(card.mapAt(0xE000_0000L));
        assertEquals(9, memory.read(0xE000_0005L, 1));
        memory.write(0xE000_0006L, 2, 0xBEEF);
        assertEquals((short) 0xBEEF, card.bytes().get(ValueLayout.JAVA_SHORT_UNALIGNED, 6));
        assertTrue(memory.isRam(0xE000_0000L, CARD));
        assertFalse(memory.isRam(0xE000_0000L, CARD + 1));
        assertEquals(0xFF, memory.read(0xE000_0000L + CARD, 1));

        assertTrue(card.mapAt(0xD000_0000L));
        assertEquals(NO, memory.offsetOf(0xE000_0000L));
        assertEquals(9, memory.read(0xD000_0005L, 1));
    }

    @Test
    void aCardGivesWayToRamAndToOtherCards() {
        CardMemory one = memory.takeCard(CARD / 2, true);
        CardMemory other = memory.takeCard(CARD / 2, false);
        assertThrows(IllegalArgumentException.class, () -> memory.takeCard(4096, true));
        assertFalse(one.mapAt(RAM - 0x1000));
        assertFalse(one.mapAt(0xA_0000));
        assertFalse(one.mapAt(0x1_0000_0001L));
        assertFalse(one.mapAt(Long.MAX_VALUE & -4096L));
        assertTrue(one.mapAt(0xE000_0000L));
        assertFalse(other.mapAt(0xE000_0000L + CARD / 4));
        assertEquals(NO, memory.offsetOf(0xE000_0000L + CARD / 2));
        assertTrue(other.mapAt(0xE000_0000L + CARD / 2));
        assertEquals(NO, memory.writeOffsetOf(0xE000_0000L + CARD / 2));
        assertTrue(one.mapAt(0x1_0000_0000L), "with so little RAM there is nothing from 4 GiB");
    }

    @Test
    void whatACardWritesItselfIsWritten() {
        CardMemory card = memory.takeCard(CARD, true);
        BitSet pages = new BitSet();
        card.takeWritten(pages);
        pages.clear();
        card.noteWrite(4095, 2);
        card.noteWrite(CARD - 1, 1);
        card.takeWritten(pages);
        assertEquals("{0, 1, 255}", pages.toString());
        pages.clear();
        card.takeWritten(pages);

        assertTrue(pages.isEmpty());
        assertThrows(IndexOutOfBoundsException.class, () -> card.noteWrite(CARD, 1));
    }
}
