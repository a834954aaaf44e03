package dev.vivarium.app.cli;

import dev.vivarium.engine.api.VmException;

import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;

/** {@code viv}: hands the command line to the command it names, and turns errors into one sentence and an exit status. */
public final class CommandLineTool implements Runnable {
    static final int USAGE_WIDTH = 110;
    private static final String[] FOOTER = {
            "  viv demo                      boots a small Linux to show that everything works",
            "  viv run --kernel vmlinuz --initrd initrd.img --append console=ttyS0",
            "  viv help run                  explains a command",
            "",
            "From a source folder there are also: viv test, viv package.",
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

    static int execute(PrintWriter out, PrintWriter err, String... arguments) {
        CommandLine line = new CommandLine(new CommandLineTool().spec);
        commands(arguments.length == 0 ? "" : arguments[0]).forEach(line::addSubcommand);
        line.setOut(out);
        line.setErr(err);
        line.setUsageHelpWidth(USAGE_WIDTH);
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
    private static List<Object> commands(String first) {
        return switch (first) {
            case "run" -> List.of(RunCommand.describe());
            case "demo" -> List.of(DemoCommand.class);
            case "bench" -> List.of(BenchCommand.class);
            case "disk" -> List.of(DiskCommand.class);
            case "doctor" -> List.of(DoctorCommand.class);
            case "screenshot" -> List.of(ScreenshotCommand.class);
            case "type" -> List.of(TypeCommand.class);
            case "key" -> List.of(KeyCommand.class);
            case "click" -> List.of(ClickCommand.class);
            case "version" -> List.of(VersionCommand.class);
            default -> List.of(RunCommand.describe(), DemoCommand.class, BenchCommand.class, DiskCommand.class,
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

    /** A mistake of the user's is a sentence; a mistake of ours says so, and where. */
    private static int failure(CommandLine command, Exception error) {
        if (error instanceof VmException known) {
            command.getErr().println("viv: " + known.sentence());
            return known.kind().exitStatus();
        }
        command.getErr().println("viv: This is a fault of Vivarium, please report it with the lines that follow.");
        error.printStackTrace(command.getErr());
        return VmException.Kind.FAULT.exitStatus();
    }
}
