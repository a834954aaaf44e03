package dev.vivarium.engine.x86.semantics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every operation gives what an Intel processor gave for the same operands, flags and exceptions included. */
class HostVectorsTest {
    private final Map<String, Consumer<HostCase>> operations = new HashMap<>();

    HostVectorsTest() {
        HostIntegers.addTo(operations);
        HostShuffles.addTo(operations);
        HostFloats.addTo(operations);
    }

    @TestFactory
    Stream<DynamicTest> everyInstructionGivesTheHostsResults() {
        return HostVectors.all().stream().map(vectors -> dynamicTest(vectors.name(), () -> {
            Consumer<HostCase> operation = operations.get(vectors.name());
            assertNotNull(operation, "no such operation");
            vectors.check(operation);
        }));
    }

    @Test
    void everyOperationHasVectors() {
        assertEquals(operations.keySet(),
                HostVectors.all().stream().map(HostVectors::name).collect(Collectors.toSet()));
    }
}
