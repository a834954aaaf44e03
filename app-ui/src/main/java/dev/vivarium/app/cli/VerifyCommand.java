package dev.vivarium.app.cli;

import dev.vivarium.app.machines.JsonObject;
import dev.vivarium.app.machines.KeptMachines;
import dev.vivarium.app.machines.Presence;
import dev.vivarium.engine.api.VmException;
import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.bundle.Bundle;
import dev.vivarium.snapshot.bundle.BundleRepair;
import dev.vivarium.snapshot.bundle.LayerSums;
import dev.vivarium.snapshot.bundle.OpenBundle;
import dev.vivarium.snapshot.bundle.SnapshotId;
import dev.vivarium.snapshot.bundle.Verify;
import dev.vivarium.snapshot.disk.DiskFiles;
import dev.vivarium.snapshot.exchange.ExchangeInfo;
import dev.vivarium.snapshot.exchange.Import;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;

/** {@code viv verify}: a machine or an exported file, to the last byte. */
@Command(name = "verify", description = "Reads all of a machine, or of an exported file, and says what is damaged.",
        mixinStandardHelpOptions = true, versionProvider = VersionCommand.class, sortOptions = false,
        footerHeading = "%nExamples:%n", footer = {
                "  viv verify debian",
                "  viv verify debian.vivz --json",
                "  viv verify debian --repair             saves what can be saved, and deletes nothing",
                "",
                "The exit status is 2 if something is damaged. A machine may run meanwhile; what it writes to is passed over.",
                "Of a machine that is off and sound, layers of disks that do not change any more and have no checksums get",
                "them, so that damage is found the next time."})
final class VerifyCommand implements Callable<Integer> {
    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;
    @Parameters(index = "0", paramLabel = "NAME|FILE",
            description = "A machine in the machines' folder, the path of a machine's folder, or an exported file.")
    private String name;
    @Option(names = "--repair",
            description = "Set aside what is damaged, so that the rest can be used. The machine is off"
                    + " meanwhile.")
    private boolean repair;
    @Option(names = "--json", description = "Print it for programs.")
    private boolean json;

    @Override
    public Integer call() throws VmException, SnapshotException {
        Path file = archive();
        return file != null ? verify(file) : verify(KeptMachines.find(name));
    }

    private @Nullable Path archive() {
        try {
            Path file = Path.of(name);
            return Files.isRegularFile(file) ? file : null;
        } catch (InvalidPathException e) {
            return null;
        }
    }

    private int verify(Path file) throws SnapshotException {
        ExchangeInfo info;
        try (DiskWork work = new DiskWork(spec.commandLine().getErr(), "reading")) {
            info = Import.verify(file, work);
            work.done();
        }
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(new JsonObject().put("file", file.toString()).put("name", info.name()).put("sound", true)
                    .put("bytes", info.bytes()).put("files", info.files()));
        } else {
            out.println("The file is sound.");
        }
        return 0;
    }

    private int verify(Bundle bundle) throws VmException, SnapshotException {
        DiskFiles files = new DiskFiles();
        List<String> done = new ArrayList<>();
        Verify.Report report;
        try (DiskWork work = new DiskWork(spec.commandLine().getErr(), "reading")) {
            if (repair) {
                Presence.requireFree(bundle);
                BundleRepair.Result result = BundleRepair.run(bundle.folder(), files, work);
                done.addAll(result.done());
                report = result.left();
            } else {
                report = Verify.run(bundle, files, work);
            }
            work.done();
        }
        if (report.isSound() && !report.unprotected().isEmpty() && bundle.user() == null
                && protect(bundle, files, done)) {
            report = new Verify.Report(report.machine(), report.snapshots(), List.of(), report.inUse());
        }
        if (json) {
            print(bundle, report, done);
        } else {
            print(report, done);
        }
        return report.isSound() ? 0 : VmException.Kind.USER.exitStatus();
    }

    /** @return whether all layers have checksums now; not where nothing can be written, and nothing else is wrong then */
    private boolean protect(Bundle bundle, DiskFiles files, List<String> done) {
        try (OpenBundle open = OpenBundle.open(bundle.folder(), files);
                DiskWork work = new DiskWork(spec.commandLine().getErr(), "checksums of disks")) {
            done.add("Layers of disks that have checksums now: " + LayerSums.write(open, work) + ".");
            work.done();
            return true;
        } catch (SnapshotException | CancellationException e) {
            return false;
        }
    }

    private void print(Bundle bundle, Verify.Report report, List<String> done) {
        List<JsonObject> snapshots = new ArrayList<>();
        for (Map.Entry<SnapshotId, List<String>> each : report.snapshots().entrySet()) {
            snapshots.add(new JsonObject().put("id", each.getKey().text()).put("sound", each.getValue().isEmpty())
                    .putTexts("problems", each.getValue()));
        }
        spec.commandLine().getOut().println(new JsonObject().put("name", bundle.folderName())
                .put("sound", report.isSound()).putTexts("problems", report.machine()).put("snapshots", snapshots)
                .putTexts("unprotected", report.unprotected()).putTexts("inUse", report.inUse())
                .putTexts("done", done));
    }

    private void print(Verify.Report report, List<String> done) {
        PrintWriter out = spec.commandLine().getOut();
        done.forEach(each -> out.println(TextTable.plain(each)));
        report.machine().forEach(each -> out.println(TextTable.plain(each)));
        report.snapshots().forEach((id, problems) -> problems.forEach(each -> out.println("Snapshot " + id + ": "
                + TextTable.plain(each))));
        if (!report.inUse().isEmpty()) {
            out.println("In use, and passed over: " + String.join(", ", report.inUse()) + ".");
        }
        if (!report.unprotected().isEmpty()) {
            out.println("Without checksums as yet: " + String.join(", ", report.unprotected()) + ".");
        }
        out.println(report.isSound() ? "The machine is sound." : "The machine is damaged.");
    }
}
