package dev.vivarium.engine.net.stream;

import dev.vivarium.engine.api.VmException;
import dev.vivarium.engine.metrics.MetricRegistry;
import dev.vivarium.engine.net.CardPort;
import dev.vivarium.engine.net.NetThread;
import dev.vivarium.engine.net.ThreadedNetwork;
import dev.vivarium.engine.time.HostTime;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;

/**
 * A cable to one peer, over TCP or a Unix-domain socket: QEMU's {@code -netdev stream}, and whatever else puts a length of 4 bytes
 * before each frame. The link is up while there is a connection; a lost one is made again. A peer that sends faster than the guest takes
 * is held up by its connection; one that takes nothing for a while loses what is queued for it. Has a thread of its own.
 *
 * <p>There is no encryption, and nobody says who he is: the peer is trusted as much as a cable's other end.
 */
public final class StreamNetwork extends ThreadedNetwork {
    private static final long RETRY_NANOS = 1_000_000_000L;

    private final CardPort port;
    private final CardStream stream;
    private final StreamAddress address;
    private final StreamEnd end;
    private final Selector selector;
    private final NetThread thread;
    private final HostTime time = HostTime.SYSTEM;
    private final long retryNanos;
    private @Nullable FrameChannel peer;
    private long retryAt;
    private @Nullable String toldOf;

    private StreamNetwork(StreamAddress address, Selector selector, StreamEnd end, Options options) {
        this.address = address;
        this.selector = selector;
        this.end = end;
        retryNanos = options.retryNanos;
        retryAt = time.steadyNanos();
        thread = new NetThread("net-stream", selector, new Work());
        port = new CardPort(options.metrics, options.name, thread::wake);
        stream = new CardStream(port, time, options.stallNanos);
        thread.start();
    }

    /**
     * What all streams need.
     *
     * @param name       what its counters are called
     * @param retryNanos how long after a lost connection or a vain attempt the next one is made
     * @param stallNanos how long a peer may take nothing before it loses what is queued
     */
    public record Options(MetricRegistry metrics, String name, long retryNanos,
            long stallNanos) {
        public Options(MetricRegistry metrics, String name) {
            this(metrics, name, RETRY_NANOS, CardStream.STALL_NANOS);
        }
    }

    /** Waits for a peer at an address. @throws VmException if it cannot be had */
    public static StreamNetwork listen(StreamAddress address, Options options) throws VmException {
        Selector selector = openSelector();
        boolean opened = false;
        try {
            StreamEnd end = StreamEnd.Listening.open(address, selector);
            opened = true;
            return new StreamNetwork(address, selector, end, options);
        } finally {
            if (!opened) {
                close(selector);
            }
        }
    }

    /** Goes to a peer, again and again until it is there. */
    public static StreamNetwork connect(StreamAddress address, Options options) throws VmException {
        Selector selector = openSelector();
        return new StreamNetwork(address, selector, new StreamEnd.Connecting(address, selector), options);
    }

    private static Selector openSelector() throws VmException {
        try {
            return Selector.open();
        } catch (IOException e) {
            throw new VmException(VmException.Kind.HOST, "The host has no room for another network: " + e.getMessage()
                    + ".", e);
        }
    }

    private static void close(Selector selector) {
        try {
            selector.close();
        } catch (IOException e) {
            log().debug("The network's selector did not close.", e);
        }
    }

    @Override
    protected CardPort port() {
        return port;
    }

    @Override
    protected NetThread thread() {
        return thread;
    }

    private final class Work implements NetThread.Work {
        @Override
        public long turn() {
            FrameChannel connected = peer;
            long nanos = connected == null ? lookForPeer() : serve(connected);
            port.tellCard();
            return nanos;
        }

        @Override
        public void end() {
            hangUp();
            try {
                end.close();
            } catch (IOException e) {
                log().debug("The network's socket did not close.", e);
            }
        }
    }

    private long lookForPeer() {
        port.dropSent();
        long now = time.steadyNanos();
        if (now - retryAt < 0) {
            return retryAt - now;
        }
        try {
            SocketChannel channel = end.tryConnect();
            if (channel == null) {
                return NetThread.FOREVER;
            }
            StreamEnd.prepare(channel);
            peer = new FrameChannel(channel, selector);
            stream.reset();
            toldOf = null;
            port.setUp(true);
            return 0;
        } catch (IOException e) {
            tellOnce("The network's peer at " + address + " cannot be reached: " + e.getMessage() + ".");
            retryAt = now + retryNanos;
            return retryNanos;
        }
    }

    private long serve(FrameChannel connected) {
        try {
            end.refuseOthers();
            return stream.turn(connected);
        } catch (IOException e) {
            tellOnce("The network's connection with " + address + " has ended: " + e.getMessage() + ".");
            hangUp();
            retryAt = time.steadyNanos() + retryNanos;
            return retryNanos;
        }
    }

    private void hangUp() {
        FrameChannel connected = peer;
        peer = null;
        port.setUp(false);
        if (connected != null) {
            try {
                connected.close();
            } catch (IOException e) {
                log().debug("The network's connection did not close.", e);
            }
        }
    }

    private void tellOnce(String sentence) {
        if (!sentence.equals(toldOf)) {
            toldOf = sentence;
            log().info(sentence);
        }
    }

    /** Asked for when there is something to say: logging takes long to start, and most runs say nothing. */
    private static Logger log() {
        return LoggerFactory.getLogger(StreamNetwork.class);
    }
}
