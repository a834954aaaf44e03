package dev.vivarium.engine.net.hub;

import static dev.vivarium.engine.net.CardStandIn.frame;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.engine.api.VmException;
import dev.vivarium.engine.metrics.MetricRegistry;
import dev.vivarium.engine.net.CardStandIn;
import dev.vivarium.engine.net.Frame;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

class InternalNetworkTest {
    @TempDir
    private Path folder;
    private final MetricRegistry metrics = new MetricRegistry();
    private final List<InternalNetwork> joined = new ArrayList<>();

    private Path networks() {
        return folder.resolve("net");
    }

    private Path socket() {
        return networks().resolve("net-lab");
    }

    private InternalNetwork join() throws VmException {
        InternalNetwork network = InternalNetwork.join(
                new InternalNetwork.Settings(networks(), "lab", false, "net-" + joined.size()), metrics);
        joined.add(network);
        return network;
    }

    @AfterEach
    void leave() {
        joined.forEach(InternalNetwork::close);
        assertFalse(Files.exists(socket()));
    }

    /** One of them asks until the other hears: until all have found the switch. */
    private static void meet(CardStandIn one, InternalNetwork other, int number) throws Exception {
        byte[] call = frame(200, number, 60);
        call[0] = (byte) 0xff;
        for (int attempt = 0; attempt < 2000; attempt++) {
            one.send(call);
            Thread.sleep(5);
            for (Frame heard = other.receive(); heard != null; heard = other.receive()) {
                if (Arrays.equals(call, heard.bytes())) {
                    return;
                }
            }
        }
        throw new AssertionError("They do not find each other.");
    }

    private static void drain(InternalNetwork network) throws Exception {
        for (int idle = 0; idle < 10; idle++) {
            while (network.receive() != null) {
                idle = 0;
            }
            Thread.sleep(5);
        }
    }

    @Test
    void threeSeeEachOther() throws Exception {
        InternalNetwork first = join();
        InternalNetwork second = join();
        InternalNetwork third = join();
        CardStandIn[] cards = {new CardStandIn(first), new CardStandIn(second), new CardStandIn(third)};
        meet(cards[0], second, 1);
        meet(cards[1], third, 2);
        meet(cards[2], first, 3);
        for (InternalNetwork network : joined) {
            drain(network);
        }
        cards[1].send(frame(3, 2, 1514));
        assertArrayEquals(frame(3, 2, 1514), cards[2].receive());
        cards[2].send(frame(1, 3, 1000));
        assertArrayEquals(frame(1, 3, 1000), cards[0].receive());
        cards[0].send(frame(2, 1, 900));
        assertArrayEquals(frame(2, 1, 900), cards[1].receive());
        // Nobody hears what is for another.
        drain(first);
        assertNull(first.receive());
        assertNull(third.receive());
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(networks())));
    }

    @Test
    void whenTheSwitchLeavesAnotherTakesItsPlace() throws Exception {
        InternalNetwork first = join();
        InternalNetwork second = join();
        CardStandIn two = new CardStandIn(second);
        meet(two, first, 2);
        InternalNetwork third = join();
        CardStandIn three = new CardStandIn(third);
        meet(three, second, 3);
        first.close();
        meet(three, second, 4);
        meet(two, third, 5);
        InternalNetwork fourth = join();
        meet(three, fourth, 6);
    }

    @Test
    void aSocketThatADeadProcessLeftIsReplaced() throws Exception {
        Files.createDirectory(networks());
        ServerSocketChannel dead = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        dead.bind(UnixDomainSocketAddress.of(socket()));
        dead.close();
        assertTrue(Files.exists(socket()));
        InternalNetwork first = join();
        meet(new CardStandIn(first), join(), 1);
    }

    @Test
    void whoeverIsNoMachineOfOursIsSentAway() throws Exception {
        InternalNetwork first = join();
        InternalNetwork second = join();
        meet(new CardStandIn(first), second, 1);
        try (SocketChannel stranger = SocketChannel.open(UnixDomainSocketAddress.of(socket()))) {
            stranger.write(ByteBuffer.allocate(64).putInt(60).rewind());
            assertEquals(-1, stranger.read(ByteBuffer.allocate(1)));
        }
        try (SocketChannel liar = SocketChannel.open(UnixDomainSocketAddress.of(socket()))) {
            liar.write(ByteBuffer.allocate(4).putInt(Integer.MAX_VALUE).rewind());
            assertEquals(-1, liar.read(ByteBuffer.allocate(1)));
        }
        meet(new CardStandIn(second), first, 2);
    }

    @Test
    void twoSwitchesBecomeOne() throws Exception {
        InternalNetwork first = join();
        awaitSocket();
        Files.move(socket(), networks().resolve("hidden"));
        InternalNetwork second = join();
        meet(new CardStandIn(first), second, 1);
        Files.delete(networks().resolve("hidden"));
    }

    private void awaitSocket() throws Exception {
        for (int i = 0; i < 2000 && !Files.exists(socket()); i++) {
            Thread.sleep(5);
        }
    }

    @Test
    void oneWhoTakesNothingDoesNotHoldTheOthersUp() throws Exception {
        InternalNetwork first = join();
        InternalNetwork second = join();
        InternalNetwork deaf = join();
        CardStandIn one = new CardStandIn(first);
        meet(one, second, 1);
        meet(one, deaf, 1);
        CardStandIn two = new CardStandIn(second);
        for (int i = 0; i < 5000; i++) {
            byte[] call = frame(i, 1, 1514);
            call[0] = (byte) 0xff;
            one.send(call);
        }
        drain(second);
        two.send(frame(1, 2, 60));
        byte[] heard = one.receive();
        while (heard[11] != 2) {
            heard = one.receive();
        }
        assertArrayEquals(frame(1, 2, 60), heard);
    }

    @Test
    void theNetworkGivesAddressesWhileSomebodyWantsIt() throws Exception {
        InternalNetwork first = join();
        InternalNetwork second = join();
        CardStandIn two = new CardStandIn(second);
        meet(two, first, 2);
        byte[] arp = new byte[60];
        ByteBuffer.wrap(arp).putShort((short) -1).putInt(-1).putShort((short) 0x5200).putInt(2).putShort((short) 0x0806)
                .putLong(0x0001_0800_0604_0001L).putShort((short) 0x5200).putInt(2).putInt(38,
                        new DhcpServer("lab").address());
        two.send(arp);
        drain(second);
        InternalNetwork giving = InternalNetwork.join(
                new InternalNetwork.Settings(networks(), "lab", true, "net-x"), metrics);
        joined.add(giving);
        meet(two, giving, 2);
        two.send(arp);
        assertEquals(2, two.receive()[21]);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "..", "a/b", "-a", "Upper", "a.b", "012345678901234567890123456789012"})
    void namesThatAreNoFilesAreRefused(String name) {
        assertTrue(assertThrows(VmException.class, () -> InternalNetwork.join(
                new InternalNetwork.Settings(networks(), name, false, "net-0"), metrics)).getMessage()
                .contains("is not made of"));
    }

    @Test
    void aPathThatIsTooLongIsSaid() {
        Path deep = folder.resolve("x".repeat(90));
        assertTrue(assertThrows(VmException.class, () -> InternalNetwork.join(
                new InternalNetwork.Settings(deep, "lab", false, "net-0"), metrics)).getMessage()
                .contains("is too long"));
    }

    @Test
    void aFolderThatOthersCanEnterIsClosed() throws Exception {
        Files.createDirectory(networks(), PosixFilePermissions.asFileAttribute(
                PosixFilePermissions.fromString("rwxr-xr-x")));
        join();
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(networks())));
    }
}
