package dev.vivarium.engine.net.nat;

import dev.vivarium.engine.net.nat.TcpConnection.State;

/**
 * How a connection begins (RFC 9293, 3.5): asked for by the guest, and answered when the host's socket is connected, or asked for by
 * somebody at a forwarded port. Windows are scaled if the guest can (RFC 7323, 2). Of the network's thread.
 */
final class TcpHandshake {
    private static final int SCALE = 7;
    private static final int WINDOW = 0xffff;

    private final TcpConnection connection;
    private final TcpStack stack;
    private final TcpSender sender;
    private final TcpReceiver receiver;
    private final TcpSilence silence;
    private boolean scaled;
    private int firstOfGuest;

    TcpHandshake(TcpConnection connection, TcpStack stack, TcpSender sender, TcpReceiver receiver,
            TcpSilence silence) {
        this.connection = connection;
        this.stack = stack;
        this.sender = sender;
        this.receiver = receiver;
        this.silence = silence;
    }

    /** Whether windows are scaled, in both directions. */
    boolean isScaled() {
        return scaled;
    }

    /** The number of the guest's SYN. */
    int firstOfGuest() {
        return firstOfGuest;
    }

    /** Whether it is the SYN with which the guest began, again. */
    boolean isRepeated(TcpSegment segment) {
        return segment.is(TcpSegment.SYN) && segment.sequence == firstOfGuest;
    }

    /** The guest's SYN waits for the host's socket. */
    void connecting(TcpSegment syn) {
        sender.start(stack.newSequence());
        learn(syn);
        silence.connecting();
    }

    private void learn(TcpSegment syn) {
        firstOfGuest = syn.sequence;
        scaled = syn.scale != TcpSegment.NONE;
        sender.learn(syn, scaled);
        receiver.start(syn.sequence + 1, scaled ? SCALE : 0);
    }

    /** The host's socket is connected: now the guest is answered. */
    void answer() {
        stack.metrics().tcpOpened.increment();
        send();
        sender.passSyn();
    }

    /** Asks the guest. */
    void ask() {
        scaled = true;
        sender.start(stack.newSequence());
        send();
        sender.passSyn();
    }

    /** Sends our SYN, also once more. */
    void send() {
        boolean answers = connection.state() == State.SYN_RECEIVED;
        int flags = answers ? TcpSegment.SYN | TcpSegment.ACK : TcpSegment.SYN;
        int window = answers ? receiver.showWindow(false) : WINDOW;
        stack.output().sendSyn(connection.key(), sender.unacknowledged(), answers ? receiver.next() : 0, flags, window,
                scaled ? SCALE : TcpSegment.NONE);
        silence.sent();
    }

    /** Takes what the guest sends before the connection is one. */
    void accept(TcpSegment segment) {
        if (connection.state() == State.CONNECTING) {
            acceptWhileConnecting(segment);
        } else {
            acceptAnswer(segment);
        }
    }

    private void acceptWhileConnecting(TcpSegment segment) {
        if (segment.is(TcpSegment.RST) && segment.sequence == receiver.next()) {
            connection.close(true);
        } else if (segment.is(TcpSegment.SYN) && segment.sequence != firstOfGuest) {
            connection.close(true);
            stack.open(connection.key(), segment);
        }
    }

    /** RFC 9293, 3.10.7.3. */
    private void acceptAnswer(TcpSegment segment) {
        boolean acknowledges = segment.is(TcpSegment.ACK) && segment.acknowledgement == sender.next();
        if (!acknowledges) {
            if (segment.is(TcpSegment.ACK)) {
                stack.reset(connection.key(), segment);
            }
        } else if (segment.is(TcpSegment.RST)) {
            connection.close(true);
        } else if (segment.is(TcpSegment.SYN)) {
            learn(segment);
            sender.acknowledge(segment.acknowledgement, stack.loop().now());
            stack.metrics().tcpOpened.increment();
            connection.answered();
        }
    }
}
