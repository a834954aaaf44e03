package dev.vivarium.engine.machine.serial;

import dev.vivarium.engine.time.HostTime;

import java.nio.charset.StandardCharsets;

/** Notes when a serial port said its first word, and when it first said a given text. */
public final class OutputWatch {
    private final HostTime time;
    private final byte[] marker;
    /** How far back to fall in the marker when a byte does not match (Knuth, Morris, Pratt). */
    private final int[] fallback;
    private int matched;
    private volatile long firstMillis;
    private volatile long markerMillis;

    /** @param marker what to look for; empty for nothing */
    public OutputWatch(HostTime time, String marker) {
        this.time = time;
        this.marker = marker.getBytes(StandardCharsets.UTF_8);
        this.fallback = new int[this.marker.length];
        for (int i = 1, length = 0; i < this.marker.length; i++) {
            while (length > 0 && this.marker[i] != this.marker[length]) {
                length = fallback[length - 1];
            }
            length += this.marker[i] == this.marker[length] ? 1 : 0;
            fallback[i] = length;
        }
    }

    /** The wall clock at the first byte, or 0. */
    public long firstMillis() {
        return firstMillis;
    }

    /** The wall clock when the marker was complete for the first time, or 0. */
    public long markerMillis() {
        return markerMillis;
    }

    void sent(int value) {
        if (firstMillis == 0) {
            firstMillis = time.wallMillis();
        }
        if (markerMillis == 0 && marker.length > 0) {
            byte b = (byte) value;
            while (matched > 0 && b != marker[matched]) {
                matched = fallback[matched - 1];
            }
            matched += b == marker[matched] ? 1 : 0;
            if (matched == marker.length) {
                markerMillis = time.wallMillis();
            }
        }
    }
}
