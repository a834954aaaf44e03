package dev.vivarium.engine.net.nat;

import dev.vivarium.engine.net.Frame;
import dev.vivarium.engine.net.Offload;

import org.jspecify.annotations.Nullable;

/**
 * The guest's end of the network: frames for it wait in a bounded ring until its card takes them. The network's thread sends,
 * the card, with the board lock held, takes.
 */
final class Link {
    /** Of the router, on behalf of which everything is sent. */
    static final long MAC = 0x5255_0a00_0202L;
    static final long BROADCAST = 0xffff_ffff_ffffL;
    static final int HEADER = Frame.HEADER;
    static final int ARP = 0x0806;
    static final int IPV4 = 0x0800;
    static final int IPV6 = 0x86dd;
    /** Nothing is left to be done, and no wire was there to spoil it. */
    static final Offload DONE = new Offload(-1, 0, Offload.Segmentation.NONE, 0, 0, true);

    private static final Runnable NOBODY = () -> {
    };

    private final FrameRing frames = new FrameRing(Limits.QUEUE_FRAMES, Limits.QUEUE_BYTES);
    private final NatMetrics metrics;
    private final Runnable wakeNetwork;
    private volatile Runnable look = NOBODY;
    private volatile boolean hungry = true;
    private volatile boolean awaited;

    Link(NatMetrics metrics, Runnable wakeNetwork) {
        this.metrics = metrics;
        this.wakeNetwork = wakeNetwork;
    }

    void connect(Runnable newLook) {
        look = newLook;
    }

    void tellCard() {
        look.run();
    }

    /** Card's side. */
    @Nullable
    Frame receive() {
        Frame frame = frames.poll();
        if (frame == null) {
            hungry = true;
            frame = frames.poll();
        }
        if (awaited && frames.isHalfEmpty()) {
            awaited = false;
            wakeNetwork.run();
        }
        return frame;
    }

    /** Whether there is room for a frame. If not, the network is woken when there is much again. */
    boolean hasRoom() {
        if (frames.hasRoom()) {
            return true;
        }
        awaited = true;
        if (frames.hasRoom()) {
            awaited = false;
            return true;
        }
        return false;
    }

    /** Whether those wait no longer who were told that there is no room. */
    boolean hasMuchRoom() {
        return !awaited;
    }

    static void putHeader(byte[] bytes, long destination, int type) {
        Wire.put48(bytes, 0, destination);
        Wire.put48(bytes, 6, MAC);
        Wire.put16(bytes, 12, type);
    }

    /** Fills in the Ethernet header and sends, or drops and counts. */
    boolean send(byte[] bytes, long destination, int type, Offload offload) {
        putHeader(bytes, destination, type);
        if (!frames.offer(new Frame(bytes, bytes.length, offload))) {
            metrics.droppedFull.increment();
            return false;
        }
        metrics.framesToGuest.increment();
        if (hungry) {
            hungry = false;
            look.run();
        }
        return true;
    }

    /** A number that grows with each frame, for {@link #hasTaken}. */
    long mark() {
        return frames.added();
    }

    /** Whether the card has taken everything up to a mark. */
    boolean hasTaken(long mark) {
        return frames.taken() - mark >= 0;
    }
}
