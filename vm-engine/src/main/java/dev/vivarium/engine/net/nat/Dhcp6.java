package dev.vivarium.engine.net.nat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Answers what a guest asks that has made its own address of IPv6: where the resolver is, and the boot file (RFC 8415, 18.2.6,
 * RFC 5970). Not emulated: addresses by DHCPv6. Of the network's thread.
 */
final class Dhcp6 {
    private static final int SERVER_PORT = 547;
    private static final int CLIENT_PORT = 546;
    private static final int INFORMATION_REQUEST = 11;
    private static final int REPLY = 7;
    private static final int CLIENT_ID = 1;
    private static final int SERVER_ID = 2;
    private static final int RESOLVER = 23;
    private static final int BOOT_FILE = 59;
    private static final int ID_MOST = 130;
    private static final int OPTIONS = 4;

    private final Wiring wiring;
    private final UdpOutput output;

    Dhcp6(Wiring wiring, UdpOutput output) {
        this.wiring = wiring;
        this.output = output;
    }

    void accept(Packet packet, Datagram datagram) {
        byte[] message = Arrays.copyOfRange(datagram.bytes, datagram.data, datagram.data + datagram.length);
        if (datagram.sourcePort != CLIENT_PORT || message.length < OPTIONS || !packet.source.isLinkLocal()) {
            wiring.metrics().malformed.increment();
            return;
        }
        if (message[0] != INFORMATION_REQUEST) {
            return;
        }
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        answer.write(REPLY);
        answer.write(message, 1, 3);
        int client = find(message, CLIENT_ID);
        if (client >= 0) {
            int length = Wire.get16(message, client + 2);
            put(answer, CLIENT_ID, Arrays.copyOfRange(message, client + 4, client + 4 + length));
        }
        putOurs(answer);
        byte[] frame = new byte[UdpOutput.headers(packet.source) + answer.size()];
        System.arraycopy(answer.toByteArray(), 0, frame, UdpOutput.headers(packet.source), answer.size());
        output.sendTo(packet.sourceMac, frame,
                new FlowKey(packet.source, CLIENT_PORT, wiring.subnet().linkLocal(), SERVER_PORT));
    }

    private void putOurs(ByteArrayOutputStream answer) {
        byte[] id = new byte[10];
        Wire.put32(id, 0, 3 << 16 | 1);
        Wire.put48(id, 4, Link.MAC);
        put(answer, SERVER_ID, id);
        if (!wiring.config().isolated()) {
            byte[] resolver = new byte[Ip.V6_BYTES];
            wiring.subnet().resolver6().put(resolver, 0);
            put(answer, RESOLVER, resolver);
        }
        UserNetwork.Boot boot = wiring.config().boot();
        if (boot != null && !boot.file().isEmpty()) {
            String place = boot.file().contains("://") ? boot.file()
                    : "tftp://[" + wiring.subnet().host6() + "]/" + boot.file();
            put(answer, BOOT_FILE, place.getBytes(StandardCharsets.US_ASCII));
        }
    }

    private static void put(ByteArrayOutputStream answer, int option, byte[] value) {
        byte[] header = new byte[4];
        Wire.put16(header, 0, option);
        Wire.put16(header, 2, value.length);
        answer.writeBytes(header);
        answer.writeBytes(value);
    }

    /** Where an option that is not too long is; -1 if there is none. */
    private static int find(byte[] message, int option) {
        int at = OPTIONS;
        while (at + 4 <= message.length) {
            int length = Wire.get16(message, at + 2);
            if (length > message.length - at - 4) {
                return -1;
            }
            if (Wire.get16(message, at) == option) {
                return length <= ID_MOST ? at : -1;
            }
            at += 4 + length;
        }
        return -1;
    }
}
