package dev.vivarium.engine.net.nat;

import dev.vivarium.engine.net.Frame;

import org.jspecify.annotations.Nullable;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** Frames from one thread to one other, bounded in number and in bytes, without a lock. */
final class FrameRing {
    private final AtomicReferenceArray<@Nullable Frame> slots;
    private final int bytesMost;
    private final AtomicLong added = new AtomicLong();
    private final AtomicLong taken = new AtomicLong();
    private final AtomicLong bytesTaken = new AtomicLong();
    private final AtomicLong bytesAdded = new AtomicLong();

    /** @param frames a power of two */
    FrameRing(int frames, int bytesMost) {
        this.slots = new AtomicReferenceArray<>(frames);
        this.bytesMost = bytesMost;
    }

    /** Adding thread. One frame fits, however large it is, where there is none. */
    boolean hasRoom() {
        return added.getPlain() - taken.get() < slots.length() && bytesAdded.getPlain() - bytesTaken.get() < bytesMost;
    }

    /** Whether much of it is free. */
    boolean isHalfEmpty() {
        return added.get() - taken.get() <= slots.length() / 2
                && bytesAdded.getAcquire() - bytesTaken.get() <= bytesMost / 2;
    }

    /** Adding thread. @return false if there is no room */
    boolean offer(Frame frame) {
        if (!hasRoom()) {
            return false;
        }
        long place = added.getPlain();
        bytesAdded.setRelease(bytesAdded.getPlain() + frame.bytes().length);
        slots.setPlain(slot(place), frame);
        added.set(place + 1);
        return true;
    }

    /** Taking thread. */
    @Nullable
    Frame poll() {
        long place = taken.getPlain();
        if (place == added.get()) {
            return null;
        }
        int slot = slot(place);
        Frame frame = slots.getPlain(slot);
        slots.setPlain(slot, null);
        if (frame != null) {
            bytesTaken.set(bytesTaken.getPlain() + frame.bytes().length);
        }
        taken.set(place + 1);
        return frame;
    }

    boolean isEmpty() {
        return taken.get() == added.get();
    }

    /** How many were ever added. */
    long added() {
        return added.get();
    }

    /** How many were ever taken. */
    long taken() {
        return taken.get();
    }

    private int slot(long place) {
        return (int) place & slots.length() - 1;
    }
}
