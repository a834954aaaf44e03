package dev.vivarium.engine.net.shape;

import dev.vivarium.engine.net.Frame;
import dev.vivarium.engine.time.GuestTimer;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.SplittableRandom;

/** One direction: frames enter, wait for their turn on the line, travel, and come out in their order. Board lock held. */
final class Line {
    /** Of frames on the line; what comes when it is full is dropped, as a router does. */
    static final int BYTES_MOST = 4 << 20;
    private static final int FRAME_COST = 64;
    /** Preamble, frame check sequence and the gap between frames: IEEE 802.3, 4.4.2. */
    private static final int WIRE_OVERHEAD = 24;
    private static final int BITS = 8;
    private static final long NANOS = 1_000_000_000;
    private static final int MILLION = 1_000_000;

    /** A frame, and when it comes out. */
    private record Travelling(Frame frame, long dueNanos) {
        int cost() {
            return frame.bytes().length + FRAME_COST;
        }
    }

    private final LineQuality quality;
    private final SplittableRandom chance;
    private final Deque<Travelling> frames = new ArrayDeque<>();
    private int bytes;
    private long busyUntilNanos;
    private long lastDueNanos;

    Line(LineQuality quality, SplittableRandom chance) {
        this.quality = quality;
        this.chance = chance;
    }

    boolean hasRoom() {
        return bytes < BYTES_MOST;
    }

    /** @return false if the frame is lost */
    boolean enter(Frame frame, long nowNanos) {
        if (!hasRoom() || quality.lossMillionths() > 0 && chance.nextInt(MILLION) < quality.lossMillionths()) {
            return false;
        }
        long begin = Math.max(nowNanos, busyUntilNanos);
        busyUntilNanos = begin + transmissionNanos(frame.length());
        long jitter = quality.jitterNanos();
        long travel = quality.delayNanos() + (jitter == 0 ? 0 : chance.nextLong(-jitter, jitter + 1));
        lastDueNanos = Math.max(lastDueNanos, busyUntilNanos + travel);
        Travelling travelling = new Travelling(frame, lastDueNanos);
        frames.add(travelling);
        bytes += travelling.cost();
        return true;
    }

    private long transmissionNanos(int length) {
        return quality.bitsPerSecond() == 0 ? 0
                : (length + WIRE_OVERHEAD) * BITS * NANOS / quality.bitsPerSecond();
    }

    /** The frame that has come out first, null if none has. It stays until {@link #remove}. */
    @Nullable
    Frame peek(long nowNanos) {
        Travelling first = frames.peek();
        return first != null && first.dueNanos <= nowNanos ? first.frame : null;
    }

    void remove() {
        bytes -= frames.remove().cost();
    }

    /** When the next comes out, or {@link GuestTimer#NEVER}. */
    long nextDueNanos() {
        Travelling first = frames.peek();
        return first == null ? GuestTimer.NEVER : first.dueNanos;
    }
}
