package dev.vivarium.app.cli;

import dev.vivarium.app.machines.JsonObject;
import dev.vivarium.app.machines.SnapshotActions;
import dev.vivarium.engine.api.VmException;
import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.bundle.Bundle;
import dev.vivarium.snapshot.bundle.SnapshotManifest;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;

/** {@code viv snapshot verify}: whether a snapshot can be restored. */
@Command(name = "verify", description = "Reads all that a snapshot needs, and says whether it can be restored.",
        mixinStandardHelpOptions = true, versionProvider = VersionCommand.class, footerHeading = "%nExamples:%n",
        footer = {
                "  viv snapshot verify debian installed",
                "",
                "The exit status is 2 if something is damaged. 'viv verify' looks at the machine and at all snapshots."})
final class SnapshotVerifyCommand implements Callable<Integer> {
    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;
    @Mixin
    private SnapshotArgument snapshot;
    @Option(names = "--json", description = "Print it for programs.")
    private boolean json;

    @Override
    public Integer call() throws VmException, SnapshotException {
        Bundle bundle = snapshot.bundle();
        SnapshotManifest manifest = snapshot.of(bundle);
        List<String> problems;
        try (DiskWork work = new DiskWork(spec.commandLine().getErr(), "reading")) {
            problems = new SnapshotActions().verify(bundle, manifest.id(), work);
            work.done();
        }
        PrintWriter out = spec.commandLine().getOut();
        boolean sound = problems.isEmpty();
        if (json) {
            out.println(new JsonObject().put("id", manifest.id().text()).put("name", manifest.name())
                    .put("sound", sound).putTexts("problems", problems));
        } else {
            problems.forEach(each -> out.println(TextTable.plain(each)));
            out.println(sound ? "The snapshot is sound." : "The snapshot is damaged.");
        }
        return sound ? 0 : VmException.Kind.USER.exitStatus();
    }
}
