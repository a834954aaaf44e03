package dev.vivarium.app.terminal;

/** What programs have switched on and off (xterm's "DECSET" and "SM"). */
final class Modes {
    /** What the program wants to know of the pointer. */
    enum Pointer {
        NOTHING, BUTTONS, DRAGS, ALL
    }

    boolean applicationCursor;
    boolean insert;
    boolean newLine;
    boolean origin;
    boolean autoWrap = true;
    boolean cursorSeen = true;
    boolean reverse;
    boolean bracketedPaste;
    boolean focusEvents;
    Pointer pointer = Pointer.NOTHING;
    /** Places beyond column 223, as text. */
    boolean pointerAsText;
}
