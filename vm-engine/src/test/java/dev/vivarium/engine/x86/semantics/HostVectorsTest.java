package dev.vivarium.engine.x86.semantics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.DynamicTest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Every operation gives what an Intel processor gave for the same operands, flags and exceptions included. A line of
 * {@code host-vectors.txt} has an instruction, the kinds of its operands ({@link HostOperands}) and of its results
 * ({@link HostCase#results}), the first results in full, and a digest over the results of {@value #CASES} cases.
 */
class HostVectorsTest {
    private static final int CASES = 400;
    private static final int FIRST_RESULT = 3;

    private final Map<String, Consumer<HostCase>> operations = new HashMap<>();

    HostVectorsTest() {
        HostIntegers.addTo(operations);
        HostShuffles.addTo(operations);
        HostFloats.addTo(operations);
    }

    @TestFactory
    Stream<DynamicTest> everyInstructionGivesTheHostsResults() throws IOException {
        return lines().stream().map(line -> line.split(" ")).map(line -> dynamicTest(line[0], () -> check(line)));
    }

    @Test
    void everyOperationHasVectors() throws IOException {
        Set<String> covered = new HashSet<>();
        lines().forEach(line -> covered.add(line.split(" ")[0]));
        assertEquals(operations.keySet(), covered);
    }

    private void check(String[] line) {
        Consumer<HostCase> operation = operations.get(line[0]);
        assertNotNull(operation, "no such operation");
        HostOperands operands = new HostOperands(line[0], 0);
        HostCase registers = new HostCase();
        long[] results = new long[8];
        int shown = line.length - FIRST_RESULT - 1;
        long digest = 0;
        for (int i = 0; i < CASES; i++) {
            registers.fill(operands, line[1]);
            operation.accept(registers);
            int count = registers.results(line[2], results);
            if (i < shown) {
                assertEquals(line[FIRST_RESULT + i], hex(results, count), "case " + i);
            }
            for (int j = 0; j < count; j++) {
                digest = Long.rotateLeft(digest ^ results[j], 5) * 0x9E3779B97F4A7C15L;
            }
        }
        assertEquals(line[line.length - 1], String.format("%016x", digest), "digest of " + CASES + " cases");
    }

    private static String hex(long[] values, int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(i == 0 ? "" : ":").append(Long.toHexString(values[i]));
        }
        return text.toString();
    }

    private static List<String> lines() throws IOException {
        try (InputStream in = HostVectorsTest.class.getResourceAsStream("host-vectors.txt")) {
            assertNotNull(in);
            return new String(in.readAllBytes(), StandardCharsets.US_ASCII).lines().toList();
        }
    }
}
