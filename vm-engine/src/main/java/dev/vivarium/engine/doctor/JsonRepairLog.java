package dev.vivarium.engine.doctor;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import dev.vivarium.host.HostException;
import dev.vivarium.host.setup.RepairLog;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The log of repairs as a JSON file in the user's state directory: {@code {"version": 1, "repairs": [{"repair": "load-module",
 * "done": {"module": "kvm_intel"}}]}}. Written aside and renamed; gone when there is nothing to take back. It holds no
 * commands: those are made anew, so that nobody's file decides what root runs.
 */
final class JsonRepairLog implements RepairLog {
    private static final int VERSION = 1;
    private static final long LARGEST = 1 << 20;
    private static final ObjectMapper MAPPER = JsonMapper.builder().build();

    private final Path file;

    JsonRepairLog(Path file) {
        this.file = file;
    }

    @Override
    public List<Entry> read() throws HostException {
        if (!Files.exists(file)) {
            return List.of();
        }
        try {
            if (Files.size(file) > LARGEST) {
                throw unreadable(null);
            }
            JsonNode root = MAPPER.readTree(file.toFile());
            if (root.path("version").asInt() != VERSION || !root.path("repairs").isArray()) {
                throw unreadable(null);
            }
            List<Entry> entries = new ArrayList<>();
            for (JsonNode repair : root.path("repairs")) {
                entries.add(entry(repair));
            }
            return entries;
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private static Entry entry(JsonNode repair) {
        Map<String, String> done = new HashMap<>();
        repair.path("done").properties().forEach(each -> done.put(each.getKey(), each.getValue().asText()));
        return new Entry(repair.path("repair").asText(), done);
    }

    private HostException unreadable(@Nullable IOException cause) {
        return new HostException(HostException.Kind.UNSUPPORTED, "The log of repairs " + file
                + " cannot be read; move it away to go on without it.", cause);
    }

    @Override
    public void write(List<Entry> entries) throws HostException {
        try {
            if (entries.isEmpty()) {
                Files.deleteIfExists(file);
                return;
            }
            Files.createDirectories(file.toAbsolutePath().getParent());
            Path aside = file.resolveSibling(file.getFileName() + ".new");
            Files.writeString(aside, text(entries));
            Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new HostException(HostException.Kind.DENIED, "The log of repairs " + file
                    + " cannot be written, so that nothing is changed: it could not be taken back.", e);
        }
    }

    private static String text(List<Entry> entries) throws JsonProcessingException {
        ObjectNode root = MAPPER.createObjectNode().put("version", VERSION);
        ArrayNode repairs = root.putArray("repairs");
        for (Entry entry : entries) {
            ObjectNode done = repairs.addObject().put("repair", entry.repair()).putObject("done");
            entry.done().forEach(done::put);
        }
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
    }
}
