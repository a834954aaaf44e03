package dev.vivarium.engine.api;

import java.util.List;
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
        PAUSED,
        /** Held until the host has room for what the guest wrote to a disk; {@link Request#RESUME} tries again. */
        OUT_OF_SPACE, RUNNING, ENDED;

        /** Whether the guest stands still and can go on. */
        public boolean isHeld() {
            return this == PAUSED || this == OUT_OF_SPACE;
        }
    }

    /** Asks; the future completes when it is done, at the latest when the machine has ended. */
    CompletableFuture<Void> request(Request request);

    State state();

    /** Its drives as they are now, in the order of their names. */
    CompletableFuture<List<DriveStatus>> drives();

    /** Takes a disc out of a CD drive or puts one in; fails with a {@link VmException} that says why it cannot. */
    CompletableFuture<Void> changeMedium(MediumChange change);

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
