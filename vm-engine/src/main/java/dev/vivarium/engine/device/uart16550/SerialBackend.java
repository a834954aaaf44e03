package dev.vivarium.engine.device.uart16550;

/**
 * The far end of a serial line. Both methods run with the board lock held and must not wait; a backend that writes to a
 * file or a socket collects bytes and writes them elsewhere.
 */
public interface SerialBackend {
    /** {@link #receive()}: there is no input now. */
    int NOTHING = -1;
    /** {@link #receive()}: the far end holds the line in a break (Linux takes it as the SysRq key). */
    int BREAK = 256;

    /** Nothing comes in and what goes out is dropped. */
    SerialBackend UNCONNECTED = new SerialBackend() {
        @Override
        public void transmit(int value) {
            // Dropped.
        }

        @Override
        public int receive() {
            return NOTHING;
        }

        @Override
        public boolean isConnected() {
            return false;
        }
    };

    /** The guest sent a byte. */
    void transmit(int value);

    /**
     * The next byte for the guest. It is asked for only when the guest has room, so nothing is lost; a backend that
     * said {@link #NOTHING} calls {@link Uart16550#inputArrived()} when that changes.
     *
     * @return 0–255, {@link #BREAK} or {@link #NOTHING}
     */
    int receive();

    /** Whether there is a far end, for the modem lines. */
    default boolean isConnected() {
        return true;
    }
}
