package dev.vivarium.engine.net;

import dev.vivarium.engine.metrics.Counter;
import dev.vivarium.engine.metrics.MetricRegistry;

import org.jspecify.annotations.Nullable;

/**
 * Where a card's cable ends at a network that has a thread of its own: a bounded queue in each direction. What the card calls is
 * called with the board lock held and only passes frames on; all else is the network's thread's.
 */
public final class CardPort {
    private static final int QUEUE_BYTES = 1 << 20;
    private static final Runnable NOBODY = () -> {
    };

    private final FrameQueue fromCard = new FrameQueue(QUEUE_BYTES);
    private final FrameQueue toCard = new FrameQueue(QUEUE_BYTES);
    private final Runnable wakeNetwork;
    private final Counter sent;
    private final Counter received;
    private final Counter dropped;
    private volatile Runnable look = NOBODY;
    private volatile boolean up;

    /**
     * @param name        what its counters are called
     * @param wakeNetwork called with the board lock held when the card sends, or takes frames again: returns at once
     */
    public CardPort(MetricRegistry metrics, String name, Runnable wakeNetwork) {
        this.wakeNetwork = wakeNetwork;
        sent = metrics.counter(name, "framesSent");
        received = metrics.counter(name, "framesReceived");
        dropped = metrics.counter(name, "framesDropped");
    }

    /** The card's {@link NetBackend#send}. */
    public boolean send(Frame frame) {
        boolean taken = fromCard.offer(frame);
        if (taken) {
            sent.increment();
        }
        if (fromCard.hasFramesAgain()) {
            wakeNetwork.run();
        }
        return taken;
    }

    /** The card's {@link NetBackend#receive}. */
    public @Nullable Frame receive() {
        Frame frame = toCard.poll();
        dropped.add(fromCard.takeDropped() + toCard.takeDropped());
        if (frame != null) {
            received.increment();
            if (toCard.hasRoomAgain()) {
                wakeNetwork.run();
            }
        }
        return frame;
    }

    /** The card's {@link NetBackend#connect}. */
    public void connect(Runnable newLook) {
        look = newLook;
    }

    /** The card's {@link NetBackend#isUp}. */
    public boolean isUp() {
        return up;
    }

    /** The link comes up or goes down. */
    public void setUp(boolean nowUp) {
        if (up != nowUp) {
            up = nowUp;
            look.run();
        }
    }

    /** The next frame that the card sent, null if there is none. */
    public @Nullable Frame takeSent() {
        return fromCard.poll();
    }

    /** Whether there is one; if not, the network is woken by the next. */
    public boolean hasSent() {
        return !fromCard.isEmpty();
    }

    /** @return false if the guest has fallen behind: the network is woken when there is room */
    public boolean offer(Frame frame) {
        return toCard.offer(frame);
    }

    /** For a network that cannot hold its senders up. */
    public void offerOrDrop(Frame frame) {
        toCard.offerOrDrop(frame);
    }

    /** Something that came or went was not a frame, or had nowhere to go. */
    public void countDropped() {
        toCard.countDropped();
    }

    /** What the card sent has nowhere to go. */
    public void dropSent() {
        fromCard.clear();
    }

    /** Tells the card of what has changed; called when the network has done what there was to do. */
    public void tellCard() {
        boolean more = toCard.hasFramesAgain();
        if (fromCard.hasRoomAgain() || more) {
            look.run();
        }
    }
}
