package dev.vivarium.engine.net.nat;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Messages of DHCP as they are on the wire: RFC 2131, 2, with the options of RFC 2132. */
final class DhcpMessage {
    static final int DISCOVER = 1;
    static final int OFFER = 2;
    static final int REQUEST = 3;
    static final int DECLINE = 4;
    static final int ACK = 5;
    static final int NAK = 6;
    static final int RELEASE = 7;
    static final int INFORM = 8;

    static final int REQUESTED = 50;
    static final int TYPE = 53;
    static final int SERVER = 54;

    private static final int COOKIE = 0x6382_5363;
    private static final int FIXED = 236;
    private static final int OPTIONS = FIXED + 4;
    private static final int LEAST = 300;
    private static final int PAD = 0;
    private static final int END = 255;
    private static final int FILE = 108;
    private static final int FILE_MOST = 127;

    private DhcpMessage() {
    }

    /** What a client's message says. */
    record Request(byte[] bytes, int type, long mac, Ip current, Ip requested, Ip server) {
        boolean wantsBroadcast() {
            return (bytes[10] & 0x80) != 0;
        }
    }

    /** @return null if it is none */
    static @Nullable Request read(Datagram datagram) {
        byte[] bytes = Arrays.copyOfRange(datagram.bytes, datagram.data, datagram.data + datagram.length);
        if (bytes.length < OPTIONS || bytes[0] != 1 || Wire.get16(bytes, 1) != 0x106
                || Wire.get32(bytes, FIXED) != COOKIE) {
            return null;
        }
        int type = find(bytes, TYPE, 1);
        if (type < 0) {
            return null;
        }
        return new Request(bytes, bytes[type], Wire.get48(bytes, 28), Ip.v4At(bytes, 12), address(bytes, REQUESTED),
                address(bytes, SERVER));
    }

    private static Ip address(byte[] bytes, int option) {
        int at = find(bytes, option, Ip.V4_BYTES);
        return at < 0 ? Ip.ANY_V4 : Ip.v4At(bytes, at);
    }

    /** Where an option's value of that length is; -1 if there is none. */
    private static int find(byte[] bytes, int option, int length) {
        int at = OPTIONS;
        while (at < bytes.length && Wire.get8(bytes, at) != END) {
            if (bytes[at] == PAD) {
                at++;
                continue;
            }
            if (at + 1 == bytes.length || Wire.get8(bytes, at + 1) > bytes.length - at - 2) {
                return -1;
            }
            if (Wire.get8(bytes, at) == option && Wire.get8(bytes, at + 1) == length) {
                return at + 2;
            }
            at += 2 + Wire.get8(bytes, at + 1);
        }
        return -1;
    }

    /** An answer that is being written. */
    static final class Answer {
        private byte[] bytes = new byte[OPTIONS + 1024];
        private int end = OPTIONS;

        Answer(Request request, int type, Ip server) {
            System.arraycopy(request.bytes, 0, bytes, 0, 44);
            bytes[0] = 2;
            Arrays.fill(bytes, 3, 4, (byte) 0);
            Wire.put32(bytes, 16, 0);
            server.put(bytes, 20);
            Wire.put32(bytes, FIXED, COOKIE);
            put8(TYPE, type);
            put(SERVER, server);
            if (type == NAK) {
                Wire.put32(bytes, 12, 0);
                Wire.put32(bytes, 20, 0);
            }
        }

        /** The address that the client has, or gets. */
        void putYours(Ip address) {
            address.put(bytes, 16);
        }

        /** What to boot from the server; old firmware reads the fixed field. */
        void putFile(String name) {
            byte[] text = name.getBytes(StandardCharsets.US_ASCII);
            System.arraycopy(text, 0, bytes, FILE, Math.min(FILE_MOST, text.length));
        }

        private void put8(int option, int value) {
            bytes[end] = (byte) option;
            bytes[end + 1] = 1;
            bytes[end + 2] = (byte) value;
            end += 3;
        }

        void put16(int option, int value) {
            bytes[end] = (byte) option;
            bytes[end + 1] = 2;
            Wire.put16(bytes, end + 2, value);
            end += 4;
        }

        void put32(int option, int value) {
            bytes[end] = (byte) option;
            bytes[end + 1] = 4;
            Wire.put32(bytes, end + 2, value);
            end += 6;
        }

        void put(int option, Ip address) {
            put32(option, address.v4());
        }

        void put(int option, String text) {
            byte[] encoded = text.getBytes(StandardCharsets.US_ASCII);
            int length = Math.min(255, encoded.length);
            bytes[end] = (byte) option;
            bytes[end + 1] = (byte) length;
            System.arraycopy(encoded, 0, bytes, end + 2, length);
            end += 2 + length;
        }

        /** A frame with room for headers in front. */
        byte[] frame(int headers) {
            bytes[end] = (byte) END;
            byte[] frame = new byte[headers + Math.max(LEAST, end + 1)];
            System.arraycopy(bytes, 0, frame, headers, end + 1);
            return frame;
        }
    }
}
