package dev.vivarium.engine.net;

import org.jspecify.annotations.Nullable;

/** A network with a thread of its own: what its card calls goes to its port, and it ends with the thread. */
public abstract class ThreadedNetwork implements NetBackend {
    /** Where the card's cable ends. */
    protected abstract CardPort port();

    /** What does all else. */
    protected abstract NetThread thread();

    @Override
    public final boolean send(Frame frame) {
        return port().send(frame);
    }

    @Override
    public final @Nullable Frame receive() {
        return port().receive();
    }

    @Override
    public final void connect(Runnable look) {
        port().connect(look);
    }

    @Override
    public final boolean isUp() {
        return port().isUp();
    }

    @Override
    public final void close() {
        thread().close();
    }
}
