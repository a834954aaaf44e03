package dev.vivarium.tests.boot;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Servers on the host's loopback that guests use: the system's own programs, which end with the test. */
final class GuestServers implements AutoCloseable {
    private static final InetAddress LOOPBACK = InetAddress.getLoopbackAddress();
    private static final long END_SECONDS = 20;
    private static final int LOOKS = 200;
    private static final long LOOK_MILLIS = 100;

    private final Path folder;
    private final List<Process> servers = new ArrayList<>();

    /** @param folder where their logs are put */
    GuestServers(Path folder) {
        this.folder = folder;
    }

    /** A port that nobody listens on. */
    static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, LOOPBACK)) {
            return free.getLocalPort();
        }
    }

    /** Gives a folder's files by HTTP. @return its port */
    int web(Path files) throws Exception {
        int port = freePort();
        start("python3", "-m", "http.server", "--bind", LOOPBACK.getHostAddress(), "--directory", files.toString(),
                Integer.toString(port));
        awaitPort(port);
        return port;
    }

    /** Answers for one name, and for no other. @return its port, UDP and TCP */
    int names(String name, String address) throws Exception {
        int port = freePort();
        start("dnsmasq", "--keep-in-foreground", "--conf-file=/dev/null", "--pid-file", "--no-resolv", "--no-hosts",
                "--bind-interfaces", "--listen-address=" + LOOPBACK.getHostAddress(), "--port=" + port,
                "--host-record=" + name + "," + address, "--user=" + System.getProperty("user.name"));
        awaitPort(port);
        return port;
    }

    /** Measures one client's throughput, then the next one's. @return its port */
    int iperf() throws Exception {
        int port = freePort();
        start("iperf3", "--server", "--bind", LOOPBACK.getHostAddress(), "--port", Integer.toString(port));
        awaitPort(port);
        return port;
    }

    private void start(String... command) throws IOException {
        servers.add(new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(folder.resolve("server-" + servers.size() + ".log").toFile()).start());
    }

    /** Looks for it among the sockets that listen: some servers would take a connection for a client. */
    private static void awaitPort(int port) throws Exception {
        String listens = String.format(" 0100007F:%04X 00000000:0000 0A ", port);
        for (int look = 0; look < LOOKS; look++) {
            if (Files.readString(Path.of("/proc/net/tcp")).contains(listens)) {
                return;
            }
            Thread.sleep(LOOK_MILLIS);
        }
        fail("Nobody listens on the port " + port);
    }

    @Override
    public void close() throws Exception {
        for (Process server : servers) {
            server.destroy();
            if (!server.waitFor(END_SECONDS, TimeUnit.SECONDS)) {
                server.destroyForcibly();
            }
        }
    }
}
