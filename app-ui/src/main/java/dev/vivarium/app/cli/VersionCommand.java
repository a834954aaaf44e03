package dev.vivarium.app.cli;

import dev.vivarium.app.machines.JsonObject;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.Properties;

/** {@code viv version}: which release this is, on what. */
@Command(name = "version", description = "Prints the version.", mixinStandardHelpOptions = true,
        versionProvider = VersionCommand.class, footerHeading = "%nExamples:%n", footer = {
                "  viv version", "  viv version --json"})
final class VersionCommand implements Runnable, IVersionProvider {
    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;
    @Option(names = "--json", description = "Print it for programs.")
    private boolean json;

    @Override
    public void run() {
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(new JsonObject().put("version", release()).put("java", Runtime.version().toString())
                    .put("system", system()));
        } else {
            out.println(sentence());
        }
    }

    @Override
    public String[] getVersion() {
        return new String[]{sentence()};
    }

    private static String sentence() {
        return "Vivarium " + release() + " (Java " + Runtime.version() + ", " + system() + ")";
    }

    private static String system() {
        return System.getProperty("os.name") + " " + System.getProperty("os.arch");
    }

    private static String release() {
        Properties build = new Properties();
        try (InputStream in = VersionCommand.class.getResourceAsStream("build.properties")) {
            build.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException("The program's own build.properties cannot be read.", e);
        }
        return build.getProperty("version");
    }
}
