package dev.vivarium.engine.device.virtio.net;

import dev.vivarium.engine.device.virtio.Chain;
import dev.vivarium.engine.device.virtio.VirtioPci;
import dev.vivarium.engine.net.Frame;
import dev.vivarium.engine.net.NetBackend;
import dev.vivarium.engine.net.Offload;

import org.jspecify.annotations.Nullable;

import java.lang.foreign.MemorySegment;

/** Brings frames from the transmit queue to the network: VIRTIO 1.2, 5.1.6.2. What the network has no room for stays in the queue. */
final class Transmitter {
    private static final int FRAMES_PER_TURN = 64;
    private static final int BYTES_PER_TURN = 1 << 20;

    private final VirtioPci transport;
    private final NetBackend network;
    private final VirtioNetMetrics metrics;

    Transmitter(VirtioPci transport, NetBackend network, VirtioNetMetrics metrics) {
        this.transport = transport;
        this.network = network;
        this.metrics = metrics;
    }

    /** @return whether there may be more to do, in another turn */
    boolean turn() {
        long bytes = 0;
        for (int i = 0; i < FRAMES_PER_TURN && bytes < BYTES_PER_TURN; i++) {
            Chain chain = transport.pop(VirtioNetRegisters.TRANSMIT);
            if (chain == null) {
                return false;
            }
            if (chain.readableBytes() < NetHeader.SIZE) {
                transport.breakDown();
                return false;
            }
            Frame frame = frame(chain);
            if (frame == null) {
                metrics.refusedToSend.increment();
            } else if (network.send(frame)) {
                metrics.framesSent.increment();
                metrics.bytesSent.add(frame.length());
                bytes += frame.length();
            } else {
                transport.putBack(VirtioNetRegisters.TRANSMIT, chain);
                return false;
            }
            transport.push(VirtioNetRegisters.TRANSMIT, chain, 0);
        }
        return true;
    }

    private static @Nullable Frame frame(Chain chain) {
        long length = chain.readableBytes() - NetHeader.SIZE;
        if (length < Frame.HEADER || length > Frame.LONGEST) {
            return null;
        }
        byte[] header = new byte[NetHeader.SIZE];
        chain.read(0, MemorySegment.ofArray(header));
        Offload offload = NetHeader.parse(header, (int) length);
        if (offload == null) {
            return null;
        }
        byte[] bytes = new byte[(int) length];
        chain.read(NetHeader.SIZE, MemorySegment.ofArray(bytes));
        return new Frame(bytes, bytes.length, offload);
    }
}
