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
 * @param nets     by the names of network cards: networks of the computer, as the option {@code --net} says them; of a card on nat, what
 *                 that uses of the computer
 * @param captures by the same names: files that what passes is written to
 */
public record HostFacts(UUID computer, Map<String, String> discs, @Nullable String serial, @Nullable String console,
        @Nullable String display, Map<String, String> nets, Map<String, String> captures) {
    private static final String FORMAT = "vivarium-host";
    private static final int PATH_MOST = 4096;

    public HostFacts {
        discs = Collections.unmodifiableMap(new TreeMap<>(discs));
        discs.forEach((drive, disc) -> {
            DiskLayer.requireDisk(drive);
            requireWords(disc, "the disc");
        });
        nets = Collections.unmodifiableMap(new TreeMap<>(nets));
        captures = Collections.unmodifiableMap(new TreeMap<>(captures));
        nets.forEach((card, network) -> {
            NetSpec.requireName(card);
            requireWords(network, "a network");
        });
        captures.forEach((card, file) -> {
            NetSpec.requireName(card);
            requireWords(file, "the file of a capture");
        });
        requireWords(serial, "where the serial port leads");
        requireWords(console, "where the console leads");
        requireWords(display, "where the screen is shown");
    }

    /** Without networks of the computer. */
    public HostFacts(UUID computer, Map<String, String> discs, @Nullable String serial, @Nullable String console,
            @Nullable String display) {
        this(computer, discs, serial, console, display, Map.of(), Map.of());
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
                fields.valueOrNull("display", text -> text), later(fields, "nets"), later(fields, "captures"));
    }

    private static Map<String, String> later(JsonFields fields, String name) throws SnapshotException {
        return fields.has(name) ? fields.map(name, text -> text) : Map.of();
    }

    byte[] bytes() {
        ObjectNode root = Json.begin(FORMAT).put("computer", computer.toString());
        ObjectNode node = root.putObject("discs");
        discs.forEach(node::put);
        root.put("serial", serial).put("console", console).put("display", display);
        nets.forEach(root.putObject("nets")::put);
        captures.forEach(root.putObject("captures")::put);
        return Json.bytes(root);
    }
}
