package dev.vivarium.engine.board.acpi;

import dev.vivarium.engine.memory.LittleEndian;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * The commands by which SeaBIOS and OVMF place tables in memory, 128 bytes each: {@code struct romfile_loader_entry_s} of
 * SeaBIOS, {@code QEMU_LOADER_ENTRY} of OVMF. A pointer's field holds the offset in the file that it points into, to which
 * that file's address is added.
 */
final class LoaderScript {
    static final String TABLES = "etc/acpi/tables";
    static final String RSDP = "etc/acpi/rsdp";

    private static final int ENTRY = 128;
    private static final int NAME = 56;
    private static final int ALLOCATE = 1;
    private static final int ADD_POINTER = 2;
    private static final int ADD_CHECKSUM = 3;
    private static final int WRITE_POINTER = 4;
    private static final int ZONE_HIGH = 1;
    private static final int ZONE_F_SEGMENT = 2;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    void allocate(String file, int alignment, boolean inFSegment) {
        byte[] entry = entry(ALLOCATE, file);
        LittleEndian.put(entry, 4 + NAME, 4, alignment);
        LittleEndian.put(entry, 8 + NAME, 1, inFSegment ? ZONE_F_SEGMENT : ZONE_HIGH);
        out.writeBytes(entry);
    }

    /** A pointer into the tables. */
    void addPointer(String file, int offset, int width) {
        addPointer(file, offset, width, TABLES);
    }

    /** A pointer into another file. */
    void addPointer(String file, int offset, int width, String target) {
        byte[] entry = entry(ADD_POINTER, file);
        putName(entry, 4 + NAME, target);
        LittleEndian.put(entry, 4 + 2 * NAME, 4, offset);
        LittleEndian.put(entry, 8 + 2 * NAME, 1, width);
        out.writeBytes(entry);
    }

    /** Has the address of a place in a file written into another, which the board reads. */
    void writePointer(String file, String target, int offsetInTarget) {
        byte[] entry = entry(WRITE_POINTER, file);
        putName(entry, 4 + NAME, target);
        LittleEndian.put(entry, 8 + 2 * NAME, 4, offsetInTarget);
        LittleEndian.put(entry, 12 + 2 * NAME, 1, 8);
        out.writeBytes(entry);
    }

    void addSum(String file, int offset, int start, int length) {
        byte[] entry = entry(ADD_CHECKSUM, file);
        LittleEndian.put(entry, 4 + NAME, 4, offset);
        LittleEndian.put(entry, 8 + NAME, 4, start);
        LittleEndian.put(entry, 12 + NAME, 4, length);
        out.writeBytes(entry);
    }

    byte[] bytes() {
        return out.toByteArray();
    }

    private static byte[] entry(int command, String file) {
        byte[] entry = new byte[ENTRY];
        LittleEndian.put(entry, 0, 4, command);
        putName(entry, 4, file);
        return entry;
    }

    private static void putName(byte[] entry, int offset, String name) {
        byte[] ascii = name.getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(ascii, 0, entry, offset, ascii.length);
    }
}
