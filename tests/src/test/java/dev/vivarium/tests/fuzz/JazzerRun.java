package dev.vivarium.tests.fuzz;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One target and the fuzzer, Jazzer, in a process of their own (docs/adr/0037). What it finds worth keeping lies in
 * {@code target/fuzzing}, and is where the next run begins, until the folder is cleaned.
 */
final class JazzerRun {
    private static final Path FOLDER = Path.of("target", "fuzzing").toAbsolutePath();
    private static final Pattern DONE = Pattern
            .compile("#(\\d+)\\s+DONE\\s+cov: (\\d+) ft: (\\d+) corp: (\\d+)/(\\S+)");
    /** It takes a connection to somebody else for a fault: here all are to the fuzzer itself. */
    private static final String NOT_LOOKED_FOR = "com.code_intelligence.jazzer.sanitizers.ServerSideRequestForgery";
    /** An input's own patience is shorter, and says what was waited for. */
    private static final int INPUT_SECONDS = 180;
    private static final int START_SECONDS = 300;

    /** What a run came to. */
    record Figures(long inputs, long edges, long features, long corpus) {
    }

    private final Class<?> target;
    private final Path folder;
    private final String log;

    /** @param log the level of the engine's log: what a target provokes is not to be read thousands of times */
    JazzerRun(Class<?> target, String log) {
        this.target = target;
        this.folder = FOLDER.resolve(target.getSimpleName());
        this.log = log;
    }

    String name() {
        return target.getSimpleName();
    }

    /** @param packages of the classes whose branches count, as globs */
    Figures run(List<byte[]> seeds, List<String> packages, int seconds) throws IOException, InterruptedException {
        Path corpus = Files.createDirectories(folder.resolve("corpus"));
        for (Path old : findings()) {
            Files.delete(old);
        }
        for (int i = 0; i < seeds.size(); i++) {
            Files.write(corpus.resolve("seed-" + i), seeds.get(i));
        }
        Path output = folder.resolve("output");
        Process process = new ProcessBuilder(command(corpus, String.join(":", packages), seconds))
                .directory(folder.toFile()).redirectErrorStream(true).redirectOutput(output.toFile()).start();
        try {
            if (!process.waitFor(seconds + START_SECONDS, TimeUnit.SECONDS)) {
                fail("The fuzzer does not end; its output is in " + output);
            }
        } finally {
            process.destroyForcibly();
        }
        String said = Files.readString(output);
        Matcher done = DONE.matcher(said);
        if (process.exitValue() != 0 || !findings().isEmpty() || !done.find()) {
            fail(name() + " has found something.\n" + inHex() + essence(said));
        }
        return new Figures(Long.parseLong(done.group(1)), Long.parseLong(done.group(2)),
                Long.parseLong(done.group(3)), Long.parseLong(done.group(4)));
    }

    private List<String> command(Path corpus, String packages, int seconds) {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m", "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"),
                        "--enable-native-access=ALL-UNNAMED", "--add-exports=java.base/jdk.internal.misc=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow", "-Dtinylog.level=" + log));
        command.addAll(List.of("com.code_intelligence.jazzer.Jazzer", "--target_class=" + target.getName(),
                "--instrumentation_includes=" + packages, "--custom_hook_includes=" + packages,
                "--disabled_hooks=" + NOT_LOOKED_FOR, "--reproducer_path=" + folder, "-artifact_prefix=" + folder + "/",
                "-max_total_time=" + seconds, "-timeout=" + INPUT_SECONDS, "-max_len=2048", "-rss_limit_mb=0",
                corpus.toString()));
        return command;
    }

    /** The inputs that break something, as the fuzzer names them. */
    private List<Path> findings() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches("(crash|timeout|oom|leak)-.*")).toList();
        }
    }

    private String inHex() throws IOException {
        StringBuilder hex = new StringBuilder();
        for (Path finding : findings()) {
            hex.append(finding.getFileName()).append(": ").append(HexFormat.of().formatHex(Files.readAllBytes(finding)))
                    .append('\n');
        }
        return hex.toString();
    }

    /** What the fuzzer says of it, without its progress. */
    private static String essence(String said) {
        List<String> lines = said.lines().filter(line -> !line.startsWith("#") && !line.startsWith("INFO")).toList();
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 60), lines.size()));
    }
}
