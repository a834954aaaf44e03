package dev.vivarium.tests.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Where the fuzzing of a user-mode network begins: inputs that say what a well-behaved guest says. They follow {@link NatPlay}. */
final class NatSeeds {
    private static final int SYN = 2;
    private static final int PSH_ACK = 0x18;
    private static final int FIN_ACK = 0x11;
    private static final int RST = 4;
    private static final int HOST = 0;
    private static final int HOST6 = 3;
    private static final int RESOLVER = 2;
    private static final int PEER_PORT = 0;
    private static final int DEAD_PORT = 2;
    private static final int DNS_PORT = 3;

    private final ByteArrayOutputStream input = new ByteArrayOutputStream();

    private NatSeeds(int kind) {
        input.write(kind);
    }

    private NatSeeds put(int... bytes) {
        for (int one : bytes) {
            input.write(one);
        }
        return this;
    }

    private NatSeeds text(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        input.write(bytes.length);
        input.writeBytes(bytes);
        return this;
    }

    private byte[] done() {
        return input.toByteArray();
    }

    /** A connection's first segment, with what most guests say in it. */
    private NatSeeds open(int destination, int port) {
        return put(2, 0, SYN, destination, port, 1, 0, 0xff).text("\2\4\5\264\1\3\3\7").put(0, 0);
    }

    private NatSeeds segment(int flags, int scale, int length) {
        return put(2, 0, flags, 0, 0xff, 0, scale, length);
    }

    static List<byte[]> ofGuests() {
        byte[] dialogue = new NatSeeds(0).open(HOST, PEER_PORT).segment(PSH_ACK, 1, 90).segment(0x10, 0, 0)
                .segment(PSH_ACK, 2, 100).segment(FIN_ACK, 0, 0).segment(0x10, 0, 0).done();
        byte[] dialogue6 = new NatSeeds(0).open(HOST6, PEER_PORT).segment(PSH_ACK, 0, 90).segment(RST, 0, 0).done();
        byte[] early = new NatSeeds(0).open(HOST, PEER_PORT).put(2, 0, PSH_ACK, 0x70, 0xff, 0, 0, 20)
                .put(2, 0, PSH_ACK, 0x30, 0xff, 0, 0, 20).segment(PSH_ACK, 0, 9).segment(0x10, 0, 0).done();
        byte[] refused = new NatSeeds(0).open(HOST, DEAD_PORT).open(RESOLVER, DNS_PORT).done();
        byte[] datagrams = new NatSeeds(0).put(4, HOST, 0, PEER_PORT).text("hello").put(0, 0)
                .put(4, HOST6, 0, PEER_PORT).text("hello").put(2, 200).put(4, HOST, 0, DEAD_PORT).text("x").put(0, 0)
                .done();
        byte[] names = new NatSeeds(0).put(5, 0).text("example").put(0).put(5, 0).text("example").put(1).done();
        byte[] leases = new NatSeeds(9).put(6, 0, 1, 0, 1).text("\62\4\12\0\2\17\377").put(0)
                .put(6, 0, 1, 0, 3).text("\62\4\12\0\2\17\377").put(0).put(6, 0, 1, 1, 8).text("\377").put(1)
                .put(6, 0, 1, 1, 7).text("").put(1).done();
        byte[] neighbours = new NatSeeds(16).put(7, 1, 0, 15, HOST).put(9, 1, 7, 1).text("").put(0, 0, HOST6, 0)
                .put(9, 1, 5, 0).text("").put(0, 0, 6, 1).put(9, 1, 8, 1).text("").put(0, 0, 6, 0).done();
        byte[] echoes = new NatSeeds(0).put(8, 8, 0).text("\0\0\1\2").put(1, 90, HOST).put(9, 1, 0, 0).text("")
                .put(1, 90, HOST6, 0).done();
        byte[] fragments = new NatSeeds(2).put(12, 60, 1).put(8, 8, 0).text("\0\0\1\2").put(1, 200, HOST)
                .put(12, 20, 0).put(4, HOST6, 0, PEER_PORT).text("x").put(1, 150).done();
        byte[] extensions = new NatSeeds(0).put(14).text("\0\0\1\4\0\0\0\0").put(4, HOST6, 0, PEER_PORT).text("x")
                .put(0, 0).done();
        byte[] files = new NatSeeds(1).put(10, 0, 0, 0).text("").put(0).put(10, 0x80, 0, 0).put(10, 0x80, 0, 0)
                .put(10, 0, 0, 0).text("blksize\0001400\0tsize\0000\0timeout\0003\0").put(1)
                .put(10, 0x80, 0, 1).put(10, 0x80, 0, 1).done();
        byte[] information = new NatSeeds(1).put(11, 11).text("\0\1\0\12\0\3\0\1\122\124\0\22\64\126").put(0, 0, 1)
                .done();
        byte[] anything = new NatSeeds(1).put(1, 7, 0, 132).text("sctp").put(0, 0).put(0).text("not a frame at all")
                .put(0, 90).put(13, 0, 20, 8).put(8, 8, 0).text("").put(0, 8, HOST).put(15, 1, 3).done();
        byte[] unfinished = new NatSeeds(0).put(15, 0, 0, 35, 0, 16, 0, 5, 180, 0, 54, 0).open(HOST, PEER_PORT).done();
        List<byte[]> seeds = List.of(dialogue, dialogue6, early, refused, datagrams, names, leases, neighbours, echoes,
                fragments, extensions, files, information, anything, unfinished);
        return withAll(seeds, 0, 1);
    }

    static List<byte[]> ofHosts() {
        byte[] answers = new NatSeeds(0).put(5, 0).text("example").put(0).put(0x49).text("").put(0, 16, 1, 0, 1, 9, 0)
                .put(0x4c).text("no answer").put(0x49).text("").put(0, 16, 0, 0).done();
        byte[] caller = new NatSeeds(0).put(0x40).segment(0x12, 0, 0).put(0x42, 0, 2, 40).segment(0x10, 0, 0)
                .segment(PSH_ACK, 1, 20).put(0x44, 0).segment(0x10, 0, 0).segment(FIN_ACK, 0, 0).done();
        byte[] refusedCaller = new NatSeeds(0).put(0x40).segment(0x14, 0, 0).put(0x40, 0x4e).done();
        byte[] server = new NatSeeds(0).open(HOST, PEER_PORT).segment(0x10, 0, 0).put(0x42, 0, 2, 200)
                .segment(0x10, 0, 0).put(0x42, 0, 2, 200).segment(0x10, 0, 0).put(0x45, 0, 1).done();
        byte[] stalled = new NatSeeds(0).put(0x46, 0).open(HOST, PEER_PORT).segment(PSH_ACK, 2, 250)
                .segment(PSH_ACK, 2, 250).segment(PSH_ACK, 2, 250).put(0x46, 1).segment(0x10, 0, 0).done();
        byte[] datagrams = new NatSeeds(2).put(0x47, 0, 1, 90).put(0x47, 1, 2, 60).put(4, HOST, 1, 0, 80, 7, 200, 1)
                .text("answer").put(0, 0).put(4, HOST, 0, PEER_PORT).text("x").put(0, 0).put(0x48, 2, 90).done();
        byte[] ports = new NatSeeds(0).put(0x4d, 0).put(0x40).put(0x4d, 0).put(0x40).put(0x4d, 1, 0x4d, 1).done();
        return withAll(List.of(answers, caller, refusedCaller, server, stalled, datagrams, ports), 0);
    }

    /** A fuzzer makes inputs little longer than the longest that it has: so there is one that does everything, of each kind. */
    private static List<byte[]> withAll(List<byte[]> seeds, int... kinds) {
        List<byte[]> all = new ArrayList<>(seeds);
        for (int kind : kinds) {
            NatSeeds together = new NatSeeds(kind);
            seeds.forEach(seed -> together.input.write(seed, 1, seed.length - 1));
            all.add(together.done());
        }
        return all;
    }
}
