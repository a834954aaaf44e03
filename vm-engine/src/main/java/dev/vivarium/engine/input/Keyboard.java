package dev.vivarium.engine.input;

/** One of the keyboards that a guest has. Called with the board lock held. */
public interface Keyboard {
    /** Whether the guest listens to this one: its driver has set it up. */
    boolean isListening();

    /** @param pressed a repeated press is the key's automatic repeat */
    void key(Key key, boolean pressed);
}
