package dev.vivarium.snapshot.memory;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.SnapshotException.Kind;
import dev.vivarium.snapshot.disk.Progress;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.lang.foreign.MemorySegment;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;

/** Chains of layers against plain memory. */
class MemoryImageTest {
    private static final int PAGE = Layers.PAGE;

    @TempDir
    Path folder;

    @Test
    void randomLayersReadAsThePlainMemoryThatTheyWereMadeOf() throws SnapshotException {
        Random random = new Random(42);
        for (int round = 0; round < 12; round++) {
            int pages = 1 + random.nextInt(400);
            byte[] model = new byte[pages * PAGE];
            List<MemoryImage.LayerPaths> paths = new ArrayList<>();
            for (int layer = 0; layer < 10; layer++) {
                MemoryImage.LayerPaths path = Layers.paths(folder, "r" + round + "-" + layer);
                paths.add(path);
                writeLayer(path, model, layer == 0 && random.nextBoolean(), random);
                try (MemoryImage image = MemoryImage.open(paths, model.length)) {
                    compare(model, image, random);
                }
            }
        }
    }

    /** Changes the model in some rounds, as a running guest does while it is saved. */
    private static void writeLayer(MemoryImage.LayerPaths path, byte[] model, boolean full, Random random)
            throws SnapshotException {
        int pages = model.length / PAGE;
        MemorySegment memory = MemorySegment.ofArray(model);
        try (MemoryLayerWriter writer = Layers.create(path, pages)) {
            if (full) {
                writer.put(0, pages, memory, 0);
            }
            for (int put = random.nextInt(30); put >= 0; put--) {
                int first = random.nextInt(pages);
                int count = random.nextInt(Math.min(40, pages - first) + 1);
                for (int page = first; page < first + count; page++) {
                    System.arraycopy(Layers.page(random), 0, model, page * PAGE, PAGE);
                }
                writer.put(first, count, memory, (long) first * PAGE);
            }
            writer.finish();
        }
    }

    private static void compare(byte[] model, MemoryImage image, Random random) throws SnapshotException {
        int pages = image.pages();
        byte[] all = new byte[model.length];
        random.nextBytes(all);
        image.read(0, pages, MemorySegment.ofArray(all), 0);
        assertArrayEquals(model, all);

        byte[] byExtents = new byte[model.length];
        int end = 0;
        int lastLayer = -1;
        for (Extent extent : image.extents()) {
            assertTrue(extent.pages() > 0 && extent.firstPage() >= end);
            assertTrue(extent.firstPage() > end || extent.layer() != lastLayer, "neighbours are one extent");
            end = extent.firstPage() + extent.pages();
            lastLayer = extent.layer();
            for (int page = extent.firstPage(); page < end; page++) {
                assertEquals(extent.layer(), image.layerOf(page));
            }
            image.read(extent, MemorySegment.ofArray(byExtents));
        }
        assertTrue(end <= pages);
        assertArrayEquals(model, byExtents);
        assertEquals(List.of(), image.verify(Progress.NONE));
    }

    @Test
    void layersOfAnotherSizeAreRefused() throws SnapshotException {
        List<MemoryImage.LayerPaths> paths = List.of(Layers.small(folder, "a", 10), Layers.small(folder, "b", 11));
        SnapshotException refused = assertThrows(SnapshotException.class,
                () -> MemoryImage.open(paths, 10L * PAGE));
        assertEquals(Kind.CORRUPT, refused.kind());
        assertTrue(refused.getMessage().contains("b.mem"), refused.getMessage());
        assertThrows(SnapshotException.class, () -> MemoryImage.open(List.of(), 10L * PAGE));
    }

    @Test
    void theCheckTellsHowFarItIsAndCanBeStopped() throws SnapshotException {
        List<MemoryImage.LayerPaths> paths = List.of(Layers.small(folder, "a", 2000), Layers.small(folder, "b", 2000));
        try (MemoryImage image = MemoryImage.open(paths, 2000L * PAGE)) {
            List<Long> seen = new ArrayList<>();
            image.verify((done, total) -> {
                assertEquals(image.storedPages(), total);
                return seen.add(done);
            });
            assertTrue(seen.size() > 10);
            assertEquals(image.storedPages(), seen.getLast());
            assertThrows(CancellationException.class, () -> image.verify((done, total) -> done < 500));
        }
    }
}
