package dev.vivarium.engine.net.hub;

import dev.vivarium.engine.net.CardPort;
import dev.vivarium.engine.net.Finishing;
import dev.vivarium.engine.net.Frame;
import dev.vivarium.engine.net.FrameQueue;
import dev.vivarium.engine.net.stream.FrameChannel;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.util.ArrayList;
import java.util.List;

/** The one who came first: the network's switch, with this machine and all members at its ports. */
final class Serving implements Role {
    static final int MEMBERS_MOST = 64;
    private static final int QUEUE_BYTES = 1 << 20;
    private static final int FRAMES_PER_TURN = 256;
    /** How often is looked whether the socket is still there for others to find. */
    private static final long LOOK_NANOS = 2_000_000_000L;
    private static final long FIRST_LOOK_NANOS = 50_000_000;

    private final HubSocket socket;
    private final SelectionKey key;
    private final Own own;
    private final LearningSwitch fabric = new LearningSwitch();
    private final List<MemberPort> members = new ArrayList<>();
    private long lookAt;

    /** The machine that the switch is in, and what it calls the network. */
    record Own(String name, CardPort port, boolean dhcp) implements SwitchPort {
        @Override
        public void deliver(Frame frame) {
            port.offerOrDrop(frame);
        }
    }

    /** Another one. */
    private static final class MemberPort implements SwitchPort {
        private final FrameChannel channel;
        private final FrameQueue queue = new FrameQueue(QUEUE_BYTES);
        private @Nullable Frame next;
        private @Nullable Hello hello;
        private boolean gone;

        MemberPort(FrameChannel channel) {
            this.channel = channel;
        }

        @Override
        public void deliver(Frame frame) {
            queue.offerOrDrop(frame);
        }

        /** Writes what the connection takes. @return whether more could go at once */
        boolean flush() throws IOException {
            for (Frame frame = nextFrame(); frame != null && channel.put(frame); frame = nextFrame()) {
                next = null;
            }
            channel.write();
            return !channel.hasOutput() && nextFrame() != null;
        }

        private @Nullable Frame nextFrame() {
            if (next == null) {
                next = queue.poll();
            }
            return next;
        }
    }

    Serving(HubSocket socket, Selector selector, Own own) throws IOException {
        this.socket = socket;
        this.own = own;
        socket.server().configureBlocking(false);
        key = socket.server().register(selector, SelectionKey.OP_ACCEPT);
        lookAt = System.nanoTime() + FIRST_LOOK_NANOS;
        fabric.add(own);
        giveAddresses();
    }

    @Override
    public long turn() throws IOException {
        long now = System.nanoTime();
        if (now - lookAt > 0) {
            lookAt = now + LOOK_NANOS;
            if (!socket.isFound()) {
                throw new IOException("another switch is in this one's place");
            }
        }
        if (key.selector().selectedKeys().contains(key)) {
            accept();
        }
        for (MemberPort member : members) {
            read(member);
        }
        boolean more = forwardOwn();
        for (MemberPort member : members) {
            more |= flush(member);
        }
        if (members.removeIf(member -> member.gone)) {
            giveAddresses();
        }
        return more ? 0 : Math.max(1, lookAt - now);
    }

    private void accept() throws IOException {
        for (SocketChannel channel = socket.server().accept(); channel != null; channel = socket.server().accept()) {
            if (members.size() >= MEMBERS_MOST) {
                channel.close();
            } else {
                members.add(new MemberPort(new FrameChannel(channel, key.selector())));
            }
        }
    }

    private void read(MemberPort member) {
        if (!member.channel.wantsTurn()) {
            return;
        }
        try {
            member.channel.read(frame -> {
                take(member, frame);
                return true;
            });
        } catch (IOException e) {
            leave(member);
        }
    }

    private void take(MemberPort member, Frame frame) {
        if (member.hello == null) {
            member.hello = Hello.of(frame);
            if (member.hello == null) {
                member.gone = true;
            } else {
                fabric.add(member);
                giveAddresses();
            }
        } else if (frame.length() >= Frame.HEADER && !member.gone) {
            fabric.forward(frame, member);
        }
    }

    private boolean flush(MemberPort member) {
        if (member.gone) {
            leave(member);
            return false;
        }
        try {
            return member.flush();
        } catch (IOException e) {
            leave(member);
            return false;
        }
    }

    private void leave(MemberPort member) {
        member.gone = true;
        fabric.remove(member);
        try {
            member.channel.close();
        } catch (IOException e) {
            InternalNetwork.log().debug("A connection of the network {} did not close.", own.name, e);
        }
    }

    private boolean forwardOwn() {
        for (int i = 0; i < FRAMES_PER_TURN; i++) {
            Frame frame = own.port.takeSent();
            if (frame == null) {
                return false;
            }
            for (Frame plain : Finishing.finish(frame)) {
                fabric.forward(plain, own);
            }
        }
        return true;
    }

    /** As long as anybody here wants it. */
    private void giveAddresses() {
        boolean wanted = own.dhcp;
        for (MemberPort member : members) {
            wanted |= !member.gone && member.hello != null && member.hello.dhcp();
        }
        if (wanted != (fabric.addressServer() != null)) {
            fabric.serveAddresses(wanted ? new DhcpServer(own.name) : null);
        }
    }

    @Override
    public void close() throws IOException {
        members.forEach(this::leave);
        socket.close();
    }
}
