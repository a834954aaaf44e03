package dev.vivarium.engine.api;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** A machine that has been built. It is paused until it is told to go on. Any thread may call anything. */
public interface Machine extends AutoCloseable {
    /** What can be asked of a machine. */
    enum Request {
        /** Let the guest run, from where it stands. */
        RESUME,
        /** Hold the guest, its clock too. */
        PAUSE,
        /** Pull the reset line. */
        RESET,
        /** Press the power button: the guest may shut itself down, or ignore it. */
        POWER_BUTTON,
        /** Pull the plug. */
        QUIT
    }

    /** What a machine is doing. */
    enum State {
        PAUSED, RUNNING, ENDED
    }

    /** Asks; the future completes when it is done, at the latest when the machine has ended. */
    CompletableFuture<Void> request(Request request);

    State state();

    /** Tells of what happens from now on, on the machine's event thread: return soon. Closing the result ends it. */
    AutoCloseable subscribe(Consumer<MachineEvent> listener);

    /** What the machine counted so far. */
    MachineReport report();

    /** Completes when the machine has ended and its threads have gone. */
    CompletableFuture<MachineEnd> ended();

    /** Pulls the plug if need be, and gives the machine's memory and files back. */
    @Override
    void close();
}
