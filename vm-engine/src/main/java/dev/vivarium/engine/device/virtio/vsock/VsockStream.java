package dev.vivarium.engine.device.virtio.vsock;

/** The host's end of one connection. Every method runs with the board lock held and never waits. */
public interface VsockStream {
    /** How many bytes it holds that were written and not passed on yet: the guest is told so, and held to it. */
    int WINDOW = 128 << 10;

    /** Where the connection stands. */
    enum State {
        /** The host has not answered yet. */
        CONNECTING, OPEN,
        /** Refused, or broken. */
        GONE
    }

    State state();

    /** The guest has accepted the caller, who has that port; called once, and for callers only. */
    void accepted(long hostPort);

    /** Takes all of it: the device keeps the guest to {@link #WINDOW}. */
    void write(byte[] bytes, int from, int length);

    /** How many bytes of those written have been passed on, since the beginning. */
    long passedOn();

    /** @return how many bytes are for the guest; 0 if there are none now */
    int read(byte[] into, int from, int length);

    /** Whether {@link #read} would have something. */
    boolean hasInput();

    /** Whether the host sends no more, and all that it sent was read. */
    boolean hasEnded();

    /** The guest sends no more. */
    void endWriting();

    /** Ends the connection; what was written is passed on if {@code orderly}, and dropped if not. */
    void close(boolean orderly);
}
