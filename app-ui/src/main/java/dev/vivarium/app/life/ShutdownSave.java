package dev.vivarium.app.life;

import dev.vivarium.app.common.Preferences;
import dev.vivarium.app.machines.MachineActions;
import dev.vivarium.app.machines.Presence;
import dev.vivarium.app.machines.ShelfMachine;
import dev.vivarium.engine.api.VmException;
import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.disk.Progress;

import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * The host goes down, or the session ends, while the window is open: machines that run are saved, all at once, as long as the system
 * waits. A window that the person closed has said what becomes of them, and then nothing is done here.
 */
public final class ShutdownSave {
    /** What the app's preferences call it. */
    public static final String KEY = "shutdown.save";
    private static final int SECONDS_MOST = 80;

    private final Preferences preferences;
    private final Supplier<List<ShelfMachine>> running;
    /** No log is begun while the process ends. */
    private final PrintStream messages = System.err;
    private volatile boolean decided;

    public ShutdownSave(Preferences preferences, Supplier<List<ShelfMachine>> running) {
        this.preferences = preferences;
        this.running = running;
    }

    /** Waits for a signal. */
    public void install() {
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().name("shutdown").unstarted(this::run));
    }

    /** The person has said what becomes of the machines. */
    public void decided() {
        decided = true;
    }

    private void run() {
        if (decided || !preferences.flag(KEY, true)) {
            return;
        }
        List<Thread> all = new ArrayList<>();
        for (ShelfMachine each : running.get()) {
            all.add(Thread.ofVirtual().name("save").start(() -> save(each)));
        }
        long deadline = System.nanoTime() + SECONDS_MOST * 1_000_000_000L;
        try {
            for (Thread each : all) {
                each.join(Duration.ofNanos(Math.max(1, deadline - System.nanoTime())));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void save(ShelfMachine machine) {
        if (!Presence.of(machine.bundle()).state().isThere()) {
            return; // it has ended meanwhile
        }
        try {
            new MachineActions().save(machine.bundle(), Progress.NONE);
        } catch (VmException | SnapshotException e) {
            messages.println("viv: The machine '" + machine.name() + "' was not saved: " + e.getMessage());
        }
    }
}
