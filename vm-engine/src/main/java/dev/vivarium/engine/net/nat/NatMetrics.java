package dev.vivarium.engine.net.nat;

import dev.vivarium.engine.metrics.Counter;
import dev.vivarium.engine.metrics.MetricRegistry;

/** What a network counts. The network's thread counts. */
final class NatMetrics {
    final Counter framesFromGuest;
    final Counter framesToGuest;
    /** Frames for the guest for which there was no room. */
    final Counter droppedFull;
    /** What is no frame, packet, segment or message by its manual. */
    final Counter malformed;
    /** Packets to places that a guest of this network may not reach. */
    final Counter forbidden;
    /** What was above one of the {@link Limits}. */
    final Counter overLimit;
    final Counter tcpOpened;
    final Counter tcpRefused;
    final Counter tcpReset;
    final Counter tcpRetransmitted;
    final Counter udpFlows;
    final Counter dnsQuestions;
    final Counter dnsRejected;
    final Counter bytesFromGuest;
    final Counter bytesToGuest;

    NatMetrics(MetricRegistry registry, String id) {
        framesFromGuest = registry.counter(id, "framesFromGuest");
        framesToGuest = registry.counter(id, "framesToGuest");
        droppedFull = registry.counter(id, "droppedFull");
        malformed = registry.counter(id, "malformed");
        forbidden = registry.counter(id, "forbidden");
        overLimit = registry.counter(id, "overLimit");
        tcpOpened = registry.counter(id, "tcpOpened");
        tcpRefused = registry.counter(id, "tcpRefused");
        tcpReset = registry.counter(id, "tcpReset");
        tcpRetransmitted = registry.counter(id, "tcpRetransmitted");
        udpFlows = registry.counter(id, "udpFlows");
        dnsQuestions = registry.counter(id, "dnsQuestions");
        dnsRejected = registry.counter(id, "dnsRejected");
        bytesFromGuest = registry.counter(id, "tcpBytesFromGuest");
        bytesToGuest = registry.counter(id, "tcpBytesToGuest");
    }
}
