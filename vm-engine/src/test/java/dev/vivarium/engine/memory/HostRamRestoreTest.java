package dev.vivarium.engine.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.host.HostException;
import dev.vivarium.host.memory.GuestRam;
import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.memory.Extent;
import dev.vivarium.snapshot.memory.MemoryImage;
import dev.vivarium.snapshot.memory.MemoryLayerWriter;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Memory that comes from a snapshot's layers. */
class HostRamRestoreTest {
    private static final int PAGE = GuestMemory.PAGE_SIZE;

    @TempDir
    Path folder;

    private MemoryImage.LayerPaths paths(String id) {
        return MemoryImage.LayerPaths.of(folder.resolve(id));
    }

    /** Changes runs of the model, long and short, to data and to zeros, and says so in a new layer. */
    private MemoryImage.LayerPaths layer(String id, byte[] model, Random random, boolean full)
            throws SnapshotException {
        int pages = model.length / PAGE;
        MemoryImage.LayerPaths paths = paths(id);
        MemorySegment memory = MemorySegment.ofArray(model);
        try (MemoryLayerWriter writer = MemoryLayerWriter.create(paths.mem(), paths.idx(), pages)) {
            for (int put = 0; put < 25; put++) {
                int first = random.nextInt(pages);
                int count = Math.min(pages - first, 1 + random.nextInt(random.nextBoolean() ? 8 : 120));
                byte[] bytes = new byte[count * PAGE];
                if (random.nextInt(3) != 0) {
                    random.nextBytes(bytes);
                }
                System.arraycopy(bytes, 0, model, first * PAGE, bytes.length);
                if (!full) {
                    writer.put(first, count, memory, (long) first * PAGE);
                }
            }
            if (full) {
                writer.put(0, pages, memory, 0);
            }
            writer.finish();
        }
        return paths;
    }

    @Test
    void isWhatWasSavedWhetherMappedOrRead() throws Exception {
        Random random = new Random(11);
        for (int round = 0; round < 6; round++) {
            byte[] model = new byte[(600 + random.nextInt(1000)) * PAGE];
            List<MemoryImage.LayerPaths> paths = new ArrayList<>();
            for (int i = 0; i < 10; i++) {
                paths.add(layer(round + "-" + i, model, random, i == 0));
                try (MemoryImage image = MemoryImage.open(paths, model.length)) {
                    assertRestores(image, model);
                }
            }
        }
    }

    private static void assertRestores(MemoryImage image, byte[] model) throws SnapshotException, HostException {
        MemorySegment expected = MemorySegment.ofArray(model);
        try (HostRam ram = HostRam.restore(image, model.length)) {
            assertEquals(-1, ram.memory().segment().mismatch(expected));
        }
        try (GuestRam ram = GuestRam.allocate(model.length)) {
            Restoring.restore(image, ram, false);
            assertEquals(-1, ram.segment().mismatch(expected));
        }
    }

    @Test
    void theGuestsWritesDoNotReachTheFilesAndTheirNamesMayGo() throws Exception {
        byte[] model = new byte[900 * PAGE];
        Random random = new Random(12);
        List<MemoryImage.LayerPaths> paths = List.of(layer("a", model, random, true), layer("b", model, random, false));
        byte[] a = Files.readAllBytes(paths.getFirst().mem());
        byte[] b = Files.readAllBytes(paths.getLast().mem());
        try (MemoryImage image = MemoryImage.open(paths, model.length);
                HostRam ram = HostRam.restore(image, 512L * PAGE);
                HostRam other = HostRam.restore(image, 512L * PAGE)) {
            assertEquals(512L * PAGE, ram.memory().sizeBytes());
            assertEquals(900, ram.memory().pages());
            image.close();
            ram.memory().segment().fill((byte) 0x77);
            assertEquals(-1, MemorySegment.ofArray(a)
                    .mismatch(MemorySegment.ofArray(Files.readAllBytes(paths.getFirst().mem()))));
            assertEquals(-1, MemorySegment.ofArray(b)
                    .mismatch(MemorySegment.ofArray(Files.readAllBytes(paths.getLast().mem()))));
            for (MemoryImage.LayerPaths path : paths) {
                Files.delete(path.mem());
                Files.delete(path.idx());
            }
            assertEquals(-1, other.memory().segment().mismatch(MemorySegment.ofArray(model)));
            assertEquals(0x77, ram.memory().segment().get(ValueLayout.JAVA_BYTE, 899L * PAGE));
        }
    }

    @Test
    void aFileThatWasCutShortIsRefused() throws Exception {
        byte[] model = new byte[700 * PAGE];
        MemoryImage.LayerPaths paths = layer("a", model, new Random(13), true);
        try (MemoryImage image = MemoryImage.open(List.of(paths), model.length)) {
            try (FileChannel channel = FileChannel.open(paths.mem(), StandardOpenOption.WRITE)) {
                channel.truncate(PAGE);
            }
            assertThrows(HostException.class, () -> HostRam.restore(image, model.length));
        }
        assertThrows(SnapshotException.class, () -> MemoryImage.open(List.of(paths), model.length));
    }

    @Test
    void aPageThatIsReadAndIsNotWhatWasWrittenIsRefused() throws Exception {
        byte[] model = new byte[64 * PAGE];
        Random random = new Random(14);
        random.nextBytes(model);
        MemoryImage.LayerPaths base = paths("a");
        try (MemoryLayerWriter writer = MemoryLayerWriter.create(base.mem(), base.idx(), 64)) {
            writer.put(0, 64, MemorySegment.ofArray(model), 0);
            writer.finish();
        }
        MemoryImage.LayerPaths top = paths("b");
        try (MemoryLayerWriter writer = MemoryLayerWriter.create(top.mem(), top.idx(), 64)) {
            byte[] page = new byte[PAGE];
            page[0] = 1;
            writer.put(40, MemorySegment.ofArray(page), 0);
            writer.finish();
        }
        change(top.mem(), 40L * PAGE + 9);
        try (MemoryImage image = MemoryImage.open(List.of(base, top), model.length)) {
            SnapshotException refused = assertThrows(SnapshotException.class,
                    () -> HostRam.restore(image, model.length));
            assertEquals(SnapshotException.Kind.CORRUPT, refused.kind());
            assertTrue(refused.getMessage().contains("b.mem"), refused.getMessage());
        }
    }

    /** A page that is read into fresh memory may cost the host a huge page. */
    @Test
    void shortRunsAreMappedWhereNothingElseIs() throws Exception {
        byte[] one = new byte[PAGE];
        one[0] = 1;
        MemoryImage.LayerPaths base = paths("a");
        MemoryImage.LayerPaths top = paths("b");
        try (MemoryLayerWriter writer = MemoryLayerWriter.create(base.mem(), base.idx(), 4096)) {
            for (int page = 1000; page < 1100; page++) {
                writer.put(page, MemorySegment.ofArray(one), 0);
            }
            writer.finish();
        }
        try (MemoryLayerWriter writer = MemoryLayerWriter.create(top.mem(), top.idx(), 4096)) {
            for (int page : new int[]{7, 998, 1050, 1099, 1100, 3000, 3001}) {
                writer.put(page, MemorySegment.ofArray(one), 0);
            }
            writer.finish();
        }
        try (MemoryImage image = MemoryImage.open(List.of(base, top), 4096L * PAGE)) {
            RestorePlan plan = RestorePlan.of(image);
            assertEquals(List.of(new RestorePlan.Range(7, 1), new RestorePlan.Range(998, 1),
                    new RestorePlan.Range(3000, 2)), plan.mapped().getLast());
            assertEquals(List.of(1050, 1099), plan.read().stream().map(Extent::firstPage).toList());
        }
    }

    private static void change(Path file, long at) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(new byte[]{1}), at);
        }
    }

    /** Every second page of a large memory: more runs than a process may have mappings. */
    @Test
    void scatteredPagesDoNotUseUpTheMappings() throws Exception {
        int pages = 70_000;
        MemoryImage.LayerPaths base = paths("a");
        MemoryImage.LayerPaths top = paths("b");
        byte[] run = new byte[20 * PAGE];
        for (int page = 0; page < 20; page++) {
            run[page * PAGE] = 1;
        }
        try (MemoryLayerWriter writer = MemoryLayerWriter.create(base.mem(), base.idx(), pages)) {
            writer.putZeros(0, pages);
            for (int page = 0; page < pages; page += 18) {
                writer.put(page, MemorySegment.ofArray(run), 0);
            }
            writer.finish();
        }
        try (MemoryLayerWriter writer = MemoryLayerWriter.create(top.mem(), top.idx(), pages)) {
            for (int page = 0; page + 16 < pages; page += 17) {
                writer.put(page, 16, MemorySegment.ofArray(run), 0);
            }
            writer.finish();
        }
        try (MemoryImage image = MemoryImage.open(List.of(base, top), (long) pages * PAGE)) {
            RestorePlan plan = RestorePlan.of(image);
            assertTrue(plan.mapped().stream().mapToInt(List::size).sum() <= 8192);
            try (HostRam ram = HostRam.restore(image, image.sizeBytes())) {
                for (int page = 0; page < pages; page++) {
                    boolean isSet = page % 17 == 16 ? page % 18 == 0 : page / 17 * 17 + 16 < pages || page % 18 == 0;
                    assertEquals(isSet ? 1 : 0, ram.memory().segment().get(ValueLayout.JAVA_BYTE, (long) page * PAGE));
                }
            }
        }
    }
}
