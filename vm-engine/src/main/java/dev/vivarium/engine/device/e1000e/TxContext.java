package dev.vivarium.engine.device.e1000e;

import dev.vivarium.engine.memory.LittleEndian;
import dev.vivarium.engine.net.BigEndian;
import dev.vivarium.engine.net.Checksum;
import dev.vivarium.engine.net.Finishing;
import dev.vivarium.engine.net.Frame;
import dev.vivarium.engine.net.Offload;
import dev.vivarium.engine.net.Offload.Segmentation;
import dev.vivarium.engine.net.TcpPlace;

import org.jspecify.annotations.Nullable;

/** What a context descriptor says of the frames behind it: section 7.2.6. Nothing says that its numbers are inside of them. */
final class TxContext {
    static final int WORDS = 4;

    private static final int IS_TCP = 1 << 24;
    private static final int IS_IPV4 = 1 << 25;
    private static final int IP = 0;
    private static final int TCP = 1;
    private static final int COMMAND = 2;
    private static final int SEGMENT = 3;

    private final int[] words;
    private final int first;

    /** @param first where its words are among those of all queues */
    TxContext(int[] words, int first) {
        this.words = words;
        this.first = first;
    }

    void set(byte[] descriptor) {
        for (int i = 0; i < WORDS; i++) {
            words[first + i] = (int) LittleEndian.get(descriptor, 4 * i, 4);
        }
    }

    private int word(int number) {
        return words[first + number];
    }

    /** @return a run of TCP that others cut; null if it is none */
    @Nullable
    Frame segmented(byte[] bytes, int length) {
        boolean ipv4 = (word(COMMAND) & IS_IPV4) != 0;
        TcpPlace place = (word(COMMAND) & IS_TCP) == 0 ? null : TcpPlace.of(bytes, length);
        int size = word(SEGMENT) >>> 16;
        if (place == null || place.ipv6() == ipv4 || size == 0) {
            return null;
        }
        place.putLengths(bytes, length);
        place.putPseudoSum(bytes, length);
        return new Frame(bytes, length, new Offload(place.transport(), TcpPlace.CHECKSUM,
                ipv4 ? Segmentation.TCP_IPV4 : Segmentation.TCP_IPV6, size, place.payload(), true));
    }

    /**
     * Puts checksums in, or leaves that to others.
     *
     * @param ip        whether IP's is wanted
     * @param transport whether TCP's or UDP's is
     * @return null if they are not inside of the frame
     */
    @Nullable
    Frame summed(byte[] bytes, int length, boolean ip, boolean transport) {
        if (ip && !put(bytes, length, word(IP))) {
            return null;
        }
        if (!transport) {
            return new Frame(bytes, length, Offload.NONE);
        }
        int fields = word(TCP);
        int start = fields & 0xff;
        int at = fields >> 8 & 0xff;
        Offload offload = new Offload(start, at - start, Segmentation.NONE, 0, 0, true);
        if (fields >>> 16 == 0 && Finishing.isInside(offload, length)) {
            return new Frame(bytes, length, offload);
        }
        return put(bytes, length, fields) ? new Frame(bytes, length, Offload.NONE) : null;
    }

    /** @param fields where to begin, where to put it, and the last byte; 0 for the frame's */
    private static boolean put(byte[] bytes, int length, int fields) {
        int last = fields >>> 16;
        return put(bytes, fields & 0xff, fields >> 8 & 0xff, last == 0 ? length : Math.min(length, last + 1));
    }

    /** @return false if that is not inside of the frame */
    static boolean put(byte[] bytes, int start, int at, int end) {
        if (start >= end || at > end - 2) {
            return false;
        }
        int sum = Checksum.of(Checksum.add(0, bytes, start, end - start));
        BigEndian.put16(bytes, at, sum);
        return true;
    }
}
