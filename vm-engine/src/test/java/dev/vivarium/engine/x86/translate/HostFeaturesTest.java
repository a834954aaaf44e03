package dev.vivarium.engine.x86.translate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.engine.x86.isa.Row;
import dev.vivarium.engine.x86.isa.RowTable;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

class HostFeaturesTest {
    private static final HostFeatures NONE = new HostFeatures(0, 0, 0, 0, 0);
    private static final HostFeatures ALL = new HostFeatures(-1, -1, -1, -1, -1);

    /** The kernel's names for ours. */
    private static final Map<String, String> NAMES = Map.ofEntries(Map.entry("SSE3", "pni"),
            Map.entry("PCLMULQDQ", "pclmulqdq"), Map.entry("SSSE3", "ssse3"), Map.entry("SSE4_1", "sse4_1"),
            Map.entry("SSE4_2", "sse4_2"), Map.entry("POPCNT", "popcnt"), Map.entry("AES", "aes"),
            Map.entry("MOVBE", "movbe"), Map.entry("BMI1", "bmi1"), Map.entry("LZCNT", "abm"),
            Map.entry("AVX", "avx"), Map.entry("AVX2", "avx2"), Map.entry("FMA", "fma"), Map.entry("F16C", "f16c"),
            Map.entry("BMI2", "bmi2"), Map.entry("CLFLUSHOPT", "clflushopt"), Map.entry("CLWB", "clwb"));

    @Test
    void everyRowThatMayBeCopiedHasAFeatureThatIsAskedFor() {
        for (Row row : RowTable.rows()) {
            if (RowFacts.treatmentByName(row) == Treatment.COPY) {
                assertTrue(ALL.haveAll(row.features()), () -> row + " needs " + row.value("cpuid"));
            }
        }
    }

    @Test
    void whatCameLaterIsNotTakenForGranted() {
        NAMES.keySet().forEach(name -> assertFalse(NONE.has(name), name));
        assertTrue(NONE.has("SSE2"));
        assertTrue(NONE.haveAll(List.of()));
        assertFalse(ALL.has("AVX512F"), "nobody asks for it");
    }

    @Test
    @Tag("x86-64-host")
    @Tag("linux")
    void isWhatTheKernelSaysOfThisHost() throws IOException {
        List<String> flags = Files.readAllLines(Path.of("/proc/cpuinfo")).stream()
                .filter(line -> line.startsWith("flags"))
                .limit(1)
                .flatMap(line -> Arrays.stream(line.split("\\s+")))
                .toList();
        NAMES.forEach((ours, kernels) -> assertEquals(flags.contains(kernels), HostFeatures.ofThisHost().has(ours),
                ours));
    }
}
