package dev.vivarium.engine.board.smbios;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * What the board says of itself to inventory tools and to guests that look for a hypervisor: DMTF DSP0134, SMBIOS 2.8. Firmware
 * takes both files from {@code fw_cfg} and puts them into memory: the structures, and the entry point, in which it fills in
 * address and checksums.
 */
public final class SmbiosTables {
    private static final String MAKER = "Vivarium";
    private static final int BIOS = 0;
    private static final int SYSTEM = 1;
    private static final int CHASSIS = 3;
    private static final int PROCESSOR = 4;
    private static final int MEMORY_ARRAY = 16;
    private static final int MEMORY_DEVICE = 17;
    private static final int MEMORY_ADDRESSES = 19;
    private static final int BOOT = 32;
    private static final int END = 127;

    private static final int MEMORY_ARRAY_HANDLE = 0x1000;
    private static final int ENTRY_POINT_SIZE = 0x1F;

    private final ByteArrayOutputStream structures = new ByteArrayOutputStream();
    private int count;
    private int largest;

    /** @param lowBytes RAM from 0; the rest, {@code highBytes}, is from 4 GiB */
    public record Board(UUID identity, int processors, long lowBytes, long highBytes) {
    }

    private SmbiosTables(Board board) {
        add(new Structure(BIOS, 0, 0x18).text(MAKER).text("1").word(0xE800).text("2026-01-01").bytes(0)
                .bytes(0x08, 0, 0, 0, 0, 0, 0, 0).bytes(0, 0x1C).bytes(0xFF, 0xFF, 0xFF, 0xFF));
        add(new Structure(SYSTEM, 0x100, 0x1B).text(MAKER).text("Vivarium PC").text("1").bytes(0)
                .identity(board.identity).bytes(6, 0, 0));
        add(new Structure(CHASSIS, 0x300, 0x16).text(MAKER).bytes(1, 0, 0, 0, 3, 3, 3, 2).number(0, 4)
                .bytes(0, 0, 0, 0, 0));
        for (int i = 0; i < board.processors; i++) {
            add(processor(i));
        }
        addMemory(board);
        add(new Structure(BOOT, 0x2000, 0x0B).bytes(0, 0, 0, 0, 0, 0, 0));
        add(new Structure(END, 0x7F00, 4));
    }

    public static SmbiosTables of(Board board) {
        return new SmbiosTables(board);
    }

    private static Structure processor(int index) {
        return new Structure(PROCESSOR, 0x400 + index, 0x2A).text("CPU " + index).bytes(3, 1).text(MAKER).number(0, 8)
                .bytes(0, 0).word(0).word(2000).word(2000).bytes(0x41, 1).word(0xFFFF).word(0xFFFF).word(0xFFFF)
                .bytes(0, 0, 0, 1, 1, 1).word(0x04).word(1);
    }

    private void addMemory(Board board) {
        long kib = board.lowBytes + board.highBytes >> 10;
        boolean large = kib >= 0x8000_0000L;
        add(new Structure(MEMORY_ARRAY, MEMORY_ARRAY_HANDLE, 0x17).bytes(1, 3, 6).number(large ? 0x8000_0000L : kib, 4)
                .word(0xFFFE).word(1).number(large ? kib << 10 : 0, 8));
        long mib = kib >> 10;
        add(new Structure(MEMORY_DEVICE, 0x1100, 0x22).word(MEMORY_ARRAY_HANDLE).word(0xFFFE).word(0xFFFF).word(0xFFFF)
                .word(mib < 0x7FFF ? (int) mib : 0x7FFF).bytes(9, 0).text("DIMM 0").bytes(0, 7).word(2).word(0)
                .text(MAKER).bytes(0, 0, 0, 0).number(mib < 0x7FFF ? 0 : mib, 4).word(0));
        addAddresses(0, 0, board.lowBytes);
        if (board.highBytes != 0) {
            addAddresses(1, 1L << 32, board.highBytes);
        }
    }

    private void addAddresses(int index, long base, long sizeBytes) {
        long lastKib = base + sizeBytes - 1 >> 10;
        boolean wide = lastKib > 0xFFFF_FFFEL;
        add(new Structure(MEMORY_ADDRESSES, 0x1300 + index, 0x1F).number(wide ? 0xFFFF_FFFFL : base >> 10, 4)
                .number(wide ? 0xFFFF_FFFFL : lastKib, 4).word(MEMORY_ARRAY_HANDLE).bytes(1)
                .number(wide ? base : 0, 8).number(wide ? base + sizeBytes - 1 : 0, 8));
    }

    private void add(Structure structure) {
        byte[] bytes = structure.bytes();
        structures.writeBytes(bytes);
        largest = Math.max(largest, bytes.length);
        count++;
    }

    /** The structures, for the file {@code etc/smbios/smbios-tables}. */
    public byte[] structures() {
        return structures.toByteArray();
    }

    /** The entry point (5.2.1), for the file {@code etc/smbios/smbios-anchor}. */
    public byte[] entryPoint() {
        ByteBuffer bytes = ByteBuffer.allocate(ENTRY_POINT_SIZE).order(ByteOrder.LITTLE_ENDIAN);
        bytes.put(text("_SM_")).put((byte) 0).put((byte) ENTRY_POINT_SIZE).put((byte) 2).put((byte) 8);
        bytes.putShort((short) largest).position(0x10);
        bytes.put(text("_DMI_")).put((byte) 0).putShort((short) structures.size()).putInt(0);
        bytes.putShort((short) count).put((byte) 0x28);
        return bytes.array();
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** One structure (6.1): a formatted part, whose length is checked, and the strings that it names by number. */
    private static final class Structure {
        private final ByteArrayOutputStream formatted = new ByteArrayOutputStream();
        private final List<String> strings = new ArrayList<>();
        private final int length;

        Structure(int type, int handle, int length) {
            this.length = length;
            bytes(type, length).word(handle);
        }

        Structure bytes(int... values) {
            for (int value : values) {
                formatted.write(value);
            }
            return this;
        }

        Structure word(int value) {
            return number(value, 2);
        }

        Structure number(long value, int width) {
            for (int i = 0; i < width; i++) {
                formatted.write((int) (value >>> 8 * i));
            }
            return this;
        }

        Structure text(String string) {
            strings.add(string);
            return bytes(strings.size());
        }

        /** The first three fields are little-endian (7.2.1). */
        Structure identity(UUID id) {
            long high = id.getMostSignificantBits();
            number(high >>> 32, 4).number(high >>> 16, 2).number(high, 2);
            return number(Long.reverseBytes(id.getLeastSignificantBits()), 8);
        }

        byte[] bytes() {
            if (formatted.size() != length) {
                throw new IllegalStateException("A structure has " + formatted.size() + " bytes, not " + length + ".");
            }
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            all.writeBytes(formatted.toByteArray());
            for (String string : strings) {
                all.writeBytes(SmbiosTables.text(string));
                all.write(0);
            }
            if (strings.isEmpty()) {
                all.write(0);
            }
            all.write(0);
            return all.toByteArray();
        }
    }
}
