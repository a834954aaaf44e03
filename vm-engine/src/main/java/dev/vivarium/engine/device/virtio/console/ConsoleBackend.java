package dev.vivarium.engine.device.virtio.console;

/**
 * The far end of a console. Both methods run with the board lock held and must not wait: a backend that writes to a file or
 * a socket collects bytes and writes them elsewhere.
 */
public interface ConsoleBackend {
    /** Nothing comes in and what goes out is dropped. */
    ConsoleBackend UNCONNECTED = new ConsoleBackend() {
        @Override
        public int transmit(byte[] bytes, int from, int length) {
            return length;
        }

        @Override
        public int receive(byte[] into) {
            return 0;
        }
    };

    /**
     * The guest has sent something.
     *
     * @return how much of it was taken; a backend that took less calls {@link VirtioConsole#look()} when there is room again
     */
    int transmit(byte[] bytes, int from, int length);

    /**
     * Asked for only when the guest has room.
     *
     * @return how many bytes are for the guest; a backend that had none calls {@link VirtioConsole#look()} when there are
     */
    int receive(byte[] into);
}
