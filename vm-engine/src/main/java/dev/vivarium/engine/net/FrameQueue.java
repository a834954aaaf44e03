package dev.vivarium.engine.net;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.Deque;

/** Frames on their way from one thread to another, bounded by the memory that they take. */
public final class FrameQueue {
    /** What a frame takes besides its bytes, so that many empty ones are bounded, too. */
    static final int FRAME_COST = 64;

    private final Deque<Frame> frames = new ArrayDeque<>();
    private final int bytesMost;
    private int bytes;
    private boolean starved = true;
    private boolean refused;
    private long dropped;

    /** @param bytesMost room for so many; one frame fits in any case */
    public FrameQueue(int bytesMost) {
        this.bytesMost = bytesMost;
    }

    private static int cost(Frame frame) {
        return frame.bytes().length + FRAME_COST;
    }

    /** @return false if there is no room; {@link #hasRoomAgain} tells of it */
    public synchronized boolean offer(Frame frame) {
        if (!fits(frame)) {
            refused = true;
            return false;
        }
        add(frame);
        return true;
    }

    /** Adds a frame, or counts it as dropped if there is no room. */
    public synchronized void offerOrDrop(Frame frame) {
        if (fits(frame)) {
            add(frame);
        } else {
            dropped++;
        }
    }

    private boolean fits(Frame frame) {
        return frames.isEmpty() || bytes + cost(frame) <= bytesMost;
    }

    private void add(Frame frame) {
        frames.add(frame);
        bytes += cost(frame);
    }

    public synchronized @Nullable Frame poll() {
        Frame frame = frames.poll();
        if (frame == null) {
            starved = true;
            return null;
        }
        bytes -= cost(frame);
        return frame;
    }

    /** Whether there is none: like {@link #poll} in what {@link #hasFramesAgain} says afterwards. */
    public synchronized boolean isEmpty() {
        starved |= frames.isEmpty();
        return frames.isEmpty();
    }

    /** Drops all, and counts them. */
    public synchronized void clear() {
        dropped += frames.size();
        frames.clear();
        bytes = 0;
        starved = true;
    }

    public synchronized void countDropped() {
        dropped++;
    }

    /** How many frames were dropped since this was last asked. */
    public synchronized long takeDropped() {
        long taken = dropped;
        dropped = 0;
        return taken;
    }

    /** Whether there are frames after somebody found none; says so once. */
    public synchronized boolean hasFramesAgain() {
        if (!starved || frames.isEmpty()) {
            return false;
        }
        starved = false;
        return true;
    }

    /** Whether half of the room is free after {@link #offer} refused; says so once. */
    public synchronized boolean hasRoomAgain() {
        if (!refused || bytes > bytesMost / 2) {
            return false;
        }
        refused = false;
        return true;
    }
}
