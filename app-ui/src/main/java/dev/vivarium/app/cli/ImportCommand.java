package dev.vivarium.app.cli;

import dev.vivarium.app.machines.JsonObject;
import dev.vivarium.app.machines.KeptMachines;
import dev.vivarium.app.machines.MachineActions;
import dev.vivarium.engine.api.VmException;
import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.exchange.Identity;
import dev.vivarium.snapshot.exchange.Import;
import dev.vivarium.snapshot.exchange.ImportSummary;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.nio.file.Path;
import java.util.concurrent.Callable;

/** {@code viv import}: a machine of a file that came from anywhere. */
@Command(name = "import", description = "Makes a machine of an exported file. All of it is checked.",
        mixinStandardHelpOptions = true, versionProvider = VersionCommand.class, sortOptions = false,
        footerHeading = "%nExamples:%n", footer = {
                "  viv import debian.vivz",
                "  viv import debian.vivz server",
                "  viv import debian.vivz --moved          the same machine, which is not used any more where it was",
                "  curl -s https://example.org/debian.vivz | viv import - debian"})
final class ImportCommand implements Callable<Integer> {
    private static final String STANDARD_INPUT = "-";

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;
    @Parameters(index = "0", paramLabel = "FILE", description = "The exported file, or - for standard input.")
    private Path file;
    @Parameters(index = "1", arity = "0..1", paramLabel = "NAME",
            description = "What to call the machine, or the path of its folder. Default: what it was called.")
    private @Nullable String name;
    @Option(names = "--moved",
            description = "Keep its identity. Otherwise it is another machine, which may run beside the"
                    + " one that was exported.")
    private boolean moved;
    @Option(names = "--json", description = "Print what was made for programs.")
    private boolean json;

    @Override
    public Integer call() throws VmException, SnapshotException {
        boolean stream = file.toString().equals(STANDARD_INPUT);
        if (stream && name == null) {
            throw new VmException(VmException.Kind.USER,
                    "What comes from standard input needs a name: viv import - NAME.");
        }
        Path target = name == null ? null : KeptMachines.newPlace(name);
        Identity identity = moved ? Identity.MOVED : Identity.COPIED;
        ImportSummary summary;
        try (DiskWork work = new DiskWork(spec.commandLine().getErr(), "importing")) {
            summary = stream && target != null
                    ? new Import(identity, work).read(new FileInputStream(FileDescriptor.in), file, target)
                    : new MachineActions().importFile(file, target, identity, work);
            work.done();
        }
        if (json) {
            spec.commandLine().getOut().println(new JsonObject().put("name", summary.bundle().folderName())
                    .put("id", summary.id().toString()).put("folder", summary.bundle().folder().toString())
                    .put("storedBytes", summary.storedBytes()));
        } else if (name == null) {
            spec.commandLine().getOut().println(summary.bundle().folderName());
        }
        return 0;
    }
}
