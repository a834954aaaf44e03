package dev.vivarium.engine.input;

import java.util.List;
import java.util.function.IntConsumer;

/** One of the keyboards that a guest has. Called with the board lock held. */
public interface Keyboard {
    /** The lamps, as PS/2 numbers them. */
    int SCROLL_LOCK_LAMP = 1;
    int NUM_LOCK_LAMP = 2;
    int CAPS_LOCK_LAMP = 4;

    /** Whether the guest listens to this one: its driver has set it up. */
    boolean isListening();

    /** @param pressed a repeated press is the key's automatic repeat */
    void key(Key key, boolean pressed);

    /** Whether the guest has not taken all keys yet: who types for somebody waits until it has. */
    default boolean isBusy() {
        return false;
    }

    /**
     * What the guest was given and did not read, the oldest first, as it has no driver for this keyboard; here it is forgotten. For the
     * keyboard that the guest listens to instead.
     */
    default List<KeyStroke> takeBack() {
        return List.of();
    }

    /** Says who is told when keys have waited in vain: {@link #isListening} has become false by then. */
    default void onUnread(Runnable listener) {
        // Whoever listens to this keyboard reads it.
    }

    /** The lamps that the guest has lit. */
    default int lamps() {
        return 0;
    }

    /** Says who is told, with what is lit then, of each change of the lamps; one at a time. */
    default void onLamps(IntConsumer listener) {
        // A keyboard without lamps has nothing to tell.
    }
}
