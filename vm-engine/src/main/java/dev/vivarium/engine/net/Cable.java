package dev.vivarium.engine.net;

import org.jspecify.annotations.Nullable;

/**
 * The cable between a card and its network, which somebody may pull out: frames of both directions are lost then, and the guest
 * sees no link.
 */
public final class Cable implements NetBackend {
    /** In one go: others want the board lock. */
    private static final int MOST_LOST = 256;

    private final NetBackend network;
    private volatile boolean plugged;
    private volatile Runnable look = () -> {
    };

    public Cable(NetBackend network, boolean plugged) {
        this.network = network;
        this.plugged = plugged;
    }

    /** Any thread. */
    public void plug(boolean in) {
        plugged = in;
        look.run();
    }

    @Override
    public boolean send(Frame frame) {
        return !plugged || network.send(frame);
    }

    @Override
    public @Nullable Frame receive() {
        if (plugged) {
            return network.receive();
        }
        for (int lost = 0; lost < MOST_LOST && network.receive() != null; lost++) {
            // It would have come through a cable that is not there.
        }
        return null;
    }

    @Override
    public void connect(Runnable newLook) {
        look = newLook;
        network.connect(newLook);
    }

    @Override
    public boolean isUp() {
        return plugged && network.isUp();
    }

    @Override
    public void close() {
        network.close();
    }
}
