package dev.vivarium.engine.net.stream;

import dev.vivarium.engine.api.VmException;
import dev.vivarium.engine.net.CardPort;
import dev.vivarium.engine.net.Finishing;
import dev.vivarium.engine.net.Frame;
import dev.vivarium.engine.net.NetThread;
import dev.vivarium.engine.net.ThreadedNetwork;

import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

import java.io.Closeable;
import java.io.IOException;
import java.net.PortUnreachableException;
import java.nio.ByteBuffer;
import java.nio.channels.DatagramChannel;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;

/**
 * A cable to one peer, each frame a UDP datagram: QEMU's {@code -netdev dgram} with a local and a remote address of type inet. What comes
 * from elsewhere the host's kernel drops. The link is always up, and what the host or the guest has no room for is lost, as datagrams are. Has a
 * thread of its own. Not done: multicast, and datagrams over Unix-domain sockets, which Java has not.
 */
public final class DatagramNetwork extends ThreadedNetwork {
    /** The most that a UDP datagram over IPv4 carries. */
    private static final int PAYLOAD_MOST = 65_507;
    /** Frames in one direction before the other gets its turn. */
    private static final int FRAMES_PER_TURN = 64;

    private final CardPort port;
    private final DatagramChannel channel;
    private final NetThread thread;
    private final ByteBuffer buffer = ByteBuffer.allocate(PAYLOAD_MOST);

    private DatagramNetwork(Selector selector, DatagramChannel channel, StreamNetwork.Options options) {
        this.channel = channel;
        thread = new NetThread("net-dgram", selector, new Work());
        port = new CardPort(options.metrics(), options.name(), thread::wake);
        port.setUp(true);
        thread.start();
    }

    /**
     * @param local  where this end is
     * @param remote where the other is
     * @throws VmException if one of the addresses cannot be used
     */
    public static DatagramNetwork open(StreamAddress.Tcp local, StreamAddress.Tcp remote,
            StreamNetwork.Options options) throws VmException {
        Selector selector = null;
        DatagramChannel channel = null;
        boolean opened = false;
        try {
            selector = Selector.open();
            channel = DatagramChannel.open();
            channel.configureBlocking(false);
            channel.bind(local.resolve()).connect(remote.resolve());
            channel.register(selector, SelectionKey.OP_READ);
            DatagramNetwork network = new DatagramNetwork(selector, channel, options);
            opened = true;
            return network;
        } catch (IOException e) {
            throw new VmException(VmException.Kind.USER, "The network between " + local + " and " + remote
                    + " cannot be opened: " + e.getMessage() + ".", e);
        } finally {
            if (!opened) {
                close(channel);
                close(selector);
            }
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
            boolean more = receiveAll();
            for (int i = 0; i < FRAMES_PER_TURN; i++) {
                Frame frame = port.takeSent();
                if (frame == null) {
                    break;
                }
                Finishing.finish(frame).forEach(DatagramNetwork.this::write);
            }
            port.tellCard();
            return more || port.hasSent() ? 0 : NetThread.FOREVER;
        }

        @Override
        public void end() {
            DatagramNetwork.close(channel);
        }
    }

    /** @return whether there may be more */
    private boolean receiveAll() {
        for (int i = 0; i < FRAMES_PER_TURN; i++) {
            buffer.clear();
            try {
                if (channel.receive(buffer) == null) {
                    return false;
                }
            } catch (PortUnreachableException e) {
                // The peer is not there yet, or no longer.
                continue;
            } catch (IOException e) {
                port.countDropped();
                return false;
            }
            buffer.flip();
            if (buffer.remaining() < Frame.HEADER) {
                port.countDropped();
                continue;
            }
            byte[] bytes = new byte[buffer.remaining()];
            buffer.get(bytes);
            port.offerOrDrop(new Frame(bytes));
        }
        return true;
    }

    private void write(Frame frame) {
        try {
            boolean sent = frame.length() <= PAYLOAD_MOST
                    && channel.write(ByteBuffer.wrap(frame.bytes(), 0, frame.length())) > 0;
            if (!sent) {
                port.countDropped();
            }
        } catch (IOException e) {
            // Nobody listens there, or the host sends no datagrams now: it is lost like any other.
            port.countDropped();
        }
    }

    private static void close(@Nullable Closeable channel) {
        if (channel != null) {
            try {
                channel.close();
            } catch (IOException e) {
                LoggerFactory.getLogger(DatagramNetwork.class).debug("The network's socket did not close.", e);
            }
        }
    }
}
