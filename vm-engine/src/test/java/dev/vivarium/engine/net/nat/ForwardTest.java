package dev.vivarium.engine.net.nat;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.engine.net.Forward;
import dev.vivarium.engine.net.Forward.Protocol;
import dev.vivarium.engine.net.ForwardRefused;
import dev.vivarium.engine.net.nat.UserNetwork.Config;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.net.ConnectException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.util.Arrays;
import java.util.List;

/** Ports of the host's that lead to a scripted guest. */
@Timeout(60)
class ForwardTest {
    private static final InetAddress LOOPBACK = InetAddress.getLoopbackAddress();

    private static Forward forward(Protocol protocol) throws Exception {
        try (ServerSocket free = new ServerSocket(0, 1, LOOPBACK)) {
            return new Forward(protocol, LOOPBACK, free.getLocalPort(), 80, null);
        }
    }

    @Test
    void connectionsReachTheGuest() throws Exception {
        Forward forward = forward(Protocol.TCP);
        for (boolean isolated : new boolean[]{false, true}) {
            Config config = Config.USUAL.withForwards(List.of(forward)).withReach(isolated, false);
            try (ScriptedGuest guest = new ScriptedGuest(config);
                    Socket client = new Socket(LOOPBACK, forward.hostPort())) {
                assertEquals(List.of(forward), guest.network.forwards().list());
                byte[] arp = guest.await("ARP", bytes -> Wire.get16(bytes, 12) == 0x0806);
                assertEquals(ScriptedGuest.ADDRESS, Ip.v4At(arp, 38));
                guest.send(ScriptedGuest.arp(2, ScriptedGuest.ADDRESS, ScriptedGuest.HOST));
                GuestTcp tcp = new GuestTcp(guest, 80, ScriptedGuest.HOST, 0).listen();
                client.getOutputStream().write(new byte[]{1, 2, 3});
                tcp.until("data", () -> tcp.received == 3);
                tcp.peerWindow = 1000;
                tcp.write(new byte[]{4, 5});
                tcp.push();
                assertArrayEquals(new byte[]{4, 5}, client.getInputStream().readNBytes(2));
                client.shutdownOutput();
                tcp.until("the end", () -> tcp.ended);
                tcp.end();
                assertEquals(-1, client.getInputStream().read());
                tcp.until("nothing is left", () -> guest.network.tcp().size() == 0);
            }
        }
    }

    @Test
    void theGuestsRefusalIsPassedOn() throws Exception {
        Forward forward = forward(Protocol.TCP);
        try (ScriptedGuest guest = new ScriptedGuest(Config.USUAL.withForwards(List.of(forward)))) {
            guest.introduce();
            try (Socket client = new Socket(LOOPBACK, forward.hostPort())) {
                byte[] syn = guest.await("SYN", bytes -> ScriptedGuest.isProtocol(bytes, 6));
                guest.send(GuestTcp.segment(ScriptedGuest.ADDRESS, 80, ScriptedGuest.HOST, Wire.get16(syn, 34), 0,
                        Wire.get32(syn, 38) + 1, GuestTcp.RST | GuestTcp.ACK, new byte[0]));
                assertThrows(SocketException.class, () -> client.getInputStream().read());
            }
        }
    }

    @Test
    void datagramsReachTheGuestAndItsAnswersTheirSender() throws Exception {
        Forward forward = forward(Protocol.UDP);
        try (ScriptedGuest guest = new ScriptedGuest(Config.USUAL.withForwards(List.of(forward)));
                DatagramSocket one = new DatagramSocket(0, LOOPBACK);
                DatagramSocket two = new DatagramSocket(0, LOOPBACK)) {
            guest.introduce();
            for (DatagramSocket client : List.of(one, two)) {
                client.setSoTimeout(30_000);
                byte port = (byte) client.getLocalPort();
                client.send(new DatagramPacket(new byte[]{port}, 1, LOOPBACK, forward.hostPort()));
                byte[] frame = guest.awaitUdpFrame(80);
                assertEquals(ScriptedGuest.HOST, Ip.v4At(frame, 26));
                guest.sendUdp(80, ScriptedGuest.HOST, Wire.get16(frame, 34), new byte[]{port, 1});
                DatagramPacket answer = new DatagramPacket(new byte[10], 10);
                client.receive(answer);
                assertArrayEquals(new byte[]{port, 1}, Arrays.copyOf(answer.getData(), answer.getLength()));
            }
        }
    }

    @Test
    void theyAreAddedAndRemovedWhileTheNetworkRuns() throws Exception {
        Forward forward = forward(Protocol.TCP);
        try (ScriptedGuest guest = new ScriptedGuest(Config.USUAL)) {
            for (int i = 0; i < 20; i++) {
                guest.network.forwards().add(forward);
                new Socket(LOOPBACK, forward.hostPort()).close();
                assertTrue(guest.network.forwards().remove(forward));
                assertThrows(ConnectException.class, () -> new Socket(LOOPBACK, forward.hostPort()).close());
            }
            assertFalse(guest.network.forwards().remove(forward));
            assertEquals(List.of(), guest.network.forwards().list());
        }
    }

    @Test
    void aTakenPortIsRefusedAndAFreeOneOffered() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, LOOPBACK);
                ScriptedGuest guest = new ScriptedGuest(Config.USUAL)) {
            Forward taken = new Forward(Protocol.TCP, LOOPBACK, other.getLocalPort(), 80, null);
            ForwardRefused refused = assertThrows(ForwardRefused.class, () -> guest.network.forwards().add(taken));
            assertEquals("The TCP port " + other.getLocalPort() + " of 127.0.0.1 is taken by another program; port "
                    + refused.freePort() + " is free.", refused.getMessage());
            guest.network.forwards().add(new Forward(Protocol.TCP, LOOPBACK, refused.freePort(), 80, null));
            Forward foreign = new Forward(Protocol.TCP, InetAddress.ofLiteral("192.0.2.1"), 8080, 80, null);
            refused = assertThrows(ForwardRefused.class, () -> guest.network.forwards().add(foreign));
            assertTrue(refused.getMessage().contains("does not have that address"), refused.getMessage());
            assertThrows(ForwardRefused.class, () -> new UserNetwork(Config.USUAL.withForwards(List.of(taken))));
        }
    }

    @Test
    void aSocketThatTheHostTakesAwayIsMadeAgain() throws Exception {
        Forward forward = forward(Protocol.TCP);
        try (ScriptedGuest guest = new ScriptedGuest(Config.USUAL.withForwards(List.of(forward)))) {
            guest.introduce();
            guest.network.forwardTable().breakSockets();
            assertThrows(ConnectException.class, () -> new Socket(LOOPBACK, forward.hostPort()).close());
            boolean connected = false;
            for (int i = 0; i < 600 && !connected; i++) {
                try (Socket client = new Socket(LOOPBACK, forward.hostPort())) {
                    connected = true;
                    guest.await("SYN", bytes -> ScriptedGuest.isProtocol(bytes, 6));
                } catch (ConnectException e) {
                    guest.next(50);
                }
            }
            assertTrue(connected);
        }
    }
}
