package dev.vivarium.snapshot.disk.qcow2;

import java.util.Arrays;

/**
 * Clusters that lose a reference. The file may still refer to them, so they are counted down, and used again, only when
 * the tables that no longer do are on the medium. Metadata's lock is held.
 */
final class Dropped {
    /** How many make it time to write the tables. */
    private static final int CROWD = 1 << 16;

    private long[] clusters = new long[64];
    private int count;

    void add(long cluster) {
        if (count == clusters.length) {
            clusters = Arrays.copyOf(clusters, 2 * count);
        }
        clusters[count++] = cluster;
    }

    boolean isCrowded() {
        return count > CROWD;
    }

    boolean isEmpty() {
        return count == 0;
    }

    /** Hands out what there is. */
    long[] take() {
        long[] taken = Arrays.copyOf(clusters, count);
        count = 0;
        if (clusters.length > CROWD) {
            clusters = new long[64];
        }
        return taken;
    }

    void putBack(long[] taken) {
        for (long cluster : taken) {
            add(cluster);
        }
    }
}
