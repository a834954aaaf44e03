package dev.vivarium.installer.packaging;

import dev.vivarium.app.cli.CommandLineTool;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.time.Instant;
import java.util.Locale;

/**
 * Which release is packaged, for which processor.
 *
 * @param version      as Maven has it
 * @param architecture as Java calls it: {@code amd64} or {@code aarch64}
 * @param time         of all files in the package: SOURCE_DATE_EPOCH of reproducible-builds.org, or now
 */
record Release(String version, String architecture, Instant time) {
    /** What runs here. */
    static Release ofThis() {
        String epoch = System.getenv("SOURCE_DATE_EPOCH");
        long seconds = epoch == null ? System.currentTimeMillis() / 1000 : Long.parseLong(epoch);
        String[] words = usage("version").split(" "); // Vivarium 1.2.3 (Java …
        return new Release(words[1], System.getProperty("os.arch"), Instant.ofEpochSecond(seconds));
    }

    /** What a command of the program's prints. */
    static String usage(String... words) {
        StringWriter text = new StringWriter();
        CommandLineTool.execute(new PrintWriter(text, true), new PrintWriter(Writer.nullWriter()), words);
        return text.toString();
    }

    /** A pre-release comes before its release, which Debian writes with a tilde (Debian policy 5.6.12). */
    String debianVersion() {
        return version.replaceFirst("-", "~").replace('-', '.').toLowerCase(Locale.ROOT);
    }

    String debianArchitecture() {
        return architecture.equals("aarch64") ? "arm64" : architecture;
    }

    /** As downloads are called. */
    String platform() {
        return "linux-" + (architecture.equals("amd64") ? "x64" : architecture);
    }
}
