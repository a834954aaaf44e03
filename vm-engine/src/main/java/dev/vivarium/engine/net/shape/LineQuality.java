package dev.vivarium.engine.net.shape;

/**
 * How bad a line is, the same in both directions.
 *
 * @param delayNanos     what each frame takes
 * @param jitterNanos    by how much that varies, up and down
 * @param lossMillionths how many of a million frames are lost
 * @param bitsPerSecond  how fast it is; 0 for no limit
 * @param seed           of the chance that decides on loss and jitter
 */
public record LineQuality(long delayNanos, long jitterNanos, int lossMillionths, long bitsPerSecond, long seed) {
    private static final long DELAY_MOST = 60_000_000_000L;
    private static final long RATE_LEAST = 1000;
    private static final long RATE_MOST = 1_000_000_000_000L;
    private static final int MILLION = 1_000_000;

    public LineQuality {
        boolean rate = bitsPerSecond == 0 || bitsPerSecond >= RATE_LEAST && bitsPerSecond <= RATE_MOST;
        if (delayNanos < 0 || delayNanos > DELAY_MOST || jitterNanos < 0 || jitterNanos > delayNanos
                || lossMillionths < 0 || lossMillionths > MILLION || !rate) {
            throw new IllegalArgumentException("A line delays by at most a minute, varies that by no more than itself,"
                    + " loses no more than all, and passes 1 kbit/s to 1 Tbit/s.");
        }
    }
}
