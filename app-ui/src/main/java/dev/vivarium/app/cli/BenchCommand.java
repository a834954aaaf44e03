package dev.vivarium.app.cli;

import dev.vivarium.app.cli.OptionForms.AccelForm;
import dev.vivarium.app.cli.bench.BenchGuest;
import dev.vivarium.app.cli.bench.BenchRun;
import dev.vivarium.app.cli.bench.BenchTable;
import dev.vivarium.app.cli.bench.Column;
import dev.vivarium.app.cli.bench.Contestant;
import dev.vivarium.app.cli.bench.Contestants;
import dev.vivarium.app.folders.HostFolders;
import dev.vivarium.app.machines.OwnCommand;
import dev.vivarium.engine.api.VmException;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.concurrent.Callable;

/** {@code viv bench}: how fast our own workloads run, in processes of their own, and what the peers take for them. */
@Command(name = "bench", description = "Measures a guest's workloads, and on demand what other virtual machines take.",
        mixinStandardHelpOptions = true, versionProvider = VersionCommand.class, sortOptions = false,
        footerHeading = "%n", footer = {
                "The guest is Debian's cloud kernel with busybox, fetched as 'viv demo' does. It boots once in each way",
                "to run it. Processor seconds are those of the whole process, start and compilers included: the",
                "steadier figure where other work is going on.",
                "",
                "Examples:",
                "  viv bench",
                "  viv bench --peers --scale 50              QEMU beside it, half of the work",
                "  viv bench --accel soft --accel soft,translate=off",
                "  viv bench --peers --json >bench.json"})
final class BenchCommand implements Callable<Integer> {
    private static final int SCALE_MAXIMUM = 1000;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;
    @Option(names = "--peers", description = "Run the same guest in QEMU, too, where there is one.")
    private boolean peers;
    @Option(names = "--accel", paramLabel = "HOW", converter = AccelText.class,
            description = "What runs the guest's instructions, as 'viv run' has it; once for each column. Default: auto.")
    private List<String> accels = new ArrayList<>();
    @Option(names = "--scale", paramLabel = "PERCENT", defaultValue = "100",
            description = "How much work; below 20 most workloads are too short to time. Default: ${DEFAULT-VALUE}.")
    private int scale;
    @Option(names = "--json", description = "Print one JSON object instead of a table.")
    private boolean json;

    /** The text of {@code --accel}, if it is one. */
    static final class AccelText implements ITypeConverter<String> {
        @Override
        public String convert(String text) {
            new AccelForm().convert(text);
            return text;
        }
    }

    @Override
    public Integer call() throws VmException {
        if (scale < 1 || scale > SCALE_MAXIMUM) {
            throw new VmException(VmException.Kind.USER,
                    "The scale is 1 to " + SCALE_MAXIMUM + " percent, not " + scale + ".");
        }
        try (ScratchFolder folder = new ScratchFolder("viv-bench")) {
            BenchGuest guest = BenchGuest.prepare(HostFolders.cache(), folder.path(), this::say);
            List<Column> columns = run(contestants(guest, folder.path()), folder.path());
            report(columns);
            return status(columns);
        } catch (IOException e) {
            throw new VmException(VmException.Kind.HOST, "No folder can be made for the bench: " + e.getMessage() + ".",
                    e);
        }
    }

    private List<Contestant> contestants(BenchGuest guest, Path folder) {
        Contestants all = new Contestants(guest, scale);
        List<Contestant> chosen = new ArrayList<>();
        List<String> command = OwnCommand.before("bench");
        for (String accel : new LinkedHashSet<>(accels.isEmpty() ? List.of("auto") : accels)) {
            chosen.add(all.vivarium(command, accel, folder.resolve(chosen.size() + ".qmp")));
        }
        if (peers) {
            chosen.addAll(all.peers(this::say));
        }
        return chosen;
    }

    private List<Column> run(List<Contestant> contestants, Path folder) {
        List<Column> columns = new ArrayList<>();
        for (Contestant contestant : contestants) {
            say(contestant.name() + ": booting ...");
            Column column = new BenchRun(contestant, folder, this::say).toItsEnd();
            if (column.trouble() != null) {
                say(column.name() + " was not measured to its end: " + column.trouble() + ".");
            }
            if (!column.measures().isEmpty() || column.counted()) {
                columns.add(column);
            }
        }
        return columns;
    }

    private void report(List<Column> columns) {
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(BenchJson.of(scale, columns));
        } else {
            out.println();
            new BenchTable(columns).lines().forEach(out::println);
        }
        out.flush();
        Column first = columns.getFirst();
        for (Column column : columns) {
            column.differences(first)
                    .forEach(workload -> say("The workload " + workload + " has not the same result in "
                            + column.name() + " as in " + first.name() + ": one of them computes wrongly."));
        }
    }

    /** A peer's trouble is not ours. */
    private static int status(List<Column> columns) {
        Column first = columns.getFirst();
        boolean failed = columns.stream().anyMatch(column -> column.counted() && column.trouble() != null);
        boolean wrong = columns.stream().anyMatch(column -> !column.differences(first).isEmpty());
        return failed || wrong ? VmException.Kind.FAULT.exitStatus() : 0;
    }

    /** Progress does not mix with what is asked for. */
    private void say(String sentence) {
        PrintWriter err = spec.commandLine().getErr();
        err.println("viv bench: " + sentence);
        err.flush();
    }
}
