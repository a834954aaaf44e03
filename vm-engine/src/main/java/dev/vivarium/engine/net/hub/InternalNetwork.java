package dev.vivarium.engine.net.hub;

import dev.vivarium.engine.api.VmException;
import dev.vivarium.engine.metrics.MetricRegistry;
import dev.vivarium.engine.net.CardPort;
import dev.vivarium.engine.net.NetThread;
import dev.vivarium.engine.net.ThreadedNetwork;
import dev.vivarium.engine.net.stream.CardStream;
import dev.vivarium.engine.net.stream.FrameChannel;
import dev.vivarium.engine.time.HostTime;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.net.ConnectException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;

/**
 * A network on which this user's machines on this host see each other, and nobody else. The first comer's process is its switch and the others are
 * connected with it; when it leaves, however that may be, one of the others takes its place, and the guests lose a moment's frames.
 * Has a thread of its own. Not done: a way out of it, and runs of TCP that pass uncut.
 */
public final class InternalNetwork extends ThreadedNetwork {
    /** Those whose switch has gone do not all come at once. */
    private static final long RETRY_NANOS_MOST = 30_000_000;

    private final String name;
    private final Path file;
    private final boolean dhcp;
    private final CardPort port;
    private final CardStream stream;
    private final Selector selector;
    private final NetThread thread;
    private final HostTime time = HostTime.SYSTEM;
    private final SplittableRandom chance = new SplittableRandom();
    private @Nullable Role role;
    private long retryAt = time.steadyNanos();
    private boolean toldOfTrouble;

    private InternalNetwork(Settings settings, Path file, Selector selector,
            MetricRegistry metrics) {
        this.name = settings.name;
        this.file = file;
        this.dhcp = settings.dhcp;
        this.selector = selector;
        thread = new NetThread("net-internal", selector, new Work());
        port = new CardPort(metrics, settings.card, thread::wake);
        stream = new CardStream(port, time, CardStream.STALL_NANOS);
        port.setUp(true);
        thread.start();
    }

    /**
     * Which network.
     *
     * @param folder this user's, where its networks' sockets are; is made if it is not there
     * @param name   a-z, 0-9 and dashes
     * @param dhcp   whether the network gives addresses, for as long as this machine is on it
     * @param card   what the counters are called
     */
    public record Settings(Path folder, String name, boolean dhcp, String card) {
    }

    /** @throws VmException if there can be no such network */
    public static InternalNetwork join(Settings settings, MetricRegistry metrics)
            throws VmException {
        Path file = HubFolder.socket(settings.folder, settings.name);
        try {
            return new InternalNetwork(settings, file, Selector.open(), metrics);
        } catch (IOException e) {
            throw new VmException(VmException.Kind.HOST, "The host has no room for another network: " + e.getMessage()
                    + ".", e);
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
            long nanos = turnOfRole();
            port.tellCard();
            return nanos;
        }

        @Override
        public void end() {
            leave();
        }
    }

    private long turnOfRole() {
        long now = time.steadyNanos();
        if (role == null && now - retryAt < 0) {
            return retryAt - now;
        }
        try {
            Role current = role == null ? seek() : role;
            role = current;
            return current.turn();
        } catch (IOException e) {
            log().debug("On the network {} something has changed.", name, e);
            tellOfTrouble(e);
            leave();
            long wait = chance.nextLong(RETRY_NANOS_MOST);
            retryAt = now + wait;
            return wait;
        }
    }

    /** A switch that goes is nothing to speak of; that there is none to be had is. */
    private void tellOfTrouble(IOException e) {
        if (role == null && !toldOfTrouble && !Files.exists(file)) {
            toldOfTrouble = true;
            log().warn("The network {} is not there: {}", name, e.getMessage());
        }
    }

    private Role seek() throws IOException {
        Object before = HubFolder.identity(file);
        SocketChannel channel = before == null ? null : knock();
        return channel == null
                ? new Serving(HubSocket.open(file, before), selector, new Serving.Own(name, port, dhcp))
                : new Member(new FrameChannel(channel, selector), stream, new Hello(dhcp));
    }

    /** @return null if nobody is there any more: a dead process left the socket */
    private @Nullable SocketChannel knock() throws IOException {
        SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX);
        boolean connected = false;
        try {
            channel.configureBlocking(false);
            connected = channel.connect(UnixDomainSocketAddress.of(file));
            if (!connected) {
                throw new IOException("the switch does not open");
            }
            return channel;
        } catch (ConnectException e) {
            return null;
        } finally {
            if (!connected) {
                channel.close();
            }
        }
    }

    private void leave() {
        Role left = role;
        role = null;
        if (left != null) {
            try {
                left.close();
            } catch (IOException e) {
                log().debug("The network {} was not left properly.", name, e);
            }
        }
    }

    /** Asked for when there is something to say: logging takes long to start, and most runs say nothing. */
    static Logger log() {
        return LoggerFactory.getLogger(InternalNetwork.class);
    }
}
