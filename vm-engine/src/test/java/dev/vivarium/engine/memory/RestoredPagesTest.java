package dev.vivarium.engine.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.disk.Progress;
import dev.vivarium.snapshot.memory.MemoryImage;
import dev.vivarium.snapshot.memory.MemoryLayerWriter;
import dev.vivarium.snapshot.memory.WorkingSet;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** What a restored machine touches of its files' pages, on Linux. */
class RestoredPagesTest {
    private static final int PAGE = GuestMemory.PAGE_SIZE;
    private static final int PAGES = 8192;
    /** The host brings in neighbours, at most as many as there are in a large page. */
    private static final int NEIGHBOURS = 512;

    @TempDir
    Path folder;
    private final byte[] model = new byte[PAGES * PAGE];
    private MemoryImage.LayerPaths paths;

    /** Data in pages 1000–3999 and 6000–7999. */
    @BeforeEach
    void save() throws SnapshotException {
        byte[] bytes = new byte[3000 * PAGE];
        new Random(21).nextBytes(bytes);
        System.arraycopy(bytes, 0, model, 1000 * PAGE, bytes.length);
        System.arraycopy(bytes, 0, model, 6000 * PAGE, 2000 * PAGE);
        paths = MemoryImage.LayerPaths.of(folder.resolve("a"));
        try (MemoryLayerWriter writer = MemoryLayerWriter.create(paths.mem(), paths.idx(), PAGES)) {
            writer.put(0, PAGES, MemorySegment.ofArray(model), 0);
            writer.finish();
        }
    }

    private HostRam restore() throws Exception {
        try (MemoryImage image = MemoryImage.open(List.of(paths), model.length)) {
            return HostRam.restore(image, model.length);
        }
    }

    private static WorkingSet touched(HostRam ram) {
        WorkingSet set = ram.restoredPages().touched();
        assertNotNull(set);
        return set;
    }

    private static void assertAtMost(int pages, WorkingSet set) {
        assertTrue(set.sizeBytes() / PAGE <= pages, () -> set.sizeBytes() / PAGE + " pages were touched");
    }

    @Test
    void onlyPagesOfFilesCount() throws Exception {
        try (HostRam ram = restore()) {
            assertEquals(5000, ram.restoredPages().pages());
            assertEquals(List.of(), touched(ram).runs());
            ram.memory().segment().set(ValueLayout.JAVA_BYTE, 10 * PAGE, (byte) 1);
            assertEquals(List.of(), touched(ram).runs());
            ram.memory().segment().set(ValueLayout.JAVA_BYTE, 2000 * PAGE, (byte) 1);
            WorkingSet set = touched(ram);
            assertTrue(set.runs().stream().anyMatch(
                    run -> run.firstPage() <= 2000 && 2000 < run.firstPage() + run.pages()));
            assertAtMost(NEIGHBOURS, set);
        }
    }

    @Test
    void aNewMachineHasNone() throws Exception {
        try (HostRam ram = HostRam.allocate(PAGES * (long) PAGE, 0)) {
            ram.memory().segment().set(ValueLayout.JAVA_BYTE, 10 * PAGE, (byte) 1);
            assertEquals(0, ram.restoredPages().pages());
            assertEquals(List.of(), touched(ram).runs());
            long[] touched = ram.touchedPages();
            assertNotNull(touched);
            assertEquals(1, touched[0] >>> 10 & 1);
        }
    }

    @Test
    void whatIsReadAheadIsThereAndNothingElse() throws Exception {
        long[] bits = new long[PAGES / 64];
        for (int page : new int[]{5, 999, 1000, 1001, 3999, 4000, 6500}) {
            bits[page / 64] |= 1L << page % 64;
        }
        Path file = folder.resolve("a.ws");
        WorkingSet.of(PAGES, bits).write(file);
        try (HostRam ram = restore()) {
            List<Long> seen = new ArrayList<>();
            ram.restoredPages().readAhead(WorkingSet.read(file), (done, total) -> {
                assertEquals(8, total);
                return seen.add(done);
            });
            assertEquals(8, seen.getLast());
            assertAtMost(4 * NEIGHBOURS, touched(ram));
            assertEquals(-1, ram.memory().segment().mismatch(MemorySegment.ofArray(model)));
        }
    }

    @Test
    void itCanBeStoppedAndASetOfAnotherMemoryIsPassedOver() throws Exception {
        long[] all = new long[PAGES / 64];
        Arrays.fill(all, -1L);
        try (HostRam ram = restore()) {
            ram.restoredPages().readAhead(WorkingSet.of(PAGES, all), (done, total) -> done < total / 2 + 1000);
            assertAtMost(1024 + 2 * NEIGHBOURS, touched(ram));
            ram.restoredPages().readAhead(WorkingSet.of(PAGES - 64, new long[PAGES / 64 - 1]), Progress.NONE);
            assertEquals(-1, ram.memory().segment().mismatch(MemorySegment.ofArray(model)));
        }
    }
}
