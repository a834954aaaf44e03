package dev.vivarium.engine.net;

import org.jspecify.annotations.Nullable;

/**
 * The far end of a network card's cable. A card asks, and is told to look again when an answer may have changed. What does the
 * work behind it has a thread of its own and never touches a device.
 */
public interface NetBackend extends AutoCloseable {
    /** A cable that leads nowhere. */
    NetBackend UNPLUGGED = new NetBackend() {
        @Override
        public boolean send(Frame frame) {
            return true;
        }

        @Override
        public @Nullable Frame receive() {
            return null;
        }

        @Override
        public void connect(Runnable look) {
        }

        @Override
        public boolean isUp() {
            return false;
        }

        @Override
        public void close() {
        }
    };

    /**
     * Takes a frame that the guest sends. Board lock held: never waits. There may be an answer at once, so whoever has sent asks
     * {@link #receive} without being told to look.
     *
     * @return false if there is no room: the card keeps the frame, and sends it again when told to look
     */
    boolean send(Frame frame);

    /**
     * The next frame for the guest, which the card must take: it is asked for only when the guest has room. Board lock held:
     * never waits.
     *
     * @return null if there is none
     */
    @Nullable
    Frame receive();

    /**
     * Called once, before anything else.
     *
     * @param look to be called, by any thread and as often as one likes, when {@link #receive} has something again after it had
     *             nothing, when {@link #send} has room again after it had none, and when {@link #isUp} has changed; it
     *             returns at once
     */
    void connect(Runnable look);

    /** Whether the guest sees a link. */
    boolean isUp();

    /** Its thread ends; nothing is looked for any more. */
    @Override
    void close();
}
