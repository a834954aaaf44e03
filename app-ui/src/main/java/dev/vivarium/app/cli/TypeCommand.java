package dev.vivarium.app.cli;

import dev.vivarium.app.machines.ControlConnection;
import dev.vivarium.app.machines.JsonObject;
import dev.vivarium.engine.api.VmException;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;

/** {@code viv type}: types a text on a running machine's keyboard. */
@Command(name = "type",
        description = "Types a text on a running machine's keyboard, which the guest takes for a US one.",
        mixinStandardHelpOptions = true, versionProvider = VersionCommand.class,
        footerHeading = "%nExamples:%n", footer = {
                "  viv type debian --enter ls -l",
                "  viv type qmp.sock -- --help"})
final class TypeCommand implements Callable<Integer> {
    /** As much as the machine takes at once is more. */
    private static final int PIECE = 1000;

    @Parameters(index = "0", paramLabel = "MACHINE",
            description = "The name of a kept machine, or the control socket of another one:"
                    + " --monitor of its run.")
    private @Nullable Path socket;
    @Parameters(index = "1..*", arity = "1..*", paramLabel = "TEXT",
            description = "The words, typed with spaces between.")
    private List<String> words = List.of();
    @Option(names = "--enter", description = "Press Enter after them.")
    private boolean enter;

    @Override
    public Integer call() throws VmException {
        String text = String.join(" ", words) + (enter ? "\n" : "");
        try (ControlConnection machine = ControlConnection.to(Objects.requireNonNull(socket))) {
            for (int at = 0; at < text.length(); at += PIECE) {
                machine.ask("x-viv-type",
                        new JsonObject().put("text", text.substring(at, Math.min(text.length(), at + PIECE))));
            }
        }
        return 0;
    }
}
