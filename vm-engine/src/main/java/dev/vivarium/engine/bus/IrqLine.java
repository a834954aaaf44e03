package dev.vivarium.engine.bus;

/** One wire from a device towards an interrupt controller. */
@FunctionalInterface
public interface IrqLine {
    /** A wire that leads nowhere. Not a constant: Java's cache has no lambdas of an interface with an initialiser. */
    static IrqLine unconnected() {
        return asserted -> {
        };
    }

    /** Drives the wire; setting the level that it already has does nothing. */
    void set(boolean asserted);

    /** Asserts and releases: an edge. */
    default void pulse() {
        set(true);
        set(false);
    }
}
