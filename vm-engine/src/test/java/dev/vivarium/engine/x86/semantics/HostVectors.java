package dev.vivarium.engine.x86.semantics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * What an Intel processor gave for one instruction: a line of {@code host-vectors.txt}.
 *
 * @param name     of the instruction; ".mmx" and ".w" (REX.W) mark variants
 * @param encoding its bytes with operands XMM1, XMM2, EAX, ECX, EDX and the like; "ib" where an immediate byte follows
 * @param operands kinds of its operands, see {@link HostOperands}
 * @param results  kinds of its results, see {@link HostCase#results}
 * @param shown    the first results in full
 * @param digest   over the results of {@value #CASES} cases
 */
record HostVectors(String name, String encoding, String operands, String results, List<String> shown, String digest) {
    private static final int CASES = 120;
    private static final int FIRST_RESULT = 4;

    static List<HostVectors> all() {
        try (InputStream in = HostVectors.class.getResourceAsStream("host-vectors.txt")) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.US_ASCII);
            return text.lines().map(HostVectors::parse).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static HostVectors parse(String line) {
        String[] fields = line.split(" ");
        int last = fields.length - 1;
        List<String> shown = List.of(Arrays.copyOfRange(fields, FIRST_RESULT, last));
        return new HostVectors(fields[0], fields[1], fields[2], fields[3], shown, fields[last]);
    }

    /** Asserts that {@code operation} does to all cases what the host did. */
    void check(Consumer<HostCase> operation) {
        HostOperands source = new HostOperands(name, 0);
        HostCase registers = new HostCase();
        long[] values = new long[8];
        long sum = 0;
        for (int i = 0; i < CASES; i++) {
            registers.fill(source, operands);
            operation.accept(registers);
            int count = registers.results(results, values);
            if (i < shown.size()) {
                assertEquals(shown.get(i), hex(values, count), "case " + i);
            }
            for (int j = 0; j < count; j++) {
                sum = Long.rotateLeft(sum ^ values[j], 5) * 0x9E3779B97F4A7C15L;
            }
        }
        assertEquals(digest, String.format("%016x", sum), "digest of " + CASES + " cases");
    }

    private static String hex(long[] values, int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(i == 0 ? "" : ":").append(Long.toHexString(values[i]));
        }
        return text.toString();
    }
}
