package dev.vivarium.engine.net.nat;

import dev.vivarium.engine.net.nat.Timers.Timer;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardProtocolFamily;
import java.nio.ByteBuffer;
import java.nio.channels.DatagramChannel;
import java.nio.channels.SelectionKey;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Passes the guest's questions on to the host's resolvers, one after the other until one answers. Each question has a socket of its
 * own, connected to the resolver, and a number of its own, so that nobody else's answer is taken (RFC 5452); an answer to something
 * else is dropped. The answer itself is the resolver's business. Of the network's thread.
 */
final class DnsForwarder {
    private static final long PATIENCE = 2_000_000_000L;
    private static final int ROUNDS = 2;
    private static final int ANSWER_MOST = 65_535;
    private static final int QUESTION_MOST = 4096;
    private static final int DNS = 53;

    private final Wiring wiring;
    private final UdpOutput output;
    private final Resolvers resolvers;
    private final ByteBuffer buffer = ByteBuffer.allocateDirect(ANSWER_MOST);
    private final Set<Pending> pending = new HashSet<>();

    DnsForwarder(Wiring wiring, UdpOutput output, Resolvers resolvers) {
        this.wiring = wiring;
        this.output = output;
        this.resolvers = resolvers;
    }

    void accept(Packet packet, Datagram datagram) {
        wiring.metrics().dnsQuestions.increment();
        byte[] question = Arrays.copyOfRange(datagram.bytes, datagram.data, datagram.data + datagram.length);
        FlowKey key = new FlowKey(packet.source, datagram.sourcePort, packet.destination, DNS);
        int end = DnsMessage.endOfQuestion(question, question.length);
        if (question.length < DnsMessage.HEADER || question.length > QUESTION_MOST
                || !DnsMessage.isQuestion(question)) {
            wiring.metrics().malformed.increment();
        } else if (end < 0 || !DnsMessage.isQuery(question)) {
            fail(key, question, DnsMessage.HEADER, DnsMessage.NOT_IMPLEMENTED);
        } else if (wiring.config().isolated()) {
            fail(key, question, end, DnsMessage.REFUSED);
        } else {
            ask(key, question, end);
        }
    }

    private void ask(FlowKey key, byte[] question, int end) {
        List<InetSocketAddress> servers = resolvers.all(wiring.loop().now());
        if (servers.isEmpty()) {
            fail(key, question, end, DnsMessage.SERVER_FAILURE);
        } else if (pending.size() >= wiring.limits().dns()) {
            wiring.metrics().overLimit.increment();
        } else {
            new Pending(key, question, end, servers).next();
        }
    }

    private void fail(FlowKey key, byte[] question, int end, int code) {
        int headers = UdpOutput.headers(key.guest());
        byte[] frame = new byte[headers + end];
        DnsMessage.putFailure(question, end, code, frame, headers);
        output.send(frame, key.remote(), DNS, key.guest(), key.guestPort());
    }

    void close() {
        for (Pending one : List.copyOf(pending)) {
            one.close();
        }
    }

    /** A question on its way. */
    private final class Pending implements NetLoop.Ready {
        private final FlowKey key;
        private final byte[] question;
        private final int end;
        private final List<InetSocketAddress> servers;
        private final Timer timer = wiring.loop().timer(this::next);
        private @Nullable DatagramChannel channel;
        private int id;
        private int tried;

        Pending(FlowKey key, byte[] question, int end, List<InetSocketAddress> servers) {
            this.key = key;
            this.question = question;
            this.end = end;
            this.servers = servers;
        }

        /** Asks the next resolver. */
        void next() {
            close();
            if (tried == servers.size() * ROUNDS) {
                fail(key, question, end, DnsMessage.SERVER_FAILURE);
                return;
            }
            InetSocketAddress server = servers.get(tried % servers.size());
            tried++;
            try {
                pending.add(this);
                send(server);
                timer.at(wiring.loop().now() + PATIENCE);
            } catch (IOException e) {
                timer.at(wiring.loop().now());
            }
        }

        private void send(InetSocketAddress server) throws IOException {
            boolean v4 = Ip.of(server.getAddress()).isV4();
            DatagramChannel socket = DatagramChannel
                    .open(v4 ? StandardProtocolFamily.INET : StandardProtocolFamily.INET6);
            channel = socket;
            socket.configureBlocking(false);
            socket.connect(server);
            wiring.loop().register(socket, SelectionKey.OP_READ, this);
            id = Unguessable.below(0x1_0000);
            ByteBuffer message = ByteBuffer.wrap(question.clone());
            message.putShort(0, (short) id);
            socket.write(message);
        }

        @Override
        public void ready(SelectionKey ready) {
            try {
                buffer.clear();
                while (channel != null && channel.read(buffer) > 0) {
                    buffer.flip();
                    if (DnsMessage.answers(buffer, id, question, end)) {
                        buffer.putShort(0, (short) Wire.get16(question, 0));
                        close();
                        output.send(key.remote(), DNS, key.guest(), key.guestPort(), buffer);
                        return;
                    }
                    wiring.metrics().dnsRejected.increment();
                    buffer.clear();
                }
            } catch (IOException e) {
                // Nobody listens there.
                next();
            }
        }

        void close() {
            timer.cancel();
            pending.remove(this);
            if (channel != null) {
                TcpStack.closeQuietly(channel);
                channel = null;
            }
        }
    }
}
