package dev.vivarium.installer.packaging;

import dev.vivarium.engine.api.VmException;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Programs that packaging uses: those of the JDK that runs this, and the system's. */
final class HostProgram {
    private HostProgram() {
    }

    /** The place of one of the JDK's. */
    static String ofJdk(String name) {
        return Path.of(System.getProperty("java.home"), "bin", name).toString();
    }

    /** Runs one; what it says is shown if it fails. */
    static void run(List<String> words) throws VmException, InterruptedException {
        run(words, Map.of());
    }

    static void run(List<String> words, Map<String, String> environment) throws VmException, InterruptedException {
        String name = words.getFirst().substring(words.getFirst().lastIndexOf('/') + 1);
        try {
            ProcessBuilder builder = new ProcessBuilder(words).redirectErrorStream(true)
                    .redirectInput(Redirect.from(Path.of("/dev/null").toFile()));
            builder.environment().putAll(environment);
            Process process = builder.start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            if (process.waitFor() != 0) {
                throw new VmException(VmException.Kind.HOST, name + " failed: " + said);
            }
        } catch (IOException e) {
            throw new VmException(VmException.Kind.HOST, "Packaging needs the program " + name + ": " + e.getMessage()
                    + ".", e);
        }
    }
}
