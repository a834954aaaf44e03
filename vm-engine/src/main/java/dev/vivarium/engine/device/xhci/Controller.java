package dev.vivarium.engine.device.xhci;

/** What the parts of the controller ask of the whole. */
interface Controller {
    boolean isRunning();

    /** Puts an event into the ring of an interrupter. */
    void event(int interrupter, long parameter, int status, int control, boolean interrupts);

    /** A structure that the controller cannot work without makes no sense: it stops until it is reset. */
    void fail();

    /** There is more to do than fits into one turn. */
    void goOnLater();
}
