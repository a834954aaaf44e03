package dev.vivarium.snapshot.disk.qcow2;

import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.SnapshotException.Kind;

import org.jspecify.annotations.Nullable;

/** A number for each cluster of a file, in pages made where one is needed; there is a limit to what it takes. */
final class CountMap {
    static final int PAGE = 1024;
    private static final long CLUSTERS_MOST = 1L << 31;

    private final int[][] pages;
    private final long clusters;
    private final long pagesMost;
    private int made;

    /** @param share it takes at most so large a part of what memory this process may use: 4 is a quarter */
    CountMap(long clusters, int share) throws SnapshotException {
        pagesMost = Runtime.getRuntime().maxMemory() / share / (PAGE * Integer.BYTES);
        if (clusters > CLUSTERS_MOST) {
            throw tooLarge();
        }
        this.clusters = clusters;
        pages = new int[(int) ((clusters + PAGE - 1) / PAGE)][];
    }

    private static SnapshotException tooLarge() {
        return new SnapshotException(Kind.HOST,
                "The disk image is too large to be checked here; use 'qemu-img check'.");
    }

    long clusters() {
        return clusters;
    }

    int get(long cluster) {
        int[] page = cluster < clusters ? page(cluster) : null;
        return page == null ? 0 : page[(int) cluster & PAGE - 1];
    }

    private int @Nullable [] page(long cluster) {
        return pages[(int) (cluster / PAGE)];
    }

    /** @return what it was before */
    int add(long cluster, int count) throws SnapshotException {
        int[] page = page(cluster);
        if (page == null) {
            if (++made > pagesMost) {
                throw tooLarge();
            }
            page = new int[PAGE];
            pages[(int) (cluster / PAGE)] = page;
        }
        int before = page[(int) cluster & PAGE - 1];
        page[(int) cluster & PAGE - 1] = before + count;
        return before;
    }

    /** Whether there may be a number above 0 in the page of a cluster. */
    boolean hasPage(long cluster) {
        return cluster < clusters && page(cluster) != null;
    }
}
