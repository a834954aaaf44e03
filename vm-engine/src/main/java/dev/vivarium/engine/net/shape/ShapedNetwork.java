package dev.vivarium.engine.net.shape;

import dev.vivarium.engine.metrics.Counter;
import dev.vivarium.engine.metrics.MetricRegistry;
import dev.vivarium.engine.net.Finishing;
import dev.vivarium.engine.net.Frame;
import dev.vivarium.engine.net.NetBackend;
import dev.vivarium.engine.time.GuestClock;
import dev.vivarium.engine.time.GuestTimer;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.SplittableRandom;

/**
 * A network behind a line that is slow, far away or bad. It lives on the guest's time, with the board lock held, and needs no thread: while the
 * machine is paused, frames stand still. Frames do not overtake each other, whatever the jitter. What is on the line is in no
 * snapshot: a restored machine has lost it, as TCP bears.
 */
public final class ShapedNetwork implements NetBackend {
    /** When the network has no room for a frame that has come out. */
    private static final long RETRY_NANOS = 1_000_000;
    /** Frames that are taken from the network at once. */
    private static final int FRAMES_PER_TURN = 64;

    private final NetBackend network;
    private final boolean cuts;
    private final GuestClock clock;
    private final GuestTimer next;
    private final Line fromGuest;
    private final Line toGuest;
    private final Counter lost;
    private Runnable look = () -> {
    };

    /**
     * @param network belongs to this one from now on
     * @param name    what its counter is called
     */
    public ShapedNetwork(NetBackend network, LineQuality quality, GuestClock clock,
            MetricRegistry metrics, String name) {
        this.network = network;
        this.clock = clock;
        cuts = quality.lossMillionths() > 0;
        SplittableRandom chance = new SplittableRandom(quality.seed());
        fromGuest = new Line(quality, chance.split());
        toGuest = new Line(quality, chance.split());
        lost = metrics.counter(name, "framesLost");
        next = clock.timer(this::comeOut);
    }

    /** A line that loses frames loses those of a wire, and not whole runs of TCP. */
    private List<Frame> onTheWire(Frame frame) {
        return cuts ? Finishing.finish(frame) : List.of(frame);
    }

    @Override
    public boolean send(Frame frame) {
        enter(fromGuest, frame);
        passOn();
        return true;
    }

    private void enter(Line line, Frame frame) {
        for (Frame piece : onTheWire(frame)) {
            if (!line.enter(piece, clock.nowNanos())) {
                lost.increment();
            }
        }
    }

    @Override
    public @Nullable Frame receive() {
        for (int i = 0; i < FRAMES_PER_TURN && toGuest.hasRoom(); i++) {
            Frame arrived = network.receive();
            if (arrived == null) {
                break;
            }
            enter(toGuest, arrived);
        }
        Frame out = toGuest.peek(clock.nowNanos());
        if (out != null) {
            toGuest.remove();
        }
        arm();
        return out;
    }

    private void comeOut() {
        passOn();
        look.run();
    }

    private void passOn() {
        long now = clock.nowNanos();
        for (Frame frame = fromGuest.peek(now); frame != null; frame = fromGuest.peek(now)) {
            if (!network.send(frame)) {
                break;
            }
            fromGuest.remove();
        }
        arm();
    }

    private void arm() {
        long now = clock.nowNanos();
        long outgoing = fromGuest.peek(now) == null ? fromGuest.nextDueNanos() : now + RETRY_NANOS;
        // What has come out for the guest waits for the card to ask, and not for time.
        long incoming = toGuest.peek(now) == null ? toGuest.nextDueNanos() : GuestTimer.NEVER;
        long deadline = Math.min(outgoing, incoming);
        if (deadline == GuestTimer.NEVER) {
            next.cancel();
        } else {
            next.arm(deadline);
        }
    }

    @Override
    public void connect(Runnable newLook) {
        look = newLook;
        network.connect(newLook);
    }

    @Override
    public boolean isUp() {
        return network.isUp();
    }

    @Override
    public void close() {
        network.close();
    }
}
