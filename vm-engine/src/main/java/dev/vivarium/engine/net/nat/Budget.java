package dev.vivarium.engine.net.nat;

/**
 * Memory that all connections share. Each may hold as much as is still free: so many of them at a standstill leave something to
 * the next (the dynamic threshold of Choudhury and Hahne, "Dynamic Queue Length Thresholds", 1998). Of the network's thread.
 */
final class Budget {
    private final int eachMost;
    private long free;

    Budget(long bytes, int eachMost) {
        this.free = bytes;
        this.eachMost = eachMost;
    }

    /** How much more somebody may take who already holds so much. */
    int room(int held) {
        long most = Math.min(eachMost, free);
        return (int) Math.max(0, most - held);
    }

    /** May take more than there is, by one segment. */
    void take(int bytes) {
        free -= bytes;
    }

    void give(int bytes) {
        free += bytes;
    }

    long free() {
        return free;
    }
}
