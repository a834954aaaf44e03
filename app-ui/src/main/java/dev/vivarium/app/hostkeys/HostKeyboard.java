package dev.vivarium.app.hostkeys;

import org.jspecify.annotations.Nullable;

/**
 * The computer's keyboard by the places of its keys, whatever its layout: what a window's own events do not tell. All keys of the computer
 * come, so whoever listens has to know whether they are for him.
 */
public interface HostKeyboard extends AutoCloseable {
    /** Told of keys, on a thread of the keyboard's. */
    @FunctionalInterface
    interface Listener {
        /**
         * A key has moved.
         *
         * @param key  its name in QEMU's QKeyCode
         * @param down a press of one that is down already is its automatic repeat
         */
        void moved(String key, boolean down);
    }

    /** Keys go nowhere else from now on, not even to the window manager, if the system allows that. */
    void grab();

    /** Keys go where they usually do. */
    void release();

    /** @return null if this computer has none that can be listened to: keys are taken from the window's events then */
    static @Nullable HostKeyboard listen(Listener listener) {
        String display = System.getenv("DISPLAY");
        return display == null || display.isEmpty() ? null : XKeyboard.open(display, listener);
    }

    @Override
    void close();
}
