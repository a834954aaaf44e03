package dev.vivarium.app.cli;

import dev.vivarium.app.machines.Amounts;
import dev.vivarium.app.machines.JsonObject;
import dev.vivarium.engine.api.VmException;
import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.bundle.Bundle;
import dev.vivarium.snapshot.bundle.SnapshotDiff;
import dev.vivarium.snapshot.bundle.SnapshotManifest;
import dev.vivarium.snapshot.disk.DiskFiles;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.PrintWriter;
import java.util.concurrent.Callable;

/** {@code viv snapshot diff}: how two snapshots differ. */
@Command(name = "diff", description = "Says how two snapshots differ: in the machine, and by how much was written.",
        mixinStandardHelpOptions = true, versionProvider = VersionCommand.class, footerHeading = "%nExamples:%n",
        footer = {
                "  viv snapshot diff debian installed upgraded",
                "  viv snapshot diff debian installed upgraded --json"})
final class SnapshotDiffCommand implements Callable<Integer> {
    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;
    @Mixin
    private SnapshotArgument snapshot;
    @Parameters(index = "2", paramLabel = "OTHER", description = "The other snapshot's name or id.")
    private String other;
    @Option(names = "--json", description = "Print it for programs.")
    private boolean json;

    @Override
    public Integer call() throws VmException, SnapshotException {
        Bundle bundle = snapshot.bundle();
        SnapshotManifest before = snapshot.of(bundle);
        SnapshotManifest after = bundle.snapshots().find(other);
        SnapshotDiff diff = SnapshotDiff.of(bundle, new DiskFiles(), before.id(), after.id());
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            JsonObject settings = new JsonObject();
            diff.settings().forEach((name, change) -> settings.put(name,
                    new JsonObject().put("before", change.before()).put("after", change.after())));
            out.println(new JsonObject().put("before", before.id().text()).put("after", after.id().text())
                    .put("settings", settings).put("diskBytes", new JsonObject().putAll(diff.diskBytes()))
                    .put("memoryBytes", diff.memoryBytes()));
            return 0;
        }
        diff.settings().forEach((name, change) -> out.println(TextTable.plain(name + ": " + change.before() + " -> "
                + change.after())));
        diff.diskBytes().forEach((disk, bytes) -> out.println(disk + ": " + Amounts.bytes(bytes)
                + " in layers that only one of them has"));
        out.println("memory: " + Amounts.bytes(diff.memoryBytes()) + " in layers that only one of them has");
        return 0;
    }
}
