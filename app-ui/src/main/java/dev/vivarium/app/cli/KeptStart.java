package dev.vivarium.app.cli;

import dev.vivarium.app.cli.MachineRun.Outcome;
import dev.vivarium.app.cli.MachineRun.Wiring;
import dev.vivarium.app.cli.OptionForms.Accel;
import dev.vivarium.app.cli.OptionForms.DisplayForm;
import dev.vivarium.app.folders.HostFolders;
import dev.vivarium.app.machines.ControlPlace;
import dev.vivarium.app.machines.KeptMachines;
import dev.vivarium.app.machines.Presence;
import dev.vivarium.engine.api.Console;
import dev.vivarium.engine.api.DisplaySettings;
import dev.vivarium.engine.api.KeptMachine;
import dev.vivarium.engine.api.KeptOptions;
import dev.vivarium.engine.api.MachineSettings.SerialSettings;
import dev.vivarium.engine.api.Remedy;
import dev.vivarium.engine.api.VirtualMachines;
import dev.vivarium.engine.api.VmException;
import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.bundle.Bundle;
import dev.vivarium.snapshot.bundle.HostFacts;
import dev.vivarium.snapshot.bundle.MachineSpec;
import dev.vivarium.snapshot.bundle.MachineSpec.Port;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.TypeConversionException;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A kept machine that becomes this process: its sockets and logs, and where its ports lead to. */
final class KeptStart {
    private final Bundle bundle;
    private final @Nullable Accel accel;
    private final @Nullable DisplaySettings display;
    private final boolean anew;

    /**
     * @param accel   null for what the machine says
     * @param display null for what this computer knows of the machine
     * @param anew    whether a saved state is left aside
     */
    KeptStart(Bundle bundle, @Nullable Accel accel, @Nullable DisplaySettings display, boolean anew) {
        this.bundle = bundle;
        this.accel = accel;
        this.display = display;
        this.anew = anew;
    }

    /**
     * Stays until the machine has ended.
     *
     * @param start   whether the guest runs at once
     * @param inFront whether standard input and output are the machine's
     * @param onStart told when it runs, or is there and paused
     */
    Outcome run(boolean start, boolean inFront, Runnable onStart) throws VmException, SnapshotException {
        MachineSpec spec = bundle.machine().machine();
        HostFacts facts = KeptMachines.facts(bundle);
        Presence.requireFree(bundle);
        ControlPlace place = ControlPlace.make(bundle.folder());
        SerialSettings serial = serial(spec.serial(), facts.serial(), place, inFront);
        SerialSettings console = console(spec.console(), facts.console(), inFront);
        KeptOptions options = new KeptOptions(accel == null ? null : accel.accelerator(),
                accel == null || accel.accelerator() == null ? null : accel.translate(), serial, console,
                display == null ? display(facts) : display, place.control(), place.vsock(),
                HostFolders.reports(), anew);
        Opened opened = new Opened(options);
        try {
            return new MachineRun(opened::build, Wiring.of(serial, console, spec.testDevices(), place.control()),
                    List.of()).toItsEnd(start, onStart, outcome -> {
                    });
        } finally {
            opened.clear();
        }
    }

    /** Whether it was this process that had the machine, and so has to clear away. */
    private final class Opened {
        private final KeptOptions options;
        private boolean done;

        Opened(KeptOptions options) {
            this.options = options;
        }

        KeptMachine build(Console console, Console debugConsole) throws VmException {
            KeptMachine machine = VirtualMachines.find().open(bundle.folder(), options, console, debugConsole);
            done = true;
            return machine;
        }

        void clear() throws VmException {
            try {
                if (done && bundle.owner() == null) {
                    ControlPlace.remove(bundle.folder());
                }
            } catch (IOException e) {
                throw new VmException(VmException.Kind.HOST, "The machine's sockets cannot be taken away: "
                        + e.getMessage() + ".", e);
            }
        }
    }

    private SerialSettings serial(Port port, @Nullable String target, ControlPlace place, boolean inFront)
            throws VmException, SnapshotException {
        if (port != Port.LOG) {
            return console(port, target, inFront);
        }
        Path log = bundle.log("serial.log");
        return inFront ? new SerialSettings.LoggedConsole(log) : new SerialSettings.LoggedSocket(log, place.serial());
    }

    private SerialSettings console(Port port, @Nullable String target, boolean inFront) throws VmException {
        return switch (port) {
            case NONE, LOG -> new SerialSettings.None();
            case STDIO -> inFront ? new SerialSettings.Console() : new SerialSettings.None();
            case FILE -> new SerialSettings.ToFile(known(target));
            case SOCKET -> new SerialSettings.ToSocket(known(target));
        };
    }

    private Path known(@Nullable String target) throws VmException {
        if (target == null) {
            throw new VmException(VmException.Kind.USER, "This computer does not know where a port of the machine leads"
                    + " to.", new Remedy(Remedy.Step.LEAD_PORT, KeptMachines.nameOf(bundle.folder())));
        }
        return Path.of(target);
    }

    private static DisplaySettings display(HostFacts facts) throws VmException {
        String words = facts.display();
        try {
            return words == null ? new DisplaySettings.None() : new DisplayForm().convert(words);
        } catch (TypeConversionException e) {
            throw new VmException(VmException.Kind.USER, "The machine's file host.json does not say where its screen is"
                    + " shown: " + e.getMessage() + ".", e);
        }
    }
}
