package dev.vivarium.engine.bus;

/** One wire from a device towards an interrupt controller. */
@FunctionalInterface
public interface IrqLine {
    /** A wire that leads nowhere. */
    IrqLine UNCONNECTED = asserted -> {
    };

    /** Drives the wire; setting the level that it already has does nothing. */
    void set(boolean asserted);

    /** Asserts and releases: an edge. */
    default void pulse() {
        set(true);
        set(false);
    }
}
