package dev.vivarium.app.cli;

import dev.vivarium.app.machines.Amounts;
import dev.vivarium.app.machines.JsonObject;
import dev.vivarium.engine.api.VmException;
import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.bundle.Bundle;
import dev.vivarium.snapshot.bundle.DiskLayer;
import dev.vivarium.snapshot.bundle.SnapshotId;
import dev.vivarium.snapshot.bundle.SnapshotManifest;
import dev.vivarium.snapshot.bundle.Snapshots;
import dev.vivarium.snapshot.bundle.Snapshots.Line;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/** {@code viv snapshot list}, {@code tree} and {@code show}. */
final class SnapshotViews {
    private SnapshotViews() {
    }

    private static String kind(SnapshotManifest snapshot) {
        return snapshot.running() == null ? "off" : "running";
    }

    private static JsonObject json(SnapshotManifest snapshot, Bundle bundle) throws SnapshotException {
        SnapshotId parent = snapshot.parent();
        return new JsonObject().put("id", snapshot.id().text()).put("name", snapshot.name())
                .put("note", snapshot.note()).put("taken", snapshot.taken().toString())
                .put("parent", parent == null ? null : parent.text()).put("kind", kind(snapshot))
                .put("automatic", snapshot.automatic()).put("addedBytes", snapshot.addedBytes())
                .put("present", snapshot.id().equals(bundle.machine().present().parent()));
    }

    private static List<JsonObject> broken(Snapshots snapshots) {
        return snapshots.broken().entrySet().stream().map(each -> new JsonObject().put("id", each.getKey().text())
                .put("trouble", each.getValue().getMessage())).toList();
    }

    private static void printBroken(Snapshots snapshots, PrintWriter out) {
        snapshots.broken().forEach((id, trouble) -> out.println(id + "  broken: "
                + TextTable.plain(trouble.getMessage())));
    }

    /** All, oldest first. */
    @Command(name = "list", description = "Lists a machine's snapshots, oldest first.", mixinStandardHelpOptions = true,
            versionProvider = VersionCommand.class, footerHeading = "%nExamples:%n", footer = {
                    "  viv snapshot list debian",
                    "  viv snapshot list debian --json"})
    static final class ListAll implements Callable<Integer> {
        @CommandLine.Spec
        private CommandLine.Model.CommandSpec spec;
        @Mixin
        private MachineArgument machine;
        @Option(names = "--json", description = "Print it for programs.")
        private boolean json;

        @Override
        public Integer call() throws VmException, SnapshotException {
            Bundle bundle = machine.bundle();
            Snapshots snapshots = bundle.snapshots();
            PrintWriter out = spec.commandLine().getOut();
            if (json) {
                List<JsonObject> all = new ArrayList<>();
                for (SnapshotManifest each : snapshots.whole().values()) {
                    all.add(json(each, bundle));
                }
                all.addAll(broken(snapshots));
                out.println(JsonObject.array(all));
                return 0;
            }
            TextTable table = new TextTable("ID", "NAME", "TAKEN", "KIND", "ADDED");
            for (SnapshotManifest each : snapshots.whole().values()) {
                table.row(each.id().text(), each.name(), each.taken().toString(), kind(each),
                        Amounts.bytes(each.addedBytes()));
            }
            table.print(out);
            printBroken(snapshots, out);
            return 0;
        }
    }

    /** Which grew from which. */
    @Command(name = "tree", description = "Shows which snapshot grew from which, and where the present state is.",
            mixinStandardHelpOptions = true, versionProvider = VersionCommand.class, footerHeading = "%nExamples:%n",
            footer = {
                    "  viv snapshot tree debian",
                    "  viv snapshot tree debian --json"})
    static final class Tree implements Callable<Integer> {
        private static final String PRESENT = "(now)";

        @CommandLine.Spec
        private CommandLine.Model.CommandSpec spec;
        @Mixin
        private MachineArgument machine;
        @Option(names = "--json", description = "Print it for programs.")
        private boolean json;

        @Override
        public Integer call() throws VmException, SnapshotException {
            Bundle bundle = machine.bundle();
            Snapshots snapshots = bundle.snapshots();
            PrintWriter out = spec.commandLine().getOut();
            SnapshotId present = bundle.machine().present().parent();
            if (json) {
                List<JsonObject> all = new ArrayList<>();
                for (Line line : snapshots.tree()) {
                    all.add(SnapshotViews.json(line.snapshot(), bundle).put("depth", line.depth()));
                }
                out.println(new JsonObject().put("present", present == null ? null : present.text())
                        .put("snapshots", all).put("broken", broken(snapshots)));
                return 0;
            }
            if (present == null || !snapshots.whole().containsKey(present)) {
                out.println(PRESENT);
            }
            for (Line line : snapshots.tree()) {
                SnapshotManifest snapshot = line.snapshot();
                String indent = "  ".repeat(line.depth());
                out.println(indent + TextTable.plain(snapshot.name()) + "  " + snapshot.id() + "  " + kind(snapshot));
                if (snapshot.id().equals(present)) {
                    out.println(indent + "  " + PRESENT);
                }
            }
            printBroken(snapshots, out);
            return 0;
        }
    }

    /** All that one says of itself. */
    @Command(name = "show", description = "Shows what a snapshot holds.", mixinStandardHelpOptions = true,
            versionProvider = VersionCommand.class, footerHeading = "%nExamples:%n",
            footer = "  viv snapshot show debian installed")
    static final class Show implements Callable<Integer> {
        @CommandLine.Spec
        private CommandLine.Model.CommandSpec spec;
        @Mixin
        private SnapshotArgument snapshot;
        @Option(names = "--json", description = "Print it for programs.")
        private boolean json;

        @Override
        public Integer call() throws VmException, SnapshotException {
            Bundle bundle = snapshot.bundle();
            SnapshotManifest shown = snapshot.of(bundle);
            PrintWriter out = spec.commandLine().getOut();
            if (json) {
                JsonObject disks = new JsonObject();
                for (Map.Entry<String, DiskLayer> each : shown.disks().entrySet()) {
                    disks.put(each.getKey(), each.getValue().path().text());
                }
                out.println(json(shown, bundle).put("memoryBytes", shown.machine().memoryBytes())
                        .put("cpu", shown.machine().cpu()).put("cpus", shown.machine().cpus()).put("disks", disks));
                return 0;
            }
            SnapshotId parent = shown.parent();
            out.println("name     " + TextTable.plain(shown.name()));
            out.println("id       " + shown.id());
            out.println("taken    " + shown.taken() + (shown.automatic() ? ", automatically" : ""));
            out.println("from     " + (parent == null ? "nothing" : parent));
            out.println("kind     " + (shown.running() == null ? "off" : "running: it goes on from there"));
            out.println("machine  " + shown.machine().cpus() + " × " + shown.machine().cpu() + ", "
                    + Amounts.bytes(shown.machine().memoryBytes()) + " of memory");
            shown.disks().forEach((name, layer) -> out.println("disk     " + name + ": " + layer.path()));
            out.println("added    " + Amounts.bytes(shown.addedBytes()));
            if (!shown.note().isEmpty()) {
                out.println("note     " + TextTable.plain(shown.note()));
            }
            return 0;
        }
    }
}
