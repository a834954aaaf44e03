package dev.vivarium.engine.control;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import dev.vivarium.engine.api.DriveStatus;
import dev.vivarium.engine.api.Machine;
import dev.vivarium.engine.api.MediumChange;

import org.jspecify.annotations.Nullable;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/** The commands about disks and discs, with QEMU's names and answers. A drive goes by one name, also as an {@code id}. */
final class DriveCommands {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Machine machine;

    private DriveCommands(Machine machine) {
        this.machine = machine;
    }

    static Map<String, QmpCommand> of(Machine machine) {
        DriveCommands commands = new DriveCommands(machine);
        Map<String, QmpCommand> all = new LinkedHashMap<>();
        all.put("query-block", QmpCommand.plain("query-block", arguments -> commands.queryBlock()));
        all.put("eject", new QmpCommand("eject", Set.of("device", "id", "force"), Set.of(),
                arguments -> commands.change(arguments, null)));
        all.put("blockdev-change-medium", new QmpCommand("blockdev-change-medium",
                Set.of("device", "id", "filename", "format", "force", "read-only-mode"), Set.of("filename"),
                commands::insert));
        return all;
    }

    private CompletableFuture<JsonNode> queryBlock() {
        return machine.drives().thenApply(DriveCommands::list);
    }

    private static ArrayNode list(List<DriveStatus> drives) {
        ArrayNode list = JSON.arrayNode();
        for (DriveStatus drive : drives) {
            ObjectNode entry = list.addObject().put("device", drive.name()).put("qdev", drive.name())
                    .put("type", "unknown").put("removable", drive.removable()).put("locked", drive.locked());
            if (drive.removable()) {
                entry.put("tray_open", drive.trayOpen());
            }
            DriveStatus.Medium medium = drive.medium();
            if (medium != null) {
                String file = medium.file().toString();
                String format = medium.format().name().toLowerCase(Locale.ROOT);
                ObjectNode inserted = entry.putObject("inserted").put("file", file).put("node-name", drive.name())
                        .put("drv", format).put("ro", medium.readOnly()).put("encrypted", false);
                inserted.putObject("image").put("filename", file).put("format", format)
                        .put("virtual-size", medium.sizeBytes());
            }
        }
        return list;
    }

    private CompletableFuture<JsonNode> insert(JsonNode arguments) throws QmpError {
        String format = text(arguments, "format", "raw");
        if (!format.equals("raw")) {
            throw QmpError.generic("A disc in a CD drive is raw, not '" + format + "'");
        }
        String mode = text(arguments, "read-only-mode", "retain");
        if (!mode.equals("retain") && !mode.equals("read-only")) {
            throw QmpError.generic("A disc in a CD drive is read-only");
        }
        try {
            return change(arguments, Path.of(text(arguments, "filename", "")));
        } catch (InvalidPathException e) {
            throw QmpError.generic("The file's name cannot be one");
        }
    }

    private CompletableFuture<JsonNode> change(JsonNode arguments, @Nullable Path file) throws QmpError {
        String drive = text(arguments, "id", text(arguments, "device", ""));
        if (drive.isEmpty()) {
            throw QmpError.generic("Need exactly one of 'device' and 'id'");
        }
        JsonNode force = arguments.path("force");
        if (!force.isMissingNode() && !force.isBoolean()) {
            throw QmpError.generic("Invalid parameter type for 'force', expected: boolean");
        }
        return machine.changeMedium(new MediumChange(drive, file, force.asBoolean()))
                .thenApply(nothing -> JSON.objectNode());
    }

    private static String text(JsonNode arguments, String name, String otherwise) throws QmpError {
        JsonNode value = arguments.path(name);
        if (value.isMissingNode()) {
            return otherwise;
        }
        if (!value.isTextual()) {
            throw QmpError.generic("Invalid parameter type for '" + name + "', expected: string");
        }
        return value.textValue();
    }
}
