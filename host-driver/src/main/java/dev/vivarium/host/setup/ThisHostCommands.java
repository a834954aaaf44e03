package dev.vivarium.host.setup;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** This host's programs. What one told is remembered until another changes something. */
final class ThisHostCommands implements HostCommands {
    /** PowerShell's first start on a slow computer is the longest. */
    private static final long PATIENCE_SECONDS = 30;
    private static final Outcome NONE = new Outcome(NOT_RUN, "");
    /** Where root's programs are, which is not in every user's path. */
    private static final String SYSTEM_FOLDERS = File.pathSeparator + "/usr/sbin" + File.pathSeparator + "/sbin";

    private final Map<List<String>, Outcome> told = new HashMap<>();

    @Override
    public boolean has(String program) {
        return Arrays.stream(searchPath().split(File.pathSeparator)).filter(folder -> !folder.isEmpty())
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    @Override
    public Outcome ask(List<String> words) {
        return told.computeIfAbsent(words, asked -> run(builder(asked), true));
    }

    @Override
    public Outcome change(List<String> words) {
        told.clear();
        return run(builder(words).redirectInput(Redirect.INHERIT), false);
    }

    private static String searchPath() {
        String path = System.getenv("PATH");
        return (path == null ? "" : path) + SYSTEM_FOLDERS;
    }

    private static ProcessBuilder builder(List<String> words) {
        ProcessBuilder builder = new ProcessBuilder(words).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C");
        if (!System.getProperty("os.name").startsWith("Windows")) {
            builder.environment().put("PATH", searchPath());
        }
        return builder;
    }

    private static Outcome run(ProcessBuilder builder, boolean impatient) {
        Process process;
        try {
            process = builder.start();
        } catch (IOException e) {
            return NONE;
        }
        try {
            process.getOutputStream().close();
            if (impatient) {
                // A program that hangs is ended, and with it the output that is being read here.
                process.onExit().orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
                        .exceptionally(late -> process.destroyForcibly());
            }
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Outcome(process.waitFor(), output);
        } catch (IOException e) {
            return NONE;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return NONE;
        }
    }
}
