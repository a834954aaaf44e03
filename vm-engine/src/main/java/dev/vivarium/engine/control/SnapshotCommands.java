package dev.vivarium.engine.control;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import dev.vivarium.engine.api.KeptMachine;
import dev.vivarium.engine.api.KeptMachine.SnapshotProgress;
import dev.vivarium.engine.api.KeptMachine.SnapshotRequest;
import dev.vivarium.engine.api.KeptMachine.SnapshotTaken;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/**
 * The commands about snapshots of a kept machine. QEMU's own, {@code snapshot-save} and its jobs, are about images inside of disk
 * images: these are others, and have other names. A client that takes a snapshot is answered when it is there; another client
 * can ask meanwhile how far it is, or give it up.
 */
final class SnapshotCommands {
    private final KeptMachine machine;

    private SnapshotCommands(KeptMachine machine) {
        this.machine = machine;
    }

    static void addTo(Map<String, QmpCommand> commands, KeptMachine machine) {
        SnapshotCommands own = new SnapshotCommands(machine);
        commands.put("x-viv-snapshot-take", new QmpCommand("x-viv-snapshot-take",
                Set.of("name", "note", "automatic"), Set.of("name"), own::take));
        commands.put("x-viv-snapshot-cancel", QmpCommand.plain("x-viv-snapshot-cancel", arguments -> own.cancel()));
        commands.put("x-viv-snapshot-delete", new QmpCommand("x-viv-snapshot-delete", Set.of("id"), Set.of("id"),
                own::delete));
        commands.put("x-viv-snapshot-rename", new QmpCommand("x-viv-snapshot-rename", Set.of("id", "name", "note"),
                Set.of("id", "name", "note"), own::rename));
        commands.put("x-viv-query-snapshot", QmpCommand.plain("x-viv-query-snapshot", arguments -> own.progress()));
    }

    private CompletableFuture<ObjectNode> take(JsonNode arguments) throws QmpError {
        JsonNode automatic = arguments.path("automatic");
        if (!automatic.isMissingNode() && !automatic.isBoolean()) {
            throw QmpError.generic("Invalid parameter type for 'automatic', expected: boolean");
        }
        return machine.takeSnapshot(new SnapshotRequest(text(arguments, "name"), text(arguments, "note"),
                automatic.asBoolean())).thenApply(SnapshotCommands::taken);
    }

    private static ObjectNode taken(SnapshotTaken taken) {
        return JsonNodeFactory.instance.objectNode().put("id", taken.id())
                .put("pause-nanoseconds", taken.pauseNanos()).put("total-nanoseconds", taken.totalNanos())
                .put("bytes", taken.bytes());
    }

    private CompletableFuture<ObjectNode> delete(JsonNode arguments) throws QmpError {
        return machine.deleteSnapshot(text(arguments, "id"))
                .thenApply(freed -> JsonNodeFactory.instance.objectNode().put("freed-bytes", freed));
    }

    private CompletableFuture<ObjectNode> rename(JsonNode arguments) throws QmpError {
        return machine.renameSnapshot(text(arguments, "id"), text(arguments, "name"), text(arguments, "note"))
                .thenApply(nothing -> JsonNodeFactory.instance.objectNode());
    }

    private static String text(JsonNode arguments, String name) throws QmpError {
        JsonNode value = arguments.path(name);
        if (value.isMissingNode()) {
            return "";
        }
        if (!value.isTextual()) {
            throw QmpError.generic("Invalid parameter type for '" + name + "', expected: string");
        }
        return value.textValue();
    }

    private CompletableFuture<ObjectNode> cancel() {
        machine.cancelSnapshot();
        return CompletableFuture.completedFuture(JsonNodeFactory.instance.objectNode());
    }

    private CompletableFuture<ObjectNode> progress() {
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        SnapshotProgress progress = machine.snapshotProgress();
        answer.put("running", progress != null);
        if (progress != null) {
            answer.put("saved-bytes", progress.savedBytes()).put("total-bytes", progress.totalBytes());
        }
        return CompletableFuture.completedFuture(answer);
    }
}
