package dev.vivarium.tests.net;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import dev.vivarium.engine.metrics.MetricRegistry;
import dev.vivarium.engine.net.Frame;
import dev.vivarium.engine.net.NetBackend;
import dev.vivarium.engine.net.stream.DatagramNetwork;
import dev.vivarium.engine.net.stream.StreamAddress;
import dev.vivarium.engine.net.stream.StreamNetwork;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.net.DatagramSocket;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** QEMU at the other end of the wire: what we send reaches the gateway of its user network, and its answer reaches us. */
@Tag("full")
@Tag("linux")
class QemuWireTest {
    private static final long PATIENCE_SECONDS = 60;
    /** Who has 10.0.2.2? Tell 10.0.2.15. */
    private static final byte[] QUESTION = HexFormat.of().parseHex("ffffffffffff" + "525400123456" + "0806"
            + "0001080006040001" + "525400123456" + "0a00020f" + "000000000000" + "0a000202"
            + "000000000000000000000000000000000000");
    /** 10.0.2.2 is at 52:55:0a:00:02:02. */
    private static final byte[] ANSWER = HexFormat.of().parseHex("525400123456" + "52550a000202" + "0806"
            + "0001080006040002" + "52550a000202" + "0a000202" + "525400123456" + "0a00020f");

    @TempDir
    private Path folder;
    private final StreamNetwork.Options options = new StreamNetwork.Options(new MetricRegistry(), "net-0");

    /** QEMU without a guest: its user network and one wire on one hub. */
    private Process qemu(String wire) throws Exception {
        List<String> command = new ArrayList<>(List.of("qemu-system-x86_64", "-M", "none", "-display", "none",
                "-netdev", "user,id=outside", "-netdev", wire + ",id=wire",
                "-netdev", "hubport,hubid=0,id=one,netdev=outside",
                "-netdev", "hubport,hubid=0,id=other,netdev=wire"));
        return new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(folder.resolve("qemu.log").toFile()).start();
    }

    private void askAndHear(NetBackend network, Process qemu) throws Exception {
        try (network) {
            Semaphore looks = new Semaphore(0);
            network.connect(looks::release);
            Frame answer = null;
            for (int i = 0; answer == null && i < PATIENCE_SECONDS; i++) {
                assertEquals(true, qemu.isAlive(), () -> log());
                network.send(new Frame(QUESTION));
                looks.tryAcquire(1, TimeUnit.SECONDS);
                answer = network.receive();
            }
            assertNotNull(answer);
            assertArrayEquals(ANSWER, Arrays.copyOf(answer.bytes(), ANSWER.length));
        } finally {
            qemu.destroyForcibly().waitFor();
        }
    }

    private String log() {
        try {
            return "QEMU has ended: " + Files.readString(folder.resolve("qemu.log"));
        } catch (java.io.IOException e) {
            return "QEMU has ended, and its log cannot be read: " + e.getMessage();
        }
    }

    private static int freePort() throws Exception {
        try (DatagramSocket socket = new DatagramSocket(0, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Test
    void weGoToQemuOverAUnixSocket() throws Exception {
        Path socket = folder.resolve("wire");
        Process qemu = qemu("stream,server=on,addr.type=unix,addr.path=" + socket);
        askAndHear(StreamNetwork.connect(new StreamAddress.Unix(socket), options), qemu);
    }

    @Test
    void qemuComesToUsOverTcp() throws Exception {
        int port = freePort();
        NetBackend network = StreamNetwork.listen(new StreamAddress.Tcp("127.0.0.1", port), options);
        askAndHear(network, qemu("stream,server=off,addr.type=inet,addr.host=127.0.0.1,addr.port=" + port));
    }

    @Test
    void qemusDatagramsAreFrames() throws Exception {
        int ours = freePort();
        int its = freePort();
        NetBackend network = DatagramNetwork.open(new StreamAddress.Tcp("127.0.0.1", ours),
                new StreamAddress.Tcp("127.0.0.1", its), options);
        askAndHear(network, qemu("dgram,local.type=inet,local.host=127.0.0.1,local.port=" + its
                + ",remote.type=inet,remote.host=127.0.0.1,remote.port=" + ours));
    }
}
