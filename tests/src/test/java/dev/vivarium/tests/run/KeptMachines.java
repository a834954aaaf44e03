package dev.vivarium.tests.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The program's commands for kept machines, in a machines' folder of a test's own. Whatever runs in the end is killed. */
public final class KeptMachines implements AutoCloseable {
    private static final long LONG = 60;

    private static final int LOOKS = 50;
    private static final long LOOK_MILLIS = 100;

    private final Path home;

    public KeptMachines(Path home) {
        this.home = home;
    }

    /** What a command printed. */
    public record Outcome(int status, String output, String errors) {
        /** A number of a JSON report. */
        long number(String name) {
            Matcher matcher = Pattern.compile("\"" + name + "\": ([0-9]+)").matcher(output);
            assertTrue(matcher.find(), name + " in " + output);
            return Long.parseLong(matcher.group(1));
        }
    }

    public VivProcess start(String... arguments) throws IOException {
        return VivProcess.startWith(Map.of("VIVARIUM_HOME", home.toString()), arguments);
    }

    Outcome run(String... arguments) throws IOException, InterruptedException {
        try (VivProcess viv = start(arguments)) {
            viv.closeInput();
            int status = viv.exitStatus(LONG);
            return new Outcome(status, viv.output(), viv.errors());
        }
    }

    /** One that has to work. */
    public Outcome done(String... arguments) throws IOException, InterruptedException {
        Outcome outcome = run(arguments);
        assertEquals(0, outcome.status, String.join(" ", arguments) + ": " + outcome.output + outcome.errors);
        return outcome;
    }

    /** One that has to be refused, in a sentence. */
    void refused(int status, String part, String... arguments) throws IOException, InterruptedException {
        Outcome outcome = run(arguments);
        String said = String.join(" ", arguments) + ": " + outcome.output + outcome.errors;
        assertEquals(status, outcome.status, said);
        assertTrue(outcome.errors.contains(part), said);
        assertTrue(outcome.errors.startsWith("viv: ") && outcome.errors.lines().count() == 1, said);
        assertFalse(outcome.errors.contains("Exception"), said);
    }

    /** Types at a machine's serial console. @return whether it answers so */
    boolean answers(String name, String typed, String answer) throws IOException, InterruptedException {
        try (VivProcess console = start("console", name)) {
            console.type(typed);
            return console.shows(answer, LONG);
        }
    }

    /** Types at a machine's serial console. @return whether it ends by that */
    boolean endsBy(String name, String typed) throws IOException, InterruptedException {
        try (VivProcess console = start("console", name)) {
            console.type(typed);
            return console.exitStatus(LONG) == 0;
        }
    }

    /** What {@code viv list} says a machine is doing. */
    String stateOf(String name) throws IOException, InterruptedException {
        Matcher matcher = Pattern.compile("\"name\": \"" + Pattern.quote(name) + "\", [^{}]*\"state\": \"([a-z]+)\"")
                .matcher(done("list", "--json").output);
        return matcher.find() ? matcher.group(1) : "none";
    }

    /** The process that a machine runs in. */
    public ProcessHandle processOf(String name) throws IOException, InterruptedException {
        Matcher matcher = Pattern.compile("\"name\": \"" + Pattern.quote(name) + "\", [^{}]*\"process\": ([0-9]+)")
                .matcher(done("list", "--json").output);
        assertTrue(matcher.find(), "It does not run.");
        return ProcessHandle.of(Long.parseLong(matcher.group(1))).orElseThrow();
    }

    /** Waits until it is doing that. */
    public boolean becomes(String name, String state) throws IOException, InterruptedException {
        for (int i = 0; i < LOOKS; i++) {
            if (stateOf(name).equals(state)) {
                return true;
            }
            Thread.sleep(LOOK_MILLIS);
        }
        return false;
    }

    @Override
    public void close() throws IOException, InterruptedException {
        Matcher matcher = Pattern.compile("\"process\": ([0-9]+)").matcher(run("list", "--json").output);
        while (matcher.find()) {
            ProcessHandle.of(Long.parseLong(matcher.group(1))).ifPresent(ProcessHandle::destroyForcibly);
        }
    }
}
