package dev.vivarium.host.setup;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        return place(program).isPresent();
    }

    private static Optional<Path> place(String program) {
        return Arrays.stream(searchPath().split(File.pathSeparator)).filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder, program)).filter(Files::isExecutable).findFirst();
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

    /** Java looks for programs in its own path only, so those of root's are named by their place. */
    private static ProcessBuilder builder(List<String> words) {
        List<String> placed = new ArrayList<>(words);
        place(words.getFirst()).ifPresent(path -> placed.set(0, path.toString()));
        ProcessBuilder builder = new ProcessBuilder(placed).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C");
        builder.environment().put("PATH", searchPath()); // pkexec looks for modprobe there
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
