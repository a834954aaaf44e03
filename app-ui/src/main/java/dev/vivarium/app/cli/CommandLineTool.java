package dev.vivarium.app.cli;

import dev.vivarium.engine.api.VmException;
import dev.vivarium.snapshot.SnapshotException;

import org.jspecify.annotations.Nullable;

import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;

/** {@code viv}: hands the command line to the command it names, and turns errors into one sentence and an exit status. */
public final class CommandLineTool implements Runnable {
    static final int USAGE_WIDTH = 110;
    private static final String[] FOOTER = {
            "  viv demo                      boots a small Linux to show that everything works",
            "  viv run --kernel vmlinuz --initrd initrd.img --append console=ttyS0",
            "  viv create debian --firmware uefi --new-disk 20G --cdrom debian.iso && viv start debian",
            "  viv help run                  explains a command",
            "",
            "There is also viv setup, which sets this computer up; and from a source folder viv test and viv package.",
            "Exit status: 0 done, 2 a mistake in what was given, 3 the host lacks something,",
            "4 the guest did something wrong, 70 a fault of Vivarium."};

    private final CommandSpec spec = Described.command(this, "viv", "Creates and runs virtual machines.");

    private CommandLineTool() {
        spec.usageMessage().footerHeading("%nExamples:%n").footer(FOOTER);
    }

    /** @return the process's exit status */
    public static int execute(String... arguments) {
        return execute(new PrintWriter(System.out, true), new PrintWriter(System.err, true), arguments);
    }

    /** The same with other places for what it prints. */
    public static int execute(PrintWriter out, PrintWriter err, String... arguments) {
        CommandLine line = new CommandLine(new CommandLineTool().spec);
        commands(arguments.length == 0 ? "" : arguments[0], arguments.length < 2 ? null : arguments[1])
                .forEach(line::addSubcommand);
        line.setOut(out);
        line.setErr(err);
        line.setUsageHelpWidth(Integer.getInteger("vivarium.usage.width", USAGE_WIDTH));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.registerConverter(Path.class, Path::of); // its own would be made by reflection at each start
        line.setParameterExceptionHandler((error, given) -> misuse(error));
        line.setExecutionExceptionHandler((error, command, parsed) -> failure(command, error));
        return line.execute(arguments);
    }

    /**
     * The command that the first word names, because describing one that is not used costs a start some milliseconds; in
     * the order of the usage all of them where it names none, for help and to say what there is.
     */
    private static List<Object> commands(String first, @Nullable String second) {
        return switch (first) {
            case "run" -> List.of(RunCommand.describe());
            case "machine" -> List.of(MachineCommand.describe());
            case "rehearse" -> List.of(RehearseCommand.describe());
            case "create" -> List.of(CreateCommand.describe());
            case "list" -> List.of(ListCommand.class);
            case "show" -> List.of(ShowCommand.class);
            case "edit" -> List.of(EditCommand.describe());
            case "start" -> List.of(StartCommand.describe());
            case "stop" -> List.of(StopCommand.class);
            case "kill" -> List.of(PowerCommands.Kill.class);
            case "pause" -> List.of(PowerCommands.Pause.class);
            case "resume" -> List.of(PowerCommands.Resume.class);
            case "console" -> List.of(ConsoleCommand.class);
            case "ssh" -> List.of(SshCommand.class);
            case "forward" -> List.of(ForwardCommand.class);
            case "log" -> List.of(LogCommand.class);
            case "delete" -> List.of(KeepCommands.Delete.class);
            case "rename" -> List.of(KeepCommands.Rename.class);
            case "clone" -> List.of(CloneCommand.class);
            case "snapshot" -> List.of(SnapshotCommand.line(second));
            case "export" -> List.of(ExportCommand.class);
            case "import" -> List.of(ImportCommand.class);
            case "verify" -> List.of(VerifyCommand.class);
            case "demo" -> List.of(DemoCommand.class);
            case "bench" -> List.of(BenchCommand.class);
            case "disk" -> List.of(DiskCommand.class);
            case "doctor" -> List.of(DoctorCommand.class);
            case "screenshot" -> List.of(ScreenshotCommand.class);
            case "type" -> List.of(TypeCommand.class);
            case "key" -> List.of(KeyCommand.class);
            case "click" -> List.of(ClickCommand.class);
            case "version" -> List.of(VersionCommand.class);
            default -> List.of(RunCommand.describe(), CreateCommand.describe(), ListCommand.class, ShowCommand.class,
                    EditCommand.describe(), StartCommand.describe(), StopCommand.class, PowerCommands.Kill.class,
                    PowerCommands.Pause.class, PowerCommands.Resume.class, ConsoleCommand.class, SshCommand.class,
                    ForwardCommand.class, LogCommand.class, KeepCommands.Delete.class, KeepCommands.Rename.class,
                    CloneCommand.class,
                    SnapshotCommand.line(null), ExportCommand.class, ImportCommand.class, VerifyCommand.class,
                    DemoCommand.class, BenchCommand.class, DiskCommand.class,
                    DoctorCommand.class, ScreenshotCommand.class, TypeCommand.class, KeyCommand.class,
                    ClickCommand.class, VersionCommand.class, HelpCommand.class,
                    AutoComplete.GenerateCompletion.class);
        };
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    private static int misuse(ParameterException error) {
        CommandLine command = error.getCommandLine();
        command.getErr().println("viv: " + sentence(error) + " See '" + command.getCommandSpec().qualifiedName()
                + " --help'.");
        return VmException.Kind.USER.exitStatus();
    }

    private static String sentence(ParameterException error) {
        if (error instanceof UnmatchedArgumentException unmatched) {
            List<String> words = unmatched.getUnmatched();
            String word = words.isEmpty() ? "" : words.getFirst();
            boolean option = unmatched.isUnknownOption();
            return "There is no " + (option ? "option" : "command or argument") + " '" + word + "'.";
        }
        String message = String.valueOf(error.getMessage()).strip();
        return message.endsWith(".") ? message : message + ".";
    }

    /** What files and folders do not allow: for the user to mend, if not for want of room. */
    static VmException userError(SnapshotException cause) {
        String message = cause.getMessage();
        VmException.Kind kind = switch (cause.kind()) {
            case NO_SPACE, HOST -> VmException.Kind.HOST;
            case CORRUPT, REPAIRABLE, TOO_NEW, LOCKED, USER -> VmException.Kind.USER;
        };
        return new VmException(kind, message.endsWith(".") ? message : message + ".",
                RemedyWords.remedy(cause), cause);
    }

    /** A mistake of the user's is a sentence; a mistake of ours says so, and where. */
    private static int failure(CommandLine command, Exception error) {
        if (error instanceof SnapshotException refusal) {
            return failure(command, userError(refusal));
        }
        if (error instanceof CancellationException) {
            return VmException.Kind.USER.exitStatus(); // Ctrl-C: who pressed it knows
        }
        if (error instanceof VmException known) {
            command.getErr().println("viv: " + RemedyWords.sentence(known));
            return known.kind().exitStatus();
        }
        command.getErr().println("viv: This is a fault of Vivarium, please report it with the lines that follow.");
        error.printStackTrace(command.getErr());
        return VmException.Kind.FAULT.exitStatus();
    }
}
