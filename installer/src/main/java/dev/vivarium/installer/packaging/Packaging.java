package dev.vivarium.installer.packaging;

import dev.vivarium.engine.api.VmException;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

import java.nio.file.Path;

/** Where {@code viv package} starts, from a folder with sources. */
public final class Packaging {
    private Packaging() {
    }

    /** @param arguments the options of {@code viv package}, behind the launcher's own */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new PackageCommand()).registerConverter(Path.class, Path::of)
                .setParameterExceptionHandler((error, given) -> misuse(error))
                .setExecutionExceptionHandler((error, command, parsed) -> failure(command, error))
                .execute(arguments));
    }

    private static int misuse(ParameterException error) {
        String message = String.valueOf(error.getMessage()).strip();
        error.getCommandLine().getErr()
                .println("viv: " + message + (message.endsWith(".") ? "" : ".") + " See 'viv package --help'.");
        return VmException.Kind.USER.exitStatus();
    }

    private static int failure(CommandLine command, Exception error) {
        if (error instanceof VmException known) {
            command.getErr().println("viv: " + known.sentence());
            return known.kind().exitStatus();
        }
        command.getErr().println("viv: The package could not be made.");
        error.printStackTrace(command.getErr());
        return VmException.Kind.FAULT.exitStatus();
    }
}
