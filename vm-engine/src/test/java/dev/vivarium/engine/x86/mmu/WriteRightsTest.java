package dev.vivarium.engine.x86.mmu;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.vivarium.engine.memory.GuestMemory;
import dev.vivarium.engine.memory.WriteLog;

import org.junit.jupiter.api.Test;

import java.lang.foreign.Arena;

/** When a processor is asked to give its rights up. {@code WriteLogContract} has what comes of it. */
class WriteRightsTest {
    private static final int PAGES = 256;
    private static final int ELSEWHERE = 128;

    private int summoned;

    @Test
    void aProcessorThatWroteNothingThereIsLeftAlone() throws Exception {
        GuestMemory memory = new GuestMemory(
                Arena.ofAuto().allocate((long) PAGES * GuestMemory.PAGE_SIZE, GuestMemory.PAGE_SIZE));
        try (WriteLog log = memory.writeLogs().open(0, PAGES)) {
            WriteRights rights = WriteRights.in(memory);
            rights.keepEntries(() -> summoned++);
            assertEquals(-1L, take(log, 0)[0]);
            assertEquals(1, summoned);
            rights.givenUp();
            take(log, 0);
            assertArrayEquals(new long[1], take(log, 0));
            assertEquals(1, summoned);
            rights.grant(3);
            take(log, ELSEWHERE);
            assertEquals(1, summoned);
            assertArrayEquals(new long[]{1 << 3}, take(log, 0));
            assertEquals(2, summoned);
        }
    }

    private static long[] take(WriteLog log, int first) throws Exception {
        long[] bits = new long[1];
        log.take(first, Long.SIZE, bits);
        return bits;
    }
}
