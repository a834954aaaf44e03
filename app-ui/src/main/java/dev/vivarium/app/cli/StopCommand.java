package dev.vivarium.app.cli;

import dev.vivarium.app.machines.MachineActions;
import dev.vivarium.engine.api.VmException;
import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.bundle.Bundle;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.util.concurrent.Callable;

/** {@code viv stop}: the power button, or a saved state. */
@Command(name = "stop",
        description = "Presses a running machine's power button and waits until its system has shut down.",
        mixinStandardHelpOptions = true, versionProvider = VersionCommand.class, sortOptions = false,
        footerHeading = "%nExamples:%n", footer = {
                "  viv stop debian",
                "  viv stop debian --timeout 300",
                "  viv stop debian --save         keeps what it is doing: the next start goes on there"})
final class StopCommand implements Callable<Integer> {
    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;
    @Mixin
    private MachineArgument machine;
    @Option(names = "--timeout", paramLabel = "SECONDS", defaultValue = "60",
            description = "How long the system may take. Default: ${DEFAULT-VALUE}.")
    private int timeout;
    @Option(names = "--save", description = "Do not press the button: save the machine's memory and end it. The next"
            + " start goes on from there.")
    private boolean save;

    @Override
    public Integer call() throws VmException, SnapshotException {
        Bundle bundle = machine.bundle();
        MachineActions actions = new MachineActions();
        if (save) {
            try (DiskWork work = new DiskWork(spec.commandLine().getErr(), "saving memory")) {
                actions.save(bundle, work);
                work.done();
            }
            return 0;
        }
        actions.stop(bundle, timeout);
        return 0;
    }
}
