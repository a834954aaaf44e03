package dev.vivarium.tests.fuzz;

import dev.vivarium.engine.net.Offload;
import dev.vivarium.engine.net.nat.UserNetwork;

import java.util.Arrays;

/**
 * What one input has a guest send. Most of it goes into packets that are right but for what the input chose, so that a fuzzer gets past
 * the first checks: sums are put in, numbers of TCP follow from what was heard. Byte by byte frames are there too.
 */
final class NatPlay {
    private static final int FRAMES_MOST = 2000;
    private static final long BYTES_MOST = 8L << 20;
    private static final int SYN = 2;

    private final Choices choices;
    private final NatGuest guest;
    private final HostPeers peers;
    private final GuestFlows flows = new GuestFlows();
    private int tftpPort = 69;
    private int tftpBlock;
    private int frames;
    private long bytes;
    // What is done to the next packet.
    private int pieceBytes;
    private int mischief;
    private int spoilAt = -1;
    private int spoilWith;
    private byte[] extension = {};
    private Offload offload = Offload.NONE;
    private byte[] last = {};

    NatPlay(Choices choices, UserNetwork.Config config, HostPeers peers) throws Exception {
        this.choices = choices;
        this.peers = peers;
        this.guest = new NatGuest(config, peers, this::hear);
    }

    NatGuest guest() {
        return guest;
    }

    private void hear(byte[] frame) {
        flows.hear(frame);
        boolean udp = Packets.get16(frame, 12) == Packets.TYPE_V4 && frame[23] == Packets.UDP && frame.length >= 46;
        if (udp && Packets.get16(frame, 34) >= 49_152 && (Packets.get16(frame, 20) & 0x1fff) == 0) {
            tftpPort = Packets.get16(frame, 34);
            tftpBlock = frame[43] == 3 ? Packets.get16(frame, 44) : 0;
        }
    }

    /** Two packets that make the network know the guest's addresses. */
    void introduce() {
        byte[] arp = new byte[28];
        Packets.put16(arp, 0, 1);
        Packets.put16(arp, 2, Packets.TYPE_V4);
        Packets.put16(arp, 4, 0x604);
        Packets.put16(arp, 6, 1);
        System.arraycopy(Packets.GUEST_MAC, 0, arp, 8, 6);
        System.arraycopy(Packets.GUEST, 0, arp, 14, 4);
        System.arraycopy(Packets.HOST, 0, arp, 24, 4);
        send(Packets.ethernet(Packets.TYPE_ARP, arp));
        for (byte[] own : new byte[][]{Packets.GUEST6, Packets.GUEST_LOCAL}) {
            byte[] solicitation = new byte[24];
            solicitation[0] = (byte) 135;
            System.arraycopy(Packets.HOST6, 0, solicitation, 8, 16);
            sendPacket(own, Packets.HOST6, Packets.ICMP6, solicitation, 2);
        }
    }

    /** What comes in connections is not only what was sent in them. */
    void expectAnything() {
        flows.expectAnything();
    }

    /** And what goes. */
    private void sayAnything() {
        flows.expectAnything();
        peers.expectAnything();
    }

    /** @param deed what comes next: 0 to 15 */
    void play(int deed) {
        if (deed < 2 || deed == 12 || deed == 13) {
            sayAnything();
        }
        switch (deed) {
            case 0 -> raw();
            case 1 -> anyPacket();
            case 2, 3 -> segment();
            case 4 -> datagram();
            case 5 -> question();
            case 6 -> dhcp();
            case 7 -> arp();
            case 8 -> icmp();
            case 9 -> icmp6();
            case 10 -> tftp();
            case 11 -> dhcp6();
            case 12 -> {
                pieceBytes = 8 * (1 + choices.u8());
                mischief = choices.u8();
            }
            case 13 -> {
                spoilAt = choices.u16();
                spoilWith = choices.u8();
            }
            case 14 -> extension = choices.bytes();
            default -> handOver();
        }
    }

    /** A frame as the input has it. */
    private void raw() {
        byte[] rest = choices.bytes();
        byte[] many = choices.manyBytes();
        send(Packets.join(rest, many));
    }

    private byte[] destination() {
        return switch (choices.below(12)) {
            case 0, 1 -> Packets.HOST;
            case 2 -> Packets.RESOLVER;
            case 3 -> Packets.HOST6;
            case 4 -> Packets.RESOLVER6;
            case 5 -> Packets.HOST_LOCAL;
            case 6 -> Packets.address("ff02::1");
            case 7 -> Packets.address("255.255.255.255");
            case 8 -> Packets.address("192.0.2.1");
            case 9 -> Packets.address("2001:db8::1");
            case 10 -> new byte[]{10, 0, 2, (byte) choices.u8()};
            default -> Packets.address("127.0.0.1");
        };
    }

    private byte[] sourceFor(byte[] destination) {
        if (destination.length == 4) {
            return Packets.GUEST;
        }
        return Arrays.equals(destination, Packets.HOST_LOCAL) ? Packets.GUEST_LOCAL : Packets.GUEST6;
    }

    private int port() {
        return switch (choices.below(8)) {
            case 0, 1 -> HostPeers.port();
            case 2 -> HostPeers.deadPort();
            case 3 -> 53;
            case 4 -> 67;
            case 5 -> 69;
            case 6 -> tftpPort;
            default -> choices.u16();
        };
    }

    private void anyPacket() {
        byte[] destination = destination();
        byte[] source = choices.flag() ? new byte[destination.length] : sourceFor(destination);
        int protocol = choices.u8();
        int sum = switch (protocol) {
            case Packets.TCP -> 16;
            case Packets.UDP -> 6;
            case Packets.ICMP, Packets.ICMP6 -> 2;
            default -> -1;
        };
        byte[] transport = choices.data();
        sendPacket(source, destination, protocol, transport, sum);
    }

    private void segment() {
        int which = choices.u8();
        int flags = choices.u8();
        GuestFlows.Flow flow = flows.get(which);
        if (flow == null || flags == SYN || (flags & SYN) != 0 && which >= 0xc0) {
            byte[] remote = destination();
            flow = new GuestFlows.Flow(remote, port(), 40_000 + which % 8, (int) choices.number(1) << 24);
            flows.add(flow);
        }
        int off = choices.u8();
        int window = choices.u8() << 8;
        byte[] options = choices.bytes();
        byte[] kept = Arrays.copyOf(options, Math.min(40, options.length));
        int length = choices.manyBytes().length;
        byte[] segment = GuestFlows.segment(flow, flags, off, window, kept, length);
        sendPacket(sourceFor(flow.remote()), flow.remote(), Packets.TCP, segment, 16);
    }

    private void datagram() {
        byte[] destination = destination();
        int from = choices.flag() ? choices.u16() : 5000;
        int to = port();
        byte[] data = choices.data();
        sendPacket(sourceFor(destination), destination, Packets.UDP, Packets.udp(from, to, data), 6);
    }

    private void question() {
        byte[] header = {0x12, (byte) choices.u8(), 1, 0, 0, 1, 0, 0, 0, 0, 0, 0};
        byte[] name = choices.bytes();
        byte[] message = Packets.join(header, new byte[]{(byte) name.length}, name, new byte[]{0, 0, 1, 0, 1});
        byte[] resolver = choices.flag() ? Packets.RESOLVER6 : Packets.RESOLVER;
        sendPacket(sourceFor(resolver), resolver, Packets.UDP, Packets.udp(6000, 53, message), 6);
    }

    private void dhcp() {
        byte[] message = new byte[243];
        message[0] = 1;
        message[1] = 1;
        message[2] = 6;
        message[10] = (byte) choices.u8();
        System.arraycopy(Packets.GUEST_MAC, 0, message, 28, 5);
        message[33] = (byte) choices.u8();
        if (choices.flag()) {
            System.arraycopy(Packets.GUEST, 0, message, 12, 4);
        }
        Packets.put32(message, 236, 0x6382_5363);
        message[240] = 53;
        message[241] = 1;
        message[242] = (byte) choices.u8();
        byte[] datagram = Packets.udp(68, 67, Packets.join(message, choices.bytes()));
        boolean named = choices.flag();
        sendPacket(named ? Packets.GUEST : new byte[4], named ? Packets.HOST : Packets.address("255.255.255.255"),
                Packets.UDP, datagram, 6);
    }

    private void dhcp6() {
        byte[] data = Packets.join(new byte[]{(byte) choices.u8(), 1, 2, 3}, choices.data());
        byte[] to = choices.flag() ? Packets.HOST_LOCAL : Packets.address("ff02::1:2");
        sendPacket(Packets.GUEST_LOCAL, to, Packets.UDP, Packets.udp(546, 547, data), 6);
    }

    private void arp() {
        byte[] arp = new byte[28];
        Packets.put16(arp, 0, 1);
        Packets.put16(arp, 2, Packets.TYPE_V4);
        Packets.put16(arp, 4, 0x604);
        Packets.put16(arp, 6, choices.below(4));
        System.arraycopy(Packets.GUEST_MAC, 0, arp, 8, 6);
        arp[13] = (byte) choices.u8();
        System.arraycopy(Packets.GUEST, 0, arp, 14, 4);
        arp[17] = (byte) choices.u8();
        System.arraycopy(destinationV4(), 0, arp, 24, 4);
        send(Packets.ethernet(Packets.TYPE_ARP, arp));
    }

    private byte[] destinationV4() {
        byte[] destination = destination();
        return destination.length == 4 ? destination : Packets.HOST;
    }

    private void icmp() {
        byte[] head = {(byte) choices.u8(), (byte) choices.u8(), 0, 0};
        byte[] message = Packets.join(head, choices.data());
        sendPacket(Packets.GUEST, destinationV4(), Packets.ICMP, message, 2);
    }

    private void icmp6() {
        byte[] head = {(byte) (choices.flag() ? 128 + choices.below(12) : choices.u8()), 0, 0, 0, 0, 0, 0, 0};
        byte[] target = choices.flag() ? Packets.HOST6 : Packets.GUEST6;
        byte[] message = Packets.join(head, target, choices.data());
        byte[] destination = destination();
        byte[] to = destination.length == 16 ? destination : Packets.HOST6;
        byte[] from = choices.flag() ? new byte[16] : sourceFor(to);
        sendPacket(from, to, Packets.ICMP6, message, 2);
    }

    /** A request for a file, or an answer in a transfer. */
    private void tftp() {
        int kind = choices.u8();
        byte[] data;
        if (kind < 0x80) {
            String[] names = {"kernel", "../secret", "pxe/menu", "link", "/even", "pxe", ""};
            byte[] name = choices.flag() ? choices.bytes() : names[choices.below(names.length)].getBytes();
            byte[] options = choices.bytes();
            byte[] separator = {0};
            data = Packets.join(new byte[]{0, (byte) (1 + kind / 0x70)}, name, separator, "octet".getBytes(), separator,
                    options);
        } else {
            int block = tftpBlock + choices.s8();
            data = new byte[]{0, (byte) (kind == 0xff ? 5 : 4), (byte) (block >> 8), (byte) block};
        }
        int from = 3000 + choices.below(4);
        int to = kind < 0x80 ? 69 : tftpPort;
        sendPacket(Packets.GUEST, Packets.HOST, Packets.UDP, Packets.udp(from, to, data), 6);
    }

    /** The last frame again and again, or what a card says of the next one. */
    private void handOver() {
        if (choices.flag()) {
            int times = choices.u8();
            for (int i = 0; i < times; i++) {
                send(last);
            }
            return;
        }
        sayAnything();
        int start = choices.u16() - 1;
        Offload.Segmentation[] kinds = Offload.Segmentation.values();
        offload = new Offload(start, choices.u16(), kinds[choices.below(kinds.length)], choices.u16(), choices.u16(),
                choices.flag());
    }

    private void sendPacket(byte[] source, byte[] destination, int protocol, byte[] transport, int sumAt) {
        byte[] body = transport.clone();
        if (sumAt >= 0 && body.length >= sumAt + 2) {
            Packets.put16(body, sumAt, 0);
            int sum = ~Packets.transportSum(source, destination, protocol, body, 0, body.length) & 0xffff;
            Packets.put16(body, sumAt, sum == 0 ? 0xffff : sum);
        }
        int most = destination.length == 4 ? 65_515 : 65_535;
        byte[] cut = Arrays.copyOf(body, Math.min(most, body.length));
        if (pieceBytes == 0) {
            sendPiece(source, destination, protocol, cut, 0, false);
            return;
        }
        int size = pieceBytes;
        pieceBytes = 0;
        int pieces = Math.max(1, (cut.length + size - 1) / size);
        for (int i = 0; i < pieces; i++) {
            int which = (mischief & 1) != 0 ? pieces - 1 - i : i;
            boolean missing = (mischief & 2) != 0 && which == mischief >> 4;
            int shift = (mischief & 4) != 0 && which == mischief >> 4 ? 8 : 0;
            int from = which * size;
            byte[] piece = Arrays.copyOfRange(cut, from, Math.min(cut.length, from + size));
            if (!missing) {
                sendPiece(source, destination, protocol, piece, from + shift, which < pieces - 1);
            }
        }
    }

    private void sendPiece(byte[] source, byte[] destination, int protocol, byte[] body, int offset, boolean more) {
        boolean fragment = offset != 0 || more;
        if (destination.length == 4) {
            int place = offset / 8 | (more ? 0x2000 : 0);
            byte[] packet = Packets.ipv4(source, destination, protocol, place & 0x3fff, body);
            send(Packets.ethernet(Packets.TYPE_V4, packet));
            return;
        }
        byte[] payload = body;
        int next = protocol;
        if (fragment) {
            byte[] header = {(byte) protocol, 0, (byte) (offset >> 8), (byte) (offset & 0xf8 | (more ? 1 : 0)), 0, 0, 0,
                    9};
            payload = Packets.join(header, body);
            next = Packets.FRAGMENT;
        }
        if (extension.length >= 2) {
            byte[] own = Arrays.copyOf(extension, (extension.length + 7) / 8 * 8);
            int kind = new int[]{0, 43, 60, 44}[own[0] & 3];
            own[0] = (byte) next;
            own[1] = (byte) (own[1] >= 0 ? own.length / 8 - 1 : own[1]);
            payload = Packets.join(own, payload);
            next = kind;
        }
        send(Packets.ethernet(Packets.TYPE_V6, Packets.ipv6(source, destination, next, payload)));
    }

    private void send(byte[] frame) {
        frames++;
        bytes += frame.length;
        if (frames > FRAMES_MOST || bytes > BYTES_MOST) {
            return;
        }
        if (spoilAt >= 0 && frame.length > 0) {
            frame[spoilAt % frame.length] ^= (byte) spoilWith;
            spoilAt = -1;
        }
        last = frame.clone();
        Offload with = offload;
        offload = Offload.NONE;
        guest.send(frame, with);
    }
}
