package dev.vivarium.app.cli;

import dev.vivarium.app.machines.ControlConnection;
import dev.vivarium.app.machines.JsonObject;
import dev.vivarium.engine.api.VmException;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;

/** {@code viv screenshot}: what a running machine's screen shows, as a file. */
@Command(name = "screenshot", description = "Saves what a running machine's screen shows.",
        mixinStandardHelpOptions = true, versionProvider = VersionCommand.class,
        footerHeading = "%nExamples:%n", footer = {
                "  viv screenshot debian screen.png",
                "  viv screenshot qmp.sock screen.ppm"})
final class ScreenshotCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "MACHINE",
            description = "The name of a kept machine, or the control socket of another one:"
                    + " --monitor of its run.")
    private @Nullable Path socket;
    @Parameters(index = "1", paramLabel = "FILE", description = "Where to: a PNG, or a PPM if its name ends so.")
    private @Nullable Path file;

    @Override
    public Integer call() throws VmException {
        Path target = Objects.requireNonNull(file).toAbsolutePath();
        String format = target.toString().toLowerCase(Locale.ROOT).endsWith(".ppm") ? "ppm" : "png";
        try (ControlConnection machine = ControlConnection.to(Objects.requireNonNull(socket))) {
            machine.ask("screendump", new JsonObject().put("filename", target.toString()).put("format", format));
        }
        return 0;
    }
}
