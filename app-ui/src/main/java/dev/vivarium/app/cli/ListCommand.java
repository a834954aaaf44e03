package dev.vivarium.app.cli;

import dev.vivarium.app.machines.Amounts;
import dev.vivarium.app.machines.JsonObject;
import dev.vivarium.app.machines.KeptMachines;
import dev.vivarium.app.machines.Presence;
import dev.vivarium.app.machines.Shelf;
import dev.vivarium.engine.api.VmException;
import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.bundle.Bundle;
import dev.vivarium.snapshot.bundle.MachineManifest;
import dev.vivarium.snapshot.bundle.Machines;
import dev.vivarium.snapshot.files.Durable;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** {@code viv list}: what machines there are, from their folders alone. */
@Command(name = "list", description = "Lists the machines that are kept.", mixinStandardHelpOptions = true,
        versionProvider = VersionCommand.class, sortOptions = false, footerHeading = "%nExamples:%n", footer = {
                "  viv list",
                "  viv list --json",
                "  viv list --in /media/stick"})
final class ListCommand implements Callable<Integer> {
    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;
    @Option(names = "--in", paramLabel = "FOLDER",
            description = "Look there. Default: the machines' folder, $VIVARIUM_HOME or ~/Vivarium.")
    private @Nullable Path in;
    @Option(names = "--json", description = "Print it for programs.")
    private boolean json;

    /** What is shown of one machine. */
    private record Row(String name, Path folder, Presence presence, @Nullable MachineManifest manifest, long diskBytes,
            int snapshots) {
        static Row of(Bundle bundle) {
            Presence presence = Presence.of(bundle);
            MachineManifest manifest = null;
            int snapshots = 0;
            String trouble = "";
            try {
                manifest = bundle.machine();
                snapshots = bundle.snapshots().whole().size();
            } catch (SnapshotException e) {
                trouble = e.getMessage();
            }
            if (!trouble.isEmpty()) {
                presence = new Presence(Presence.State.BROKEN, presence.owner(), trouble);
            }
            return new Row(KeptMachines.nameOf(bundle.folder()), bundle.folder(), presence, manifest,
                    bytesIn(bundle.folder().resolve("disks")), snapshots);
        }
    }

    @Override
    public Integer call() throws VmException {
        List<Row> rows = new ArrayList<>();
        Path home = in == null ? Machines.ofUser().home() : in;
        for (Path folder : folders(home, Bundle.SUFFIX)) {
            rows.add(Row.of(new Bundle(folder)));
        }
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(JsonObject.array(rows.stream().map(ListCommand::json).toList()));
            return 0;
        }
        print(rows, out);
        for (Path left : folders(home, Bundle.SUFFIX + Durable.NEW)) {
            if (new Bundle(left).owner() == null) {
                out.println(TextTable.plain("The folder " + left.getFileName()
                        + " was left by a command that was interrupted. "
                        + "The next one that makes a machine of that name clears it away; or delete the folder."));
            }
        }
        return 0;
    }

    private static void print(List<Row> rows, PrintWriter out) {
        if (rows.isEmpty()) {
            out.println("There are no machines yet; 'viv create' makes one.");
            return;
        }
        TextTable table = new TextTable("NAME", "STATE", "MEMORY", "DISKS", "SNAPSHOTS");
        for (Row row : rows) {
            MachineManifest manifest = row.manifest;
            table.row(row.name, row.presence.state().label(),
                    manifest == null ? "" : Amounts.bytes(manifest.machine().memoryBytes()),
                    Amounts.bytes(row.diskBytes), manifest == null ? "" : Integer.toString(row.snapshots));
        }
        table.print(out);
        rows.stream().filter(row -> row.presence.state() == Presence.State.BROKEN)
                .forEach(row -> out.println(TextTable.plain(row.name + ": " + RemedyWords.trouble(row.presence))));
    }

    private static JsonObject json(Row row) {
        MachineManifest manifest = row.manifest;
        JsonObject object = new JsonObject().put("name", row.name).put("folder", row.folder.toString())
                .put("state", row.presence.state().label());
        row.presence.describe(object);
        if (manifest != null) {
            object.put("id", manifest.id().toString()).put("memoryBytes", manifest.machine().memoryBytes());
        }
        return object.put("diskBytes", row.diskBytes).put("snapshots", row.snapshots);
    }

    /** Folders whose names end with that, by name. */
    private static List<Path> folders(Path home, String suffix) throws VmException {
        try {
            return Shelf.folders(home, suffix);
        } catch (IOException e) {
            throw new VmException(VmException.Kind.USER, "The folder '" + home + "' cannot be listed: " + e.getMessage()
                    + ".", e);
        }
    }

    private static long bytesIn(Path folder) {
        long bytes = 0;
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                bytes += Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) ? Files.size(file) : 0;
            }
        } catch (IOException e) {
            return bytes;
        }
        return bytes;
    }
}
