package dev.vivarium.app.main;

import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** {@code viv version}: which release this is, on what. */
@Command(name = "version", description = "Prints the version.")
final class VersionCommand implements Runnable, IVersionProvider {
    @Override
    public void run() {
        System.out.println(sentence());
    }

    @Override
    public String[] getVersion() {
        return new String[]{sentence()};
    }

    private static String sentence() {
        return "Vivarium " + release() + " (Java " + Runtime.version() + ", " + System.getProperty("os.name") + " "
                + System.getProperty("os.arch") + ")";
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
