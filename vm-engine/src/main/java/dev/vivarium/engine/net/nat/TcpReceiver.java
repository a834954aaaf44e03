package dev.vivarium.engine.net.nat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What the guest sends in one connection: put in order, and kept until the host's socket takes it. The window that the guest is
 * shown is the room that is left. Of the network's thread.
 */
final class TcpReceiver {
    private static final int SMALL = 1024;
    private static final int CHUNK = 4096;
    private static final int LATER_MOST = 2048;
    /** What a piece takes beside its bytes. */
    private static final int COST = 192;

    /** Data in some array: a frame's, or one that many small ones share. */
    private static final class Piece {
        private final byte[] bytes;
        private int from;
        private int end;
        private final int cost;
        /** Whether more may be written behind its end. */
        private final boolean open;

        private Piece(byte[] bytes, int from, int end, boolean open) {
            this.bytes = bytes;
            this.from = from;
            this.end = end;
            this.cost = bytes.length + COST;
            this.open = open;
        }

        /** Keeps the frame's array, unless most of it is something else. */
        static Piece of(byte[] bytes, int from, int length) {
            if (length > SMALL && bytes.length / 2 <= length) {
                return new Piece(bytes, from, from + length, false);
            }
            return new Piece(Arrays.copyOfRange(bytes, from, from + length), 0, length, false);
        }

        int length() {
            return end - from;
        }
    }

    /** Data that came before what is in front of it. */
    private record Later(int sequence, Piece piece, boolean fin) {
        int end() {
            return sequence + piece.length();
        }
    }

    private final Budget budget;
    private final NatMetrics metrics;
    private final ArrayDeque<Piece> ready = new ArrayDeque<>();
    private final List<Later> later = new ArrayList<>();
    /** Bytes of data in both. */
    private int bytes;
    /** What was taken from the budget for them. */
    private int held;
    private int next;
    /** Where the window that the guest was shown ends. */
    private int edge;
    private int scale;
    private boolean ended;

    TcpReceiver(Budget budget, NatMetrics metrics) {
        this.budget = budget;
        this.metrics = metrics;
    }

    /** @param newScale of the windows that are shown */
    void start(int firstSequence, int newScale) {
        next = firstSequence;
        edge = firstSequence;
        scale = newScale;
    }

    /** The number that is acknowledged. */
    int next() {
        return next;
    }

    /** Whether the guest has said that nothing more comes, and all before it has come. */
    boolean hasEnded() {
        return ended;
    }

    boolean isEmpty() {
        return ready.isEmpty();
    }

    int bytes() {
        return bytes;
    }

    /** What goes into the next header. */
    int showWindow(boolean scaled) {
        int shift = scaled ? scale : 0;
        int shown = next + (room(shift) >> shift << shift);
        if (shown - edge > 0) {
            edge = shown;
        }
        return Math.clamp(edge - next >> shift, 0, 0xffff);
    }

    private int room(int shift) {
        return Math.min(budget.room(bytes), 0xffff << shift);
    }

    /** Whether the guest should be told how much more it may send: RFC 9293, 3.8.6.2.2. */
    boolean hasMuchMoreRoom(int mss) {
        int more = next + room(scale) - edge;
        int most = Math.min(Limits.CONNECTION_BYTES, 0xffff << scale);
        return more >= Math.max(mss, most / 4) || more >= mss && edge - next < mss;
    }

    /** RFC 9293, 3.10.7.4: whether any of it is inside of the window. */
    boolean accepts(TcpSegment segment) {
        int span = segment.span();
        int from = segment.sequence - next;
        int window = edge - next;
        if (span == 0) {
            return from == 0 || from > 0 && from < window;
        }
        return window > 0 && from < window && from + span > 0;
    }

    /**
     * Takes data and the end of it.
     *
     * @return whether it was the next, and all there is; if not, an acknowledgement is due at once
     */
    boolean accept(TcpSegment segment) {
        int skip = next - segment.sequence;
        int length = Math.min(segment.length, edge - segment.sequence);
        boolean fin = segment.is(TcpSegment.FIN) && length == segment.length;
        if (skip < 0) {
            keepForLater(segment, length, fin);
            return false;
        }
        if (skip > length || ended || skip == length && !fin || !hasRoom()) {
            return false;
        }
        boolean filled = !later.isEmpty();
        append(segment.bytes, segment.data + skip, length - skip);
        end(fin);
        takeLater();
        return !filled;
    }

    private void end(boolean fin) {
        if (fin && !ended) {
            ended = true;
            next++;
        }
    }

    /** More was shown than there is, perhaps, if many connections use what they were shown. */
    private boolean hasRoom() {
        if (budget.room(bytes) > 0) {
            return true;
        }
        metrics.overLimit.increment();
        return false;
    }

    private void append(byte[] source, int from, int length) {
        if (length == 0) {
            return;
        }
        next += length;
        bytes += length;
        if (length > SMALL) {
            addReady(Piece.of(source, from, length));
            return;
        }
        Piece last = ready.peekLast();
        if (last == null || !last.open || CHUNK - last.end < length) {
            last = new Piece(new byte[CHUNK], 0, 0, true);
            addReady(last);
        }
        System.arraycopy(source, from, last.bytes, last.end, length);
        last.end += length;
    }

    private void addReady(Piece piece) {
        ready.add(piece);
        take(piece.cost);
    }

    private void take(int cost) {
        held += cost;
        budget.take(cost);
    }

    private void give(int cost) {
        held -= cost;
        budget.give(cost);
    }

    private void keepForLater(TcpSegment segment, int length, boolean fin) {
        int place = later.size();
        while (place > 0 && later.get(place - 1).sequence - segment.sequence > 0) {
            place--;
        }
        if (length < 0 || length == 0 && !fin || isKnown(place, segment.sequence + length, fin)) {
            return;
        }
        if (later.size() == LATER_MOST || !hasRoom()) {
            return;
        }
        Later kept = new Later(segment.sequence, Piece.of(segment.bytes, segment.data, length), fin);
        later.add(place, kept);
        bytes += length;
        take(kept.piece.cost);
    }

    private boolean isKnown(int place, int end, boolean fin) {
        if (place == 0) {
            return false;
        }
        Later before = later.get(place - 1);
        return before.end() - end >= 0 && (before.fin || !fin);
    }

    private void takeLater() {
        while (!later.isEmpty() && later.getFirst().sequence - next <= 0) {
            Later first = later.removeFirst();
            int length = first.piece.length();
            bytes -= length;
            give(first.piece.cost);
            int skip = next - first.sequence;
            if (!ended && skip <= length) {
                append(first.piece.bytes, first.piece.from + skip, length - skip);
                end(first.fin);
            }
        }
    }

    /** Hands data to the host's socket until there is none, or the socket takes no more. */
    void flush(SocketChannel channel, ByteBuffer staging) throws IOException {
        while (!ready.isEmpty()) {
            staging.clear();
            for (Piece piece : ready) {
                staging.put(piece.bytes, piece.from, Math.min(staging.remaining(), piece.length()));
                if (!staging.hasRemaining()) {
                    break;
                }
            }
            staging.flip();
            int offered = staging.remaining();
            int written = channel.write(staging);
            forget(written);
            if (written < offered) {
                return;
            }
        }
    }

    private void forget(int written) {
        bytes -= written;
        int rest = written;
        while (!ready.isEmpty() && ready.getFirst().length() <= rest) {
            Piece first = ready.removeFirst();
            rest -= first.length();
            give(first.cost);
        }
        if (rest > 0) {
            ready.getFirst().from += rest;
        }
    }

    /** Gives everything back. */
    void close() {
        ready.clear();
        later.clear();
        bytes = 0;
        give(held);
    }
}
