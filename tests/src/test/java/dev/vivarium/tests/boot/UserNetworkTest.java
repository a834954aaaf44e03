package dev.vivarium.tests.boot;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Random;
import java.util.concurrent.CompletableFuture;

/** Linux on each card behind the user-mode network: an address, the host and back, much data, a forwarded port. */
@Tag("full")
@Tag("linux")
class UserNetworkTest {
    private static final int BYTES = 40_000_003;
    private static final String[] DRIVERS = {"virtio_ring", "virtio", "virtio_pci_legacy_dev", "virtio_pci_modern_dev",
            "virtio_pci", "failover", "net_failover", "virtio_net", "e1000e"};
    private static final InetAddress LOOPBACK = InetAddress.getLoopbackAddress();
    /** What udhcpc calls with the lease. */
    private static final String LEASED = """
            #!/bin/sh
            if [ "$1" = bound ]; then
                ip addr add $ip/$mask dev $interface
                ip link set $interface mtu $mtu
                ip route add default via $router
                echo "lease $ip $router $dns"
            fi
            """;

    @TempDir
    private Path folder;
    private final byte[] data = new byte[BYTES];

    private String sum(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(bytes));
    }

    private HttpServer server(InetAddress address) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(address, 0), 10);
        server.createContext("/", this::answer);
        server.start();
        return server;
    }

    private void answer(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, data.length);
        exchange.getResponseBody().write(data);
        exchange.close();
    }

    @ParameterizedTest
    @CsvSource({"CLOUD, virtio", "GENERIC, e1000e"})
    void aGuestReachesTheHostAndTheHostTheGuest(DebianKernel kernel, String card) throws Exception {
        new Random(11).nextBytes(data);
        int forwarded;
        try (ServerSocket free = new ServerSocket(0, 1, LOOPBACK)) {
            forwarded = free.getLocalPort();
        }
        String initrd = new GuestImage().file("leased", true, LEASED.getBytes(StandardCharsets.UTF_8))
                .modules(kernel, DRIVERS)
                .in(folder);
        HttpServer server = server(LOOPBACK);
        HttpServer server6 = server(InetAddress.ofLiteral("::1"));
        try (GuestShell shell = GuestShell.boot(kernel.bzImage(), initrd, "--net", "nat,card=" + card, "--forward",
                "tcp:127.0.0.1:" + forwarded + ":8080")) {
            shell.run("ip link set lo up; ip link set eth0 up", 60);
            String lease = shell.run("udhcpc -i eth0 -n -q -t 10 -s /leased", 120);
            assertTrue(lease.contains("lease 10.0.2.15 10.0.2.2 10.0.2.3\n"), lease);
            shell.run("ping -c 3 10.0.2.2", 60);
            load(shell, "10.0.2.2:" + server.getAddress().getPort());
            // The address that the router's advertisement leads to, once nobody has objected to it.
            shell.run("until ip -6 addr show dev eth0 | grep fec0: | grep -qv tentative; do sleep 0.1; done", 60);
            load(shell, "[fec0::2]:" + server6.getAddress().getPort());
            store(shell);
            refuse(shell);
            come(shell, forwarded);
            assertEquals("0\n", shell.run("cat /sys/class/net/eth0/statistics/rx_errors", 60));
            shell.assertNoTrouble();
            shell.powerOff();
        } finally {
            server.stop(0);
            server6.stop(0);
        }
    }

    private void load(GuestShell shell, String place) throws Exception {
        assertEquals(sum(data) + "  -\n", shell.run("wget -q -O - http://" + place + "/ | md5sum", 300), place);
    }

    private void store(GuestShell shell) throws Exception {
        try (ServerSocket sink = new ServerSocket(0, 5, LOOPBACK)) {
            CompletableFuture<byte[]> stored = CompletableFuture.supplyAsync(() -> {
                try (Socket socket = sink.accept()) {
                    return socket.getInputStream().readAllBytes();
                } catch (IOException e) {
                    throw new IllegalStateException(e);
                }
            });
            shell.run("seq 1 3000000 > /tmp/numbers; nc -w 60 10.0.2.2 " + sink.getLocalPort()
                    + " < /tmp/numbers", 300);
            assertEquals(shell.run("md5sum < /tmp/numbers", 120), sum(stored.get()) + "  -\n");
        }
    }

    private static void refuse(GuestShell shell) throws Exception {
        int closed;
        try (ServerSocket free = new ServerSocket(0, 1, LOOPBACK)) {
            closed = free.getLocalPort();
        }
        GuestShell.Answer refused = shell.answer("nc -w 20 10.0.2.2 " + closed + " < /dev/null", 60);
        assertTrue(refused.status() != 0 && refused.text().contains("refused"), refused.text());
    }

    private static void come(GuestShell shell, int port) throws Exception {
        shell.run("nc -l -p 8080 -e cat & sleep 1", 60);
        byte[] words = "through a forwarded port".getBytes(StandardCharsets.UTF_8);
        try (Socket client = new Socket(LOOPBACK, port)) {
            client.getOutputStream().write(words);
            client.shutdownOutput();
            assertArrayEquals(words, client.getInputStream().readAllBytes());
        }
    }
}
