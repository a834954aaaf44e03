package dev.vivarium.tests.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** {@code viv doctor} on the host that the test runs on, whatever it is: it ends, and its two forms say the same. */
class DoctorProcessTest {
    private static final long LONG = 60;
    private static final Set<String> FIELDS = Set.of("machinesRun", "backEnd", "sentence", "findings");
    private static final Set<String> FINDING_FIELDS = Set.of("id", "severity", "sentence", "reason", "advice",
            "repair");

    /** What one run printed, which must be all it had to say. */
    private static String doctor(String... options) throws Exception {
        List<String> words = new ArrayList<>(List.of("doctor"));
        words.addAll(List.of(options));
        try (VivProcess viv = VivProcess.start(words.toArray(String[]::new))) {
            assertEquals(0, viv.exitStatus(LONG), viv.output() + viv.errors());
            assertEquals("", viv.errors());
            return viv.output();
        }
    }

    @Test
    void bothFormsSayTheSame() throws Exception {
        JsonNode json = new ObjectMapper().readTree(doctor("--json"));
        assertEquals(FIELDS, names(json));
        assertTrue(json.get("machinesRun").asBoolean());
        assertTrue(Set.of("kvm", "whp", "soft").contains(json.get("backEnd").asText()), json.toString());
        Set<String> ids = new TreeSet<>();
        for (JsonNode finding : json.get("findings")) {
            assertEquals(FINDING_FIELDS, names(finding));
            assertTrue(ids.add(finding.get("id").asText()), "twice: " + finding);
            assertTrue(Set.of("ok", "note", "problem").contains(finding.get("severity").asText()), finding.toString());
        }
        assertTrue(ids.containsAll(Set.of("system", "code-memory", "memory", "machines-folder", "java")),
                ids.toString());
        String text = doctor();
        // Amounts of free memory differ from run to run, and lines are broken.
        String words = text.replaceAll("\\s+", " ");
        assertTrue(words.contains(json.get("sentence").asText()), text);
        assertEquals(ids.size(), text.lines().filter(line -> line.matches("(ok|note|problem) .*")).count(), text);
    }

    @Test
    void withoutATerminalNothingIsRepaired() throws Exception {
        try (VivProcess viv = VivProcess.start("doctor", "--fix", "--json")) {
            int status = viv.exitStatus(LONG);
            JsonNode repairs = new ObjectMapper().readTree(viv.output()).get("repairs");
            assertEquals(repairs.isEmpty() ? 0 : 3, status, viv.output());
            for (JsonNode repair : repairs) {
                assertEquals("planned", repair.get("state").asText());
                assertFalse(repair.get("commands").isEmpty());
            }
        }
    }

    private static Set<String> names(JsonNode object) {
        Set<String> names = new TreeSet<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
