package dev.vivarium.app.machines;

import dev.vivarium.engine.api.VmException;
import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.bundle.Bundle;
import dev.vivarium.snapshot.bundle.BundleOwner;
import dev.vivarium.snapshot.bundle.MachineManifest;

import org.jspecify.annotations.Nullable;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * What a machine is doing, from its folder alone: the lock says who has it, and that process says how it is.
 *
 * @param owner   who has it locked; null for nobody
 * @param trouble why it is broken, or what is done with it, as a sentence; empty if there is nothing to say
 */
public record Presence(State state, @Nullable BundleOwner owner, String trouble) {
    /** What it is doing. */
    public enum State {
        RUNNING, PAUSED,
        /** Held until its disks' host has room. */
        HELD, STOPPED,
        /** Stopped, and its next start goes on where it was. */
        SAVED,
        /** A process has it, but it is no machine that answers: it starts or ends, or is exported. */
        BUSY,
        /** Its manifest cannot be read. */
        BROKEN;

        /** In the words of the command line. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Whether it can be asked something. */
        public boolean isThere() {
            return this == RUNNING || this == PAUSED || this == HELD;
        }
    }

    public static Presence of(Bundle bundle) {
        MachineManifest manifest;
        try {
            manifest = bundle.machine();
        } catch (SnapshotException e) {
            return new Presence(State.BROKEN, null, e.getMessage());
        }
        BundleOwner owner = bundle.owner();
        if (owner == null) {
            return new Presence(manifest.present().resumeFrom() == null ? State.STOPPED : State.SAVED, null, "");
        }
        return ask(bundle.folder(), owner, false).presence;
    }

    /** @throws VmException if a process has the machine */
    public static void requireFree(Bundle bundle) throws VmException {
        BundleOwner owner = bundle.owner();
        if (owner != null) {
            boolean runs = of(bundle).state().isThere();
            throw new VmException(VmException.Kind.USER,
                    "The machine '" + KeptMachines.nameOf(bundle.folder()) + "' is "
                            + (runs ? "running already" : "in use") + ": " + owner.sentence() + ".");
        }
    }

    /**
     * What a machine says.
     *
     * @param edition of what its screen shows: another number whenever that is something else;
     *                {@link ShelfMachine#UNKNOWN} if nobody asked or it has none
     */
    record Answer(Presence presence, long edition) {
    }

    /** Asks the machine that a process has, about its screen too. */
    static Answer ask(Path folder, BundleOwner owner) {
        return ask(folder, owner, true);
    }

    private static Answer ask(Path folder, BundleOwner owner, boolean screenToo) {
        Presence presence = busy(owner);
        Path socket = ControlPlace.of(folder).control();
        if (!Files.exists(socket)) {
            return new Answer(presence, ShelfMachine.UNKNOWN);
        }
        try (ControlConnection machine = ControlConnection.open(socket)) {
            presence = status(machine, owner);
            if (!screenToo || !presence.state.isThere()) {
                return new Answer(presence, ShelfMachine.UNKNOWN);
            }
            String screen = machine.ask("x-viv-query-screen", new JsonObject());
            return new Answer(presence, ControlConnection.longNumber(screen, "edition"));
        } catch (VmException e) {
            return new Answer(presence, ShelfMachine.UNKNOWN);
        }
    }

    private static Presence status(ControlConnection machine, BundleOwner owner) throws VmException {
        return switch (ControlConnection.text(machine.ask("query-status", new JsonObject()), "status")) {
            case "running" -> new Presence(State.RUNNING, owner, "");
            case "paused" -> new Presence(State.PAUSED, owner, "");
            case "io-error" -> new Presence(State.HELD, owner, "It is held until there is room for its disks.");
            default -> busy(owner);
        };
    }

    /** For programs: the process that has the machine, and what there is to say. */
    public void describe(JsonObject object) {
        if (owner != null) {
            object.put("process", owner.process()).put("since", owner.since().toString());
        }
        if (!trouble.isEmpty()) {
            object.put("trouble", trouble);
        }
    }

    private static Presence busy(BundleOwner owner) {
        return new Presence(State.BUSY, owner, "It is in use: " + owner.sentence() + ".");
    }
}
