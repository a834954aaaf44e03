package dev.vivarium.engine.net.nat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.engine.net.Frame;
import dev.vivarium.engine.net.Offload;
import dev.vivarium.engine.net.nat.UserNetwork.Boot;
import dev.vivarium.engine.net.nat.UserNetwork.Config;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** A guest that sends anything: the network goes on, answers as ever, and holds no more than its limits. */
@Timeout(120)
class HostileGuestTest {
    private static final Limits FEW = new Limits(64, 64, 4 << 20, 8);

    @TempDir
    Path folder;

    private int tcpPort;
    private int udpPort;

    private List<byte[]> samples() {
        List<byte[]> samples = new ArrayList<>();
        Ip own = ScriptedGuest.ADDRESS;
        Ip own6 = ScriptedGuest.ADDRESS6;
        samples.add(ScriptedGuest.arp(1, own, ScriptedGuest.HOST));
        samples.add(ServicesTest.dhcp(1, ScriptedGuest.MAC, new byte[0]));
        samples.add(ServicesTest.dhcp(3, ScriptedGuest.MAC, ServicesTest.requested(own)));
        samples.add(ServicesTest.echo(own, ScriptedGuest.HOST, 100));
        samples.add(ServicesTest.echo(own6, ScriptedGuest.HOST6, 100));
        samples.add(ScriptedGuest.solicitation(own6, ScriptedGuest.HOST6));
        byte[] router = new byte[8];
        router[0] = (byte) 133;
        samples.add(ScriptedGuest.packet(ScriptedGuest.LOCAL6, Ip.ALL_ROUTERS, 58, router, 2));
        samples.add(ScriptedGuest.udp(ScriptedGuest.LOCAL6, 546, Ip.ALL_DHCP, 547,
                new byte[]{11, 1, 2, 3, 0, 1, 0, 2, 9, 9}));
        samples.add(ScriptedGuest.udp(own, 7000, ScriptedGuest.RESOLVER, 53, DnsTest.question(1, "a.example")));
        samples.add(ScriptedGuest.udp(own, 7000, ScriptedGuest.HOST, udpPort, new byte[200]));
        samples.add(ScriptedGuest.udp(own, 7001, ScriptedGuest.HOST, 69, new byte[]{0, 1, 'a', 0, 'o', 'c', 't', 'e',
                't', 0, 'b', 'l', 'k', 's', 'i', 'z', 'e', 0, '9', 0}));
        int[] flags = {GuestTcp.SYN, GuestTcp.ACK, GuestTcp.FIN | GuestTcp.ACK, GuestTcp.RST, 24};
        for (int flag : flags) {
            samples.add(GuestTcp.segment(own, 5000, ScriptedGuest.HOST, tcpPort, 100, 100, flag,
                    flag == GuestTcp.SYN ? GuestTcp.synOptions(7) : new byte[0]));
            samples.add(GuestTcp.segment(own6, 5000, ScriptedGuest.HOST6, tcpPort, 100, 100, flag, new byte[0]));
        }
        byte[] fragment = ScriptedGuest.udp(own, 7000, ScriptedGuest.HOST, udpPort, new byte[64]);
        fragment[20] = 0x20;
        samples.add(fragment);
        return samples;
    }

    /** Puts the checksums right again, so that what was changed is looked at. */
    private static void mend(byte[] frame) {
        if (frame.length < 34 || Wire.get16(frame, 12) != 0x0800) {
            return;
        }
        int header = Math.min((frame[14] & 15) * 4, frame.length - 14);
        Wire.put16(frame, 24, 0);
        Wire.put16(frame, 24, ~ScriptedGuest.words(frame, 14, header) & 0xffff);
    }

    private static byte[] mutate(List<byte[]> samples, Random random) {
        byte[] frame = samples.get(random.nextInt(samples.size())).clone();
        for (int i = random.nextInt(4); i > 0; i--) {
            int at = random.nextInt(4) == 0 ? random.nextInt(frame.length) : 12 + random.nextInt(frame.length - 12);
            switch (random.nextInt(4)) {
                case 0 -> frame[at] = (byte) random.nextInt();
                case 1 -> frame[at] ^= (byte) (1 << random.nextInt(8));
                case 2 -> frame[at] = (byte) (random.nextBoolean() ? 0xff : 0);
                default -> {
                    if (at + 1 < frame.length) {
                        Wire.put16(frame, at, random.nextInt(5) - 2);
                    }
                }
            }
        }
        if (random.nextInt(4) == 0) {
            frame = Arrays.copyOf(frame, random.nextInt(frame.length + 100));
        }
        if (random.nextInt(4) != 0) {
            mend(frame);
        }
        return frame;
    }

    private static Offload lie(Random random, int length) {
        if (random.nextInt(3) == 0) {
            return Offload.NONE;
        }
        Offload.Segmentation[] kinds = Offload.Segmentation.values();
        return new Offload(random.nextInt(length + 40) - 20, random.nextInt(), kinds[random.nextInt(kinds.length)],
                random.nextInt(), random.nextInt(), random.nextBoolean());
    }

    @Test
    void anythingIsSurvived() throws Exception {
        try (ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
                DatagramSocket silent = new DatagramSocket(0, InetAddress.getLoopbackAddress())) {
            tcpPort = server.getLocalPort();
            udpPort = silent.getLocalPort();
            Config config = Config.USUAL.withBoot(new Boot(folder, "x"))
                    .withReach(false, true)
                    .withResolvers(List.of((InetSocketAddress) silent.getLocalSocketAddress()));
            try (ScriptedGuest guest = new ScriptedGuest(config, FEW, Resolvers.FILE)) {
                Random random = new Random(20_26);
                List<byte[]> samples = samples();
                for (int i = 0; i < 120_000; i++) {
                    byte[] bytes = i % 10 == 0 ? noise(random) : mutate(samples, random);
                    if (mayGo(bytes)) {
                        guest.send(new Frame(bytes, bytes.length, lie(random, bytes.length)));
                    }
                    if (i % 32 == 0) {
                        while (guest.next(0) != null) {
                            continue;
                        }
                    }
                }
                assertTrue(guest.network.isUp(), "the network has failed");
                guest.introduce();
                assertTrue(guest.network.tcp().size() <= FEW.tcp());
                assertTrue(guest.metric("malformed") > 10_000);
                GuestTcp tcp = new GuestTcp(guest, 60_999, ScriptedGuest.HOST, tcpPort);
                tcp.connect();
                assertTrue(tcp.connected || guest.network.tcp().size() == FEW.tcp());
            }
        }
    }

    /** What leads to addresses of the world is not sent from a test: the host would be asked to send it. */
    private static boolean mayGo(byte[] frame) {
        if (frame.length < 54) {
            return true;
        }
        int type = Wire.get16(frame, 12);
        if (type == 0x0800) {
            int destination = Wire.get32(frame, 30);
            int first = destination >>> 24;
            return destination >>> 8 == 0x0a0002 || first == 127 || first == 0 || first >= 224;
        }
        if (type == 0x86dd) {
            long high = Wire.get64(frame, 38);
            return high == 0 || high >>> 48 == 0xfec0 && high << 16 == 0 || high >>> 56 == 0xff || high >>> 54 == 0x3fa;
        }
        return true;
    }

    private static byte[] noise(Random random) {
        byte[] bytes = new byte[random.nextInt(300)];
        random.nextBytes(bytes);
        if (bytes.length > 14) {
            int[] types = {0x0800, 0x0806, 0x86dd, 0x8100};
            Wire.put16(bytes, 12, types[random.nextInt(types.length)]);
        }
        return bytes;
    }

    @Test
    void everyCutOfEveryKindIsSurvived() throws Exception {
        try (ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
                ScriptedGuest guest = new ScriptedGuest(Config.USUAL.withResolvers(List.of()), FEW, Resolvers.FILE)) {
            tcpPort = server.getLocalPort();
            udpPort = 9;
            for (byte[] sample : samples()) {
                for (int length = 0; length <= sample.length; length++) {
                    guest.send(Arrays.copyOf(sample, length));
                    byte[] shorter = Arrays.copyOf(sample, length);
                    if (length > 18 && Wire.get16(shorter, 12) == 0x0800) {
                        Wire.put16(shorter, 16, length - 14);
                        mend(shorter);
                    } else if (length > 20 && Wire.get16(shorter, 12) == 0x86dd) {
                        Wire.put16(shorter, 18, Math.max(0, length - 54));
                    }
                    guest.send(new Frame(shorter, shorter.length,
                            new Offload(0, 0, Offload.Segmentation.NONE, 0, 0, true)));
                    while (guest.next(0) != null) {
                        continue;
                    }
                }
            }
            guest.introduce();
        }
    }

    @Test
    void aGuestThatTakesNothingIsDroppedFor() throws Exception {
        try (ScriptedGuest guest = new ScriptedGuest(Config.USUAL)) {
            guest.introduce();
            for (int i = 0; i < 20_000; i++) {
                guest.send(ServicesTest.echo(ScriptedGuest.ADDRESS, ScriptedGuest.HOST, 1000));
            }
            long deadline = System.nanoTime() + 60_000_000_000L;
            long atOnce = guest.metric("ownEchoes");
            assertEquals(64, atOnce, "answers that wait where the questions came");
            while (guest.metric("framesFromGuest") < 20_001 - atOnce && System.nanoTime() < deadline) {
                Thread.onSpinWait();
            }
            assertEquals(20_001 - atOnce, guest.metric("framesFromGuest"));
            assertTrue(guest.metric("droppedFull") >= 20_000 - atOnce - Limits.QUEUE_FRAMES);
        }
    }
}
