package dev.vivarium.snapshot.bundle;

import com.fasterxml.jackson.databind.node.ObjectNode;

import dev.vivarium.snapshot.SnapshotException;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * What {@code host.json} says: where a machine's drives, ports and screen lead to on one computer. A stranger's would give a
 * guest the user's files; so it counts only on the computer that wrote it, and is left out of copies that leave it.
 *
 * @param computer as {@link Machines#computer()} says it
 * @param discs    by the names of CD drives: files that are not the machine's own
 * @param serial   the file or the socket that the serial port leads to
 * @param console  the same of the console
 * @param display  where the screen is shown, as the option {@code --display} of {@code viv run} says it; null for nowhere
 */
public record HostFacts(UUID computer, Map<String, String> discs, @Nullable String serial, @Nullable String console,
        @Nullable String display) {
    private static final String FORMAT = "vivarium-host";
    private static final int PATH_MOST = 4096;

    public HostFacts {
        discs = Collections.unmodifiableMap(new TreeMap<>(discs));
        discs.forEach((drive, disc) -> {
            DiskLayer.requireDisk(drive);
            requireWords(disc, "the disc");
        });
        requireWords(serial, "where the serial port leads");
        requireWords(console, "where the console leads");
        requireWords(display, "where the screen is shown");
    }

    private static void requireWords(@Nullable String text, String what) {
        if (text != null) {
            Texts.requireLine(text, PATH_MOST, what);
        }
    }

    /** Of a machine that needs nothing from the host. */
    public static HostFacts none(UUID computer) {
        return new HostFacts(computer, Map.of(), null, null, null);
    }

    static HostFacts read(Path file) throws SnapshotException {
        return read(file.toString(), Json.load(file));
    }

    static HostFacts read(String file, byte[] bytes) throws SnapshotException {
        return Json.read(file, bytes, FORMAT, HostFacts::read);
    }

    private static HostFacts read(JsonFields fields) throws SnapshotException {
        return new HostFacts(fields.value("computer", Manifests::uuid), fields.map("discs", disc -> disc),
                fields.valueOrNull("serial", text -> text), fields.valueOrNull("console", text -> text),
                fields.valueOrNull("display", text -> text));
    }

    byte[] bytes() {
        ObjectNode root = Json.begin(FORMAT).put("computer", computer.toString());
        ObjectNode node = root.putObject("discs");
        discs.forEach(node::put);
        return Json.bytes(root.put("serial", serial).put("console", console).put("display", display));
    }
}
