package dev.vivarium.engine.device.debugport;

/** Who listens to the debug ports. Called with the board lock held; must not wait. */
public interface DebugSink {
    /** Firmware printed a byte. */
    void print(int value);

    /** A test ends with this status, which is never zero; the machine stops after the access. */
    void exit(int status);
}
