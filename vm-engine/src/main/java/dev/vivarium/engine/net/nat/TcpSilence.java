package dev.vivarium.engine.net.nat;

import dev.vivarium.engine.net.nat.Timers.Timer;

import java.net.NoRouteToHostException;

/**
 * What is done in a connection when the guest says nothing: sent again what it has not acknowledged, asked whether its window is
 * open again, asked whether it is there, and at last given up (RFC 9293, 3.8.1, 3.8.4, 3.8.6.1). Nothing counts that its card has not
 * taken yet: a paused guest is not gone. Of the network's thread.
 */
final class TcpSilence {
    private static final int SYN_TRIES = 7;
    private static final int DATA_TRIES = 12;
    private static final int IDLE_TRIES = 6;
    private static final long CONNECT_PATIENCE = 75_000_000_000L;
    private static final long IDLE = 600_000_000_000L;
    private static final long PROBE_AGAIN = 10_000_000_000L;
    /** How long a socket may take nothing of what a guest sent that is gone. */
    private static final long LINGER = 120_000_000_000L;

    private final TcpConnection connection;
    private final TcpStack stack;
    private final TcpSender sender;
    private final Timer timer;
    /** How often the guest was asked or told something in vain. */
    private int tries;
    /** Whether the timer is set to ask the guest, or its answer is awaited. */
    private boolean probing;
    /** The link's mark behind what was sent last. */
    private long mark;

    TcpSilence(TcpConnection connection, TcpStack stack, TcpSender sender) {
        this.connection = connection;
        this.stack = stack;
        this.sender = sender;
        timer = stack.loop().timer(this::end);
    }

    private void set(long nanos) {
        timer.at(stack.loop().now() + nanos);
    }

    /** The host's socket is being connected. */
    void connecting() {
        set(CONNECT_PATIENCE);
    }

    /** Something was sent that the guest acknowledges. */
    void sent() {
        mark = stack.link().mark();
        set(sender.roundTrip().timeout());
    }

    /** @param news whether the guest has acknowledged something, or its window has changed */
    void heard(boolean news) {
        tries = 0;
        if (news) {
            sender.roundTrip().forgetBackOff();
        }
        if (news || probing && sender.hasWindow()) {
            rest();
        }
    }

    /** All is as it should be. */
    void rest() {
        probing = false;
        if (!sender.isAllAcknowledged()) {
            set(sender.roundTrip().timeout());
        } else {
            set(connection.isEnding() ? LINGER : IDLE);
        }
    }

    /** The guest's window has no room, or too little to be worth a segment. */
    void awaitWindow() {
        if (sender.isAllAcknowledged() && !probing) {
            probing = true;
            set(sender.roundTrip().timeout());
        }
    }

    void stop() {
        timer.cancel();
    }

    private void end() {
        switch (connection.state()) {
            case CONNECTING -> connection.hostFailed(new NoRouteToHostException("Nobody answered in time."));
            case SYN_RECEIVED, SYN_SENT -> sendSynAgain();
            case OPEN -> lookInto();
            case CLOSED -> {
            }
        }
    }

    private void sendSynAgain() {
        tries++;
        if (tries > SYN_TRIES) {
            connection.close(true);
        } else {
            sender.roundTrip().backOff();
            connection.sendSyn();
        }
    }

    private void lookInto() {
        boolean waitsForWindow = !connection.hasHostEnded() && !connection.awaitsHost();
        if (!sender.isAllAcknowledged()) {
            sendAgain();
        } else if (connection.isEnding()) {
            connection.giveUp();
        } else if (waitsForWindow && sender.hasWindow()) {
            connection.sendLittle();
        } else {
            probe();
        }
    }

    private void sendAgain() {
        if (!stack.link().hasTaken(mark)) {
            set(sender.roundTrip().timeout());
            return;
        }
        tries++;
        if (tries > DATA_TRIES) {
            connection.giveUp();
            return;
        }
        sender.roundTrip().backOff();
        sender.sendAgain(connection.acknowledgement(), connection.showWindow());
        sent();
    }

    /** A segment of old, which every guest that is there answers. */
    private void probe() {
        probing = true;
        if (stack.link().hasTaken(mark)) {
            tries++;
        }
        if (tries > (sender.hasWindow() ? IDLE_TRIES : DATA_TRIES)) {
            connection.giveUp();
            return;
        }
        stack.output().sendEmpty(connection.key(), sender.next() - 1, connection.acknowledgement(), TcpSegment.ACK,
                connection.showWindow());
        if (!sender.hasWindow()) {
            sender.roundTrip().backOff();
        }
        sent();
        if (sender.hasWindow()) {
            set(PROBE_AGAIN);
        }
    }
}
