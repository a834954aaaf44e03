package dev.vivarium.engine.net.nat;

import dev.vivarium.engine.metrics.Counter;
import dev.vivarium.engine.metrics.MetricRegistry;
import dev.vivarium.engine.net.Frame;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Answers plain echo requests (RFC 792) to the network's own addresses where they are sent, because nobody has to be asked: the answer is
 * there before the guest has gone to sleep over it. Those in fragments, or of IPv6, are {@link Echo}'s. With the board lock held, all of it.
 */
final class OwnEcho {
    private static final int WAITING_MOST = 64;
    private static final int PROTOCOL = Link.HEADER + 9;

    private final Packet packet = new Packet();
    private final Deque<Frame> answers = new ArrayDeque<>();
    private final Subnet subnet;
    private final Counter answered;

    OwnEcho(Subnet subnet, MetricRegistry registry, String id) {
        this.subnet = subnet;
        answered = registry.counter(id, "ownEchoes");
    }

    /** @return false if it is something else, or the guest takes no answers: then it goes the way of all frames */
    boolean accept(Frame frame) {
        byte[] bytes = frame.bytes();
        if (frame.length() <= PROTOCOL || bytes[PROTOCOL] != Packet.ICMP || Wire.get16(bytes, 12) != Link.IPV4
                || answers.size() >= WAITING_MOST) {
            return false;
        }
        packet.bytes = bytes;
        packet.network = Link.HEADER;
        packet.offload = frame.offload();
        boolean ours = Ipv4.read(packet, frame.length()) && isForUs();
        if (ours) {
            byte[] answer = Echo.answerTo(packet);
            IcmpErrors.putSum(answer, packet.destination, packet.source);
            Ipv4.putHeader(answer, packet.destination, packet.source, Packet.ICMP, 0, 0);
            Link.putHeader(answer, Wire.get48(bytes, 6), Link.IPV4);
            answers.add(new Frame(answer, answer.length, Link.DONE));
            answered.increment();
        }
        packet.bytes = new byte[0];
        return ours;
    }

    private boolean isForUs() {
        return !Ipv4.isFragment(packet) && packet.end - packet.network <= subnet.mtu() && Echo.isRequest(packet)
                && subnet.isOurs(packet.destination) && subnet.isGuest(packet.source) && Icmp.hasRightSum(packet);
    }

    @Nullable
    Frame poll() {
        return answers.poll();
    }
}
