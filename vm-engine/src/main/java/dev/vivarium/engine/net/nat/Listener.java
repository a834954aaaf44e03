package dev.vivarium.engine.net.nat;

import dev.vivarium.engine.net.Forward;
import dev.vivarium.engine.net.nat.Timers.Timer;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardProtocolFamily;
import java.nio.channels.DatagramChannel;
import java.nio.channels.SelectableChannel;
import java.nio.channels.SelectionKey;
import java.nio.channels.ServerSocketChannel;

/**
 * A port of the host that is listened on for the guest. If its socket fails, because the host's network has changed or there are no
 * more sockets, another is tried until it works. Of the network's thread, once it has been registered.
 */
final class Listener {
    private static final long TRY_AGAIN = 1_000_000_000L;
    private static final int WAITING = 128;

    /** What is done with what comes. */
    interface Service extends NetLoop.Ready {
        /** The socket has been replaced. */
        void restarted(SelectableChannel channel);
    }

    private final Forward forward;
    private final NetLoop loop;
    private SelectableChannel channel;
    private @Nullable Service service;
    private @Nullable Timer timer;
    private boolean stopped;

    /** Binds; any thread. */
    Listener(Forward forward, NetLoop loop) throws IOException {
        this.forward = forward;
        this.loop = loop;
        this.channel = bind(forward.protocol(), forward.host(), forward.hostPort());
    }

    static SelectableChannel bind(Forward.Protocol protocol, InetAddress host, int port) throws IOException {
        if (!HostAddresses.speaks(Ip.of(host))) {
            throw new IOException("This host has no IPv6.");
        }
        boolean tcp = protocol == Forward.Protocol.TCP;
        SelectableChannel channel = tcp
                ? ServerSocketChannel.open(familyOf(host))
                : DatagramChannel.open(familyOf(host));
        try {
            channel.configureBlocking(false);
            InetSocketAddress place = new InetSocketAddress(host, port);
            if (channel instanceof ServerSocketChannel server) {
                server.bind(place, WAITING);
            } else if (channel instanceof DatagramChannel datagrams) {
                datagrams.bind(place);
            }
            return channel;
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    private static StandardProtocolFamily familyOf(InetAddress host) {
        return Ip.of(host).isV4() ? StandardProtocolFamily.INET : StandardProtocolFamily.INET6;
    }

    Forward forward() {
        return forward;
    }

    /** The first thing on the network's thread. */
    void start(Service newService) {
        service = newService;
        newService.restarted(channel);
        register(newService);
    }

    private void register(Service to) {
        try {
            int interest = channel instanceof ServerSocketChannel ? SelectionKey.OP_ACCEPT : SelectionKey.OP_READ;
            loop.register(channel, interest, to);
        } catch (IOException e) {
            failed();
        }
    }

    /** The socket does not work. */
    void failed() {
        TcpStack.closeQuietly(channel);
        if (stopped) {
            return;
        }
        if (timer == null) {
            timer = loop.timer(this::tryAgain);
        }
        timer.at(loop.now() + TRY_AGAIN);
    }

    private void tryAgain() {
        Service to = service;
        if (stopped || to == null) {
            return;
        }
        try {
            channel = bind(forward.protocol(), forward.host(), forward.hostPort());
            to.restarted(channel);
            register(to);
        } catch (IOException e) {
            failed();
        }
    }

    void stop() {
        stopped = true;
        if (timer != null) {
            timer.cancel();
        }
        TcpStack.closeQuietly(channel);
    }
}
