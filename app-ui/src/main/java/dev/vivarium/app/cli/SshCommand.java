package dev.vivarium.app.cli;

import dev.vivarium.app.machines.GuestNetwork;
import dev.vivarium.app.machines.GuestNetwork.Door;
import dev.vivarium.app.machines.RunningMachine;
import dev.vivarium.engine.api.VmException;
import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.bundle.Bundle;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** {@code viv ssh}: the host's OpenSSH, led to a running machine's ssh server by the port that is forwarded to it. */
@Command(name = "ssh",
        description = "Logs in to a running machine by ssh, through the port that is forwarded to its port 22.",
        mixinStandardHelpOptions = true, versionProvider = VersionCommand.class, footerHeading = "%nExamples:%n",
        footer = {
                "  viv ssh debian",
                "  viv ssh debian -l root -- uname -a",
                "  viv ssh debian --print",
                "",
                "What follows -- is given to ssh behind the host's name. Each machine's host key is known by the",
                "machine and not by the port. The exit status is ssh's: the command's own, or 255."})
final class SshCommand implements Callable<Integer> {
    private static final int SSH_PORT = 22;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;
    @Mixin
    private MachineArgument machine;
    @Option(names = {"-l", "--user"}, paramLabel = "NAME",
            description = "Whom to log in as. Default: what ssh says, which is who you are.")
    private @Nullable String user;
    @Option(names = "--print", description = "Print the command, and do not run it.")
    private boolean print;
    @Parameters(index = "1..*", paramLabel = "ARGUMENT", description = "What to run there.")
    private List<String> arguments = new ArrayList<>();

    @Override
    public Integer call() throws VmException, SnapshotException {
        Bundle bundle = machine.bundle();
        RunningMachine running = RunningMachine.of(bundle);
        Door door = GuestNetwork.of(running).doorTo(SSH_PORT);
        if (door == null) {
            throw new VmException(VmException.Kind.USER, "No port of this computer leads to port 22 of '"
                    + running.name() + "'; 'viv forward " + running.name() + " tcp:127.0.0.1:2222:22' adds one.");
        }
        List<String> command = command(door, "viv-" + bundle.machine().id());
        if (print) {
            spec.commandLine().getOut().println(String.join(" ", command.stream().map(SshCommand::quoted).toList()));
            return 0;
        }
        return run(command);
    }

    private List<String> command(Door door, String alias) {
        List<String> command = new ArrayList<>(List.of("ssh", "-p", Integer.toString(door.port()), "-o",
                "HostKeyAlias=" + alias, "-o", "StrictHostKeyChecking=accept-new"));
        if (user != null) {
            command.addAll(List.of("-l", user));
        }
        command.add("--");
        command.add(door.host());
        command.addAll(arguments);
        return command;
    }

    /** As a shell takes it. */
    private static String quoted(String word) {
        return word.matches("[A-Za-z0-9_./:=@%+-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
    }

    private static int run(List<String> command) throws VmException {
        try {
            return new ProcessBuilder(command).inheritIO().start().waitFor();
        } catch (IOException e) {
            throw new VmException(VmException.Kind.HOST, "There is no ssh on this computer: install OpenSSH's client,"
                    + " or see where to connect with 'viv ssh --print'.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new VmException(VmException.Kind.HOST, "The command was interrupted.", e);
        }
    }
}
