package dev.vivarium.tests.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.tests.run.VivProcess;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Two guests on one wire: both ours on an internal network, and one of ours with one of QEMU's over a socket. */
@Tag("full")
@Tag("linux")
class TwoGuestsTest {
    private static final DebianKernel KERNEL = DebianKernel.CLOUD;
    private static final String[] DRIVERS = {"virtio_ring", "virtio", "virtio_pci_legacy_dev",
            "virtio_pci_modern_dev", "virtio_pci", "failover", "net_failover", "virtio_net"};
    /** What udhcpc calls with the lease of a network that leads nowhere. */
    private static final String LEASED = """
            #!/bin/sh
            [ "$1" = bound ] && ip addr add $ip/$mask dev $interface && echo "lease $ip"
            """;

    @TempDir
    private Path folder;
    private String initrd;

    @BeforeEach
    void makeImage() throws Exception {
        initrd = new GuestImage().file("leased", true, LEASED.getBytes(StandardCharsets.UTF_8))
                .modules(KERNEL, DRIVERS).in(folder);
    }

    private GuestShell ours(String net) throws Exception {
        return GuestShell.boot(KERNEL.bzImage(), initrd, "--memory", "256M", "--net", net);
    }

    private GuestShell qemus(String wire) throws Exception {
        return GuestShell.of(VivProcess.startOther("qemu-system-x86_64", "-M", "q35", "-accel", "tcg", "-m", "256",
                "-nodefaults", "-no-user-config", "-display", "none", "-serial", "stdio", "-no-reboot", "-kernel",
                KERNEL.bzImage().toString(), "-initrd", initrd, "-append", "console=ttyS0 panic=-1", "-netdev",
                wire + ",id=wire", "-device", "virtio-net-pci,netdev=wire,mac=52:54:00:00:00:02"));
    }

    private static String lease(GuestShell shell) throws Exception {
        String said = shell.run("ip link set eth0 up; udhcpc -i eth0 -n -q -t 20 -s /leased 2>/dev/null", 120);
        assertTrue(said.startsWith("lease 192.168."), said);
        return said.strip().split(" ")[1];
    }

    private static void address(GuestShell shell, String address) throws Exception {
        shell.run("ip link set eth0 up; ip addr add " + address + "/24 dev eth0", 60);
    }

    /** Echoes, and 50 MB by TCP, which come as they went. */
    private static void assertSends(GuestShell from, GuestShell to, String address) throws Exception {
        from.run("until ping -c 1 -W 1 " + address + "; do sleep 0.2; done; ping -c 5 -i 0.2 " + address, 60);
        to.run("nc -l -p 7000 >/tmp/came & sleep 1", 60);
        from.run("head -c 50000000 /dev/urandom >/tmp/sent; nc -w 20 " + address + " 7000 </tmp/sent", 300);
        assertEquals(from.run("sha256sum </tmp/sent", 120), to.run("wait; sha256sum </tmp/came; rm /tmp/came", 120));
    }

    private static void assertTalk(GuestShell one, String oneAddress, GuestShell other, String otherAddress)
            throws Exception {
        assertSends(one, other, otherAddress);
        assertSends(other, one, oneAddress);
        for (GuestShell shell : new GuestShell[]{one, other}) {
            assertEquals("0\n", shell.run("cat /sys/class/net/eth0/statistics/rx_errors", 60));
            shell.assertNoTrouble();
            shell.powerOff();
        }
    }

    @Test
    void bothAreOursOnAnInternalNetwork() throws Exception {
        String net = "internal:test-" + ProcessHandle.current().pid() + ",dhcp";
        try (GuestShell one = ours(net); GuestShell other = ours(net)) {
            assertTalk(one, lease(one), other, lease(other));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"stream", "dgram"})
    void theOtherIsQemus(String kind) throws Exception {
        int here = GuestServers.freePort();
        int there = GuestServers.freePort();
        boolean isStream = kind.equals("stream");
        String ours = isStream ? "socket:listen=127.0.0.1:" + here
                : "socket:udp=127.0.0.1:" + here + ",remote=127.0.0.1:" + there;
        String qemus = isStream ? "stream,server=off,addr.type=inet,addr.host=127.0.0.1,addr.port=" + here
                : "dgram,local.type=inet,local.host=127.0.0.1,local.port=" + there
                        + ",remote.type=inet,remote.host=127.0.0.1,remote.port=" + here;
        try (GuestShell one = ours(ours); GuestShell other = qemus(qemus)) {
            address(one, "192.168.9.1");
            address(other, "192.168.9.2");
            assertTalk(one, "192.168.9.1", other, "192.168.9.2");
        }
    }
}
