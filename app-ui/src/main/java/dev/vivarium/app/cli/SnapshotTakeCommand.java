package dev.vivarium.app.cli;

import dev.vivarium.app.machines.JsonObject;
import dev.vivarium.app.machines.SnapshotWork.Taken;
import dev.vivarium.app.machines.SnapshotWork.Wanted;
import dev.vivarium.engine.api.VmException;
import dev.vivarium.snapshot.SnapshotException;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.util.concurrent.Callable;

/** {@code viv snapshot take}: while the machine runs, or of one that is off. */
@Command(name = "take",
        description = "Takes a snapshot. A running machine goes on, but for a moment; Ctrl-C gives it up.",
        mixinStandardHelpOptions = true, versionProvider = VersionCommand.class, sortOptions = false,
        footerHeading = "%nExamples:%n", footer = {
                "  viv snapshot take debian installed",
                "  viv snapshot take debian before-upgrade --note 'Debian 12.5' --json"})
final class SnapshotTakeCommand implements Callable<Integer> {
    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;
    @Mixin
    private MachineArgument machine;
    @Parameters(index = "1", paramLabel = "SNAP", description = "What to call it.")
    private String name;
    @Option(names = "--note", paramLabel = "TEXT", defaultValue = "", description = "What to remember of it.")
    private String note;
    @Option(names = "--json", description = "Print what was taken, and how long that took, for programs.")
    private boolean json;

    @Override
    public Integer call() throws VmException, SnapshotException {
        Taken taken = SnapshotTaking.take(spec.commandLine().getErr(), machine.bundle(),
                new Wanted(name, note, false));
        if (json) {
            spec.commandLine().getOut().println(new JsonObject().put("id", taken.id().text()).put("name", name)
                    .put("kind", taken.running() ? "running" : "off").putTenths("pauseMillis", taken.pauseMillis())
                    .putTenths("totalMillis", taken.totalMillis()).put("bytes", taken.bytes()));
        }
        return 0;
    }
}
