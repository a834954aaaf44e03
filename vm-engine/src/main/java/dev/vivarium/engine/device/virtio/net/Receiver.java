package dev.vivarium.engine.device.virtio.net;

import dev.vivarium.engine.device.virtio.Chain;
import dev.vivarium.engine.device.virtio.VirtioPci;
import dev.vivarium.engine.net.Finishing;
import dev.vivarium.engine.net.Frame;
import dev.vivarium.engine.net.NetBackend;
import dev.vivarium.engine.net.Offload;
import dev.vivarium.engine.net.Offload.Segmentation;
import dev.vivarium.engine.net.TcpPlace;

import org.jspecify.annotations.Nullable;

import java.lang.foreign.MemorySegment;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;

/** Brings frames from the network into the buffers of the receive queue: VIRTIO 1.2, 5.1.6.3 and 4. */
final class Receiver {
    /** Frames, wanted or not, before somebody else gets the board lock. */
    static final int FRAMES_PER_TURN = 64;

    private final VirtioPci transport;
    private final NetBackend network;
    private final Predicate<Frame> wanted;
    private final VirtioNetMetrics metrics;
    /** Taken from the network, in the form that this driver takes, and without room as yet. */
    private final Deque<Frame> waiting = new ArrayDeque<>();

    Receiver(VirtioPci transport, NetBackend network, Predicate<Frame> wanted, VirtioNetMetrics metrics) {
        this.transport = transport;
        this.network = network;
        this.wanted = wanted;
        this.metrics = metrics;
    }

    void forget() {
        waiting.clear();
    }

    /** @return whether there may be more to do, in another turn */
    boolean turn() {
        for (int i = 0; i < FRAMES_PER_TURN; i++) {
            Chain chain = transport.pop(VirtioNetRegisters.RECEIVE);
            if (chain == null) {
                return false;
            }
            if (waiting.isEmpty() && !fetch()) {
                transport.putBack(VirtioNetRegisters.RECEIVE, chain);
                return false;
            }
            Frame frame = waiting.peek();
            if (frame == null) {
                transport.putBack(VirtioNetRegisters.RECEIVE, chain);
            } else if (!deliver(frame, chain)) {
                return false;
            }
        }
        return true;
    }

    /** @return false if the network has none */
    private boolean fetch() {
        Frame frame = network.receive();
        if (frame == null) {
            return false;
        }
        if (frame.length() < Frame.HEADER || !wanted.test(frame)) {
            metrics.filtered.increment();
            return true;
        }
        if (needsFinishing(frame.offload())) {
            waiting.addAll(Finishing.finish(frame));
        } else {
            Frame fit = fit(frame);
            if (fit != null) {
                waiting.add(fit);
            }
        }
        if (waiting.isEmpty()) {
            metrics.refusedToReceive.increment();
        }
        return true;
    }

    private boolean needsFinishing(Offload offload) {
        boolean checksums = transport.has(VirtioNetRegisters.FEATURE_GUEST_CHECKSUM);
        return !checksums && offload.needsChecksum() || switch (offload.segmentation()) {
            case NONE -> false;
            case TCP_IPV4 -> !checksums || !transport.has(VirtioNetRegisters.FEATURE_GUEST_TSO4);
            case TCP_IPV6 -> !checksums || !transport.has(VirtioNetRegisters.FEATURE_GUEST_TSO6);
        };
    }

    /** A peer is not to make a driver believe in what is not in the frame. @return null if it would */
    private static @Nullable Frame fit(Frame frame) {
        Offload offload = frame.offload();
        if (offload.needsChecksum() && !Finishing.isInside(offload, frame.length())) {
            return null;
        }
        if (offload.segmentation() == Segmentation.NONE) {
            return frame;
        }
        TcpPlace place = TcpPlace.of(frame.bytes(), frame.length());
        int size = offload.segmentBytes();
        if (place == null) {
            return null;
        }
        boolean fits = place.ipv6() == (offload.segmentation() == Segmentation.TCP_IPV6) && size > 0 && size <= 0xffff
                && offload.needsChecksum();
        return fits ? new Frame(frame.bytes(), frame.length(), new Offload(offload.checksumStart(),
                offload.checksumOffset(), offload.segmentation(), size, place.payload(), true)) : null;
    }

    /** @return false if the frame has to wait for more buffers, or the driver has made a mess of them */
    private boolean deliver(Frame frame, Chain first) {
        long needed = NetHeader.SIZE + (long) frame.length();
        boolean mergeable = transport.has(VirtioNetRegisters.FEATURE_MERGEABLE);
        if (first.writableBytes() < NetHeader.SIZE) {
            transport.breakDown();
            return false;
        }
        List<Chain> chains = new ArrayList<>();
        chains.add(first);
        long room = first.writableBytes();
        while (room < needed && mergeable && chains.size() < VirtioNetRegisters.QUEUE_SIZE) {
            Chain next = transport.pop(VirtioNetRegisters.RECEIVE);
            if (next == null) {
                break;
            }
            chains.add(next);
            room += next.writableBytes();
        }
        if (room >= needed) {
            waiting.remove();
            fill(frame, chains);
            return true;
        }
        chains.reversed().forEach(chain -> transport.putBack(VirtioNetRegisters.RECEIVE, chain));
        if (mergeable && chains.size() < VirtioNetRegisters.QUEUE_SIZE) {
            return false;
        }
        waiting.remove();
        metrics.refusedToReceive.increment();
        return true;
    }

    private void fill(Frame frame, List<Chain> chains) {
        byte[] header = NetHeader.of(frame.offload(), transport.has(VirtioNetRegisters.FEATURE_GUEST_CHECKSUM));
        NetHeader.putBuffers(header, chains.size());
        MemorySegment bytes = MemorySegment.ofArray(frame.bytes());
        chains.getFirst().write(0, MemorySegment.ofArray(header));
        long[] written = new long[chains.size()];
        long done = 0;
        for (int i = 0; i < written.length; i++) {
            Chain chain = chains.get(i);
            int skip = i == 0 ? NetHeader.SIZE : 0;
            long piece = Math.min(chain.writableBytes() - skip, frame.length() - done);
            chain.write(skip, bytes.asSlice(done, piece));
            written[i] = skip + piece;
            done += piece;
        }
        transport.push(VirtioNetRegisters.RECEIVE, chains, written);
        metrics.framesReceived.increment();
        metrics.bytesReceived.add(frame.length());
    }
}
