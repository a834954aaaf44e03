package dev.vivarium.engine.net.nat;

/** How long to wait for an acknowledgement: RFC 6298, with a shorter least time, because the guest is near. */
final class RoundTrip {
    private static final long FIRST = 500_000_000;
    private static final long LEAST = 200_000_000;
    private static final long MOST = 60_000_000_000L;
    private static final int DOUBLINGS_MOST = 9;

    private long smoothed;
    private long variation;
    private long timeout = FIRST;
    private int doublings;
    private long begun = -1;
    private int until;

    /** A segment is sent for the first time that ends there. */
    void begin(int end, long now) {
        if (begun < 0) {
            begun = now;
            until = end;
        }
    }

    /** All up to there has been acknowledged. */
    void acknowledged(int end, long now) {
        if (begun < 0 || end - until < 0) {
            return;
        }
        long measured = now - begun;
        begun = -1;
        if (smoothed == 0) {
            smoothed = measured;
            variation = measured / 2;
        } else {
            variation += (Math.abs(smoothed - measured) - variation) / 4;
            smoothed += (measured - smoothed) / 8;
        }
        timeout = Math.clamp(smoothed + 4 * variation, LEAST, MOST);
        doublings = 0;
    }

    /** Something is sent again: what is acknowledged next measures nothing (Karn's algorithm). */
    void forget() {
        begun = -1;
    }

    void backOff() {
        forget();
        doublings = Math.min(doublings + 1, DOUBLINGS_MOST);
    }

    /** The guest answers. */
    void forgetBackOff() {
        doublings = 0;
    }

    long timeout() {
        return Math.min(MOST, timeout << doublings);
    }
}
