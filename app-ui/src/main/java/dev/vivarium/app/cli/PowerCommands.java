package dev.vivarium.app.cli;

import dev.vivarium.app.machines.MachineActions;
import dev.vivarium.engine.api.VmException;
import dev.vivarium.snapshot.SnapshotException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

import java.util.concurrent.Callable;

/** {@code viv kill}, {@code viv pause} and {@code viv resume}: one request to a machine that runs. */
final class PowerCommands {
    private PowerCommands() {
    }

    /** Pulls the plug. */
    @Command(name = "kill", description = "Ends a running machine at once, as if its plug was pulled.",
            mixinStandardHelpOptions = true, versionProvider = VersionCommand.class, footerHeading = "%nExamples:%n",
            footer = "  viv kill debian")
    static final class Kill implements Callable<Integer> {
        @Mixin
        private MachineArgument machine;

        @Override
        public Integer call() throws VmException, SnapshotException {
            new MachineActions().kill(machine.bundle());
            return 0;
        }
    }

    /** Holds the guest. */
    @Command(name = "pause", description = "Holds a running machine, its clock too. Its memory stays where it is.",
            mixinStandardHelpOptions = true, versionProvider = VersionCommand.class, footerHeading = "%nExamples:%n",
            footer = "  viv pause debian")
    static final class Pause implements Callable<Integer> {
        @Mixin
        private MachineArgument machine;

        @Override
        public Integer call() throws VmException, SnapshotException {
            new MachineActions().pause(machine.bundle());
            return 0;
        }
    }

    /** Lets it go on. */
    @Command(name = "resume", description = "Lets a machine go on that is paused, or held because the host's disk was"
            + " full.", mixinStandardHelpOptions = true, versionProvider = VersionCommand.class,
            footerHeading = "%nExamples:%n", footer = "  viv resume debian")
    static final class Resume implements Callable<Integer> {
        @Mixin
        private MachineArgument machine;

        @Override
        public Integer call() throws VmException, SnapshotException {
            new MachineActions().resume(machine.bundle());
            return 0;
        }
    }
}
