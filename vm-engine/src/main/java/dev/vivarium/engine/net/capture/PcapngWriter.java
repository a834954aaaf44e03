package dev.vivarium.engine.net.capture;

import dev.vivarium.engine.net.Frame;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * Blocks of a capture file: "PCAP Now Generic", draft-ietf-opsawg-pcapng, section 4. One section, one Ethernet interface, times in
 * nanoseconds, each packet with its direction.
 */
final class PcapngWriter {
    private static final int SECTION_HEADER = 0x0a0d_0d0a;
    private static final int BYTE_ORDER = 0x1a2b_3c4d;
    private static final int INTERFACE_DESCRIPTION = 1;
    private static final int INTERFACE_STATISTICS = 5;
    private static final int ENHANCED_PACKET = 6;
    private static final int ETHERNET = 1;
    private static final int OPTION_NAME = 2;
    private static final int OPTION_RESOLUTION = 9;
    private static final int OPTION_FLAGS = 2;
    private static final int OPTION_RECEIVED = 4;
    private static final int OPTION_DROPPED = 5;
    private static final int NAME_MOST = 64;
    private static final int PACKET_OVERHEAD = 44;

    private final OutputStream stream;
    private final ByteBuffer block = ByteBuffer.allocate(Frame.LONGEST + 128).order(ByteOrder.LITTLE_ENDIAN);
    private long size;

    PcapngWriter(OutputStream stream) {
        this.stream = stream;
    }

    /** Bytes so far. */
    long size() {
        return size;
    }

    /** How many bytes {@link #packet} is going to write. */
    static int sizeOf(Frame frame) {
        return PACKET_OVERHEAD + padded(frame.length());
    }

    /** What a file begins with. */
    void begin(String card) throws IOException {
        start(SECTION_HEADER).putInt(BYTE_ORDER).putShort((short) 1).putShort((short) 0).putLong(-1);
        end();
        byte[] name = card.getBytes(StandardCharsets.UTF_8);
        start(INTERFACE_DESCRIPTION).putShort((short) ETHERNET).putShort((short) 0).putInt(Frame.LONGEST);
        option(OPTION_NAME, name.length > NAME_MOST ? NAME_MOST : name.length).put(name, 0,
                Math.min(name.length, NAME_MOST));
        pad();
        option(OPTION_RESOLUTION, 1).put((byte) 9);
        pad();
        option(0, 0);
        end();
    }

    void packet(Frame frame, Direction direction, long wallNanos) throws IOException {
        time(start(ENHANCED_PACKET).putInt(0), wallNanos).putInt(frame.length()).putInt(frame.length())
                .put(frame.bytes(), 0, frame.length());
        pad();
        option(OPTION_FLAGS, 4).putInt(direction == Direction.TO_GUEST ? 1 : 2);
        option(0, 0);
        end();
    }

    /** What a file ends with: how many frames there were, and how many of them are not in it. */
    void statistics(long received, long dropped, long wallNanos) throws IOException {
        time(start(INTERFACE_STATISTICS).putInt(0), wallNanos);
        option(OPTION_RECEIVED, 8).putLong(received);
        option(OPTION_DROPPED, 8).putLong(dropped);
        option(0, 0);
        end();
    }

    private static ByteBuffer time(ByteBuffer into, long nanos) {
        return into.putInt((int) (nanos >>> 32)).putInt((int) nanos);
    }

    private ByteBuffer start(int type) {
        return block.clear().putInt(type).putInt(0);
    }

    private ByteBuffer option(int code, int length) {
        return block.putShort((short) code).putShort((short) length);
    }

    private void pad() {
        while (block.position() % 4 != 0) {
            block.put((byte) 0);
        }
    }

    private static int padded(int length) {
        return length + 3 & -4;
    }

    private void end() throws IOException {
        int length = block.position() + 4;
        block.putInt(length).putInt(4, length);
        stream.write(block.array(), 0, length);
        size += length;
    }
}
