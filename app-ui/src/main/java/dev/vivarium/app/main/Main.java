package dev.vivarium.app.main;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Where the process starts: hands the command line to the command it names. */
@Command(name = "viv", description = "Creates and runs virtual machines.", subcommands = VersionCommand.class, mixinStandardHelpOptions = true, versionProvider = VersionCommand.class)
public final class Main implements Runnable {
    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    Main() {
    }

    /** @param arguments a command and its options */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Main()).execute(arguments));
    }

    @Override
    public void run() {
        spec.commandLine().usage(System.out);
    }
}
