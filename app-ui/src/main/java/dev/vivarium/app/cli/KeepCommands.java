package dev.vivarium.app.cli;

import dev.vivarium.app.machines.KeptMachines;
import dev.vivarium.app.machines.MachineActions;
import dev.vivarium.app.machines.Presence;
import dev.vivarium.engine.api.VmException;
import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.bundle.Bundle;
import dev.vivarium.snapshot.bundle.Machines;
import dev.vivarium.snapshot.bundle.OpenBundle;
import dev.vivarium.snapshot.disk.DiskFiles;
import dev.vivarium.snapshot.files.Durable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.concurrent.Callable;

/** {@code viv delete} and {@code viv rename}, of machines that are off. */
final class KeepCommands {
    private KeepCommands() {
    }

    /** Takes a machine away. */
    @Command(name = "delete", description = "Deletes a machine that is off, with its disks and snapshots.",
            mixinStandardHelpOptions = true, versionProvider = VersionCommand.class, sortOptions = false,
            footerHeading = "%nExamples:%n", footer = {
                    "  viv delete debian",
                    "  viv delete debian --yes"})
    static final class Delete implements Callable<Integer> {
        @Mixin
        private MachineArgument machine;
        @Option(names = "--yes", description = "Do not ask.")
        private boolean yes;

        @Override
        public Integer call() throws VmException, SnapshotException {
            Bundle bundle = machine.bundle();
            Presence.requireFree(bundle);
            if (!yes) {
                Confirmation.ask("The machine '" + KeptMachines.nameOf(bundle.folder()) + "' in '" + bundle.folder()
                        + "' is deleted with its disks and snapshots.", "--yes");
            }
            if (Presence.of(bundle).state() == Presence.State.BROKEN) {
                deleteBroken(bundle.folder());
                return 0;
            }
            OpenBundle open = OpenBundle.open(bundle.folder(), new DiskFiles());
            try (open) {
                Machines.delete(open);
            }
            return 0;
        }

        /** What cannot be opened cannot run either. */
        private static void deleteBroken(Path folder) throws SnapshotException {
            Path going = folder.resolveSibling("." + KeptMachines.nameOf(folder) + ".gone");
            Durable.deleteTree(going);
            Durable.rename(folder, going);
            Durable.deleteTree(going);
        }
    }

    /** Calls a machine something else. */
    @Command(name = "rename", description = "Gives a machine that is off another name, and its folder, too.",
            mixinStandardHelpOptions = true, versionProvider = VersionCommand.class, footerHeading = "%nExamples:%n",
            footer = "  viv rename debian server")
    static final class Rename implements Callable<Integer> {
        @Mixin
        private MachineArgument machine;
        @Parameters(index = "1", paramLabel = "NEW", description = "The new name. The folder stays where it is.")
        private String name;

        @Override
        public Integer call() throws VmException, SnapshotException {
            new MachineActions().rename(machine.bundle(), name);
            return 0;
        }
    }
}
