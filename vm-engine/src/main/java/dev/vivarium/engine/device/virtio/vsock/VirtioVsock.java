package dev.vivarium.engine.device.virtio.vsock;

import dev.vivarium.engine.bus.Device;
import dev.vivarium.engine.device.virtio.Chain;
import dev.vivarium.engine.device.virtio.VirtioModel;
import dev.vivarium.engine.device.virtio.VirtioPci;
import dev.vivarium.engine.device.virtio.VirtioWiring;
import dev.vivarium.engine.device.virtio.vsock.Connection.Key;
import dev.vivarium.engine.device.virtio.vsock.Connection.Phase;
import dev.vivarium.engine.memory.LittleEndian;
import dev.vivarium.engine.time.GuestClock;
import dev.vivarium.engine.time.GuestTimer;

import org.jspecify.annotations.Nullable;

import java.lang.foreign.MemorySegment;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/**
 * The virtio socket device: VIRTIO 1.2, 5.10, with stream sockets between the guest and the host, and credit in both directions. Connections do not outlive
 * a restore: the guest is told by a transport reset. Not emulated: SEQPACKET, and ways from guest to guest.
 */
public final class VirtioVsock implements Device {
    /** The host's address. */
    static final long HOST_CID = 2;
    /** More connections than these are refused. */
    static final int CONNECTIONS_MOST = 128;
    private static final long FEATURE_STREAM = 1;
    private static final int RECEIVE = 0;
    private static final int TRANSMIT = 1;
    private static final int EVENT = 2;
    private static final int EVENT_BYTES = 4;
    /** What is to be refused while the guest gives no room to say so; then it is not listened to. */
    private static final int RESETS_MOST = 64;
    /** Packets, in one direction, before somebody else gets the board lock. */
    private static final int PACKETS_PER_TURN = 64;
    private static final int PAYLOAD_MOST = 64 << 10;
    /** Where the host's ports of its own connections begin, out of the way of those that are listened at. */
    private static final long FIRST_CALLER_PORT = 1L << 30;

    private final long guestCid;
    private final VsockBackend backend;
    private final GuestClock clock;
    private final GuestTimer nextTurn;
    private final VirtioVsockMetrics metrics;
    private final VirtioPci transport;
    private final Map<Key, Connection> connections = new HashMap<>();
    /** In the order in which they may speak. */
    private final Deque<Connection> turns = new ArrayDeque<>();
    private final Deque<VsockPacket> resets = new ArrayDeque<>();
    private final byte[] buffer = new byte[PAYLOAD_MOST];
    private long callers;
    private boolean tellReset;

    /** @param guestCid what the guest is called: 3 or more, below 2^32 */
    public VirtioVsock(VirtioWiring wiring, long guestCid, VsockBackend backend, GuestClock clock,
            VirtioVsockState state) {
        this.guestCid = guestCid;
        this.backend = backend;
        this.clock = clock;
        metrics = new VirtioVsockMetrics(wiring.metrics(), wiring.name());
        transport = new VirtioPci(VirtioVsockState.LAYOUT, wiring, new Model(), state.transport());
        nextTurn = clock.timer(this::look);
        if (transport.isLive()) {
            tellReset = true;
            nextTurn.arm(clock.nowNanos());
        }
    }

    @Override
    public VirtioVsockState save() {
        return new VirtioVsockState(transport.save());
    }

    @Override
    public void reset() {
        transport.reset();
    }

    /** Something has changed on the host's side; called with the board lock held. */
    public void look() {
        tellOfReset();
        takeCallers();
        boolean more = toGuest();
        more |= fromGuest();
        more |= toGuest();
        if (more && resets.size() < RESETS_MOST) {
            nextTurn.arm(clock.nowNanos());
        }
    }

    private final class Model implements VirtioModel {
        @Override
        public long features() {
            return FEATURE_STREAM;
        }

        @Override
        public void notified(int queue) {
            look();
        }

        @Override
        public void driverReset() {
            turns.forEach(connection -> connection.end(false));
            turns.clear();
            connections.clear();
            resets.clear();
            tellReset = false;
        }

        @Override
        public long readConfig(int offset, int width) {
            byte[] config = new byte[8];
            LittleEndian.put(config, 0, 8, guestCid);
            return offset <= config.length - width ? LittleEndian.get(config, offset, width) : 0;
        }

        @Override
        public void writeConfig(int offset, int width, long value) {
            // All of it is read-only.
        }
    }

    private void tellOfReset() {
        Chain chain = tellReset ? transport.pop(EVENT) : null;
        if (chain == null) {
            return;
        }
        boolean fits = chain.writableBytes() >= EVENT_BYTES;
        if (fits) {
            chain.write(0, MemorySegment.ofArray(new byte[EVENT_BYTES]));
            tellReset = false;
        }
        transport.push(EVENT, chain, fits ? EVENT_BYTES : 0);
    }

    private void takeCallers() {
        while (transport.isLive() && connections.size() < CONNECTIONS_MOST) {
            VsockBackend.Caller caller = backend.nextCaller();
            if (caller == null) {
                return;
            }
            Key key = new Key(FIRST_CALLER_PORT | callers++ & FIRST_CALLER_PORT - 1, caller.port());
            if (connections.containsKey(key) || caller.stream().state() == VsockStream.State.GONE) {
                caller.stream().close(false);
            } else {
                add(new Connection(key, caller.stream(), Phase.CALLING));
            }
        }
    }

    private void add(Connection connection) {
        metrics.connections.increment();
        connections.put(connection.key(), connection);
        turns.add(connection);
    }

    private void remove(Connection connection, boolean orderly) {
        connection.end(orderly);
        connections.remove(connection.key());
        turns.remove(connection);
    }

    /** @return whether there may be more */
    private boolean fromGuest() {
        for (int i = 0; i < PACKETS_PER_TURN && resets.size() < RESETS_MOST; i++) {
            Chain chain = transport.pop(TRANSMIT);
            if (chain == null) {
                return false;
            }
            take(chain);
            transport.push(TRANSMIT, chain, 0);
        }
        return true;
    }

    private void take(Chain chain) {
        metrics.packetsSent.increment();
        byte[] header = new byte[VsockPacket.HEADER];
        if (chain.readableBytes() < header.length) {
            metrics.ignored.increment();
            return;
        }
        chain.read(0, MemorySegment.ofArray(header));
        VsockPacket packet = VsockPacket.read(header);
        boolean ours = packet.sourceCid() == guestCid && packet.targetCid() == HOST_CID;
        if (!ours || packet.length() > PAYLOAD_MOST || packet.length() > chain.readableBytes() - header.length) {
            metrics.ignored.increment();
            return;
        }
        Connection connection = packet.type() == VsockPacket.TYPE_STREAM
                ? connections.get(new Key(packet.targetPort(), packet.sourcePort())) : null;
        if (connection != null) {
            connection.credit(packet);
        }
        if (!understand(packet, connection, chain)) {
            refuse(packet, connection);
        }
    }

    /** @return false if the answer is a reset */
    private boolean understand(VsockPacket packet, @Nullable Connection connection, Chain chain) {
        if (packet.op() == VsockPacket.OP_RST) {
            if (connection != null) {
                remove(connection, false);
            }
            return true;
        }
        if (connection == null) {
            return packet.op() == VsockPacket.OP_REQUEST && open(packet);
        }
        return switch (packet.op()) {
            case VsockPacket.OP_RESPONSE -> connection.accepted();
            case VsockPacket.OP_SHUTDOWN -> connection.shutDown(packet.flags());
            case VsockPacket.OP_RW -> write(packet, connection, chain);
            case VsockPacket.OP_CREDIT_UPDATE -> true;
            case VsockPacket.OP_CREDIT_REQUEST -> {
                connection.askedForCredit();
                yield true;
            }
            default -> false;
        };
    }

    private boolean open(VsockPacket packet) {
        boolean room = packet.type() == VsockPacket.TYPE_STREAM && connections.size() < CONNECTIONS_MOST;
        VsockStream stream = room ? backend.open(packet.targetPort()) : null;
        if (stream == null) {
            return false;
        }
        Connection connection = new Connection(new Key(packet.targetPort(), packet.sourcePort()), stream,
                Phase.ASKED_BY_GUEST);
        connection.credit(packet);
        add(connection);
        return true;
    }

    private boolean write(VsockPacket packet, Connection connection, Chain chain) {
        int length = (int) packet.length();
        chain.read(VsockPacket.HEADER, MemorySegment.ofArray(buffer).asSlice(0, length));
        metrics.bytesSent.add(length);
        return connection.write(buffer, 0, length);
    }

    private void refuse(VsockPacket packet, @Nullable Connection connection) {
        if (connection != null) {
            // What the guest sent before it shut down is still passed on.
            remove(connection, packet.op() == VsockPacket.OP_SHUTDOWN);
        }
        resets.add(packet.reset());
    }

    /** @return whether there may be more, and room for it */
    private boolean toGuest() {
        for (int i = 0; i < PACKETS_PER_TURN; i++) {
            Connection speaker = resets.isEmpty() ? nextSpeaker() : null;
            if (resets.isEmpty() && speaker == null) {
                return false;
            }
            Chain chain = transport.pop(RECEIVE);
            if (chain == null) {
                return false;
            }
            if (chain.writableBytes() < VsockPacket.HEADER) {
                metrics.ignored.increment();
                transport.push(RECEIVE, chain, 0);
            } else if (speaker == null) {
                send(chain, resets.remove(), 0);
            } else {
                speak(speaker, chain);
            }
        }
        return true;
    }

    /** The first who has something to say; the others who have nothing go behind. */
    private @Nullable Connection nextSpeaker() {
        for (int i = turns.size(); i > 0; i--) {
            Connection first = turns.getFirst();
            if (first.next() != Connection.NOTHING) {
                return first;
            }
            turns.addLast(turns.removeFirst());
        }
        return null;
    }

    private void speak(Connection speaker, Chain chain) {
        int op = speaker.next();
        int length = op == VsockPacket.OP_RW ? read(speaker, chain) : 0;
        send(chain, speaker.say(op, guestCid, length), length);
        if (speaker.isOver()) {
            remove(speaker, false);
        } else {
            turns.addLast(turns.removeFirst());
        }
    }

    private int read(Connection speaker, Chain chain) {
        int room = (int) Math.min(PAYLOAD_MOST, chain.writableBytes() - VsockPacket.HEADER);
        int length = speaker.read(buffer, 0, room);
        chain.write(VsockPacket.HEADER, MemorySegment.ofArray(buffer).asSlice(0, length));
        metrics.bytesReceived.add(length);
        return length;
    }

    private void send(Chain chain, VsockPacket packet, int length) {
        byte[] header = new byte[VsockPacket.HEADER];
        packet.write(header);
        chain.write(0, MemorySegment.ofArray(header));
        transport.push(RECEIVE, chain, header.length + (long) length);
        metrics.packetsReceived.increment();
    }
}
