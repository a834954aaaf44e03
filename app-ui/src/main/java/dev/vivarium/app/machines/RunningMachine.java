package dev.vivarium.app.machines;

import dev.vivarium.engine.api.Remedy;
import dev.vivarium.engine.api.VmException;
import dev.vivarium.snapshot.bundle.Bundle;
import dev.vivarium.snapshot.bundle.BundleOwner;

import java.util.concurrent.TimeUnit;

/** A kept machine that a process runs, as other processes see it: its control socket, and that process's end. */
public final class RunningMachine {
    private static final long LOOK_MILLIS = 20;
    /** What a machine may take to end once it has been told to. */
    private static final long QUIT_SECONDS = 15;

    private final Bundle bundle;
    private final String name;
    private final BundleOwner owner;

    private RunningMachine(Bundle bundle, String name, BundleOwner owner) {
        this.bundle = bundle;
        this.name = name;
        this.owner = owner;
    }

    /** @throws VmException if it is not running */
    public static RunningMachine of(Bundle bundle) throws VmException {
        String name = KeptMachines.nameOf(bundle.folder());
        Presence presence = Presence.of(bundle);
        BundleOwner owner = presence.owner();
        if (owner != null && presence.state().isThere()) {
            return new RunningMachine(bundle, name, owner);
        }
        throw presence.trouble().isEmpty()
                ? new VmException(VmException.Kind.USER, "The machine '" + name + "' is not running.",
                        new Remedy(Remedy.Step.START, name))
                : new VmException(VmException.Kind.USER, presence.trouble());
    }

    /** One that a process has, whether it answers or not. @throws VmException if none has it but this one */
    static RunningMachine held(Bundle bundle) throws VmException {
        String name = KeptMachines.nameOf(bundle.folder());
        BundleOwner owner = bundle.owner();
        if (owner == null || owner.process() == ProcessHandle.current().pid()) {
            throw new VmException(VmException.Kind.USER, "No other process has the machine '" + name + "'.");
        }
        return new RunningMachine(bundle, name, owner);
    }

    public String name() {
        return name;
    }

    public ControlConnection connect() throws VmException {
        return ControlConnection.open(ControlPlace.of(bundle.folder()).control());
    }

    /** Asks for one thing. */
    public String ask(String command) throws VmException {
        try (ControlConnection machine = connect()) {
            return machine.ask(command, new JsonObject());
        }
    }

    /** Pulls the plug, and ends the process if that has no effect. Returns when the machine has gone. */
    public void quit() throws VmException {
        try {
            ask("quit");
        } catch (VmException e) {
            // It ends just now, or does not answer: its process says which.
            if (!isGone()) {
                awaitEnd(QUIT_SECONDS);
            }
        }
        if (!awaitEnd(QUIT_SECONDS)) {
            end();
        }
    }

    /** Ends its process without a word. Returns when that has gone. */
    void end() throws VmException {
        ProcessHandle.of(owner.process()).ifPresent(ProcessHandle::destroyForcibly);
        if (!awaitEnd(QUIT_SECONDS)) {
            throw new VmException(VmException.Kind.HOST, "The process " + owner.process() + " of the machine '" + name
                    + "' does not end.");
        }
    }

    /** @return whether its process has ended by then */
    public boolean awaitEnd(long seconds) throws VmException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        try {
            while (!isGone()) {
                if (System.nanoTime() - deadline > 0) {
                    return false;
                }
                Thread.sleep(LOOK_MILLIS);
            }
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new VmException(VmException.Kind.HOST, "The command was interrupted.", e);
        }
    }

    /** The lock is somebody's who lives; another process's may have begun since. */
    private boolean isGone() {
        BundleOwner now = bundle.owner();
        return now == null || now.process() != owner.process();
    }
}
