package dev.vivarium.host.kvm;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.host.abi.KvmStructs.CoalescedEntry;
import dev.vivarium.host.abi.KvmStructs.CoalescedRing;
import dev.vivarium.host.abi.KvmStructs.Run;

import org.junit.jupiter.api.Test;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/** What the kernel shares, as it would write it. */
class KvmRunPageTest {
    private final MemorySegment memory = Arena.ofAuto().allocate(3 * 4096, 4096);
    private final KvmRunPage page = new KvmRunPage(memory);

    @Test
    void portValuesAreZeroExtendedAndKeepTheirNeighbours() {
        memory.set(JAVA_SHORT, Run.IO_PORT, (short) 0xfff8);
        memory.set(JAVA_BYTE, Run.IO_SIZE, (byte) 2);
        memory.set(JAVA_INT, Run.IO_COUNT, 2);
        memory.set(JAVA_LONG, Run.IO_DATA_OFFSET, 4096);
        memory.set(JAVA_INT, 4096, 0x8765fedc);
        assertEquals(0xfff8, page.ioPort());
        assertEquals(0xfedc, page.ioData(0));
        assertEquals(0x8765, page.ioData(1));
        page.setIoData(0, 0x12345);
        assertEquals(0x87652345, memory.get(JAVA_INT, 4096));
        assertEquals(4, page.ioTransfers().byteSize());
    }

    @Test
    void anMmioValueHasOnlyItsBytes() {
        memory.set(JAVA_LONG, Run.MMIO_DATA, -2L);
        for (int length = 1; length <= 8; length++) {
            memory.set(JAVA_INT, Run.MMIO_LEN, length);
            assertEquals(length == 8 ? -2L : (1L << (8 * length)) - 2, page.mmioData());
        }
    }

    @Test
    void immediateExitIsOneByte() {
        page.setRequestInterruptWindow(true);
        page.setImmediateExit(true);
        assertTrue(page.isImmediateExit());
        assertEquals(0x0101, memory.get(JAVA_LONG, 0));
        page.setImmediateExit(false);
        assertEquals(1, memory.get(JAVA_LONG, 0));
    }

    @Test
    void anInternalErrorIsTold() {
        memory.set(JAVA_INT, Run.INTERNAL_SUBERROR, 3);
        memory.set(JAVA_INT, Run.INTERNAL_NDATA, 2);
        memory.set(JAVA_LONG, Run.INTERNAL_DATA + 8, 0xab);
        assertEquals("suberror 3, data 0 ab", page.trouble().internalErrorText());
        memory.set(JAVA_INT, Run.INTERNAL_SUBERROR, 1);
        memory.set(JAVA_LONG, Run.EMULATION_FAILURE_FLAGS, 1);
        memory.set(JAVA_BYTE, Run.EMULATION_FAILURE_INSN_SIZE, (byte) 2);
        memory.set(JAVA_BYTE, Run.EMULATION_FAILURE_INSN_BYTES, (byte) 0x0f);
        memory.set(JAVA_BYTE, Run.EMULATION_FAILURE_INSN_BYTES + 1, (byte) 0xff);
        assertArrayEquals(new byte[]{0x0f, (byte) 0xff}, page.trouble().failedInstruction());
        assertEquals("suberror 1, instruction 0f ff", page.trouble().internalErrorText());
    }

    @Test
    void theRingOfWritesGoesRound() {
        KvmCoalescedRing ring = new KvmCoalescedRing(memory.asSlice(0, 4096));
        int last = KvmCoalescedRing.ENTRIES - 1;
        memory.set(JAVA_INT, CoalescedRing.FIRST, last);
        memory.set(JAVA_INT, CoalescedRing.LAST, 1);
        write(last, 0xa0000, 1, 0x155);
        write(0, 0x3f8, 2, 0x61234);
        memory.set(JAVA_INT, CoalescedRing.COALESCED_MMIO + CoalescedEntry.PIO, 1);
        assertTrue(ring.hasNext());
        assertEquals("a0000 1 55 false", text(ring));
        ring.next();
        assertEquals("3f8 2 1234 true", text(ring));
        ring.next();
        assertFalse(ring.hasNext());
        assertEquals(1, memory.get(JAVA_INT, CoalescedRing.FIRST));
    }

    private void write(int entry, long address, int length, long data) {
        long at = CoalescedRing.COALESCED_MMIO + (long) entry * CoalescedEntry.SIZE;
        memory.set(JAVA_LONG, at + CoalescedEntry.PHYS_ADDR, address);
        memory.set(JAVA_INT, at + CoalescedEntry.LEN, length);
        memory.set(JAVA_LONG, at + CoalescedEntry.DATA, data);
    }

    private static String text(KvmCoalescedRing ring) {
        return Long.toHexString(ring.address()) + " " + ring.length() + " " + Long.toHexString(ring.data()) + " "
                + ring.isPort();
    }
}
