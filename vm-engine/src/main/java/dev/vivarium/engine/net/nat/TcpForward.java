package dev.vivarium.engine.net.nat;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.channels.SelectableChannel;
import java.nio.channels.SelectionKey;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.function.Supplier;

/** Connections that come to a port of the host's go on to the guest. Of the network's thread. */
final class TcpForward implements Listener.Service {
    private static final int ACCEPTS_IN_A_ROW = 32;

    private final Listener listener;
    private final TcpStack tcp;
    private final Supplier<Ip> guest;
    private @Nullable SelectableChannel channel;

    TcpForward(Listener listener, TcpStack tcp, Supplier<Ip> guest) {
        this.listener = listener;
        this.tcp = tcp;
        this.guest = guest;
    }

    @Override
    public void restarted(SelectableChannel newChannel) {
        channel = newChannel;
    }

    @Override
    public void ready(SelectionKey ready) {
        if (!(channel instanceof ServerSocketChannel server)) {
            return;
        }
        try {
            for (int i = 0; i < ACCEPTS_IN_A_ROW; i++) {
                SocketChannel accepted = server.accept();
                if (accepted == null) {
                    return;
                }
                ask(accepted);
            }
        } catch (IOException e) {
            listener.failed();
        }
    }

    private void ask(SocketChannel accepted) {
        try {
            tcp.ask(accepted, guest.get(), listener.forward().guestPort());
        } catch (IOException e) {
            // It was reset before it began.
            TcpStack.closeQuietly(accepted);
        }
    }
}
