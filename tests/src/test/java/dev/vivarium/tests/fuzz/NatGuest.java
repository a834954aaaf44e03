package dev.vivarium.tests.fuzz;

import dev.vivarium.engine.metrics.MetricRegistry;
import dev.vivarium.engine.net.ForwardRefused;
import dev.vivarium.engine.net.Frame;
import dev.vivarium.engine.net.Offload;
import dev.vivarium.engine.net.nat.UserNetwork;

import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * The card of a guest whose network is a {@link UserNetwork}. All that comes is checked. Nobody but a network that is broken leaves it
 * without an answer to a question about an address: so it knows when all has been looked at that was sent before.
 */
final class NatGuest implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 60;

    private final UserNetwork network;
    private final NatGuard guard;
    private final FrameCheck check;
    private final Consumer<byte[]> listener;
    private final Semaphore looks = new Semaphore(0);
    private final MetricRegistry metrics = new MetricRegistry();
    private int questions;
    private boolean answered;

    /** @param listener takes the frames that come, but for the answers to this object's own questions */
    NatGuest(UserNetwork.Config config, HostPeers peers, Consumer<byte[]> listener) throws ForwardRefused {
        this.network = new UserNetwork(config, metrics, "nat");
        this.guard = config.isolated() ? null : new NatGuard(peers::owns);
        this.check = new FrameCheck(config.subnet().mtu());
        this.listener = listener;
        network.connect(looks::release);
    }

    UserNetwork network() {
        return network;
    }

    long metric(String name) {
        return metrics.values().get("nat." + name);
    }

    void send(byte[] frame, Offload offload) {
        int length = Math.min(frame.length, Frame.LONGEST);
        if (guard == null || guard.allows(frame, length)) {
            pass(new Frame(frame, length, offload));
        }
    }

    private void pass(Frame frame) {
        long deadline = deadline();
        while (!network.send(frame)) {
            drain();
            await(deadline, "The network takes no more frames.");
        }
    }

    /** Until everything that was sent has been looked at. */
    void settle() {
        answered = false;
        ask();
        long deadline = deadline();
        long again = System.nanoTime() + TimeUnit.SECONDS.toNanos(1);
        drain();
        while (!answered) {
            await(deadline, "The network does not answer any more.");
            drain();
            if (!answered && System.nanoTime() > again) {
                // The answer was dropped, as there was no room for it.
                ask();
                again = System.nanoTime() + TimeUnit.SECONDS.toNanos(1);
            }
        }
    }

    /** By a sender without an address, so that the network learns nothing of it; its MAC address says which question it was. */
    private void ask() {
        questions++;
        byte[] arp = new byte[28];
        Packets.put16(arp, 0, 1);
        Packets.put16(arp, 2, Packets.TYPE_V4);
        Packets.put16(arp, 4, 0x604);
        Packets.put16(arp, 6, 1);
        arp[8] = 0x02;
        arp[9] = (byte) 0xfe;
        Packets.put32(arp, 10, questions);
        System.arraycopy(Packets.HOST, 0, arp, 24, 4);
        pass(new Frame(Packets.ethernet(Packets.TYPE_ARP, arp)));
    }

    private boolean isAnswer(byte[] frame) {
        return Packets.get16(frame, 12) == Packets.TYPE_ARP && Packets.get16(frame, 0) == 0x02fe;
    }

    private static long deadline() {
        return System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    }

    private void await(long deadline, String complaint) {
        try {
            looks.tryAcquire(1, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        looks.drainPermits();
        if (!network.isUp()) {
            throw new AssertionError("The network's thread has ended.");
        }
        if (System.nanoTime() > deadline) {
            throw new AssertionError(complaint);
        }
    }

    /** Nothing is counted more often than there was a frame to count it for. */
    void checkCounts() {
        SortedMap<String, Long> values = metrics.values();
        long frames = values.get("nat.framesFromGuest");
        for (String what : List.of("malformed", "forbidden", "tcpOpened", "udpFlows", "dnsQuestions")) {
            if (values.get("nat." + what) > frames) {
                throw new AssertionError("More was counted than has come: " + values);
            }
        }
    }

    private void drain() {
        for (Frame frame = network.receive(); frame != null; frame = network.receive()) {
            byte[] whole = check.check(frame);
            if (isAnswer(whole)) {
                answered |= Packets.get32(whole, 2) == questions;
            } else {
                listener.accept(whole);
            }
        }
    }

    @Override
    public void close() {
        network.close();
    }
}
