package dev.vivarium.app.cli;

import dev.vivarium.engine.api.HostFacts;
import dev.vivarium.engine.api.HostFacts.Fact;
import dev.vivarium.engine.api.VirtualMachines;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.io.PrintWriter;

/** {@code viv doctor}: what this computer has for running machines. */
@Command(name = "doctor", description = "Says what this computer has for running machines, and what is missing.", mixinStandardHelpOptions = true, versionProvider = VersionCommand.class, footerHeading = "%nExamples:%n", footer = {
        "  viv doctor", "  viv doctor --json"})
final class DoctorCommand implements Runnable {
    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;
    @Option(names = "--json", description = "Print it for programs: a list 'facts' of objects with key, title, value"
            + " and good.")
    private boolean json;

    @Override
    public void run() {
        HostFacts facts = VirtualMachines.find().hostFacts();
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(new JsonObject().put("facts", facts.facts().stream().map(DoctorCommand::json).toList()));
            return;
        }
        for (Fact fact : facts.facts()) {
            out.printf("%-4s%-20s%s%n", fact.good() ? "ok" : "-", fact.title(), fact.value());
        }
    }

    private static JsonObject json(Fact fact) {
        return new JsonObject().put("key", fact.key()).put("title", fact.title()).put("value", fact.value())
                .put("good", fact.good());
    }
}
