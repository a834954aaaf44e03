package dev.vivarium.app.cli;

import dev.vivarium.app.machines.ForwardActions;
import dev.vivarium.app.machines.JsonObject;
import dev.vivarium.engine.api.ForwardSettings;
import dev.vivarium.engine.api.VmException;
import dev.vivarium.snapshot.SnapshotException;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** {@code viv forward}: which ports of this computer lead to a machine, whether it runs or not. */
@Command(name = "forward", description = "Shows, adds and removes ports of this computer that lead to a machine.",
        mixinStandardHelpOptions = true, versionProvider = VersionCommand.class, sortOptions = false,
        footerHeading = "%nExamples:%n", footer = {
                "  viv forward debian",
                "  viv forward debian tcp:127.0.0.1:2222:22",
                "  viv forward debian --remove tcp:127.0.0.1:2222:22",
                "",
                "They lead to the machine's first card on nat. A machine that runs has them at once; they are kept."})
final class ForwardCommand implements Callable<Integer> {
    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;
    @Mixin
    private MachineArgument machine;
    @Parameters(index = "1..*", paramLabel = "tcp|udp:ADDR:PORT:PORT",
            description = "A port of this computer to add, and the guest's port that it leads to.")
    private List<String> added = new ArrayList<>();
    @Option(names = "--remove", paramLabel = "tcp|udp:ADDR:PORT:PORT",
            description = "One to take away. May be given again.")
    private List<String> removed = new ArrayList<>();
    @Option(names = "--json", description = "Print those that there are then, for programs.")
    private boolean json;

    @Override
    public Integer call() throws VmException, SnapshotException {
        List<ForwardSettings> unwanted = parsed(removed);
        List<ForwardSettings> wanted = parsed(added);
        ForwardActions actions = new ForwardActions(machine.bundle());
        for (ForwardSettings forward : unwanted) {
            actions.remove(forward);
        }
        for (ForwardSettings forward : wanted) {
            actions.add(forward);
        }
        if (json || added.isEmpty() && removed.isEmpty()) {
            print(actions.list());
        }
        return 0;
    }

    /** Here, and not where arguments are told apart: picocli takes one of many that has another form for a stray word. */
    private List<ForwardSettings> parsed(List<String> texts) {
        try {
            return texts.stream().map(ForwardSettings::parse).toList();
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()));
        }
    }

    private void print(List<ForwardActions.Entry> entries) {
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(JsonObject.array(entries.stream().map(entry -> new JsonObject().put("card", entry.card())
                    .put("forward", entry.forward().toString())).toList()));
        } else {
            entries.forEach(entry -> out.println(entry.card() + "  " + entry.forward()));
        }
    }
}
