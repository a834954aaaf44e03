package dev.vivarium.snapshot.exchange;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** Takes archives apart, and puts together such as no honest writer does. */
final class Tar {
    private static final int BLOCK = 512;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    static Map<String, byte[]> entries(byte[] archive) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        for (int at = 0; archive[at] != 0;) {
            String name = new String(archive, at, 100, StandardCharsets.ISO_8859_1).trim();
            int size = Integer.parseInt(new String(archive, at + 124, 11, StandardCharsets.ISO_8859_1), 8);
            entries.put(name, Arrays.copyOfRange(archive, at + BLOCK, at + BLOCK + size));
            at += BLOCK + (size + BLOCK - 1) / BLOCK * BLOCK;
        }
        return entries;
    }

    static byte[] of(Map<String, byte[]> entries) {
        Tar tar = new Tar();
        entries.forEach(tar::file);
        return tar.end();
    }

    Tar file(String name, byte[] data) {
        return entry(name, '0', data.length, data);
    }

    Tar files(Map<String, byte[]> entries) {
        entries.forEach(this::file);
        return this;
    }

    Tar entry(String name, char type, long size, byte[] data) {
        byte[] header = header(name, type, size);
        bytes.writeBytes(header);
        bytes.writeBytes(data);
        bytes.writeBytes(new byte[-data.length & BLOCK - 1]);
        return this;
    }

    static byte[] header(String name, char type, long size) {
        ByteBuffer header = ByteBuffer.allocate(BLOCK);
        header.put(name.getBytes(StandardCharsets.ISO_8859_1));
        put(header, 100, "0000644\0" + "0000000\0" + "0000000\0");
        put(header, 124, String.format("%011o", size) + "\0" + "00000000000\0");
        header.put(156, (byte) type);
        put(header, 257, "ustar\00000");
        return summed(header.array());
    }

    /** With a sum that is right. */
    static byte[] summed(byte[] header) {
        Arrays.fill(header, 148, 156, (byte) ' ');
        int sum = 0;
        for (byte value : header) {
            sum += value & 0xFF;
        }
        put(ByteBuffer.wrap(header), 148, String.format("%06o", sum) + "\0 ");
        return header;
    }

    private static void put(ByteBuffer header, int at, String text) {
        header.put(at, text.getBytes(StandardCharsets.ISO_8859_1));
    }

    Tar raw(byte[] block) {
        bytes.writeBytes(block);
        return this;
    }

    byte[] end() {
        bytes.writeBytes(new byte[2 * BLOCK]);
        return bytes.toByteArray();
    }

    byte[] withoutEnd() {
        return bytes.toByteArray();
    }
}
