package dev.vivarium.engine.net.nat;

import dev.vivarium.engine.net.nat.Timers.Timer;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.net.NoRouteToHostException;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;

/**
 * A connection of the guest's that ends here, and a socket of the host's that carries on (RFC 9293). Either side's end, reset and
 * standstill is passed on to the other. Nothing waits after the end: there is no TIME-WAIT, because no segment between the guest
 * and its card is ever late. Not emulated: urgent data, which is data like any other; selective acknowledgements; timestamps.
 * Of the network's thread.
 */
final class TcpConnection implements NetLoop.Ready {
    /** How far it is. */
    enum State {
        /** The guest's SYN waits for the host's socket to be connected. */
        CONNECTING,
        /** The guest has been answered. */
        SYN_RECEIVED,
        /** A socket of the host's was accepted, and the guest is asked. */
        SYN_SENT, OPEN, CLOSED
    }

    private static final int READS_IN_A_ROW = 4;
    /** How much is taken from the guest before the socket is offered it, in the middle of a round. */
    private static final int FLUSH_AT = 256 << 10;
    private static final long ACK_DELAY = 10_000_000;

    private final TcpStack stack;
    private final FlowKey key;
    private final SocketChannel channel;
    private final TcpSender sender;
    private final TcpReceiver receiver;
    private final TcpSilence silence;
    private final TcpHandshake handshake;
    private final Timer ackTimer;
    private @Nullable SelectionKey selection;
    private int interest;
    private State state;
    private int ackedToGuest;
    private boolean ackNow;
    private boolean dirty;
    private boolean hostEnded;
    private boolean hostToldEnd;
    private boolean waitsForRoom;

    TcpConnection(TcpStack stack, FlowKey key, SocketChannel channel, State state) {
        this.stack = stack;
        this.key = key;
        this.channel = channel;
        this.state = state;
        sender = new TcpSender(key, stack.output(), stack.budget(), stack.metrics());
        receiver = new TcpReceiver(stack.budget(), stack.metrics());
        silence = new TcpSilence(this, stack, sender);
        handshake = new TcpHandshake(this, stack, sender, receiver, silence);
        ackTimer = stack.loop().timer(() -> {
            ackNow = true;
            finishRound();
        });
    }

    FlowKey key() {
        return key;
    }

    State state() {
        return state;
    }

    /** Whether the host's socket has ended what it sends. */
    boolean hasHostEnded() {
        return hostEnded;
    }

    /** Whether both have, and the host's socket only has to take the rest. */
    boolean isEnding() {
        return hostEnded && receiver.hasEnded();
    }

    /** Whether what the host's socket has is waited for; if not, the guest or the link is. */
    boolean awaitsHost() {
        return (interest & SelectionKey.OP_READ) != 0;
    }

    /** The number that is acknowledged. */
    int acknowledgement() {
        return receiver.next();
    }

    /** The guest wants to be connected: the host's socket is on its way. */
    void connecting(TcpSegment syn, SelectionKey newSelection) {
        selection = newSelection;
        interest = SelectionKey.OP_CONNECT;
        handshake.connecting(syn);
    }

    /** Somebody has come through a forwarded port. */
    void asking(SelectionKey newSelection) {
        selection = newSelection;
        handshake.ask();
    }

    /** The host's socket is connected. */
    void connected() {
        state = State.SYN_RECEIVED;
        setInterest(0);
        handshake.answer();
    }

    /** The guest has answered who came through a forwarded port. */
    void answered() {
        opened();
        acknowledgeAtOnce();
        pumpOrFail();
    }

    /** Says once more what the guest has not answered. */
    void sendSyn() {
        handshake.send();
    }

    private long now() {
        return stack.loop().now();
    }

    @Override
    public void ready(SelectionKey ready) {
        try {
            if (ready.isConnectable()) {
                if (channel.finishConnect()) {
                    connected();
                }
                return;
            }
            if (ready.isWritable()) {
                flush();
            }
            if (state == State.OPEN && ready.isValid() && ready.isReadable()) {
                pump();
            }
            finishRound();
        } catch (IOException e) {
            hostFailed(e);
        }
    }

    /** RFC 9293, 3.10.7. */
    void accept(TcpSegment segment) {
        switch (state) {
            case CONNECTING, SYN_SENT -> handshake.accept(segment);
            case SYN_RECEIVED, OPEN -> acceptOpen(segment);
            case CLOSED -> stack.reset(key, segment);
        }
    }

    private void opened() {
        state = State.OPEN;
        setInterest(SelectionKey.OP_READ);
        silence.heard(true);
    }

    private void acceptOpen(TcpSegment segment) {
        if (state == State.SYN_RECEIVED && handshake.isRepeated(segment)) {
            sendSyn();
            return;
        }
        if (!receiver.accepts(segment)) {
            if (!segment.is(TcpSegment.RST)) {
                // RFC 9293, 3.10.7.4; it is also the answer to a guest that asks whether anybody is there.
                acknowledgeAtOnce();
                if (state == State.OPEN && !segment.is(TcpSegment.SYN)) {
                    takeAcknowledgement(segment);
                }
            }
            return;
        }
        if (segment.is(TcpSegment.RST)) {
            if (segment.sequence == receiver.next()) {
                stack.metrics().tcpReset.increment();
                close(true);
            } else {
                acknowledgeAtOnce();
            }
            return;
        }
        if (segment.is(TcpSegment.SYN)) {
            acknowledgeAtOnce();
            return;
        }
        if (takeAcknowledgement(segment)) {
            takeData(segment);
        }
    }

    private void acknowledgeAtOnce() {
        ackNow = true;
        markDirty();
    }

    /** @return whether the rest of the segment may be looked at */
    private boolean takeAcknowledgement(TcpSegment segment) {
        if (!segment.is(TcpSegment.ACK)) {
            return false;
        }
        if (state == State.SYN_RECEIVED) {
            if (segment.acknowledgement != sender.next()) {
                stack.reset(key, segment);
                return false;
            }
            opened();
        }
        if (!sender.isPlausible(segment.acknowledgement)) {
            acknowledgeAtOnce();
            return false;
        }
        boolean news = sender.acknowledge(segment.acknowledgement, now());
        boolean changed = sender.updateWindow(segment);
        silence.heard(news || changed);
        if (news && sender.lacksMore()) {
            sender.resend(receiver.next(), showWindow());
            silence.sent();
        } else if (!news && !changed && segment.span() == 0 && sender.isLossAfter(segment.acknowledgement)) {
            sender.sendAgain(receiver.next(), showWindow());
            silence.sent();
        }
        markDirty();
        return state == State.OPEN;
    }

    private void takeData(TcpSegment segment) {
        if (segment.length == 0 && !segment.is(TcpSegment.FIN)) {
            return;
        }
        int before = receiver.next();
        if (!receiver.accept(segment)) {
            ackNow = true;
        }
        stack.metrics().bytesFromGuest.add(receiver.next() - before);
        if (receiver.hasEnded()) {
            ackNow = true;
            silence.rest();
        }
        markDirty();
        if (receiver.bytes() >= FLUSH_AT) {
            finishRound();
        }
    }

    private void markDirty() {
        if (!dirty) {
            dirty = true;
            stack.addDirty(this);
        }
    }

    /** What one round's segments come to: the socket is offered data, the guest is answered. */
    void finishRound() {
        dirty = false;
        if (state == State.CLOSED || state == State.CONNECTING || state == State.SYN_SENT) {
            return;
        }
        try {
            flush();
            if (state == State.OPEN && !hostEnded && (interest & SelectionKey.OP_READ) == 0) {
                pumpOrFail();
            }
        } catch (IOException e) {
            hostFailed(e);
            return;
        }
        if (state == State.OPEN && !endIfDone()) {
            acknowledge();
        }
    }

    private void flush() throws IOException {
        if (state != State.OPEN) {
            return;
        }
        if (!receiver.isEmpty()) {
            int before = receiver.bytes();
            receiver.flush(channel, stack.writeBuffer());
            if (hostEnded && receiver.bytes() < before) {
                silence.rest();
            }
        }
        boolean full = !receiver.isEmpty();
        setInterest(full ? interest | SelectionKey.OP_WRITE : interest & ~SelectionKey.OP_WRITE);
        if (!full && receiver.hasEnded() && !hostToldEnd) {
            hostToldEnd = true;
            channel.shutdownOutput();
        }
    }

    /** Both have said that nothing more comes, and know it of each other. */
    private boolean endIfDone() {
        boolean done = hostToldEnd && sender.hasSentFin() && sender.isAllAcknowledged();
        if (done) {
            acknowledge();
            close(false);
        }
        return done;
    }

    private void acknowledge() {
        int unsaid = receiver.next() - ackedToGuest;
        if (ackNow || unsaid >= 2 * sender.mss() || receiver.hasMuchMoreRoom(sender.mss())) {
            if (!stack.link().hasRoom()) {
                waitForLink();
                return;
            }
            int window = showWindow();
            stack.output().sendEmpty(key, sender.next(), receiver.next(), TcpSegment.ACK, window);
        } else if (unsaid > 0 && !ackTimer.isSet()) {
            ackTimer.at(now() + ACK_DELAY);
        }
    }

    /** For a segment that is sent now, and so acknowledges all that has come. */
    int showWindow() {
        ackNow = false;
        ackedToGuest = receiver.next();
        ackTimer.cancel();
        return receiver.showWindow(handshake.isScaled());
    }

    private void pumpOrFail() {
        try {
            pump();
        } catch (IOException e) {
            hostFailed(e);
        }
    }

    /** Reads from the host's socket what the guest has room for, and sends it. */
    private void pump() throws IOException {
        for (int i = 0; i < READS_IN_A_ROW; i++) {
            int room = sender.room(true);
            if (room == 0) {
                waitForGuest();
                return;
            }
            if (!stack.link().hasRoom()) {
                waitForLink();
                return;
            }
            int read = read(room);
            if (read < room) {
                break;
            }
        }
        if (!hostEnded) {
            setInterest(interest | SelectionKey.OP_READ);
        }
    }

    private int read(int room) throws IOException {
        ByteBuffer buffer = stack.readBuffer();
        buffer.clear().limit(room);
        int read = channel.read(buffer);
        if (read > 0) {
            buffer.flip();
            sender.send(buffer, receiver.next(), showWindow(), now());
            silence.sent();
        } else if (read < 0) {
            hostEnded = true;
            setInterest(interest & ~SelectionKey.OP_READ);
            sender.sendFin(receiver.next(), showWindow());
            silence.sent();
        }
        return read;
    }

    private void waitForGuest() {
        setInterest(interest & ~SelectionKey.OP_READ);
        silence.awaitWindow();
    }

    private void waitForLink() {
        setInterest(interest & ~SelectionKey.OP_READ);
        if (!waitsForRoom) {
            waitsForRoom = true;
            stack.addWaiting(this);
        }
    }

    /** The link has room again. */
    void goOn() {
        waitsForRoom = false;
        finishRound();
    }

    /** The window has been open a little for long. */
    void sendLittle() {
        try {
            int room = sender.room(false);
            if (room > 0 && stack.link().hasRoom() && read(room) != 0) {
                return;
            }
            setInterest(interest | SelectionKey.OP_READ);
            silence.rest();
        } catch (IOException e) {
            hostFailed(e);
        }
    }

    /** The guest is gone, or the host takes nothing of what a guest sent that is. */
    void giveUp() {
        stack.metrics().tcpReset.increment();
        stack.output().sendEmpty(key, sender.next(), receiver.next(), TcpSegment.RST | TcpSegment.ACK, 0);
        close(true);
    }

    /** The host's socket was refused, or has been reset. */
    void hostFailed(IOException cause) {
        if (state == State.CLOSED) {
            return;
        }
        stack.metrics().tcpReset.increment();
        int sequence = state == State.CONNECTING ? 0 : sender.next();
        if (state == State.CONNECTING && cause instanceof NoRouteToHostException) {
            stack.tellUnreachable(key, handshake.firstOfGuest());
        } else if (state != State.SYN_SENT) {
            stack.output().sendEmpty(key, sequence, receiver.next(), TcpSegment.RST | TcpSegment.ACK, 0);
        }
        close(true);
    }

    private void setInterest(int newInterest) {
        if (newInterest != interest && selection != null && selection.isValid()) {
            interest = newInterest;
            selection.interestOps(newInterest);
        }
    }

    /** @param hard whether the host's peer is told with a reset */
    void close(boolean hard) {
        if (state == State.CLOSED) {
            return;
        }
        state = State.CLOSED;
        silence.stop();
        ackTimer.cancel();
        sender.close();
        receiver.close();
        stack.remove(this);
        try {
            if (hard && channel.isConnected()) {
                channel.setOption(StandardSocketOptions.SO_LINGER, 0);
            }
        } catch (IOException e) {
            stack.metrics().tcpReset.increment();
        } finally {
            TcpStack.closeQuietly(channel);
        }
    }
}
