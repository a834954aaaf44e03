package dev.vivarium.tests.boot;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.vivarium.tests.kvm.QmpSocket;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Debian's generic kernel has drivers for both network cards: they find address and link, and frames go both ways. */
@Tag("full")
@Tag("linux")
class NetworkCardsTest {
    private static final DebianKernel KERNEL = DebianKernel.GENERIC;
    private static final String[] DRIVERS = {"virtio_ring", "virtio", "virtio_pci_legacy_dev",
            "virtio_pci_modern_dev", "virtio_pci", "failover", "net_failover", "virtio_net", "pps_core", "ptp",
            "e1000e"};
    private static final int BYTES = 3_000_001;
    private static final int LOOKS = 60;

    @TempDir
    private Path folder;

    @Test
    void linuxTalksToItsNetworkByEachOfThem() throws Exception {
        byte[] toGuest = random(1);
        byte[] fromGuest = random(2);
        String initrd = new GuestImage().modules(KERNEL, DRIVERS).resource("lease.sh").resource("card.sh")
                .file("sent", false, fromGuest).in(folder);
        Path socket = folder.resolve("qmp");
        try (GuestShell shell = GuestShell.boot(KERNEL.bzImage(), initrd, "--memory", "512M", "--net",
                "nat,card=e1000e,mac=56:49:56:00:00:02", "--net", "nat,mac=56:49:56:00:00:01", "--monitor",
                socket.toString()); QmpSocket qmp = new QmpSocket(socket)) {
            talk(shell, qmp, "e1000e", "net0", "56:49:56:00:00:02", fromGuest, toGuest);
            talk(shell, qmp, "virtio_net", "net1", "56:49:56:00:00:01", fromGuest, toGuest);
            shell.assertNoTrouble();
            shell.powerOff();
        }
    }

    private static byte[] random(int seed) {
        byte[] bytes = new byte[BYTES];
        new Random(seed).nextBytes(bytes);
        return bytes;
    }

    private static void talk(GuestShell shell, QmpSocket qmp, String driver, String card, String mac, byte[] fromGuest,
            byte[] toGuest) throws Exception {
        String script = "sh /card.sh " + driver + " ";
        assertEquals(mac + "\n", shell.run(script + "address", 60));
        shell.run(script + "up", 60);
        awaitCarrier(shell, script, "1");
        assertEquals("LEASE 10.0.2.15 10.0.2.2 10.0.2.3\n", shell.run(script + "lease", 120));
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CompletableFuture<byte[]> received = CompletableFuture.supplyAsync(() -> exchange(server, toGuest),
                    task -> Thread.ofPlatform().daemon().start(task));
            assertEquals(md5(toGuest) + "  -\n",
                    shell.run("nc 10.0.2.2 " + server.getLocalPort() + " </sent | md5sum", 240));
            assertArrayEquals(fromGuest, received.get(60, TimeUnit.SECONDS));
        }
        qmp.execute("set_link", "{'name':'" + card + "','up':false}");
        awaitCarrier(shell, script, "0");
        qmp.execute("set_link", "{'name':'" + card + "','up':true}");
        awaitCarrier(shell, script, "1");
        shell.run(script + "down", 60);
    }

    private static byte[] exchange(ServerSocket server, byte[] answer) {
        try (Socket guest = server.accept()) {
            byte[] all = guest.getInputStream().readAllBytes();
            guest.getOutputStream().write(answer);
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void awaitCarrier(GuestShell shell, String script, String wanted) throws Exception {
        String carrier = "";
        for (int look = 0; look < LOOKS && !carrier.equals(wanted); look++) {
            carrier = shell.run("sleep 0.5; " + script + "carrier", 60).strip();
        }
        assertEquals(wanted, carrier);
    }

    private static String md5(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(bytes));
    }
}
