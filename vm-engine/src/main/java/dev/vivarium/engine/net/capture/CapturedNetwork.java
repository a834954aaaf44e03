package dev.vivarium.engine.net.capture;

import dev.vivarium.engine.net.Frame;
import dev.vivarium.engine.net.NetBackend;

import org.jspecify.annotations.Nullable;

/** A network, of which all that its card sends and receives is noted. */
public final class CapturedNetwork implements NetBackend {
    private final NetBackend network;
    private final Capture capture;

    /** Both belong to this one from now on. */
    public CapturedNetwork(NetBackend network, Capture capture) {
        this.network = network;
        this.capture = capture;
    }

    @Override
    public boolean send(Frame frame) {
        boolean taken = network.send(frame);
        if (taken) {
            capture.note(frame, Direction.FROM_GUEST);
        }
        return taken;
    }

    @Override
    public @Nullable Frame receive() {
        Frame frame = network.receive();
        if (frame != null) {
            capture.note(frame, Direction.TO_GUEST);
        }
        return frame;
    }

    @Override
    public void connect(Runnable look) {
        network.connect(look);
    }

    @Override
    public boolean isUp() {
        return network.isUp();
    }

    @Override
    public void close() {
        network.close();
        capture.close();
    }
}
