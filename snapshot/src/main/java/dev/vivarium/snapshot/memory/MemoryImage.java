package dev.vivarium.snapshot.memory;

import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.SnapshotException.Kind;
import dev.vivarium.snapshot.disk.Progress;

import java.lang.foreign.MemorySegment;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A machine's memory as a snapshot has it: layers of one size from the oldest to the newest. A page is what the newest layer
 * that says something of it says; if none does, it is zeros.
 *
 * <p>Any thread. The files stay open until this is closed.
 */
public final class MemoryImage implements AutoCloseable {
    /** A chain that is longer was not made by us. */
    public static final int MAXIMUM_LAYERS = 512;

    private static final int PAGE = LayerForm.PAGE_SIZE;
    private static final int MOST_AT_ONCE = 1 << 12;

    private final List<MemoryLayer> layers;
    private final int pages;

    /** Where a layer's two files are. */
    public record LayerPaths(Path mem, Path idx) {
        /** @param stem a path without its ending, as manifests have it */
        public static LayerPaths of(Path stem) {
            String name = String.valueOf(stem.getFileName());
            return new LayerPaths(stem.resolveSibling(name + ".mem"), stem.resolveSibling(name + ".idx"));
        }
    }

    /** What pages from some page on are. */
    private record Run(int layer, int pages) {
        static final int ZEROS = -1;
    }

    private MemoryImage(List<MemoryLayer> layers, int pages) {
        this.layers = List.copyOf(layers);
        this.pages = pages;
    }

    /**
     * @param paths     the oldest layer first
     * @param sizeBytes of the whole memory, as the manifest has it
     * @throws SnapshotException CORRUPT if a file is damaged or they do not fit together
     */
    public static MemoryImage open(List<LayerPaths> paths, long sizeBytes) throws SnapshotException {
        if (paths.isEmpty() || paths.size() > MAXIMUM_LAYERS) {
            throw new SnapshotException(Kind.CORRUPT,
                    "A memory has between 1 and " + MAXIMUM_LAYERS + " layers, not " + paths.size() + ".");
        }
        List<MemoryLayer> layers = new ArrayList<>();
        boolean fits = false;
        try {
            for (LayerPaths path : paths) {
                MemoryLayer layer = MemoryLayer.open(path.mem(), path.idx());
                layers.add(layer);
                if ((long) layer.pages() * PAGE != sizeBytes) {
                    throw new SnapshotException(Kind.CORRUPT, "The memory file " + path.mem() + " is of a memory of "
                            + (long) layer.pages() * PAGE + " bytes, but the snapshot's has " + sizeBytes + ".");
                }
            }
            fits = true;
            return new MemoryImage(layers, layers.getFirst().pages());
        } finally {
            if (!fits) {
                closeAll(layers);
            }
        }
    }

    /** The oldest first. */
    public List<MemoryLayer> layers() {
        return layers;
    }

    public int pages() {
        return pages;
    }

    public long sizeBytes() {
        return (long) pages * PAGE;
    }

    /** Pages in all layers' files, those that newer ones hide included. */
    public long storedPages() {
        return layers.stream().mapToLong(MemoryLayer::storedPages).sum();
    }

    /** Bytes of all layers' data. */
    public long storedBytes() {
        return layers.stream().mapToLong(MemoryLayer::storedBytes).sum();
    }

    /** The layer whose file has the page, or -1 if the page is zeros. */
    public int layerOf(int page) {
        Objects.checkIndex(page, pages);
        for (int i = layers.size() - 1; i >= 0; i--) {
            if (layers.get(i).says(page)) {
                return layers.get(i).stores(page) ? i : Run.ZEROS;
            }
        }
        return Run.ZEROS;
    }

    /** All pages that are not zeros, in ascending order; neighbours that one layer's file has are in one extent. */
    public List<Extent> extents() {
        return new ExtentWalk(layers, pages).run();
    }

    /**
     * Reads pages and checks them.
     *
     * @param into   which nobody else writes to meanwhile; undefined after a failure
     * @param offset where the first page goes
     * @throws SnapshotException CORRUPT, with the file's name, if a page is not what was written
     */
    public void read(int firstPage, int count, MemorySegment into, long offset) throws SnapshotException {
        Objects.checkFromIndexSize(firstPage, count, pages);
        for (int page = firstPage; page < firstPage + count;) {
            Run run = runFrom(page, firstPage + count);
            MemorySegment target = into.asSlice(offset + (long) (page - firstPage) * PAGE, (long) run.pages * PAGE);
            if (run.layer == Run.ZEROS) {
                target.fill((byte) 0);
            } else {
                layers.get(run.layer).read(page, target.asByteBuffer());
            }
            page += run.pages;
        }
    }

    /**
     * Reads an extent to its place and checks its pages.
     *
     * @param memory all of it; nobody else writes there meanwhile
     */
    public void read(Extent extent, MemorySegment memory) throws SnapshotException {
        for (int done = 0; done < extent.pages(); done += MOST_AT_ONCE) {
            int count = Math.min(MOST_AT_ONCE, extent.pages() - done);
            long offset = extent.offset() + (long) done * PAGE;
            layers.get(extent.layer()).read(extent.firstPage() + done,
                    memory.asSlice(offset, (long) count * PAGE).asByteBuffer());
        }
    }

    private Run runFrom(int page, int limit) {
        int layer = layerOf(page);
        int end = page + 1;
        int most = Math.min(limit, page + MOST_AT_ONCE);
        while (end < most && layerOf(end) == layer) {
            end++;
        }
        return new Run(layer, end - page);
    }

    /**
     * Reads all that is stored in any layer.
     *
     * @param progress is told of pages, each MiB at least; what it does there sets the pace
     * @return what is wrong; none for a sound image
     * @throws java.util.concurrent.CancellationException if {@code progress} ends it
     */
    public List<MemoryDamage> verify(Progress progress) throws SnapshotException {
        List<MemoryDamage> damage = new ArrayList<>();
        long total = storedPages();
        long before = 0;
        for (MemoryLayer layer : layers) {
            long base = before;
            damage.addAll(layer.verify((done, of) -> progress.at(base + done, total)));
            before += layer.storedPages();
        }
        return List.copyOf(damage);
    }

    @Override
    public void close() throws SnapshotException {
        closeAll(layers);
    }

    private static void closeAll(List<MemoryLayer> layers) throws SnapshotException {
        SnapshotException first = null;
        for (MemoryLayer layer : layers) {
            try {
                layer.close();
            } catch (SnapshotException e) {
                first = first == null ? e : first;
            }
        }
        if (first != null) {
            throw first;
        }
    }
}
