package dev.vivarium.engine.bus;

/** The wire that resets the machine. Called with the {@link BoardLock} held; the reset itself happens later. */
@FunctionalInterface
public interface ResetLine {
    void pulse();
}
