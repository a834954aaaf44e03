package dev.vivarium.engine.doctor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.host.HostException;
import dev.vivarium.host.setup.RepairLog.Entry;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

class JsonRepairLogTest {
    @TempDir
    private Path folder;

    @Test
    void keepsWhatItIsGivenAndGoesWhenThereIsNothing() throws Exception {
        Path file = folder.resolve("state/doctor.json");
        JsonRepairLog log = new JsonRepairLog(file);
        assertEquals(List.of(), log.read());
        List<Entry> entries = List.of(new Entry("load-module", Map.of("module", "kvm_intel")),
                new Entry("give-access", Map.of("user", "ann", "joined", "yes")));
        log.write(entries);
        assertEquals(entries, log.read());
        assertTrue(Files.readString(file).contains("\"repair\" : \"load-module\""), Files.readString(file));
        log.write(List.of());
        assertFalse(Files.exists(file));
        assertEquals(List.of(), log.read());
    }

    @Test
    void anUnreadableFileIsASentence() throws Exception {
        Path file = folder.resolve("doctor.json");
        for (String text : List.of("", "{", "[]", "{\"version\": 2, \"repairs\": []}", "{\"version\": 1}")) {
            Files.writeString(file, text);
            HostException error = assertThrows(HostException.class, () -> new JsonRepairLog(file).read(), text);
            assertTrue(error.getMessage().contains("doctor.json cannot be read"), error.getMessage());
        }
    }

    @Test
    void whatIsMissingInsideIsEmpty() throws Exception {
        Path file = folder.resolve("doctor.json");
        Files.writeString(file, "{\"version\": 1, \"repairs\": [{}, 7]}");
        assertEquals(List.of(new Entry("", Map.of()), new Entry("", Map.of())), new JsonRepairLog(file).read());
    }

    @Test
    void aPlaceThatCannotBeWrittenIsASentence() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "").resolve("doctor.json");
        HostException error = assertThrows(HostException.class,
                () -> new JsonRepairLog(file).write(List.of(new Entry("load-module", Map.of()))));
        assertTrue(error.getMessage().contains("cannot be written"), error.getMessage());
    }
}
