package dev.vivarium.engine.net.nat;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.engine.net.nat.UserNetwork.Config;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Questions of a scripted guest to a resolver of this test. */
@Timeout(60)
class DnsTest {
    private static DatagramSocket resolver() throws Exception {
        DatagramSocket socket = new DatagramSocket(0, InetAddress.getLoopbackAddress());
        socket.setSoTimeout(30_000);
        return socket;
    }

    private static Config asking(DatagramSocket... resolvers) {
        return Config.USUAL.withResolvers(
                Arrays.stream(resolvers).map(one -> (InetSocketAddress) one.getLocalSocketAddress()).toList());
    }

    static byte[] question(int id, String name) {
        byte[] question = new byte[12 + name.length() + 2 + 4];
        Wire.put16(question, 0, id);
        Wire.put16(question, 2, 0x0100);
        Wire.put16(question, 4, 1);
        int at = 12;
        for (String label : name.split("\\.")) {
            question[at] = (byte) label.length();
            System.arraycopy(label.getBytes(StandardCharsets.US_ASCII), 0, question, at + 1, label.length());
            at += 1 + label.length();
        }
        question[at + 2] = 1;
        question[at + 4] = 1;
        return question;
    }

    private static DatagramPacket asked(DatagramSocket resolver) throws Exception {
        DatagramPacket packet = new DatagramPacket(new byte[4096], 4096);
        resolver.receive(packet);
        return packet;
    }

    private static byte[] answer(DatagramPacket asked) {
        byte[] answer = Arrays.copyOf(asked.getData(), asked.getLength() + 16);
        answer[2] |= (byte) 0x80;
        answer[7] = 1;
        answer[answer.length - 1] = 99;
        return answer;
    }

    @Test
    void onlyTheAnswerToTheQuestionIsPassedOn() throws Exception {
        try (DatagramSocket resolver = resolver();
                DatagramSocket stranger = resolver();
                ScriptedGuest guest = new ScriptedGuest(asking(resolver))) {
            guest.introduce();
            guest.sendUdp(7000, ScriptedGuest.RESOLVER, 53, question(0x1234, "example.org"));
            DatagramPacket asked = asked(resolver);
            byte[] right = answer(asked);

            stranger.send(new DatagramPacket(right, right.length, asked.getSocketAddress()));
            byte[] otherId = right.clone();
            otherId[0] ^= 1;
            byte[] otherName = right.clone();
            otherName[14] ^= 2;
            byte[] noAnswer = right.clone();
            noAnswer[2] &= 0x7f;
            byte[] twoQuestions = right.clone();
            twoQuestions[5] = 2;
            List<byte[]> lies = List.of(otherId, otherName, noAnswer, twoQuestions, new byte[0], new byte[5],
                    Arrays.copyOf(right, 20));
            for (byte[] lie : lies) {
                resolver.send(new DatagramPacket(lie, lie.length, asked.getSocketAddress()));
            }
            byte[] otherCase = right.clone();
            otherCase[14] ^= 0x20;
            resolver.send(new DatagramPacket(otherCase, otherCase.length, asked.getSocketAddress()));

            byte[] got = guest.awaitUdp(7000);
            assertEquals(0x1234, Wire.get16(got, 0));
            assertArrayEquals(Arrays.copyOfRange(otherCase, 2, otherCase.length),
                    Arrays.copyOfRange(got, 2, got.length));
            assertTrue(guest.metric("dnsRejected") >= 5, "rejected: " + guest.metric("dnsRejected"));
        }
    }

    @Test
    void theNextResolverIsAskedWhenOneIsNotThere() throws Exception {
        DatagramSocket gone = resolver();
        try (DatagramSocket second = resolver(); ScriptedGuest guest = new ScriptedGuest(asking(gone, second))) {
            gone.close();
            guest.introduce();
            guest.sendUdp(7000, ScriptedGuest.RESOLVER, 53, question(1, "a.b"));
            DatagramPacket asked = asked(second);
            byte[] answer = answer(asked);
            second.send(new DatagramPacket(answer, answer.length, asked.getSocketAddress()));
            assertEquals(99, guest.awaitUdp(7000)[answer.length - 1]);
        }
    }

    @Test
    void noResolverAtAllIsAFailure() throws Exception {
        DatagramSocket gone = resolver();
        try (ScriptedGuest guest = new ScriptedGuest(asking(gone))) {
            gone.close();
            guest.introduce();
            guest.sendUdp(7000, ScriptedGuest.RESOLVER, 53, question(1, "a.b"));
            assertEquals(DnsMessage.SERVER_FAILURE, guest.awaitUdp(7000)[3] & 15);
        }
    }

    @Test
    void questionsAreBounded() throws Exception {
        Limits limits = new Limits(16, 16, 1 << 20, 8);
        try (DatagramSocket silent = resolver();
                ScriptedGuest guest = new ScriptedGuest(asking(silent), limits, Resolvers.FILE)) {
            guest.introduce();
            for (int i = 0; i < 1000; i++) {
                guest.sendUdp(7000, ScriptedGuest.RESOLVER, 53, question(i, "a.b"));
            }
            guest.introduce();
            assertEquals(1000 - 8, guest.metric("overLimit"));
        }
    }

    @Test
    void whatIsNoQuestionIsAnsweredSo() throws Exception {
        try (DatagramSocket resolver = resolver(); ScriptedGuest guest = new ScriptedGuest(asking(resolver))) {
            guest.introduce();
            byte[] update = question(5, "a.b");
            update[2] |= 5 << 3;
            guest.sendUdp(7000, ScriptedGuest.RESOLVER, 53, update);
            assertEquals(DnsMessage.NOT_IMPLEMENTED, guest.awaitUdp(7000)[3] & 15);
            byte[] compressed = question(5, "a.b");
            compressed[12] = (byte) 0xc0;
            guest.sendUdp(7000, ScriptedGuest.RESOLVER, 53, compressed);
            assertEquals(DnsMessage.NOT_IMPLEMENTED, guest.awaitUdp(7000)[3] & 15);
        }
    }

    @Test
    void anIsolatedGuestIsRefused() throws Exception {
        try (DatagramSocket resolver = resolver();
                ScriptedGuest guest = new ScriptedGuest(asking(resolver).withReach(true, false))) {
            guest.introduce();
            guest.sendUdp(7000, ScriptedGuest.RESOLVER, 53, question(1, "secret.example.org"));
            assertEquals(DnsMessage.REFUSED, guest.awaitUdp(7000)[3] & 15);
        }
    }

    @Test
    void questionsByTcpReachTheResolver() throws Exception {
        try (ServerSocket resolver = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
                ScriptedGuest guest = new ScriptedGuest(
                        Config.USUAL.withResolvers(List.of((InetSocketAddress) resolver.getLocalSocketAddress())))) {
            guest.introduce();
            GuestTcp tcp = new GuestTcp(guest, 40_000, ScriptedGuest.RESOLVER, 53).connect();
            assertTrue(tcp.connected);
        }
    }

    @Test
    void resolversAreReadAgainWhenTheyChange(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("resolv.conf");
        Files.writeString(file, "# nameserver 9.9.9.9\nsearch x\nnameserver 127.0.0.53\nnameserver not.an.address\n"
                + "nameserver fe80::1\nnameserver 1.1.1.1\nnameserver 8.8.8.8\n");
        Resolvers resolvers = new Resolvers(file, null);
        assertEquals(List.of("127.0.0.53", "fe80:0:0:0:0:0:0:1", "1.1.1.1"), names(resolvers.all(0)));
        Files.writeString(file, "nameserver 10.1.1.1\n");
        assertEquals(3, resolvers.all(1).size(), "not looked at each time");
        assertEquals(List.of("10.1.1.1"), names(resolvers.all(2_000_000_000L)));
        Files.delete(file);
        assertEquals(List.of("10.1.1.1"), names(resolvers.all(4_000_000_000L)), "while it is being replaced");
    }

    private static List<String> names(List<InetSocketAddress> servers) {
        return servers.stream().map(server -> server.getAddress().getHostAddress()).toList();
    }
}
