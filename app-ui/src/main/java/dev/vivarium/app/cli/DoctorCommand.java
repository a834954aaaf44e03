package dev.vivarium.app.cli;

import dev.vivarium.app.folders.HostFolders;
import dev.vivarium.engine.api.HostDoctor;
import dev.vivarium.engine.api.HostReport;
import dev.vivarium.engine.api.VirtualMachines;
import dev.vivarium.engine.api.VmException;
import dev.vivarium.snapshot.bundle.Machines;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

import java.io.Console;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

/** {@code viv doctor}: what this computer has for running machines, and what can be put right. */
@Command(name = "doctor", description = "Says what this computer has for running machines, and repairs what it can.",
        mixinStandardHelpOptions = true, versionProvider = VersionCommand.class,
        footerHeading = "%nExamples:%n", footer = {
                "  viv doctor                 looks, and changes nothing",
                "  viv doctor --json          the same for programs: docs/doctor.md has the fields",
                "  viv doctor --fix           shows each repair's commands and asks before they are run",
                "  viv doctor --fix --yes     the same in a script, without asking",
                "  viv doctor --undo          takes repairs back, the last first, and asks before each", "",
                "Exit status: 0 if machines run here, be it on the software processor; 2 a mistake in what was given;",
                "3 if none run, a repair failed, or --fix had nobody to ask."})
final class DoctorCommand implements Callable<Integer> {
    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;
    @Option(names = "--json",
            description = "Print it for programs, and ask nothing: 'machinesRun', 'backEnd', 'sentence',"
                    + " 'findings'; with --fix or --undo also 'repairs'.")
    private boolean json;
    @Option(names = "--fix", description = "Repair what can be repaired: shows what would be run and asks before each.")
    private boolean fix;
    @Option(names = "--undo", description = "Take back what --fix did: shows what would be run and asks before each.")
    private boolean undo;
    @Option(names = "--yes", description = "With --fix or --undo: do not ask.")
    private boolean yes;
    @Option(names = "--folder", paramLabel = "DIR",
            description = "The folder whose file system is tried, instead of the machines' folder.")
    private @Nullable Path folder;

    @Override
    public Integer call() throws VmException {
        check();
        HostDoctor doctor = VirtualMachines.find().hostDoctor(folder == null ? Machines.ofUser().home() : folder,
                HostFolders.state());
        PrintWriter out = spec.commandLine().getOut();
        DoctorText text = new DoctorText(json ? new PrintWriter(Writer.nullWriter()) : out);
        HostReport report = doctor.look();
        if (!undo) {
            text.findings(report);
        }
        RepairDialogue dialogue = new RepairDialogue(doctor, text, consent(out));
        if (fix) {
            dialogue.fix(report);
        } else if (undo) {
            dialogue.undo();
        } else {
            text.verdict(report);
        }
        if (json) {
            out.println(DoctorJson.of(dialogue.report(report), fix || undo ? dialogue.steps() : null));
        }
        return dialogue.worked() && (fix || undo || report.machinesRun()) ? 0 : VmException.Kind.HOST.exitStatus();
    }

    private void check() {
        if (fix && undo) {
            throw new ParameterException(spec.commandLine(), "--fix and --undo cannot be given together.");
        }
        if (yes && !fix && !undo) {
            throw new ParameterException(spec.commandLine(),
                    "--yes answers what --fix or --undo ask; give one of them.");
        }
    }

    /** Programs that read JSON are not asked. @return null if there is nobody to ask */
    private RepairDialogue.@Nullable Consent consent(PrintWriter out) {
        if (yes) {
            return question -> true;
        }
        Console console = System.console();
        if (json || console == null || !console.isTerminal()) {
            return null;
        }
        return question -> {
            out.print(question + " [y/N] ");
            out.flush();
            String answer = console.readLine();
            return answer != null && List.of("y", "yes").contains(answer.strip().toLowerCase(Locale.ROOT));
        };
    }
}
