package dev.vivarium.app.cli;

import dev.vivarium.app.machines.JsonObject;
import dev.vivarium.app.machines.MachineActions;
import dev.vivarium.engine.api.VmException;
import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.bundle.Bundle;
import dev.vivarium.snapshot.exchange.ExportOptions;
import dev.vivarium.snapshot.exchange.ExportSummary;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;

/** {@code viv export}: a machine as one file. */
@Command(name = "export", description = "Writes a machine into one file, for another computer.",
        mixinStandardHelpOptions = true, versionProvider = VersionCommand.class, sortOptions = false,
        footerHeading = "%nExamples:%n", footer = {
                "  viv export debian debian.vivz",
                "  viv export debian installed.vivz --snapshot installed",
                "  viv export debian small.vivz --no-memory --json",
                "",
                "All of a machine is exported when it is off; one snapshot also while it runs. What belongs to this computer",
                "alone stays: CDs that were not copied, sockets, where the screen is shown. Stopped with Ctrl-C, no file is left."})
final class ExportCommand implements Callable<Integer> {
    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;
    @Mixin
    private MachineArgument machine;
    @Parameters(index = "1", paramLabel = "FILE", description = "The file, which is usually called something.vivz.")
    private @Nullable Path file;
    @Option(names = "--snapshot", paramLabel = "SNAP", description = "Only this one, as the machine's present state.")
    private @Nullable String snapshot;
    @Option(names = "--no-memory", description = "Leave out what is in the memory of running machines: the disks of a"
            + " snapshot are then as after a power cut.")
    private boolean noMemory;
    @Option(names = "--replace", description = "Replace the file if it is there.")
    private boolean replace;
    @Option(names = "--json", description = "Print what was written for programs.")
    private boolean json;

    @Override
    public Integer call() throws VmException, SnapshotException {
        Bundle bundle = machine.bundle();
        Path target = Objects.requireNonNull(file).toAbsolutePath();
        ExportOptions options = new ExportOptions(
                snapshot == null ? null : bundle.snapshots().find(snapshot).id(), !noMemory, replace);
        ExportSummary summary;
        try (DiskWork work = new DiskWork(spec.commandLine().getErr(), "exporting")) {
            summary = new MachineActions().export(bundle, target, options, work);
            work.done();
        }
        if (json) {
            spec.commandLine().getOut().println(new JsonObject().put("file", target.toString())
                    .put("bytes", summary.archiveBytes()).put("machineBytes", summary.info().bytes())
                    .put("files", summary.info().files()));
        }
        return 0;
    }
}
