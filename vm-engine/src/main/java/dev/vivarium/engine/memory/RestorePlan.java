package dev.vivarium.engine.memory;

import dev.vivarium.snapshot.memory.Extent;
import dev.vivarium.snapshot.memory.MemoryImage;
import dev.vivarium.snapshot.memory.MemoryLayer;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * How an image comes into memory without being read: the oldest layer's stored pages are mapped, with the zeros between them
 * where they are few; runs of newer layers are mapped over it, the long ones first of all; what is left is read. Where no layer
 * has anything there is no mapping of a file, so that the guest gets fresh pages there, huge ones too.
 *
 * <p>A process may have 65,530 mappings (vm.max_map_count), and one in the midst of another makes three of it.
 *
 * @param mapped  by layer, the oldest first; later ones go over earlier ones
 * @param read    what is to be read after that
 * @param cleared pages that the oldest layer's mapping has, but that a newer layer says are zeros
 */
record RestorePlan(List<List<Range>> mapped, List<Extent> read, List<Range> cleared) {
    /** The most mappings of the oldest layer, and of all others. */
    private static final int MOST = 4096;
    /** As much zeros are mapped with their neighbours. */
    private static final int LEAST_GAP = 16;
    /**
     * Shorter runs are quicker read than mapped, and do not split what is mapped below. Where nothing is, any run is mapped: to
     * read it would have the host clear a huge page for it.
     */
    private static final int LEAST_RUN = 16;

    /** Consecutive pages. */
    record Range(int firstPage, int pages) {
        int end() {
            return firstPage + pages;
        }
    }

    static RestorePlan of(MemoryImage image) {
        List<Extent> newer = new ArrayList<>();
        List<Extent> all = image.extents();
        for (Extent extent : all) {
            if (extent.layer() > 0) {
                newer.add(extent);
            }
        }
        MemoryLayer oldest = image.layers().getFirst();
        List<List<Range>> mapped = new ArrayList<>();
        mapped.add(oldestRuns(oldest));
        BitSet apart = apart(newer, mapped.getFirst());
        int least = leastRun(newer, apart);
        for (int layer = 1; layer < image.layers().size(); layer++) {
            mapped.add(new ArrayList<>());
        }
        List<Extent> read = new ArrayList<>();
        for (int i = 0; i < newer.size(); i++) {
            Extent extent = newer.get(i);
            if (extent.pages() >= (apart.get(i) ? least / LEAST_RUN : least)) {
                mapped.get(extent.layer()).add(new Range(extent.firstPage(), extent.pages()));
            } else {
                read.add(extent);
            }
        }
        return new RestorePlan(mapped, read, cleared(oldest, all));
    }

    /** All that comes from files, in ascending order and apart from each other. */
    List<Range> fromFiles() {
        List<Range> all = new ArrayList<>();
        mapped.forEach(all::addAll);
        all.sort(Comparator.comparingInt(Range::firstPage));
        List<Range> apart = new ArrayList<>();
        for (Range range : all) {
            Range last = apart.isEmpty() ? new Range(0, 0) : apart.getLast();
            if (!apart.isEmpty() && range.firstPage() <= last.end()) {
                int end = Math.max(last.end(), range.end());
                apart.set(apart.size() - 1, new Range(last.firstPage(), end - last.firstPage()));
            } else {
                apart.add(range);
            }
        }
        return apart;
    }

    /** Which extents do not touch what is mapped below; both are in ascending order. */
    private static BitSet apart(List<Extent> extents, List<Range> below) {
        BitSet apart = new BitSet();
        int at = 0;
        for (int i = 0; i < extents.size(); i++) {
            Extent extent = extents.get(i);
            while (at < below.size() && below.get(at).end() <= extent.firstPage()) {
                at++;
            }
            if (at == below.size() || below.get(at).firstPage() >= extent.firstPage() + extent.pages()) {
                apart.set(i);
            }
        }
        return apart;
    }

    private static int leastRun(List<Extent> extents, BitSet apart) {
        int least = LEAST_RUN;
        while (count(extents, apart, least) > MOST) {
            least *= 2;
        }
        return least;
    }

    private static int count(List<Extent> extents, BitSet apart, int least) {
        int count = 0;
        for (int i = 0; i < extents.size(); i++) {
            count += extents.get(i).pages() >= (apart.get(i) ? least / LEAST_RUN : least) ? 1 : 0;
        }
        return count;
    }

    private static List<Range> oldestRuns(MemoryLayer layer) {
        int gap = LEAST_GAP;
        List<Range> runs = runs(layer, gap);
        while (runs.size() > MOST) {
            gap *= 2;
            runs = runs(layer, gap);
        }
        return runs;
    }

    /** The stored pages, with gaps of at most {@code gap} pages. */
    private static List<Range> runs(MemoryLayer layer, int gap) {
        List<Range> runs = new ArrayList<>();
        int first = layer.nextStored(0);
        while (first < layer.pages()) {
            int end = layer.nextNotStored(first);
            int next = layer.nextStored(end);
            while (next < layer.pages() && next - end <= gap) {
                end = layer.nextNotStored(next);
                next = layer.nextStored(end);
            }
            runs.add(new Range(first, end - first));
            first = next;
        }
        return runs;
    }

    /** Pages that the oldest layer stores and that are in no extent. */
    private static List<Range> cleared(MemoryLayer oldest, List<Extent> extents) {
        List<Range> cleared = new ArrayList<>();
        int at = 0;
        for (Extent extent : extents) {
            addStored(cleared, oldest, at, extent.firstPage());
            at = extent.firstPage() + extent.pages();
        }
        addStored(cleared, oldest, at, oldest.pages());
        return cleared;
    }

    private static void addStored(List<Range> ranges, MemoryLayer layer, int from, int to) {
        int first = layer.nextStored(from);
        while (first < to) {
            int end = Math.min(to, layer.nextNotStored(first));
            ranges.add(new Range(first, end - first));
            first = layer.nextStored(end);
        }
    }
}
