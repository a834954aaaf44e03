package dev.vivarium.engine.vcpu;

import static dev.vivarium.engine.vcpu.StateDraft.RDI;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.engine.memory.CardMemory;
import dev.vivarium.engine.memory.GuestMemory;
import dev.vivarium.engine.memory.WriteLog;
import dev.vivarium.host.HostException;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.BitSet;
import java.util.concurrent.atomic.AtomicReference;

/**
 * What a log of writes says of RAM: never less than what was written, and soon no more. A back end may count the first touch
 * of a page as a write, and a page once more that it could not watch in time.
 */
abstract class WriteLogContract extends ContractBase {
    private static final int PAGES = GuestSetup.MEMORY_BYTES / GuestMemory.PAGE_SIZE;
    private static final int DATA_PAGE = (int) (GuestSetup.DATA / GuestMemory.PAGE_SIZE);
    private static final int CODE_PAGE = (int) (GuestSetup.CODE / GuestMemory.PAGE_SIZE);
    /** mov [0], al; mov [3000h], al. */
    private static final String TWO_PAGES = "a2 00 00 a2 00 30";
    /** mov [5000h], al. */
    private static final String ONE_PAGE = "a2 00 50";
    private static final int CARD_PAGES = 8;
    private static final long CARD = RecordingBus.DEVICE + 0x1000_0000;
    private static final int TAKES = 40;
    private static final long STARTED_NANOS = 5_000_000_000L;

    private static BitSet taken(WriteLog log) throws HostException {
        return taken(log, 0, PAGES);
    }

    private static BitSet taken(WriteLog log, int first, int count) throws HostException {
        long[] bits = new long[count + Long.SIZE - 1 >> 6];
        log.take(first, count, bits);
        return BitSet.valueOf(bits);
    }

    private static BitSet pages(int... numbers) {
        BitSet pages = new BitSet();
        for (int number : numbers) {
            pages.set(number);
        }
        return pages;
    }

    private static void assertContains(BitSet some, BitSet all) {
        BitSet missing = (BitSet) some.clone();
        missing.andNot(all);
        assertTrue(missing.isEmpty(), () -> "missing " + missing + " in " + all);
    }

    /** A log that has nothing in it; the processor has run since it was opened. */
    private static WriteLog quietLog(Guest guest) throws HostException {
        WriteLog log = guest.memory.writeLogs().open();
        guest.run(guest.prepare(GuestMode.REAL, new Code(GuestMode.REAL).end()));
        taken(log);
        taken(log);
        return log;
    }

    @Test
    void everythingCountsAsWrittenAtFirst() throws Exception {
        try (Guest guest = guest(); WriteLog log = guest.memory.writeLogs().open()) {
            assertEquals(PAGES, taken(log).cardinality());
        }
    }

    @Test
    void whatAProgramWritesIsLoggedAndNothingElse() throws Exception {
        try (Guest guest = guest(); WriteLog log = quietLog(guest)) {
            StateDraft two = guest.prepare(GuestMode.REAL, new Code(GuestMode.REAL).raw(TWO_PAGES).end());
            byte[] other = new Code(GuestMode.REAL).raw(ONE_PAGE).end().toBytes();
            guest.memory.write(GuestSetup.CODE + 0x100, other, 0, other.length);
            StateDraft one = new StateDraft(two.build());
            one.rip += 0x100;
            taken(log);
            guest.run(two);
            BitSet first = taken(log);
            assertContains(pages(DATA_PAGE, DATA_PAGE + 3), first);
            assertContains(first, pages(CODE_PAGE, DATA_PAGE, DATA_PAGE + 3));
            guest.run(one);
            assertTrue(taken(log).get(DATA_PAGE + 5));
            guest.run(one);
            BitSet third = taken(log);
            assertContains(pages(DATA_PAGE + 5), third);
            assertContains(third, pages(CODE_PAGE, DATA_PAGE + 5));
        }
    }

    @Test
    void whatDevicesWriteIsLogged() throws Exception {
        try (Guest guest = guest(); WriteLog log = quietLog(guest)) {
            guest.memory.write(0x6_0FFE, new byte[4], 0, 4);
            guest.memory.write(0x7_0000, 8, 1);
            assertNotNull(guest.memory.slice(0x8_0000, 0x3000, true));
            assertNotNull(guest.memory.slice(0x9_0000, 0x3000, false));
            guest.memory.read(0xA_0000, 4);
            assertEquals(pages(0x60, 0x61, 0x70, 0x80, 0x81, 0x82), taken(log));
            assertEquals(pages(), taken(log));
        }
    }

    @Test
    void eachLogHasItsOwnView() throws Exception {
        try (Guest guest = guest(); WriteLog one = quietLog(guest); WriteLog other = quietLog(guest)) {
            taken(one);
            guest.memory.write(0x7_0000, 8, 1);
            assertEquals(pages(0x70), taken(one));
            guest.memory.write(0x7_1000, 8, 1);
            assertEquals(pages(0x70, 0x71), taken(other));
            assertEquals(pages(0x71), taken(one));
        }
    }

    @Test
    void partsAreTakenByThemselves() throws Exception {
        try (Guest guest = guest(); WriteLog log = quietLog(guest)) {
            for (int page = 0x60; page < 0xC0; page++) {
                guest.memory.write((long) page * GuestMemory.PAGE_SIZE, 1, 1);
            }
            assertEquals(pages(0, 1, 2, 3, 4), taken(log, 0x7E, 5));
            assertEquals(pages(1, 2), taken(log, 0x5F, 3));
            assertEquals(0x60 - 7, taken(log).cardinality());
            long[] small = new long[1];
            assertThrows(IndexOutOfBoundsException.class, () -> log.take(0, 65, small));
            assertThrows(IndexOutOfBoundsException.class, () -> log.take(PAGES - 1, 2, small));
        }
    }

    @Test
    void aLogMayBeClosedAndAnotherOpened() throws Exception {
        try (Guest guest = guest()) {
            for (int i = 0; i < 3; i++) {
                StateDraft draft;
                try (WriteLog log = quietLog(guest)) {
                    draft = guest.prepare(GuestMode.REAL, new Code(GuestMode.REAL).raw(TWO_PAGES).end());
                    taken(log);
                    guest.run(draft);
                    BitSet written = taken(log);
                    assertContains(pages(DATA_PAGE, DATA_PAGE + 3), written);
                    assertContains(written, pages(CODE_PAGE, DATA_PAGE, DATA_PAGE + 3));
                }
                assertFalse(guest.memory.writeLogs().isOn());
                guest.run(draft);
            }
        }
    }

    @Test
    void aCardsMemoryIsLoggedByItself() throws Exception {
        try (Guest guest = new Guest(backEnd(), CpuModel.X86_64_V2, 0, CARD_PAGES * GuestMemory.PAGE_SIZE)) {
            CardMemory card = guest.memory.takeCard((long) CARD_PAGES * GuestMemory.PAGE_SIZE, true);
            assertTrue(card.mapAt(CARD));
            assertFalse(guest.memory.writeLogs().isLogged(DATA_PAGE));
            // mov [fs:10001000h], al; mov [fs:10003000h], al
            StateDraft draft = guest.prepare(GuestMode.REAL,
                    new Code(GuestMode.REAL).raw("64 67 88 05 00 10 00 10 64 67 88 05 00 30 00 10").end());
            guest.run(draft);
            assertEquals(CARD_PAGES, written(card).cardinality());
            written(card);
            guest.run(draft);
            assertEquals(pages(1, 3), written(card));
            guest.memory.write(CARD + 0x5000, 1, 1);
            assertTrue(written(card).get(5));
            guest.run(draft);
            assertTrue(card.mapAt(CARD + 0x1_0000));
            assertContains(pages(1, 3), written(card));
        }
    }

    private static BitSet written(CardMemory card) {
        BitSet pages = new BitSet();
        card.takeWritten(pages);
        return pages;
    }

    /** inc word [di], page after page; for ever. */
    @Test
    void nothingIsMissedWhileAGuestRuns() throws Exception {
        copiesStayEqual(GuestMode.REAL, "ff 05 81 c7 00 10 eb f8", 0);
    }

    /** The same in 64-bit code, between 40000h and 50000h: the processor marks the tables that it walks, too. */
    @Test
    @Tag(OWN_PROCESSOR)
    void nothingIsMissedWithPaging() throws Exception {
        copiesStayEqual(GuestMode.LONG, "ff 07 81 c7 00 10 00 00 81 e7 00 f0 04 00 81 cf 00 00 04 00 eb ea",
                GuestSetup.STACK);
    }

    /** Who copies what was written, again and again, has a copy in the end. */
    private void copiesStayEqual(GuestMode mode, String program, long rdi) throws Exception {
        try (Guest guest = guest(); Arena arena = Arena.ofShared()) {
            StateDraft draft = guest.prepare(mode, new Code(mode).raw(program));
            draft.gpr[RDI] = rdi;
            long counter = mode == GuestMode.REAL ? GuestSetup.DATA : rdi;
            MemorySegment copy = arena.allocate(GuestSetup.MEMORY_BYTES);
            try (WriteLog log = guest.memory.writeLogs().open()) {
                guest.start(draft);
                AtomicReference<Throwable> failure = new AtomicReference<>();
                Thread copier = Thread.ofPlatform().start(() -> {
                    try {
                        long begin = System.nanoTime();
                        while (guest.memory.read(counter, 2) == 0 && System.nanoTime() - begin < STARTED_NANOS) {
                            Thread.onSpinWait();
                        }
                        for (int i = 0; i < TAKES; i++) {
                            copy(guest, log, copy);
                        }
                    } catch (HostException | RuntimeException e) {
                        failure.set(e);
                    } finally {
                        guest.vcpu.kick();
                    }
                });
                assertEquals(Exit.KICKED, guest.runOnce());
                copier.join();
                assertEquals(null, failure.get());
                guest.vcpu.save();
                copy(guest, log, copy);
                assertEquals(-1, copy.mismatch(guest.memory.segment()));
                assertTrue(guest.memory.read(counter, 2) > 0, "It did not run.");
            }
        }
    }

    private static void copy(Guest guest, WriteLog log, MemorySegment copy) throws HostException {
        BitSet written = taken(log);
        for (int page = written.nextSetBit(0); page >= 0; page = written.nextSetBit(page + 1)) {
            long offset = (long) page * GuestMemory.PAGE_SIZE;
            MemorySegment.copy(guest.memory.segment(), offset, copy, offset, GuestMemory.PAGE_SIZE);
        }
    }
}
