package dev.vivarium.tests.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** The host's own programs: tests/packages.txt names the packages that they are in. */
public final class HostTool {
    private record Result(int status, byte[] output, String errors) {
    }

    private HostTool() {
    }

    /** What it prints; it must succeed. */
    public static String output(String... command) throws IOException, InterruptedException {
        return new String(output(new byte[0], command), StandardCharsets.UTF_8);
    }

    public static byte[] output(byte[] input, String... command) throws IOException, InterruptedException {
        Result result = run(input, command);
        assertEquals(0, result.status, () -> String.join(" ", command) + " said: "
                + new String(result.output, StandardCharsets.UTF_8) + result.errors);
        return result.output;
    }

    public static byte[] outputWhateverItsStatus(byte[] input, String... command)
            throws IOException, InterruptedException {
        return run(input, command).output;
    }

    /** What it prints and what it complains of, whatever its status. */
    public static String everything(String... command) throws IOException, InterruptedException {
        Result result = run(new byte[0], command);
        return new String(result.output, StandardCharsets.UTF_8) + result.errors;
    }

    private static Result run(byte[] input, String... command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("LC_ALL", "C");
        Process process = builder.start();
        StringBuilder errors = new StringBuilder();
        Thread writer = Thread.ofVirtual().start(() -> write(process, input));
        Thread errorReader = Thread.ofVirtual().start(() -> errors.append(readErrors(process)));
        byte[] output;
        try (InputStream in = process.getInputStream()) {
            output = in.readAllBytes();
        }
        writer.join();
        errorReader.join();
        return new Result(process.waitFor(), output, errors.toString());
    }

    private static void write(Process process, byte[] input) {
        try (OutputStream out = process.getOutputStream()) {
            out.write(input);
        } catch (IOException e) {
            // It did not want all of it.
        }
    }

    private static String readErrors(Process process) {
        try (InputStream in = process.getErrorStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
