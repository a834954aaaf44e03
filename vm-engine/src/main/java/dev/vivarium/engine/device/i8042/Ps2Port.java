package dev.vivarium.engine.device.i8042;

/** The controller's end of the wire to a keyboard or mouse. */
interface Ps2Port {
    /** Whether the controller lets the device send. */
    boolean isOpen();

    /** The device has bytes for the controller to take. */
    void bytesWaiting();
}
