package dev.vivarium.installer.main;

import dev.vivarium.engine.api.VmException;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

import java.nio.file.Path;

/** Where the process of the set-up starts: {@code viv setup}. */
public final class Setup {
    private Setup() {
    }

    /** @param arguments the options of {@code viv setup} */
    public static void main(String[] arguments) {
        int status = line().execute(arguments);
        if (status != SetupCommand.WINDOW_OPEN) {
            System.exit(status);
        }
    }

    static CommandLine line() {
        return new CommandLine(new SetupCommand()).registerConverter(Path.class, Path::of)
                .setParameterExceptionHandler((error, given) -> misuse(error))
                .setExecutionExceptionHandler((error, command, parsed) -> failure(command, error));
    }

    private static int misuse(ParameterException error) {
        String message = String.valueOf(error.getMessage()).strip();
        error.getCommandLine().getErr()
                .println("viv: " + message + (message.endsWith(".") ? "" : ".") + " See 'viv setup --help'.");
        return VmException.Kind.USER.exitStatus();
    }

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
