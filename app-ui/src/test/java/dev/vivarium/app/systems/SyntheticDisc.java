package dev.vivarium.app.systems;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The heads of discs, written by hand. */
final class SyntheticDisc {
    private static final int SECTOR = 2048;
    private final ByteBuffer bytes = ByteBuffer.allocate(24 * SECTOR).order(ByteOrder.LITTLE_ENDIAN);
    private int next = 16;

    SyntheticDisc primary(String volume, String system, String publisher, String application) {
        int at = descriptor(1);
        put(at + 8, 32, system);
        put(at + 40, 32, volume);
        put(at + 318, 128, publisher);
        put(at + 574, 128, application);
        return this;
    }

    /** A boot record whose catalog is in sector 20. @param platforms of the default entry and of each section */
    SyntheticDisc boot(int catalog, int... platforms) {
        int at = descriptor(0);
        bytes.put(at + 7, "EL TORITO SPECIFICATION".getBytes(StandardCharsets.US_ASCII));
        bytes.putInt(at + 0x47, catalog);
        int entry = 20 * SECTOR;
        bytes.put(entry, (byte) 1).put(entry + 1, (byte) platforms[0]);
        bytes.put(entry + 32, (byte) 0x88);
        for (int i = 1; i < platforms.length; i++) {
            int header = entry + 64 * i;
            bytes.put(header, (byte) (i == platforms.length - 1 ? 0x91 : 0x90)).put(header + 1, (byte) platforms[i]);
            bytes.put(header + 32, (byte) 0x88);
        }
        return this;
    }

    private int descriptor(int type) {
        int at = next++ * SECTOR;
        bytes.put(at, (byte) type);
        bytes.put(at + 1, "CD001".getBytes(StandardCharsets.US_ASCII)).put(at + 6, (byte) 1);
        return at;
    }

    private void put(int at, int length, String text) {
        byte[] padded = String.format("%-" + length + "s", text).getBytes(StandardCharsets.ISO_8859_1);
        bytes.put(at, padded, 0, length);
    }

    Path write(Path file) throws IOException {
        descriptor(255);
        return Files.write(file, bytes.array());
    }
}
