package dev.vivarium.tests.run;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The program as it was packaged, in a process of its own. */
public final class VivProcess implements AutoCloseable {
    private static final Path APP = Path.of(System.getProperty("vivarium.test.app", "../app-ui/target/app"))
            .toAbsolutePath().normalize();

    /** Name, size and resident size of a mapping in /proc/PID/smaps. */
    private static final Pattern MAPPING = Pattern.compile("(.*)\nSize: +(\\d+) kB\n(?:.*\n)*?Rss: +(\\d+) kB\n");
    /** The view in which translated code is written: the same pages as in the one in which it runs. */
    private static final Pattern SECOND_VIEW = Pattern.compile(".* rw-s .*memfd:vivarium-code.*");

    /** How many times as long as it may be silent a process may speak without saying what is waited for. */
    private static final int PATIENCE = 5;

    /** How often somebody who waits for output looks whether there still is a process. */
    private static final long LOOK_MILLIS = 500;

    private final Process process;
    private final ByteArrayOutputStream output = new ByteArrayOutputStream();
    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();
    private final Thread outputReader;
    private final Thread errorReader;

    private VivProcess(Process process) {
        this.process = process;
        outputReader = collect(process.getInputStream(), output);
        errorReader = collect(process.getErrorStream(), errors);
    }

    public static VivProcess start(String... arguments) throws IOException {
        return new VivProcess(new ProcessBuilder(command(arguments)).start());
    }

    /** The same with other environment variables, besides those of this process. */
    public static VivProcess startWith(Map<String, String> environment, String... arguments) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command(arguments));
        builder.environment().putAll(environment);
        return new VivProcess(builder.start());
    }

    /** The same, started by a command that becomes it in the end. */
    public static VivProcess startBy(List<String> before, String... arguments) throws IOException {
        List<String> all = new ArrayList<>(before);
        all.addAll(command(arguments));
        return new VivProcess(new ProcessBuilder(all).start());
    }

    /** Another program at whose terminal somebody sits. */
    public static VivProcess startOther(String... command) throws IOException {
        return new VivProcess(new ProcessBuilder(command).start());
    }

    /** The same under script(1), so that it has a terminal; {@code shell} is put around it. */
    public static VivProcess startOnTerminal(String before, String after, String... arguments) throws IOException {
        String quoted = String.join(" ", command(arguments).stream().map(word -> "'" + word + "'").toList());
        return new VivProcess(new ProcessBuilder("script", "-qec", before + quoted + after, "/dev/null").start());
    }

    /** The words that start the program, before those of a command. */
    public static List<String> words() {
        return command();
    }

    private static List<String> command(String... given) {
        List<String> arguments = GuestMode.applyTo(List.of(given));
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "@" + APP.resolve("jvm.options"), "-p", APP.resolve("lib").toString()));
        if (isTranslated(arguments)) {
            command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:CICompilerCount=1"));
        } else if (arguments.stream().anyMatch(argument -> argument.contains("translate=off"))) {
            command.addAll(List.of("-XX:+UnlockDiagnosticVMOptions", "-XX:-DisplayVMOutput",
                    "-XX:CompilerDirectivesFile=" + APP.resolve("interpreter.directives")));
        }
        command.addAll(List.of("-m", "dev.vivarium.app/dev.vivarium.app.main.Main"));
        command.addAll(arguments);
        return command;
    }

    /** Whether the launcher takes the guest's code to be translated, and chooses Java's compilers for that. */
    private static boolean isTranslated(List<String> arguments) {
        return System.getProperty("os.arch").equals("amd64") && !arguments.isEmpty()
                && (arguments.getFirst().equals("run") || arguments.getFirst().equals("demo"))
                && arguments.stream().noneMatch(argument -> argument.contains("translate=off"));
    }

    private static Thread collect(InputStream from, ByteArrayOutputStream into) {
        return Thread.ofPlatform().daemon().start(() -> {
            byte[] buffer = new byte[8192];
            try {
                for (int count = from.read(buffer); count >= 0; count = from.read(buffer)) {
                    synchronized (into) {
                        into.write(buffer, 0, count);
                        into.notifyAll();
                    }
                }
            } catch (IOException e) {
                // The process has gone.
            }
        });
    }

    public void type(String text) throws IOException {
        process.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
        process.getOutputStream().flush();
    }

    public void closeInput() throws IOException {
        process.getOutputStream().close();
    }

    /** SIGTERM. */
    public void terminate() {
        process.destroy();
    }

    /**
     * Waits until the output holds the text. A slow host takes as long as it needs while there is some output.
     *
     * @param silentSeconds how long there may be none, where guests are not slow ({@link GuestMode})
     * @return false if that took too long, or the process ended without it
     */
    public boolean shows(String text, long silentSeconds) throws InterruptedException {
        return showsBehind(0, text, silentSeconds);
    }

    /** The same for what it says on standard error. */
    public boolean showsError(String text, long silentSeconds) throws InterruptedException {
        return hears(errors, errorReader, new Awaited(0, text), silentSeconds);
    }

    /** The same, but only what comes so many characters after the output's begin. */
    public boolean showsBehind(int from, String text, long silentSeconds) throws InterruptedException {
        return hears(output, outputReader, new Awaited(from, text), silentSeconds);
    }

    /** A text that comes so many characters after the begin. */
    private record Awaited(int from, String text) {
        boolean isIn(ByteArrayOutputStream stream) {
            return stream.toString(StandardCharsets.ISO_8859_1).indexOf(text, from) >= 0;
        }
    }

    private static boolean hears(ByteArrayOutputStream stream, Thread reader, Awaited awaited, long silentSeconds)
            throws InterruptedException {
        long silentNanos = GuestMode.scale(silentSeconds) * 1_000_000_000;
        long start = System.nanoTime();
        synchronized (stream) {
            long heard = start;
            for (int size = stream.size(); !awaited.isIn(stream); size = stream.size()) {
                long now = System.nanoTime();
                if (now - heard > silentNanos || now - start > PATIENCE * silentNanos || !reader.isAlive()) {
                    return awaited.isIn(stream);
                }
                stream.wait(LOOK_MILLIS);
                heard = stream.size() > size ? System.nanoTime() : heard;
            }
        }
        return true;
    }

    public long pid() {
        return process.pid();
    }

    /** What processor time it has used by now. */
    public Duration processorTime() {
        return process.info().totalCpuDuration().orElseThrow();
    }

    /**
     * Its resident memory in MiB, without the mapping that is as large as a guest's of {@code guestMib}. Translated code,
     * which is mapped twice, counts once.
     */
    public double mibAbove(long guestMib) throws IOException {
        Matcher mapping = MAPPING.matcher(Files.readString(Path.of("/proc/" + pid() + "/smaps")));
        long kib = 0;
        boolean guestSeen = false;
        while (mapping.find()) {
            boolean guest = Long.parseLong(mapping.group(2)) == guestMib << 10;
            guestSeen |= guest;
            boolean counted = guest || SECOND_VIEW.matcher(mapping.group(1)).matches();
            kib += counted ? 0 : Long.parseLong(mapping.group(3));
        }
        assertTrue(guestSeen, "no mapping is as large as the guest's memory");
        return kib / 1024.0;
    }

    public String output() {
        synchronized (output) {
            return output.toString(StandardCharsets.ISO_8859_1);
        }
    }

    public String errors() {
        synchronized (errors) {
            return errors.toString(StandardCharsets.ISO_8859_1);
        }
    }

    /** @return whether it still runs after so many seconds */
    public boolean runsFor(long seconds) throws InterruptedException {
        return !process.waitFor(seconds, TimeUnit.SECONDS);
    }

    /**
     * @param seconds how long it may take, where guests are not slow ({@link GuestMode})
     * @return the exit status, or -1 if it did not end in time
     */
    public int exitStatus(long seconds) throws InterruptedException {
        if (runsFor(GuestMode.scale(seconds))) {
            return -1;
        }
        outputReader.join(10_000);
        errorReader.join(10_000);
        return process.exitValue();
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}
