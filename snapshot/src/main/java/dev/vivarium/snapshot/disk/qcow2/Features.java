package dev.vivarium.snapshot.disk.qcow2;

import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.SnapshotException.Kind;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The feature bits of version 3 and the table that names them: QEMU's docs/interop/qcow2, "Feature name table". */
final class Features {
    static final long DIRTY = 1;
    static final long CORRUPT = 1 << 1;
    static final long EXTERNAL_DATA = 1 << 2;
    static final long COMPRESSION_TYPE = 1 << 3;
    static final long EXTENDED_L2 = 1 << 4;
    static final long LAZY_REFCOUNTS = 1;
    static final long BITMAPS = 1;

    static final int NAME_ENTRY = 48;
    private static final int INCOMPATIBLE = 0;
    private static final long UNDERSTOOD = DIRTY | CORRUPT | COMPRESSION_TYPE;
    private static final List<String> OUR_NAMES = List.of("dirty bit", "corrupt bit", "external data file",
            "compression type", "extended L2 entries");

    private Features() {
    }

    /** @param table the contents of the feature name table, empty if there is none */
    static void requireUnderstood(Path path, long incompatible, ByteBuffer table) throws SnapshotException {
        long unknown = incompatible & ~UNDERSTOOD;
        if (unknown == 0) {
            return;
        }
        List<String> names = new ArrayList<>();
        for (int bit = 0; bit < Long.SIZE; bit++) {
            if ((unknown >>> bit & 1) != 0) {
                names.add(nameOf(bit, table));
            }
        }
        throw new SnapshotException(Kind.TOO_NEW, "The disk image " + path + " uses what this release cannot read: "
                + String.join(", ", names) + ". Convert it with 'qemu-img convert -O qcow2'.");
    }

    private static String nameOf(int bit, ByteBuffer table) {
        for (int at = 0; at + NAME_ENTRY <= table.limit(); at += NAME_ENTRY) {
            if (table.get(at) == INCOMPATIBLE && table.get(at + 1) == bit) {
                byte[] name = new byte[NAME_ENTRY - 2];
                table.get(at + 2, name);
                return printable(new String(name, StandardCharsets.UTF_8));
            }
        }
        return bit < OUR_NAMES.size() ? OUR_NAMES.get(bit) : "feature " + bit;
    }

    /** A stranger's text, fit for a terminal. */
    static String printable(String text) {
        int end = text.indexOf('\0');
        return (end < 0 ? text : text.substring(0, end)).replaceAll("\\p{Cntrl}", "?");
    }

    /** The table that images of ours carry, so that other programs can say what they lack. */
    static ByteBuffer nameTable() {
        ByteBuffer table = ByteBuffer.allocate((OUR_NAMES.size() + 1) * NAME_ENTRY);
        for (int bit = 0; bit < OUR_NAMES.size(); bit++) {
            putName(table, bit * NAME_ENTRY, INCOMPATIBLE, bit, OUR_NAMES.get(bit));
        }
        putName(table, OUR_NAMES.size() * NAME_ENTRY, 1, 0, "lazy refcounts");
        return table;
    }

    private static void putName(ByteBuffer table, int at, int type, int bit, String name) {
        table.put(at, (byte) type).put(at + 1, (byte) bit).put(at + 2, name.getBytes(StandardCharsets.UTF_8));
    }
}
