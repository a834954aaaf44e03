package dev.vivarium.engine.display.rfb;

import dev.vivarium.engine.input.InputHub;

import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** One viewer's way to the guest: no more than some actions wait for the event thread, however fast the viewer sends. */
final class InputGate {
    private static final int WAITING_MOST = 64;
    private static final long PATIENCE_SECONDS = 10;

    private final GuestInput guest;
    private final Semaphore room = new Semaphore(WAITING_MOST);

    InputGate(GuestInput guest) {
        this.guest = guest;
    }

    /** Waits while too much is waiting already. */
    void post(Consumer<InputHub> action) throws IOException {
        try {
            if (!room.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new IOException("The machine does not take input.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("The server is closing.", e);
        }
        postAlways(action);
    }

    /** For what must not be lost: letting go when a viewer leaves. */
    void postAlways(Consumer<InputHub> action) {
        guest.post(hub -> {
            try {
                action.accept(hub);
            } finally {
                room.release();
            }
        });
    }
}
