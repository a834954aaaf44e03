package dev.vivarium.engine.net.nat;

import java.io.IOException;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Answers echo requests (RFC 792, RFC 4443, 4). The network's own addresses answer by themselves. For others the host is asked
 * whether it reaches them: Java sends an echo request if the process may, and else tries to connect to TCP port 7, where a refusal
 * is an answer, too. So the time that the guest measures is about right, and its data never leaves: the answer has what the request
 * had. Asking waits, so a few threads of their own do it ("ping-N", four at most, which end when there is nothing to ask).
 */
final class Echo {
    private static final int REQUEST_V4 = 8;
    private static final int REPLY_V4 = 0;
    private static final int REQUEST_V6 = 128;
    private static final int REPLY_V6 = 129;
    private static final int LEAST = 8;
    private static final int THREADS_MOST = 4;
    private static final int WAITING_MOST = 64;
    private static final int PATIENCE_MILLIS = 2000;
    private static final long IDLE_SECONDS = 5;

    private final Wiring wiring;
    private final IcmpErrors errors;
    private final ThreadPoolExecutor threads = new ThreadPoolExecutor(THREADS_MOST, THREADS_MOST, IDLE_SECONDS,
            TimeUnit.SECONDS, new LinkedBlockingQueue<>(WAITING_MOST),
            Thread.ofPlatform().name("ping-", 0).daemon().factory());

    Echo(Wiring wiring, IcmpErrors errors) {
        this.wiring = wiring;
        this.errors = errors;
        threads.allowCoreThreadTimeOut(true);
    }

    static boolean isRequest(Packet packet) {
        return packet.transportBytes() >= LEAST
                && Wire.get8(packet.bytes, packet.transport) == (packet.isV4() ? REQUEST_V4 : REQUEST_V6);
    }

    void accept(Packet packet) {
        if (wiring.subnet().isOurs(packet.destination)) {
            reply(answerTo(packet), packet.destination, packet.source);
        } else if (wiring.reach().isOutside(packet.destination, wiring.loop().now())) {
            ask(answerTo(packet), packet.destination, packet.source);
        } else {
            wiring.metrics().forbidden.increment();
            errors.prohibited(packet);
        }
    }

    static byte[] answerTo(Packet packet) {
        int at = IpOutput.headers(packet.source);
        byte[] frame = new byte[at + packet.transportBytes()];
        System.arraycopy(packet.bytes, packet.transport, frame, at, packet.transportBytes());
        frame[at] = (byte) (packet.isV4() ? REPLY_V4 : REPLY_V6);
        return frame;
    }

    private void reply(byte[] frame, Ip source, Ip destination) {
        IcmpErrors.send(wiring.output(), frame, source, destination);
    }

    private void ask(byte[] answer, Ip asked, Ip guest) {
        InetAddress address = asked.toInet();
        byte[] kept = Arrays.copyOf(answer, answer.length);
        try {
            threads.execute(() -> {
                if (answers(address)) {
                    wiring.loop().post(() -> reply(kept, asked, guest));
                }
            });
        } catch (RejectedExecutionException e) {
            wiring.metrics().overLimit.increment();
        }
    }

    private static boolean answers(InetAddress address) {
        try {
            return address.isReachable(PATIENCE_MILLIS);
        } catch (IOException e) {
            return false;
        }
    }

    void close() {
        threads.shutdownNow();
    }
}
