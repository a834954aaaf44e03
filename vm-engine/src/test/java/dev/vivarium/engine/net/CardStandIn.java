package dev.vivarium.engine.net;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** A card whose guest always has room, and that waits for its network as a test does. */
public final class CardStandIn {
    private static final long PATIENCE_SECONDS = 20;

    private final NetBackend network;
    private final Semaphore looks = new Semaphore(0);

    public CardStandIn(NetBackend network) {
        this.network = network;
        network.connect(looks::release);
    }

    private void await() {
        try {
            assertTrue(looks.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS), "The card was not told to look.");
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public byte[] receive() {
        Frame frame = network.receive();
        while (frame == null) {
            await();
            frame = network.receive();
        }
        byte[] bytes = new byte[frame.length()];
        System.arraycopy(frame.bytes(), 0, bytes, 0, bytes.length);
        return bytes;
    }

    public void send(byte[] bytes) {
        Frame frame = new Frame(bytes);
        while (!network.send(frame)) {
            await();
        }
    }

    public void awaitLink(boolean up) {
        while (network.isUp() != up) {
            await();
        }
    }

    /** A frame that says where it goes and comes from. */
    public static byte[] frame(int to, int from, int length) {
        byte[] bytes = new byte[length];
        for (int i = 0; i < length; i++) {
            bytes[i] = (byte) (i * 7);
        }
        bytes[0] = bytes[6] = 0x52;
        bytes[1] = bytes[2] = bytes[3] = bytes[4] = 0;
        bytes[7] = bytes[8] = bytes[9] = bytes[10] = 0;
        bytes[5] = (byte) to;
        bytes[11] = (byte) from;
        bytes[12] = 0x08;
        bytes[13] = 0;
        return bytes;
    }
}
