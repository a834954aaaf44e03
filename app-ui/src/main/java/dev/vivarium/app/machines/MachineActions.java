package dev.vivarium.app.machines;

import dev.vivarium.app.machines.SnapshotWork.Wanted;
import dev.vivarium.engine.api.Remedy;
import dev.vivarium.engine.api.VmException;
import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.bundle.Bundle;
import dev.vivarium.snapshot.bundle.BundleRepair;
import dev.vivarium.snapshot.bundle.HostFacts;
import dev.vivarium.snapshot.bundle.MachineClone;
import dev.vivarium.snapshot.bundle.MachineSpec;
import dev.vivarium.snapshot.bundle.Machines;
import dev.vivarium.snapshot.bundle.OpenBundle;
import dev.vivarium.snapshot.bundle.SnapshotId;
import dev.vivarium.snapshot.disk.DiskFiles;
import dev.vivarium.snapshot.disk.Progress;
import dev.vivarium.snapshot.exchange.Export;
import dev.vivarium.snapshot.exchange.ExportOptions;
import dev.vivarium.snapshot.exchange.ExportSummary;
import dev.vivarium.snapshot.exchange.Identity;
import dev.vivarium.snapshot.exchange.Import;
import dev.vivarium.snapshot.exchange.ImportSummary;

import org.jspecify.annotations.Nullable;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * What can be done to a machine as a whole, for the command line and the window alike. Each takes as long as it takes, and what is
 * refused is so in a sentence. What is told of a progress may be given up; then everything is as it was.
 */
public final class MachineActions {
    /** What a system may take to shut down. */
    public static final int SHUTDOWN_SECONDS = 60;

    private final DiskFiles files = new DiskFiles();

    /** Returns when the guest runs. @return the machine's process */
    public long start(Bundle bundle) throws VmException, SnapshotException {
        return new MachineLauncher(bundle, "start").with("--accel", accelOf(bundle)).start();
    }

    /** The same from its disks: what it was saved as is left aside. */
    public long startAnew(Bundle bundle) throws VmException, SnapshotException {
        return new MachineLauncher(bundle, "start").with("--accel", accelOf(bundle)).with("--anew", true).start();
    }

    /** Said with the command, so that the launcher chooses Java's options by it; null for what the host has. */
    public static @Nullable String accelOf(Bundle bundle) throws SnapshotException {
        MachineSpec spec = bundle.machine().machine();
        return switch (spec.accelerator()) {
            case AUTO -> null;
            case SOFT -> "soft,translate=" + spec.translate().name().toLowerCase(Locale.ROOT);
            case KVM -> "kvm";
            case WHP -> "whp";
        };
    }

    /** Holds the guest, and its clock. */
    public void pause(Bundle bundle) throws VmException {
        RunningMachine.of(bundle).ask("stop");
    }

    /** Lets it go on. */
    public void resume(Bundle bundle) throws VmException {
        RunningMachine.of(bundle).ask("cont");
    }

    /** Presses the power button, and returns when the system has shut down. */
    public void stop(Bundle bundle, int seconds) throws VmException {
        RunningMachine running = RunningMachine.of(bundle);
        try (ControlConnection connection = running.connect()) {
            connection.ask("cont", new JsonObject()); // who is held does not see the button
            connection.ask("system_powerdown", new JsonObject());
        }
        if (!running.awaitEnd(seconds)) {
            throw new VmException(VmException.Kind.GUEST, "The system in the machine '" + running.name()
                    + "' has not shut down within " + seconds + " seconds.",
                    new Remedy(Remedy.Step.SWITCH_OFF, running.name()));
        }
    }

    /** Keeps what it is doing, and ends it: the next start goes on there. */
    public void save(Bundle bundle, Progress progress) throws VmException, SnapshotException {
        new Saving(progress).saveAndEnd(bundle, RunningMachine.of(bundle));
    }

    /** Pulls the plug. */
    public void kill(Bundle bundle) throws VmException {
        RunningMachine.of(bundle).quit();
    }

    /** Ends the process that has the machine and does not answer. The machine is as it last was whole. */
    public void endProcess(Bundle bundle) throws VmException {
        RunningMachine.held(bundle).end();
    }

    /** Gives a machine that is off, and its folder, another name. @return what it is now */
    public Bundle rename(Bundle bundle, String name) throws VmException, SnapshotException {
        KeptMachines.requireName(name);
        Presence.requireFree(bundle);
        OpenBundle open = OpenBundle.open(bundle.folder(), files);
        try (open) {
            return Machines.rename(open, name);
        }
    }

    /** Makes another machine of all of one that is off. */
    public Bundle clone(Bundle bundle, Path target, Progress progress) throws VmException, SnapshotException {
        Presence.requireFree(bundle);
        Bundle made;
        try (OpenBundle open = OpenBundle.open(bundle.folder(), files)) {
            made = MachineClone.full(open, target, KeptMachines.nameOf(target), progress);
        }
        return withoutPorts(bundle, made);
    }

    /**
     * Makes another machine that shares what does not change.
     *
     * @param from what it begins as; null for what the machine is now
     */
    public Bundle cloneLinked(Bundle bundle, @Nullable SnapshotId from, Path target, Progress progress)
            throws VmException, SnapshotException {
        String called = KeptMachines.nameOf(target);
        SnapshotId beginning = from == null ? beginning(bundle, called, progress) : from;
        return withoutPorts(bundle, MachineClone.linked(bundle, beginning, files, target, called, progress));
    }

    /** What clones of the machine as it is now begin as: its saved state, or else a snapshot that is taken. */
    public SnapshotId beginning(Bundle bundle, String called, Progress progress)
            throws VmException, SnapshotException {
        SnapshotId saved = bundle.machine().present().resumeFrom();
        return saved != null ? saved
                : new SnapshotWork(progress).take(bundle,
                        new Wanted("for " + called, "The machine " + called + " began as this.", false)).id();
    }

    /** Its ports, its screen and what is captured would lead to where those of the other machine do. */
    private Bundle withoutPorts(Bundle bundle, Bundle made) throws SnapshotException {
        HostFacts facts = KeptMachines.facts(bundle);
        try (OpenBundle open = OpenBundle.open(made.folder(), files)) {
            KeptMachines.note(open, new HostFacts(facts.computer(), facts.discs(), null, null, null,
                    facts.nets(), Map.of()));
        }
        return made;
    }

    /** Puts a machine that is off where the person may take it back from. */
    public Trash.Item trash(Bundle bundle) throws VmException, SnapshotException {
        Presence.requireFree(bundle);
        if (Presence.of(bundle).state() != Presence.State.BROKEN) {
            OpenBundle.open(bundle.folder(), files).close(); // nobody has it
        }
        return Trash.ofUser().put(bundle.folder());
    }

    /** Writes a machine into one file: all of it when it is off, one snapshot at any time. */
    public ExportSummary export(Bundle bundle, Path target, ExportOptions options, Progress progress)
            throws VmException, SnapshotException {
        if (options.snapshot() != null) {
            return new Export(files, options, progress).write(bundle, target);
        }
        Presence.requireFree(bundle);
        try (OpenBundle open = OpenBundle.open(bundle.folder(), files)) {
            return new Export(files, options, progress).write(open.bundle(), target);
        }
    }

    /** Makes a machine of an exported file, all of which is checked. @param target null for what it was called, or nearly so */
    public ImportSummary importFile(Path file, @Nullable Path target, Identity identity, Progress progress)
            throws SnapshotException {
        Machines machines = Machines.ofUser();
        Path folder = target == null ? machines.folderFor(machines.freeName(Import.info(file).name())) : target;
        return new Import(identity, progress).read(file, folder);
    }

    /**
     * Takes a machine's folder that is elsewhere into the machines' folder.
     *
     * @param moved whether it is no longer to be where it is; otherwise the machine here is another one
     */
    public Bundle adopt(Bundle bundle, boolean moved, Progress progress) throws VmException, SnapshotException {
        Machines machines = Machines.ofUser();
        Path target = machines.folderFor(machines.freeName(bundle.folderName()));
        if (!moved) {
            return clone(bundle, target, progress);
        }
        Presence.requireFree(bundle);
        OpenBundle.open(bundle.folder(), files).close(); // nobody has it, and it is a machine
        Moves.folder(bundle.folder(), target);
        return new Bundle(target);
    }

    /** Saves what can be saved of a broken machine; nothing is deleted. */
    public BundleRepair.Result repair(Bundle bundle, Progress progress) throws VmException, SnapshotException {
        Presence.requireFree(bundle);
        return BundleRepair.run(bundle.folder(), files, progress);
    }

    /** Whether a folder can be taken into the machines' folder by giving it another name. */
    public static boolean canMove(Path folder) {
        Path home = Machines.ofUser().home();
        return Files.isDirectory(home) && Moves.sameDevice(folder, home);
    }
}
