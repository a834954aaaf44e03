package dev.vivarium.engine.net.nat;

import java.nio.ByteBuffer;
import java.util.ArrayDeque;

/**
 * What the guest is sent in one connection. Nothing waits here to be sent: the host's socket is read only when the guest's window
 * has room, so all that is kept is what the guest has not acknowledged. There is no congestion window, because the link is a
 * queue in memory that holds senders up itself; what a card drops nevertheless is sent again (RFC 9293, 3.8.1; RFC 6582 for
 * more than one loss). Of the network's thread.
 */
final class TcpSender {
    private static final int DUPLICATES = 3;
    /** What a segment takes beside its frame. */
    private static final int COST = 128;

    /** One that is under way: its data is in a frame's array from some place on. */
    private static final class Flight {
        private final byte[] frame;
        private int from;
        private int sequence;

        Flight(byte[] frame, int from, int sequence) {
            this.frame = frame;
            this.from = from;
            this.sequence = sequence;
        }

        int length() {
            return frame.length - from;
        }

        int cost() {
            return frame.length + COST;
        }
    }

    private final FlowKey key;
    private final TcpOutput output;
    private final Budget budget;
    private final NatMetrics metrics;
    private final ArrayDeque<Flight> flights = new ArrayDeque<>();
    private final RoundTrip roundTrip = new RoundTrip();
    /** Data that is under way. */
    private int bytes;
    /** What was taken from the budget. */
    private int held;
    private int unacknowledged;
    private int next;
    private boolean finSent;
    private int window;
    private int windowMost;
    private int windowSequence;
    private int windowAcknowledgement;
    private int scale;
    private int mss;
    private int duplicates;
    private boolean recovering;
    private int recoverUntil;

    TcpSender(FlowKey key, TcpOutput output, Budget budget, NatMetrics metrics) {
        this.key = key;
        this.output = output;
        this.budget = budget;
        this.metrics = metrics;
    }

    void start(int firstSequence) {
        unacknowledged = firstSequence;
        next = firstSequence;
    }

    /** The guest's SYN, which never has a scaled window. */
    void learn(TcpSegment syn, boolean scaled) {
        mss = Math.min(syn.mss, output.mss(key.guest()));
        scale = scaled ? syn.scale : 0;
        window = syn.window;
        windowMost = syn.window;
        windowSequence = syn.sequence;
        windowAcknowledgement = syn.acknowledgement;
    }

    /** The SYN takes a number, too. */
    void passSyn() {
        next++;
    }

    int next() {
        return next;
    }

    int unacknowledged() {
        return unacknowledged;
    }

    int mss() {
        return mss;
    }

    boolean isAllAcknowledged() {
        return unacknowledged == next;
    }

    boolean hasSentFin() {
        return finSent;
    }

    RoundTrip roundTrip() {
        return roundTrip;
    }

    /** Behind the last number that the guest has said that it takes. */
    private int edge() {
        return windowAcknowledgement + window;
    }

    /** Whether the window has room, however little it is. */
    boolean hasWindow() {
        return edge() - next > 0;
    }

    /**
     * How much may be sent now, in one segment: 0 if it is better to wait (RFC 9293, 3.8.6.2.1).
     *
     * @param patient false if there was waited for long
     */
    int room(boolean patient) {
        int room = Math.min(Math.min(edge() - next, budget.room(bytes)), TcpOutput.dataMost(key.guest()));
        if (room < mss && patient && room < windowMost / 2) {
            return 0;
        }
        return room > mss ? room / mss * mss : Math.max(0, room);
    }

    /** Sends what was read. */
    void send(ByteBuffer data, int acknowledgement, int shownWindow, long now) {
        int length = data.remaining();
        int headers = TcpOutput.headers(key.guest());
        byte[] frame = new byte[headers + length];
        data.get(frame, headers, length);
        Flight flight = new Flight(frame, headers, next);
        flights.add(flight);
        held += flight.cost();
        budget.take(flight.cost());
        bytes += length;
        next += length;
        roundTrip.begin(next, now);
        metrics.bytesToGuest.add(length);
        output.send(key, frame, flight.sequence, acknowledgement, TcpSegment.ACK | TcpSegment.PSH, shownWindow, mss);
    }

    void sendFin(int acknowledgement, int shownWindow) {
        output.sendEmpty(key, next, acknowledgement, TcpSegment.ACK | TcpSegment.FIN, shownWindow);
        finSent = true;
        next++;
    }

    /** RFC 9293, 3.10.7.4. @return whether the window has changed */
    boolean updateWindow(TcpSegment segment) {
        int newer = segment.sequence - windowSequence;
        if (newer < 0 || newer == 0 && segment.acknowledgement - windowAcknowledgement < 0) {
            return false;
        }
        windowSequence = segment.sequence;
        windowAcknowledgement = segment.acknowledgement;
        int shown = segment.window << scale;
        boolean changed = shown != window;
        window = shown;
        windowMost = Math.max(windowMost, shown);
        return changed;
    }

    /** Whether the number acknowledged is one that was sent, or was acknowledged not too long ago (RFC 5961, 5). */
    boolean isPlausible(int acknowledgement) {
        return acknowledgement - next <= 0 && unacknowledged - acknowledgement <= Math.max(windowMost, 0xffff);
    }

    /** @return whether anything was acknowledged that had not been */
    boolean acknowledge(int acknowledgement, long now) {
        if (acknowledgement - unacknowledged <= 0) {
            return false;
        }
        unacknowledged = acknowledgement;
        roundTrip.acknowledged(acknowledgement, now);
        duplicates = 0;
        while (!flights.isEmpty() && flights.getFirst().sequence + flights.getFirst().length() - acknowledgement <= 0) {
            Flight done = flights.removeFirst();
            bytes -= done.length();
            held -= done.cost();
            budget.give(done.cost());
        }
        if (!flights.isEmpty() && acknowledgement - flights.getFirst().sequence > 0) {
            Flight first = flights.getFirst();
            int part = acknowledgement - first.sequence;
            first.from += part;
            first.sequence += part;
            bytes -= part;
        }
        return true;
    }

    /** After a loss: whether the guest lacks more, as its acknowledgement of a part says. */
    boolean lacksMore() {
        if (recovering && unacknowledged - recoverUntil >= 0) {
            recovering = false;
        }
        return recovering;
    }

    /** Counts an acknowledgement that says nothing new. @return whether a segment must have been lost */
    boolean isLossAfter(int acknowledgement) {
        if (acknowledgement != unacknowledged || isAllAcknowledged() || recovering) {
            return false;
        }
        duplicates++;
        return duplicates == DUPLICATES;
    }

    /** Sends again what the guest lacks first. */
    void sendAgain(int acknowledgement, int shownWindow) {
        recovering = true;
        recoverUntil = next;
        resend(acknowledgement, shownWindow);
    }

    void resend(int acknowledgement, int shownWindow) {
        roundTrip.forget();
        metrics.tcpRetransmitted.increment();
        Flight first = flights.peekFirst();
        if (first == null) {
            int flags = finSent ? TcpSegment.ACK | TcpSegment.FIN : TcpSegment.ACK;
            output.sendEmpty(key, unacknowledged, acknowledgement, flags, shownWindow);
            return;
        }
        int headers = TcpOutput.headers(key.guest());
        byte[] frame = new byte[headers + first.length()];
        System.arraycopy(first.frame, first.from, frame, headers, first.length());
        output.send(key, frame, first.sequence, acknowledgement, TcpSegment.ACK | TcpSegment.PSH, shownWindow, mss);
    }

    /** Gives everything back. */
    void close() {
        flights.clear();
        bytes = 0;
        budget.give(held);
        held = 0;
    }
}
