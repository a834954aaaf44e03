package dev.vivarium.engine.device.virtio.vsock;

import org.jspecify.annotations.Nullable;

/**
 * The host's side of a guest's sockets. Every method runs with the board lock held and never waits; the backend calls {@link VirtioVsock#look}
 * when somebody comes, when a stream's state changes, when it has something to read, and when it has passed on what was written.
 */
public interface VsockBackend {
    /** Nobody listens on the host, and nobody comes. */
    VsockBackend NOBODY = new VsockBackend() {
        @Override
        public @Nullable VsockStream open(long port) {
            return null;
        }

        @Override
        public @Nullable Caller nextCaller() {
            return null;
        }
    };

    /**
     * Somebody on the host who wants to be connected.
     *
     * @param port the guest's
     */
    record Caller(VsockStream stream, long port) {
    }

    /**
     * The guest wants to be connected with a port of the host.
     *
     * @return the connection, which may be refused yet; null if it is refused at once
     */
    @Nullable
    VsockStream open(long port);

    /** @return null if nobody is there */
    @Nullable
    Caller nextCaller();
}
