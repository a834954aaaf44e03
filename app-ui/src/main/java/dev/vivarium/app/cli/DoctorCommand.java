package dev.vivarium.app.cli;

import dev.vivarium.engine.api.HostFacts;
import dev.vivarium.engine.api.HostFacts.Fact;
import dev.vivarium.engine.api.VirtualMachines;
import dev.vivarium.engine.api.VmException;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;

/** {@code viv doctor}: what this computer has for running machines. */
@Command(name = "doctor", description = "Says what this computer has for running machines, and what is missing.",
        mixinStandardHelpOptions = true, versionProvider = VersionCommand.class,
        footerHeading = "%nExamples:%n", footer = {"  viv doctor", "  viv doctor --json", "",
                "Exit status: 0 if machines run here, 3 if they do not."})
final class DoctorCommand implements Callable<Integer> {
    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;
    @Option(names = "--json", description = "Print it for programs: 'machinesRun', and 'facts', a list of objects with"
            + " id, level (ok, warn, fail), sentence and advice.")
    private boolean json;

    @Override
    public Integer call() {
        HostFacts facts = VirtualMachines.find().hostFacts();
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(new JsonObject().put("machinesRun", facts.machinesRun())
                    .put("facts", facts.facts().stream().map(DoctorCommand::json).toList()));
        } else {
            facts.facts().forEach(fact -> print(out, fact));
        }
        return facts.machinesRun() ? 0 : VmException.Kind.HOST.exitStatus();
    }

    private static void print(PrintWriter out, Fact fact) {
        out.printf("%-5s %s%n", level(fact), fact.sentence());
        if (!fact.advice().isEmpty()) {
            out.printf("      %s%n", fact.advice());
        }
    }

    private static JsonObject json(Fact fact) {
        return new JsonObject().put("id", fact.id()).put("level", level(fact)).put("sentence", fact.sentence())
                .put("advice", fact.advice());
    }

    private static String level(Fact fact) {
        return fact.level().name().toLowerCase(Locale.ROOT);
    }
}
