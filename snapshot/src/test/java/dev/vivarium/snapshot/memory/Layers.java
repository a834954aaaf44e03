package dev.vivarium.snapshot.memory;

import dev.vivarium.snapshot.SnapshotException;

import java.lang.foreign.MemorySegment;
import java.nio.file.Path;
import java.util.Random;

/** Layers for tests. */
final class Layers {
    static final int PAGE = 4096;

    private Layers() {
    }

    static MemoryImage.LayerPaths paths(Path folder, String id) {
        return MemoryImage.LayerPaths.of(folder.resolve(id));
    }

    static MemoryLayerWriter create(MemoryImage.LayerPaths paths, int pages) throws SnapshotException {
        return MemoryLayerWriter.create(paths.mem(), paths.idx(), pages);
    }

    static MemoryLayer open(MemoryImage.LayerPaths paths) throws SnapshotException {
        return MemoryLayer.open(paths.mem(), paths.idx());
    }

    /** A page of random bytes, or of zeros. */
    static byte[] page(Random random) {
        byte[] page = new byte[PAGE];
        switch (random.nextInt(4)) {
            case 0 -> {
                return page;
            }
            case 1 -> page[random.nextInt(PAGE)] = 1;
            default -> random.nextBytes(page);
        }
        return page;
    }

    /** A layer of a few pages with data, zeros and silence. */
    static MemoryImage.LayerPaths small(Path folder, String id, int pages) throws SnapshotException {
        MemoryImage.LayerPaths paths = paths(folder, id);
        Random random = new Random(5);
        try (MemoryLayerWriter writer = create(paths, pages)) {
            for (int page = 0; page < pages; page++) {
                if (page % 5 != 4) {
                    byte[] bytes = new byte[PAGE];
                    if (page % 5 != 3) {
                        random.nextBytes(bytes);
                    }
                    writer.put(page, MemorySegment.ofArray(bytes), 0);
                }
            }
            writer.finish();
        }
        return paths;
    }
}
