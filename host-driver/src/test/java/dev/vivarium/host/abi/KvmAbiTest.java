package dev.vivarium.host.abi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The constants against those that the C compiler saw in the kernel's headers: always against the recorded ones, and
 * against this host's own where it has a compiler and headers.
 */
class KvmAbiTest {
    private static final Path PROGRAM = Path.of("src", "test", "c", "kvm-abi.c");
    private static final int HEADERS_TOO_OLD = 77;

    @TempDir
    Path folder;

    @Test
    void constantsAreThoseRecorded() throws Exception {
        Map<String, Long> ours = new TreeMap<>();
        for (Class<?> holder : List.of(KvmCap.class, KvmExit.class, KvmFlags.class, KvmRequest.class, LinuxAbi.class,
                TunAbi.class)) {
            collect(holder, holder.getSimpleName(), ours);
        }
        for (Class<?> structure : KvmStructs.class.getDeclaredClasses()) {
            collect(structure, "KvmStructs." + structure.getSimpleName(), ours);
        }
        assertEquals(recorded(), ours);
    }

    private static void collect(Class<?> holder, String name, Map<String, Long> to) throws IllegalAccessException {
        for (var field : holder.getFields()) {
            to.put(name + "." + field.getName(), ((Number) field.get(null)).longValue());
        }
    }

    @Test
    void recordedOnesAreThoseOfThisHostsHeaders() throws Exception {
        Map<String, Long> compiled = compiled();
        Map<String, Long> expected = recorded();
        expected.keySet().retainAll(compiled.keySet());
        assertEquals(expected, compiled, "Record anew: cc src/test/c/kvm-abi.c, and its output into kvm-abi.txt.");
    }

    /** Nothing where there is no compiler, no x86-64 Linux or no header that has all of it. */
    private Map<String, Long> compiled() throws Exception {
        if (!System.getProperty("os.name").equals("Linux") || !System.getProperty("os.arch").equals("amd64")
                || !Files.exists(Path.of("/usr/include/linux/kvm.h")) || !isOnPath("cc")) {
            return Map.of();
        }
        Path binary = folder.resolve("kvm-abi");
        assertEquals(0, run(folder.resolve("cc.txt"), "cc", "-o", binary.toString(), PROGRAM.toString()),
                () -> read(folder.resolve("cc.txt")));
        int status = run(folder.resolve("values.txt"), binary.toString());
        if (status == HEADERS_TOO_OLD) {
            return Map.of();
        }
        assertEquals(0, status);
        Map<String, Long> values = parse(read(folder.resolve("values.txt")));
        assertTrue(values.size() > 500, values.toString());
        return values;
    }

    private static boolean isOnPath(String program) {
        return Stream.of(System.getenv("PATH").split(":")).anyMatch(dir -> Files.isExecutable(Path.of(dir, program)));
    }

    private static int run(Path output, String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile()).start();
        assertTrue(process.waitFor(60, TimeUnit.SECONDS), "A command did not end: " + command[0]);
        return process.exitValue();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Long> recorded() throws IOException {
        try (InputStream in = KvmAbiTest.class.getResourceAsStream("/kvm-abi.txt")) {
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static Map<String, Long> parse(String text) {
        Map<String, Long> values = new TreeMap<>();
        text.lines().map(line -> line.split(" ")).forEach(words -> values.put(words[0], Long.parseLong(words[1])));
        return values;
    }
}
