package dev.vivarium.engine.display.rfb;

import dev.vivarium.engine.input.InputHub;

import java.util.function.Consumer;

/** The way to what the guest has for input. Any thread may call it, without the board lock. */
@FunctionalInterface
public interface GuestInput {
    /** Does this soon, on the machine's event thread with the board lock held, in the order in which it was posted. */
    void post(Consumer<InputHub> action);
}
