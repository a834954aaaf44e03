package dev.vivarium.app.cli;

import dev.vivarium.app.machines.JsonObject;
import dev.vivarium.app.machines.SnapshotActions;
import dev.vivarium.engine.api.VmException;
import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.bundle.Bundle;
import dev.vivarium.snapshot.bundle.SnapshotId;
import dev.vivarium.snapshot.bundle.SnapshotManifest;
import dev.vivarium.snapshot.disk.Progress;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.util.concurrent.Callable;

/** {@code viv snapshot delete} and {@code rename}: by the machine's own process while it runs. */
final class SnapshotChanges {
    private SnapshotChanges() {
    }

    /** Takes one away. */
    @Command(name = "delete", description = "Deletes a snapshot. Those that grew from it stay, and so does the present"
            + " state.", mixinStandardHelpOptions = true, versionProvider = VersionCommand.class,
            sortOptions = false, footerHeading = "%nExamples:%n", footer = {
                    "  viv snapshot delete debian installed",
                    "  viv snapshot delete debian 20261126-160102-7f3a --json"})
    static final class Delete implements Callable<Integer> {
        @CommandLine.Spec
        private CommandLine.Model.CommandSpec spec;
        @Mixin
        private SnapshotArgument snapshot;
        @Option(names = "--json", description = "Print how much room that gave, for programs.")
        private boolean json;

        @Override
        public Integer call() throws VmException, SnapshotException {
            Bundle bundle = snapshot.bundle();
            SnapshotId id = snapshot.of(bundle).id();
            long freed = new SnapshotActions().delete(bundle, id, Progress.NONE);
            if (json) {
                spec.commandLine().getOut().println(new JsonObject().put("id", id.text()).put("freedBytes", freed));
            }
            return 0;
        }
    }

    /** Calls one something else. */
    @Command(name = "rename", description = "Gives a snapshot another name, or another note.",
            mixinStandardHelpOptions = true, versionProvider = VersionCommand.class, sortOptions = false,
            footerHeading = "%nExamples:%n", footer = {
                    "  viv snapshot rename debian installed fresh",
                    "  viv snapshot rename debian installed installed --note 'with the desktop'"})
    static final class Rename implements Callable<Integer> {
        @Mixin
        private SnapshotArgument snapshot;
        @Parameters(index = "2", paramLabel = "NEW", description = "What to call it.")
        private String name;
        @Option(names = "--note", paramLabel = "TEXT", description = "What to remember of it. Default: as before.")
        private @Nullable String note;

        @Override
        public Integer call() throws VmException, SnapshotException {
            Bundle bundle = snapshot.bundle();
            SnapshotManifest found = snapshot.of(bundle);
            new SnapshotActions().rename(bundle, found.id(), name, note == null ? found.note() : note);
            return 0;
        }
    }
}
