package dev.vivarium.snapshot.disk.qcow2;

import java.util.Arrays;

/**
 * Who is at work on which clusters of the disk: any number of readers and of writers in place, or one that changes the
 * mapping. Each thread holds one range at most, so nobody waits in a circle. There are as many ranges as threads: few.
 */
final class RangeLocks {
    private long[] firsts = new long[16];
    private long[] lasts = new long[16];
    private boolean[] exclusives = new boolean[16];
    private boolean[] taken = new boolean[16];
    private int end;
    private int waiting;

    /** Waits until the range may be used. The thread is not interrupted while it is in here. @return to be given back */
    synchronized int enter(long first, long last, boolean exclusive) {
        if (isBlocked(first, last, exclusive)) {
            await(first, last, exclusive);
        }
        int at = freePlace();
        firsts[at] = first;
        lasts[at] = last;
        exclusives[at] = exclusive;
        taken[at] = true;
        return at;
    }

    synchronized void leave(int place) {
        taken[place] = false;
        while (end > 0 && !taken[end - 1]) {
            end--;
        }
        if (waiting > 0) {
            notifyAll();
        }
    }

    private void await(long first, long last, boolean exclusive) {
        boolean interrupted = false;
        waiting++;
        do {
            try {
                wait();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        } while (isBlocked(first, last, exclusive));
        waiting--;
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isBlocked(long first, long last, boolean exclusive) {
        for (int i = 0; i < end; i++) {
            if (taken[i] && (exclusive || exclusives[i]) && first <= lasts[i] && firsts[i] <= last) {
                return true;
            }
        }
        return false;
    }

    private int freePlace() {
        for (int i = 0; i < end; i++) {
            if (!taken[i]) {
                return i;
            }
        }
        if (end == taken.length) {
            firsts = Arrays.copyOf(firsts, 2 * end);
            lasts = Arrays.copyOf(lasts, 2 * end);
            exclusives = Arrays.copyOf(exclusives, 2 * end);
            taken = Arrays.copyOf(taken, 2 * end);
        }
        return end++;
    }
}
