package dev.vivarium.engine.net.stream;

import dev.vivarium.engine.net.CardPort;
import dev.vivarium.engine.net.Finishing;
import dev.vivarium.engine.net.Frame;
import dev.vivarium.engine.net.NetThread;
import dev.vivarium.engine.time.HostTime;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;

/** Passes what a card sends to a connection, and what comes from there to the card. Of the network's thread. */
public final class CardStream {
    /** How long a peer may usually take nothing before it loses what is queued. */
    public static final long STALL_NANOS = 2_000_000_000L;
    /** Frames of the card that are passed on before something else gets its turn. */
    private static final int FRAMES_PER_TURN = 256;

    private final CardPort port;
    private final HostTime time;
    private final long stallNanos;
    private final Deque<Frame> next = new ArrayDeque<>();
    private long movedAt;

    public CardStream(CardPort port, HostTime time, long stallNanos) {
        this.port = port;
        this.time = time;
        this.stallNanos = stallNanos;
    }

    /** There is another connection: what was on its way to the last one has gone. */
    public void reset() {
        next.clear();
        movedAt = time.steadyNanos();
    }

    /**
     * Moves what can be moved now.
     *
     * @return what {@link NetThread.Work#turn} returns
     * @throws IOException if the peer has gone, or what it sends is no frame; says which
     */
    public long turn(FrameChannel peer) throws IOException {
        if (peer.wantsTurn()) {
            peer.read(this::toCard);
        }
        fromCard(peer);
        long now = time.steadyNanos();
        if (peer.write()) {
            movedAt = now;
        } else if (now - movedAt > stallNanos) {
            next.clear();
            port.dropSent();
        }
        if (peer.hasOutput()) {
            return stallNanos;
        }
        return next.isEmpty() && !port.hasSent() ? NetThread.FOREVER : 0;
    }

    private boolean toCard(Frame frame) {
        if (frame.length() < Frame.HEADER) {
            port.countDropped();
            return true;
        }
        return port.offer(frame);
    }

    private void fromCard(FrameChannel peer) {
        for (int i = 0; i < FRAMES_PER_TURN; i++) {
            if (next.isEmpty()) {
                Frame sent = port.takeSent();
                if (sent == null) {
                    return;
                }
                next.addAll(Finishing.finish(sent));
            }
            for (Frame plain = next.peek(); plain != null; plain = next.peek()) {
                if (!peer.put(plain)) {
                    return;
                }
                next.remove();
            }
        }
    }
}
