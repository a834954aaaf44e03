package dev.vivarium.app.cli.bench;

/**
 * What a process had used, and its guest had done, at one moment.
 *
 * @param wallNanos      of the host's clock
 * @param processorNanos of the process
 * @param instructions   of the guest, or -1 if nobody counts them
 * @param guestNanos     of the guest's clock, or -1
 */
record Sample(long wallNanos, long processorNanos, long instructions, long guestNanos) {
    /** What lies between an earlier moment and this one. */
    Measure since(Sample start, String name, String value) {
        boolean counted = start.instructions >= 0 && instructions >= 0;
        return new Measure(name, (processorNanos - start.processorNanos) / 1e9, (wallNanos - start.wallNanos) / 1e9,
                counted ? (instructions - start.instructions) * 1e3 / Math.max(1, guestNanos - start.guestNanos)
                        : Double.NaN,
                value);
    }
}
