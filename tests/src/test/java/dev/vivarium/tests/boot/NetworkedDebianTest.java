package dev.vivarium.tests.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.tests.run.KeptMachines;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A kept Debian on the user-mode network as people use it, with the system's own programs at both ends: names, a gibibyte by HTTP, ssh
 * through a forwarded port, iperf3 in both directions, and what becomes of a transfer when the machine goes back to a snapshot.
 */
@Tag("full")
@Tag("linux")
@Tag("x86-64-host")
class NetworkedDebianTest {
    private static final DebianKernel KERNEL = DebianKernel.CLOUD;
    private static final String[] DRIVERS = {"failover", "net_failover", "virtio_net", "vsock",
            "vmw_vsock_virtio_transport_common", "vmw_vsock_virtio_transport"};
    private static final String NAME = "somewhere.vivarium.test";
    private static final String ADDRESS = "10.77.0.9";
    private static final int MEBIBYTE = 1 << 20;
    private static final int MEBIBYTES = 1024;
    private static final long POWER_OFF_SECONDS = 120;
    private static final int CONNECTIONS = 1000;
    private static final long SETTLE_MILLIS = 5_000;
    private static final long IDLE_SECONDS = 20;
    private static final Pattern SOCKET = Pattern.compile("\"vsockSocket\": \"([^\"]+)\"");
    private static final Pattern RECEIVED = Pattern.compile("([0-9.]+) Gbits/sec +receiver");

    @TempDir
    private Path folder;
    private Path files;
    private String sum;
    private int ssh;

    @BeforeEach
    void makeFile() throws Exception {
        files = Files.createDirectory(folder.resolve("files"));
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        byte[] data = new byte[MEBIBYTE];
        Random random = new Random(8);
        try (OutputStream out = new DigestOutputStream(Files.newOutputStream(files.resolve("big")), digest)) {
            for (int i = 0; i < MEBIBYTES; i++) {
                random.nextBytes(data);
                out.write(data);
            }
        }
        sum = HexFormat.of().formatHex(digest.digest());
    }

    private void create(KeptMachines viv, String net) throws Exception {
        Path disk = new DebianSystem(1024).with("curl", "ifupdown", "iperf3", "iproute2", "iputils-ping",
                "isc-dhcp-client", "openssh-server", "socat").disk(folder);
        String initrd = new GuestImage().modules(KERNEL, GuestImage.DISK_DRIVERS).modules(KERNEL, DRIVERS).in(folder);
        ssh = GuestServers.freePort();
        viv.done("create", "m", "--memory", "512M", "--kernel", KERNEL.bzImage().toString(), "--initrd", initrd,
                "--append", "console=ttyS0 ROOT_DISK=/dev/vda", "--disk", disk.toString(), "--net", net, "--vsock",
                "on");
        viv.done("start", "m");
    }

    /** @return somebody at its serial port, with an address */
    private static GuestShell loggedIn(KeptMachines viv) throws Exception {
        GuestShell shell = GuestShell.loginTo(viv.start("console", "m"));
        shell.run("ip link set eth0 up && dhclient eth0", 60);
        assertTrue(shell.run("ip addr show eth0", 60).contains("inet 10.0.2.15/24 "));
        return shell;
    }

    @Test
    void aDebianWorksOnTheNetwork() throws Exception {
        Path capture = folder.resolve("card.pcapng");
        try (GuestServers servers = new GuestServers(folder);
                KeptMachines viv = new KeptMachines(folder.resolve("k"))) {
            create(viv, "nat,dns=127.0.0.1:" + servers.names(NAME, ADDRESS) + ",pcap=" + capture);
            int web = servers.web(files);
            int iperf = servers.iperf();
            try (GuestShell shell = loggedIn(viv)) {
                assertEquals(ADDRESS + "\n", shell.run("getent ahostsv4 " + NAME + " | sed '1!d;s/ .*//'", 60));
                assertFalse(shell.answer("getent hosts nowhere.vivarium.test", 60).status() == 0);
                assertEquals(sum + "  -\n",
                        shell.run("curl --silent --show-error http://10.0.2.2:" + web + "/big | sha256sum", 300));
                comeIn(viv, shell);
                talkBySockets(viv, shell);
                measure(shell, iperf, "");
                measure(shell, iperf, " --reverse");
                assertTrue(viv.done("show", "m").output().contains("10.0.2.15"), "its address is not shown");
                shell.assertNoTrouble();
                shell.type("poweroff\n");
                assertEquals(0, shell.process().exitStatus(POWER_OFF_SECONDS), "the console of a machine that is off");
            }
            assertTrue(viv.becomes("m", "stopped"), "it did not power off");
        }
        assertReadable(capture);
    }

    /** By ssh with a key, as the product says it: what goes in comes out again. */
    private void comeIn(KeptMachines viv, GuestShell shell) throws Exception {
        Path key = folder.resolve("key");
        HostTool.output("ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", key.toString());
        String known = Files.readString(folder.resolve("key.pub")).strip();
        shell.run("mkdir -m 700 -p /root/.ssh && echo '" + known + "' >/root/.ssh/authorized_keys", 60);
        viv.done("forward", "m", "tcp:127.0.0.1:" + ssh + ":22");
        String own = viv.done("ssh", "m", "-l", "root", "--print", "--", "sha256sum").output().strip();
        assertTrue(own.startsWith("ssh -p " + ssh + " "), own);
        byte[] data = new byte[8 * MEBIBYTE];
        new Random(9).nextBytes(data);
        byte[] said = HostTool.output(data, "sh", "-c", own.replaceFirst("ssh ", "ssh -i " + key
                + " -o BatchMode=yes -o UserKnownHostsFile=" + folder.resolve("known") + " "));
        String expected = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(data)) + "  -\n";
        assertEquals(expected, new String(said, StandardCharsets.UTF_8));
    }

    /** The port that was forwarded before the snapshot leads to the guest's ssh again. */
    private void assertGreets() throws Exception {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), ssh)) {
            assertEquals("SSH-2.0-", new String(socket.getInputStream().readNBytes(8), StandardCharsets.US_ASCII));
        }
    }

    /** By AF_VSOCK, in both directions. */
    private void talkBySockets(KeptMachines viv, GuestShell shell) throws Exception {
        Matcher place = SOCKET.matcher(viv.done("show", "m", "--json").output());
        assertTrue(place.find(), "its socket is not shown");
        shell.run("socat VSOCK-LISTEN:5000 EXEC:sha256sum & sleep 1", 60);
        byte[] data = new byte[MEBIBYTE];
        new Random(10).nextBytes(data);
        String expected = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(data)) + "  -\n";
        try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(place.group(1)));
                OutputStream out = Channels.newOutputStream(channel);
                InputStream in = Channels.newInputStream(channel)) {
            out.write("CONNECT 5000\n".getBytes(StandardCharsets.US_ASCII));
            assertEquals("OK ", new String(in.readNBytes(3), StandardCharsets.US_ASCII));
            while (in.read() != '\n') {
                continue;
            }
            out.write(data);
            channel.shutdownOutput();
            assertEquals(expected, new String(in.readAllBytes(), StandardCharsets.US_ASCII));
        }
        try (ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            server.bind(UnixDomainSocketAddress.of(place.group(1) + "_6000"));
            shell.run("seq 1 200000 >/tmp/numbers; socat -u OPEN:/tmp/numbers VSOCK-CONNECT:2:6000 & true", 60);
            try (SocketChannel guest = server.accept(); InputStream in = Channels.newInputStream(guest)) {
                byte[] came = in.readAllBytes();
                assertEquals(shell.run("wait; sha256sum </tmp/numbers", 60), HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(came)) + "  -\n");
            }
        }
    }

    private static void measure(GuestShell shell, int port, String more) throws Exception {
        String said = shell.run("iperf3 --client 10.0.2.2 --time 3 --format g --port " + port + more, 60);
        Matcher received = RECEIVED.matcher(said);
        assertTrue(received.find() && Double.parseDouble(received.group(1)) > 0, said);
    }

    /** Wireshark's reader finds what was done, and nothing wrong. */
    private static void assertReadable(Path capture) throws Exception {
        String name = capture.toString();
        for (String protocol : List.of("dhcp.option.dhcp == 5", "dns.flags.response == 1 && dns.a == " + ADDRESS,
                "arp.opcode == 2", "http.response.code == 200", "ssh.protocol")) {
            assertFalse(HostTool.everything("tshark", "-r", name, "-c", "200000", "-Y", protocol).isEmpty(), protocol);
        }
        // What is said inside SSH is the two programs' affair, and newer than this reader: it takes their key exchange for a fault.
        assertEquals("", HostTool.output("tshark", "-r", name, "--disable-protocol", "ssh", "-Y",
                "_ws.malformed || _ws.expert.severity == error"));
    }

    @Test
    void aThousandSilentConnectionsCostNextToNothing() throws Exception {
        try (ServerSocket server = new ServerSocket(0, CONNECTIONS, InetAddress.getLoopbackAddress());
                KeptMachines viv = new KeptMachines(folder.resolve("k"))) {
            create(viv, "nat");
            ProcessHandle machine = viv.processOf("m");
            try (GuestShell shell = loggedIn(viv)) {
                String count = "grep -c ' 0202000A:" + String.format("%04X", server.getLocalPort())
                        + " 01 ' /proc/net/tcp";
                shell.run("ulimit -n 2048; for i in $(seq " + CONNECTIONS + "); do exec {s}<>/dev/tcp/10.0.2.2/"
                        + server.getLocalPort() + "; done", 120);
                assertEquals(CONNECTIONS + "\n", shell.run(count, 60));
                Thread.sleep(SETTLE_MILLIS);
                Duration before = machine.info().totalCpuDuration().orElseThrow();
                Thread.sleep(IDLE_SECONDS * 1000);
                Duration used = machine.info().totalCpuDuration().orElseThrow().minus(before);
                assertTrue(used.toMillis() < IDLE_SECONDS * 1000 * 2 / 100, "It took " + used);
                System.out.println(CONNECTIONS + " silent connections: " + used.toMillis()
                        + " ms of processor time in " + IDLE_SECONDS + " s");
                assertEquals(CONNECTIONS + "\n", shell.run(count, 60));
            }
            viv.done("kill", "m");
        }
    }

    @Test
    void aTransferFailsCleanlyWhenTheMachineGoesBack() throws Exception {
        try (GuestServers servers = new GuestServers(folder);
                KeptMachines viv = new KeptMachines(folder.resolve("k"))) {
            create(viv, "nat");
            String place = "http://10.0.2.2:" + servers.web(files) + "/big";
            try (GuestShell shell = loggedIn(viv)) {
                // In a shell that has ended, or this one says some time that it is done.
                shell.run("(sh -c 'curl --silent --show-error --limit-rate 20M " + place
                        + " -o /dev/null 2>/tmp/why; echo ended $? >/tmp/end' &) ; sleep 2", 60);
                assertEquals("", shell.run("cat /tmp/end 2>/dev/null || true", 60));
            }
            viv.done("forward", "m", "tcp:127.0.0.1:" + ssh + ":22");
            viv.done("snapshot", "take", "m", "under-way");
            viv.done("kill", "m");
            viv.done("snapshot", "restore", "m", "under-way", "--start");
            try (GuestShell shell = GuestShell.at(viv.start("console", "m"))) {
                // 56: the connection was reset. It is told so at once, and does not hang.
                assertEquals("ended 56\n", shell.run("until [ -e /tmp/end ]; do sleep 0.1; done; cat /tmp/end", 20));
                assertEquals(sum + "  -\n",
                        shell.run("curl --silent --show-error " + place + " | sha256sum", 300));
                shell.assertNoTrouble();
                assertGreets();
            }
            viv.done("kill", "m");
        }
    }
}
