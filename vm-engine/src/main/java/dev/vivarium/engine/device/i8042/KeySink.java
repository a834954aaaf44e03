package dev.vivarium.engine.device.i8042;

/** Where the host's key events go. Called with the board lock held. */
public interface KeySink {
    /** Added to the code of a key that has the E0h prefix: right Ctrl is {@code EXTENDED | 0x1D}. */
    int EXTENDED = 0xE000;
    /** The Pause key, which has a sequence of its own. */
    int PAUSE = 0xE11D;

    /**
     * @param scanCode the key's make code in set 1, 01h–7Fh, with {@link #EXTENDED} where needed, or {@link #PAUSE};
     *                 others are ignored
     * @param pressed  a repeated press is the key's automatic repeat
     */
    void key(int scanCode, boolean pressed);
}
