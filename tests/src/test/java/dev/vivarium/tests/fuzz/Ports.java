package dev.vivarium.tests.fuzz;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.ServerSocket;

/**
 * Ports of the loopback that are free for TCP and for UDP. They lie below those that a system gives to whoever has no wish: of these,
 * fuzzers take and leave hundreds in a second.
 */
final class Ports {
    static final InetAddress LOOPBACK = InetAddress.ofLiteral("127.0.0.1");
    private static final int LAST = 32_000;
    /** Several fuzzers may run at once. */
    private static int next = 20_000 + (int) (ProcessHandle.current().pid() % 1_000) * 10;

    private Ports() {
    }

    /** Another one with each call. */
    static synchronized int free() {
        while (next < LAST) {
            int port = next++;
            try (ServerSocket tcp = new ServerSocket(port, 1, LOOPBACK);
                    DatagramSocket udp = new DatagramSocket(port, LOOPBACK)) {
                return port;
            } catch (IOException e) {
                // Somebody has it.
                continue;
            }
        }
        throw new IllegalStateException("There is no free port.");
    }
}
