package dev.vivarium.app.cli;

import dev.vivarium.app.cli.MachineRun.Outcome;
import dev.vivarium.app.cli.OptionForms.Accel;
import dev.vivarium.app.cli.OptionForms.AccelForm;
import dev.vivarium.app.demo.DemoGuest;
import dev.vivarium.app.folders.HostFolders;
import dev.vivarium.app.folders.Lesson;
import dev.vivarium.app.machines.NetDraft;
import dev.vivarium.engine.api.DisplaySettings;
import dev.vivarium.engine.api.MachineEnd;
import dev.vivarium.engine.api.MachineReport;
import dev.vivarium.engine.api.MachineSettings;
import dev.vivarium.engine.api.MachineSettings.KernelBoot;
import dev.vivarium.engine.api.MachineSettings.ProcessorSettings;
import dev.vivarium.engine.api.MachineSettings.SerialSettings;
import dev.vivarium.engine.api.VmException;
import dev.vivarium.snapshot.SnapshotException;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * {@code viv demo}: boots a small Linux before one's eyes, and says how long it took; then has another one saved while it runs,
 * killed, and brought back.
 */
@Command(name = "demo",
        description = "Boots a small Linux; then saves one while it runs, kills it, and brings it back.",
        mixinStandardHelpOptions = true, versionProvider = VersionCommand.class, sortOptions = false,
        footerHeading = "%n", footer = {
                "The kernel and busybox come from Debian's packages. apt downloads them into this user's cache folder;",
                "nothing is installed, and the next demo needs no network.",
                "",
                "Examples:",
                "  viv demo",
                "  viv demo --kernel vmlinuz --initrd initrd.gz      on a host without apt"})
final class DemoCommand implements Callable<Integer> {
    private static final String COMMAND_LINE = "console=ttyS0 earlyprintk=ttyS0 panic=-1";

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;
    @Option(names = "--kernel", paramLabel = "FILE", description = "A kernel instead of Debian's.")
    private @Nullable Path kernel;
    @Option(names = "--initrd", paramLabel = "FILE",
            description = "An initial RAM disk instead of ours. To end the demo it has to switch the machine off.")
    private @Nullable Path initrd;
    @Option(names = "--accel", paramLabel = "HOW", defaultValue = "auto", converter = AccelForm.class,
            description = "What runs the guest's instructions: auto, soft[,translate=on|off|mixed], kvm or whp.")
    private Accel accel;
    @Option(names = "--memory", paramLabel = "SIZE", defaultValue = "256M", converter = MemorySize.class,
            description = "The guest's memory. Default: ${DEFAULT-VALUE}.")
    private long memory;

    @Override
    public Integer call() throws VmException, SnapshotException {
        PrintWriter out = spec.commandLine().getOut();
        DemoGuest guest = DemoGuest.prepare(kernel, initrd, HostFolders.cache(), sentence -> say(out, sentence));
        String marker = initrd == null ? DemoGuest.MARKER : MachineRun.LINUX_MARKER;
        MachineSettings settings = new MachineSettings("demo",
                new ProcessorSettings(accel.settle(sentence -> say(out, sentence)), accel.translate(), "x86-64-v2", 1),
                memory,
                new KernelBoot(guest.kernel(), guest.initrd(), COMMAND_LINE), List.of(), List.of(),
                new SerialSettings.Console(), new SerialSettings.None(), marker, false, true, null,
                HostFolders.reports(), new DisplaySettings.None(), List.of(NetDraft.usualCard()));
        say(out, "booting " + guest.kernel().getFileName() + "; Ctrl-A X ends it ...");
        long start = System.currentTimeMillis();
        Outcome outcome = new MachineRun(settings).toItsEnd(true, end -> {
        });
        report(out, outcome, start);
        int status = status(outcome.end());
        if (status == 0 && initrd == null) {
            status = status(new SnapshotDemo(guest, COMMAND_LINE, accel, memory).run(sentence -> say(out, sentence),
                    Lesson.isRecorded()));
        }
        if (status == 0) {
            noteLesson(outcome);
        }
        return status;
    }

    private static void say(PrintWriter out, String sentence) {
        out.println("viv demo: " + sentence);
        out.flush();
    }

    private static void report(PrintWriter out, Outcome outcome, long startMillis) {
        MachineReport report = outcome.report();
        say(out, "first line of the kernel after " + since(startMillis, report.firstOutputMillis())
                + ", user space after " + since(startMillis, report.markerMillis())
                + ", switched off after " + since(startMillis, System.currentTimeMillis()) + ".");
        if (report.instructions() > 0) {
            say(out, String.format("%,d million guest instructions.", report.instructions() / 1_000_000));
        }
    }

    /** Tells the launcher that what Java recorded of this run is a whole boot: docs/adr/0010. */
    private void noteLesson(Outcome outcome) {
        if (!Lesson.isRecorded()) {
            return;
        }
        rehearseRun(outcome);
        try {
            Lesson.learned();
        } catch (IOException e) {
            log().debug("The next start will not be faster: {}", e.toString());
        }
    }

    /** What a {@code viv run} does and a demo does not, that Java records it as well: its command line and its report. */
    private void rehearseRun(Outcome outcome) {
        PrintWriter nobody = new PrintWriter(Writer.nullWriter());
        CommandLineTool.execute(nobody, nobody, "run", "--accel", "soft", "--memory", "512M", "--net", "none",
                "--display", "none", "--serial", "none");
        CommandLineTool.execute(nobody, nobody, "machine", "--help");
        StatsFile.forNobody(memory).write(outcome);
    }

    private static String since(long startMillis, long millis) {
        return millis == 0 ? "(never)" : String.format("%.2f s", (millis - startMillis) / 1000.0);
    }

    /** The guest is to switch itself off; one that starts over has crashed. */
    private int status(MachineEnd end) {
        if (end.reason() == MachineEnd.Reason.RESET) {
            spec.commandLine().getErr().println("viv: The demo's guest crashed: it wanted to start over.");
            return VmException.Kind.GUEST.exitStatus();
        }
        return end.exitStatus();
    }

    /** Asked for when there is something to say: logging takes long to start, and most runs say nothing. */
    private static Logger log() {
        return LoggerFactory.getLogger(DemoCommand.class);
    }
}
