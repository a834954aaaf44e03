package dev.vivarium.engine.input;

/** One of the pointing devices that a guest has. Called with the board lock held. */
public interface Pointer {
    int LEFT = 1;
    int RIGHT = 2;
    int MIDDLE = 4;
    int BACK = 8;
    int FORWARD = 16;
    /** The greatest coordinate of an absolute device: the last column or row of the screen. */
    int MOST = 0x7FFF;

    /** Whether the guest listens to this one: its driver has set it up. */
    boolean isListening();

    /** Whether this one is told places ({@link #moveTo}) rather than motion ({@link #move}). */
    boolean isAbsolute();

    /** Relative motion, right and down positive. */
    void move(int dx, int dy);

    /** A place on the screen, 0 to {@link #MOST} from the left and from the top. */
    void moveTo(int x, int y);

    /** Wheel clicks, positive away from the user. */
    void wheel(int clicks);

    /** @param pressed the buttons that are down now */
    void buttons(int pressed);
}
