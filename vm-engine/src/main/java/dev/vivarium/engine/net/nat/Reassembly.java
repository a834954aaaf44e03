package dev.vivarium.engine.net.nat;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * Puts fragments together (RFC 815 is about how, RFC 8200, 4.5, and RFC 5722 about what to refuse): a few packets at a time, the
 * oldest given up for a new one. Fragments that overlap end their packet, of either kind. Of the network's thread.
 */
final class Reassembly {
    private static final int PACKETS_MOST = 16;
    private static final int PIECES_MOST = 128;
    private static final int PACKET_MOST = 65_535;
    private static final long PATIENCE = 15_000_000_000L;

    private record Key(Ip source, Ip destination, int protocol, int identification) {
    }

    private record Piece(int offset, byte[] bytes) {
        int end() {
            return offset + bytes.length;
        }
    }

    private static final class Partial {
        private final long deadline;
        private final List<Piece> pieces = new ArrayList<>();
        private int total = -1;
        private int held;

        Partial(long deadline) {
            this.deadline = deadline;
        }
    }

    private final LinkedHashMap<Key, Partial> partials = new LinkedHashMap<>();

    /**
     * Takes a fragment.
     *
     * @param offset where its payload belongs
     * @param from   where in the packet's bytes it begins
     * @return the whole payload, if this was what was missing
     */
    byte @Nullable [] add(Packet packet, int identification, int offset, int from, boolean more, long now) {
        int length = packet.end - from;
        Key key = new Key(packet.source, packet.destination, packet.protocol, identification);
        if (length <= 0 || more && length % 8 != 0 || offset + length > PACKET_MOST) {
            partials.remove(key);
            return null;
        }
        partials.values().removeIf(old -> old.deadline < now);
        Partial partial = partials.computeIfAbsent(key, unknown -> new Partial(now + PATIENCE));
        if (partials.size() > PACKETS_MOST) {
            partials.remove(partials.firstEntry().getKey());
        }
        Piece piece = new Piece(offset, Arrays.copyOfRange(packet.bytes, from, packet.end));
        if (!fits(partial, piece, more)) {
            partials.remove(key);
            return null;
        }
        if (partial.held != partial.total) {
            return null;
        }
        partials.remove(key);
        return whole(partial);
    }

    private static boolean fits(Partial partial, Piece piece, boolean more) {
        for (Piece other : partial.pieces) {
            if (other.offset == piece.offset && Arrays.equals(other.bytes, piece.bytes)) {
                return true;
            }
            boolean overlaps = other.offset < piece.end() && piece.offset < other.end();
            if (overlaps || !more && other.end() > piece.end()) {
                return false;
            }
        }
        if (!more && partial.total >= 0 || partial.total >= 0 && piece.end() > partial.total
                || partial.pieces.size() == PIECES_MOST) {
            return false;
        }
        if (!more) {
            partial.total = piece.end();
        }
        partial.pieces.add(piece);
        partial.held += piece.bytes.length;
        return partial.total < 0 || partial.held <= partial.total;
    }

    private static byte[] whole(Partial partial) {
        byte[] whole = new byte[partial.total];
        partial.pieces.sort(Comparator.comparingInt(Piece::offset));
        for (Piece piece : partial.pieces) {
            System.arraycopy(piece.bytes, 0, whole, piece.offset, piece.bytes.length);
        }
        return whole;
    }
}
