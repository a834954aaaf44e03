package dev.vivarium.engine.device.i8042;

/** Where the host's mouse events go. Called with the board lock held. */
public interface PointerSink {
    int LEFT = 1;
    int RIGHT = 2;
    int MIDDLE = 4;
    int BACK = 8;
    int FORWARD = 16;

    /** Relative motion, right and down positive. */
    void move(int dx, int dy);

    /** Wheel clicks, positive away from the user. */
    void wheel(int clicks);

    /** @param pressed the buttons that are down now */
    void buttons(int pressed);
}
