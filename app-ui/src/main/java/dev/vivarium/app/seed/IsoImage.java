package dev.vivarium.app.seed;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * A disc image with a few files and no folders: ISO 9660 (ECMA-119), with a second set of names by Joliet, so that they are as they were
 * given. The same files make the same image: its times are all the same.
 */
final class IsoImage {
    static final int SECTOR = 2048;
    private static final int PRIMARY = 16;
    private static final int JOLIET = 17;
    private static final int TERMINATOR = 18;
    /** Two path tables each, little-endian and big-endian. */
    private static final int PATH_TABLES = 19;
    private static final int FOLDERS = 23;
    private static final int FIRST_FILE = 25;
    private static final int PATH_TABLE_BYTES = 10;
    private static final int VOLUME_NAME_MOST = 16;
    private static final int FLAG_FOLDER = 2;
    /** 2000-01-01, midnight. */
    private static final byte[] TIME = {100, 1, 1, 0, 0, 0, 0};

    private final String volume;
    private final Map<String, byte[]> files = new TreeMap<>();

    /** @param volume what the disc is called, ASCII */
    IsoImage(String volume) {
        if (volume.length() > VOLUME_NAME_MOST) {
            throw new IllegalArgumentException("A disc's name has at most " + VOLUME_NAME_MOST + " letters.");
        }
        this.volume = volume;
    }

    /** @param name lower-case ASCII without a dot, for which both sets of names lead to the same */
    void add(String name, byte[] content) {
        files.put(name, content);
    }

    byte[] bytes() {
        int sectors = FIRST_FILE;
        for (byte[] content : files.values()) {
            sectors += sectorsOf(content);
        }
        ByteBuffer image = ByteBuffer.allocate(sectors * SECTOR).order(ByteOrder.LITTLE_ENDIAN);
        descriptor(image, false, sectors);
        descriptor(image, true, sectors);
        image.position(TERMINATOR * SECTOR).put((byte) 255).put(ascii("CD001")).put((byte) 1);
        folder(image, false);
        folder(image, true);
        int sector = FIRST_FILE;
        for (byte[] content : files.values()) {
            image.put(sector * SECTOR, content);
            sector += sectorsOf(content);
        }
        return image.array();
    }

    private static int sectorsOf(byte[] content) {
        return Math.ceilDiv(content.length, SECTOR);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] name(String text, boolean joliet) {
        return joliet ? text.getBytes(StandardCharsets.UTF_16BE) : ascii(text);
    }

    /** 8.4 and 8.5: what the disc is called, and where the rest is. */
    private void descriptor(ByteBuffer image, boolean joliet, int sectors) {
        int start = (joliet ? JOLIET : PRIMARY) * SECTOR;
        int tables = PATH_TABLES + (joliet ? 2 : 0);
        image.position(start).put((byte) (joliet ? 2 : 1)).put(ascii("CD001")).put((byte) 1).put((byte) 0);
        spaces(image, 32, joliet);
        byte[] called = name(volume, joliet);
        int at = image.position();
        spaces(image, 32, joliet);
        image.put(at, called);
        image.position(start + 80);
        both32(image, sectors);
        if (joliet) {
            image.put(ascii("%/E"));
        }
        image.position(start + 120);
        both16(image, 1);
        both16(image, 1);
        both16(image, SECTOR);
        both32(image, PATH_TABLE_BYTES);
        image.putInt(tables).putInt(0);
        bigEndian(image, tables + 1);
        image.putInt(0);
        record(image, new byte[1], FOLDERS + (joliet ? 1 : 0), SECTOR, FLAG_FOLDER);
        spaces(image, 4 * 128, joliet);
        spaces(image, 3 * 37, false);
        for (int date = 0; date < 4; date++) {
            image.put(ascii("0000000000000000")).put((byte) 0);
        }
        image.put((byte) 1);
        pathTables(image, tables, FOLDERS + (joliet ? 1 : 0));
    }

    private static void spaces(ByteBuffer image, int length, boolean joliet) {
        for (int i = 0; i < length; i++) {
            image.put((byte) (joliet && i % 2 == 0 ? 0 : ' '));
        }
    }

    /** 9.4: the root folder alone. */
    private static void pathTables(ByteBuffer image, int sector, int root) {
        image.position(sector * SECTOR).put((byte) 1).put((byte) 0).putInt(root).putShort((short) 1);
        image.position((sector + 1) * SECTOR).put((byte) 1).put((byte) 0);
        bigEndian(image, root);
        image.put((byte) 0).put((byte) 1);
    }

    /** 9.1, for itself, its parent, which it is itself, and its files. */
    private void folder(ByteBuffer image, boolean joliet) {
        int own = FOLDERS + (joliet ? 1 : 0);
        image.position(own * SECTOR);
        record(image, new byte[]{0}, own, SECTOR, FLAG_FOLDER);
        record(image, new byte[]{1}, own, SECTOR, FLAG_FOLDER);
        int sector = FIRST_FILE;
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            String called = joliet ? file.getKey() : file.getKey().toUpperCase(Locale.ROOT) + ".;1";
            record(image, name(called, joliet), sector, file.getValue().length, 0);
            sector += sectorsOf(file.getValue());
        }
    }

    private static void record(ByteBuffer image, byte[] name, int sector, int bytes, int flags) {
        int length = 33 + name.length;
        int even = length + (length & 1);
        int end = image.position() + even;
        image.put((byte) even).put((byte) 0);
        both32(image, sector);
        both32(image, bytes);
        image.put(TIME).put((byte) flags).put((byte) 0).put((byte) 0);
        both16(image, 1);
        image.put((byte) name.length).put(name).position(end);
    }

    /** 7.3.3: both ways one after the other. */
    private static void both32(ByteBuffer image, int value) {
        image.putInt(value);
        bigEndian(image, value);
    }

    private static void both16(ByteBuffer image, int value) {
        image.putShort((short) value).putShort(Short.reverseBytes((short) value));
    }

    private static void bigEndian(ByteBuffer image, int value) {
        image.putInt(Integer.reverseBytes(value));
    }
}
