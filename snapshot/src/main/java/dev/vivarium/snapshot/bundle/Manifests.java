package dev.vivarium.snapshot.bundle;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.bundle.SnapshotManifest.Memory;
import dev.vivarium.snapshot.bundle.SnapshotManifest.Part;
import dev.vivarium.snapshot.bundle.SnapshotManifest.Running;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.UUID;

/** Manifests from bytes and to bytes; equal manifests give equal bytes. What is not wholly right is refused. */
public final class Manifests {
    private static final String MACHINE = "vivarium-machine";
    private static final String SNAPSHOT = "vivarium-snapshot";
    private static final String MEMORY = "memory/";

    private Manifests() {
    }

    /** @throws SnapshotException {@code CORRUPT} with the file and the field, or {@code TOO_NEW} with what is missing */
    public static MachineManifest machine(Path file) throws SnapshotException {
        return machine(file.toString(), Json.load(file));
    }

    /** @param file what to call it in a message */
    public static MachineManifest machine(String file, byte[] bytes) throws SnapshotException {
        return Json.read(file, bytes, MACHINE, Manifests::machine);
    }

    public static SnapshotManifest snapshot(Path file) throws SnapshotException {
        return snapshot(file.toString(), Json.load(file));
    }

    public static SnapshotManifest snapshot(String file, byte[] bytes) throws SnapshotException {
        return Json.read(file, bytes, SNAPSHOT, Manifests::snapshot);
    }

    public static byte[] bytes(MachineManifest manifest) {
        ObjectNode root = Json.begin(MACHINE);
        root.put("id", manifest.id().toString()).put("name", manifest.name());
        root.put("created", manifest.created().toString());
        root.set("machine", SpecJson.write(manifest.machine()));
        Present present = manifest.present();
        ObjectNode node = root.putObject("present").put("parent", SpecJson.text(present.parent()));
        node.set("disks", SpecJson.write(present.disks()));
        node.put("variables", SpecJson.text(present.variables()));
        node.put("resumeFrom", SpecJson.text(present.resumeFrom()));
        ObjectNode whenStopped = root.putObject("whenStopped");
        if (manifest.whenStopped() instanceof WhenStopped.Revert revert) {
            whenStopped.put("kind", "revert").put("snapshot", revert.snapshot().text());
        } else {
            whenStopped.put("kind", "keep");
        }
        Schedule schedule = manifest.schedule();
        if (schedule == null) {
            root.putNull("schedule");
        } else {
            root.putObject("schedule").put("everyMinutes", schedule.everyMinutes()).put("keep", schedule.keep());
        }
        return Json.bytes(root);
    }

    private static MachineManifest machine(JsonFields fields) throws SnapshotException {
        return new MachineManifest(fields.value("id", Manifests::uuid), fields.text("name"), fields.instant("created"),
                fields.object("machine", SpecJson::read), fields.object("present", Manifests::present),
                fields.object("whenStopped", Manifests::whenStopped),
                fields.objectOrNull("schedule", Manifests::schedule));
    }

    static UUID uuid(String text) {
        UUID id = UUID.fromString(text);
        Texts.require(id.toString().equals(text), "it does not have a UUID's form, in small letters");
        return id;
    }

    private static Present present(JsonFields fields) throws SnapshotException {
        return new Present(fields.valueOrNull("parent", SnapshotId::new), fields.map("disks", SpecJson::layer),
                fields.valueOrNull("variables", Variables::parse), fields.valueOrNull("resumeFrom", SnapshotId::new));
    }

    private static WhenStopped whenStopped(JsonFields fields) throws SnapshotException {
        return switch (fields.text("kind")) {
            case "keep" -> new WhenStopped.Keep();
            case "revert" -> new WhenStopped.Revert(fields.value("snapshot", SnapshotId::new));
            default -> throw fields.damagedField("kind", "is none of keep, revert");
        };
    }

    private static Schedule schedule(JsonFields fields) throws SnapshotException {
        return new Schedule(fields.integer("everyMinutes"), fields.integer("keep"));
    }

    public static byte[] bytes(SnapshotManifest manifest) {
        ObjectNode root = Json.begin(SNAPSHOT);
        Running running = manifest.running();
        root.put("id", manifest.id().text()).put("name", manifest.name()).put("note", manifest.note());
        root.put("taken", manifest.taken().toString()).put("parent", SpecJson.text(manifest.parent()));
        root.put("kind", running == null ? "off" : "running").put("automatic", manifest.automatic());
        root.set("machine", SpecJson.write(manifest.machine()));
        root.set("disks", SpecJson.write(manifest.disks()));
        root.set("state", part(running == null ? null : running.state()));
        root.set("variables", part(manifest.variables()));
        root.set("thumbnail", part(manifest.thumbnail()));
        root.set("memory", running == null ? null : memory(running.memory()));
        root.put("addedBytes", manifest.addedBytes());
        return Json.bytes(root);
    }

    private static @Nullable ObjectNode part(@Nullable Part part) {
        return part == null ? null : JsonNodeFactory.instance.objectNode().put("file", part.file().text())
                .put("bytes", part.bytes()).put("sha256", part.sha256());
    }

    private static ObjectNode memory(Memory memory) {
        ObjectNode node = JsonNodeFactory.instance.objectNode().put("bytes", memory.bytes())
                .put("ramBytes", memory.ramBytes());
        memory.layers().forEach(layer -> node.withArray("layers").add(MEMORY + layer));
        return node;
    }

    private static SnapshotManifest snapshot(JsonFields fields) throws SnapshotException {
        String kind = fields.text("kind");
        Part state = fields.objectOrNull("state", Manifests::part);
        Memory memory = fields.objectOrNull("memory", Manifests::memory);
        boolean runs = kind.equals("running");
        if (!runs && !kind.equals("off")) {
            throw fields.damagedField("kind", "is none of running, off");
        }
        if (runs ? state == null || memory == null : state != null || memory != null) {
            throw fields.damagedField("kind", "does not go with the fields state and memory");
        }
        Running running = state == null || memory == null ? null : new Running(state, memory);
        return new SnapshotManifest(fields.value("id", SnapshotId::new), fields.text("name"), fields.text("note"),
                fields.instant("taken"), fields.valueOrNull("parent", SnapshotId::new), fields.flag("automatic"),
                fields.object("machine", SpecJson::read), fields.map("disks", SpecJson::layer), running,
                fields.objectOrNull("variables", Manifests::part), fields.objectOrNull("thumbnail", Manifests::part),
                fields.number("addedBytes"));
    }

    private static Part part(JsonFields fields) throws SnapshotException {
        return new Part(fields.value("file", RelativePath::new), fields.number("bytes"), fields.text("sha256"));
    }

    private static Memory memory(JsonFields fields) throws SnapshotException {
        return new Memory(fields.number("bytes"), fields.number("ramBytes"),
                fields.values("layers", Manifests::memoryLayer));
    }

    private static SnapshotId memoryLayer(String text) {
        Texts.require(text.startsWith(MEMORY), "the memory layer is not in the folder memory");
        return new SnapshotId(text.substring(MEMORY.length()));
    }
}
