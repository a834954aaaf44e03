package dev.vivarium.engine.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Inflater;

/** Reads PNG files of eight bits a colour whose rows are differences from those above (ISO/IEC 15948), and checks their sums. */
final class PngReader {
    private static final long SIGNATURE = 0x89504E470D0A1A0AL;

    private PngReader() {
    }

    static int[] read(byte[] file, int width, int height) throws Exception {
        ByteBuffer in = ByteBuffer.wrap(file);
        assertEquals(SIGNATURE, in.getLong());
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        for (String type = ""; !type.equals("IEND");) {
            byte[] content = new byte[in.getInt()];
            CRC32 sum = new CRC32();
            sum.update(in.slice(in.position(), content.length + 4));
            byte[] name = new byte[4];
            in.get(name).get(content);
            type = new String(name, StandardCharsets.US_ASCII);
            assertEquals((int) sum.getValue(), in.getInt(), type);
            if (type.equals("IHDR")) {
                assertEquals(ByteBuffer.allocate(13).putInt(width).putInt(height).put((byte) 8).put((byte) 2).rewind(),
                        ByteBuffer.wrap(content));
            } else if (type.equals("IDAT")) {
                data.write(content);
            }
        }
        assertEquals(0, in.remaining());
        return pixels(inflated(data.toByteArray(), (1 + 3 * width) * height), width, height);
    }

    private static byte[] inflated(byte[] data, int size) throws Exception {
        byte[] plain = new byte[size + 1];
        try (Inflater inflater = new Inflater()) {
            inflater.setInput(data);
            assertEquals(size, inflater.inflate(plain));
        }
        return plain;
    }

    private static int[] pixels(byte[] plain, int width, int height) {
        int[] pixels = new int[width * height];
        byte[] row = new byte[3 * width];
        for (int y = 0; y < height; y++) {
            int at = y * (1 + row.length);
            assertEquals(2, plain[at]);
            for (int i = 0; i < row.length; i++) {
                row[i] += plain[at + 1 + i];
            }
            for (int x = 0; x < width; x++) {
                pixels[y * width + x] = (row[3 * x] & 0xFF) << 16 | (row[3 * x + 1] & 0xFF) << 8
                        | row[3 * x + 2] & 0xFF;
            }
        }
        return pixels;
    }
}
