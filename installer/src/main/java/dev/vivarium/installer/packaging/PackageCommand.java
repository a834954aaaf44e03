package dev.vivarium.installer.packaging;

import dev.vivarium.engine.api.VmException;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;

/** {@code viv package}: makes what is installed on other computers, with Java's run-time image in it. */
@Command(name = "viv package", description = "Makes a package of what was built, with its own Java.",
        mixinStandardHelpOptions = true, usageHelpWidth = 110, sortOptions = false,
        footerHeading = "%nExamples:%n", footer = {
                "  viv package deb                a package for Debian and its kin; install it with: apt install ./FILE",
                "  viv package image --out /tmp   a folder that runs from anywhere, as one compressed file",
                "", "Without --unprepared a demo is run, which needs Debian's packages or those of an earlier demo."})
final class PackageCommand implements Callable<Integer> {
    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;
    @Parameters(paramLabel = "deb|image", description = "What to make.")
    private String kind;
    @Option(names = "--out", paramLabel = "DIR", defaultValue = "", description = "Where to put it. Default: here.")
    private Path out;
    @Option(names = "--unprepared",
            description = "Run no demo to prepare fast starts; each user's first demo does that then.")
    private boolean unprepared;
    @Option(names = "--app", hidden = true, required = true, description = "What the launcher has built.")
    private Path app;
    @Option(names = "--sources", hidden = true, required = true, description = "The folder of the sources.")
    private Path sources;

    @Override
    public Integer call() throws VmException, IOException, InterruptedException {
        if (!kind.equals("deb") && !kind.equals("image")) {
            throw new ParameterException(spec.commandLine(), "viv package makes deb or image, not '" + kind + "'.");
        }
        if (!System.getProperty("os.name").equals("Linux")) {
            throw new VmException(VmException.Kind.USER,
                    "This release makes packages on Linux only; docs/installing.md says what Windows lacks.");
        }
        Path target = Files.createDirectories(out.toAbsolutePath().normalize());
        // Beside the target: it takes room, and /tmp may have none.
        Path work = Files.createTempDirectory(target, ".viv-package-");
        try {
            Release release = Release.ofThis();
            Path made = kind.equals("deb") ? new DebianPackage(release, inputs()).make(work, target)
                    : new ArchivedImage(release, inputs()).make(work, target);
            say(made + ", " + (Files.size(made) >> 20) + " MiB.");
        } finally {
            Trees.delete(work);
        }
        return 0;
    }

    private Inputs inputs() {
        return new Inputs(app, sources, !unprepared, this::say);
    }

    private void say(String sentence) {
        spec.commandLine().getErr().println("viv package: " + sentence);
        spec.commandLine().getErr().flush();
    }
}
