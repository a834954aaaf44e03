package dev.vivarium.engine.display;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Writes a picture as PNG (ISO/IEC 15948): eight bits for red, green and blue, each row as what differs from the one above, not
 * interlaced. By hand, because the platform's own lies in java.desktop, which a machine's process otherwise does not load.
 */
final class PngWriter implements PictureFile.RowWriter {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int BITS = 8;
    private static final int TRUE_COLOURS = 2;
    private static final byte FILTER_UP = 2;

    private final DataOutputStream out;
    private final Deflater deflater = new Deflater();
    private final byte[] packed = new byte[32 << 10];
    private final byte[] line;
    private final byte[] above;

    PngWriter(OutputStream out, int width, int height) throws IOException {
        this.out = new DataOutputStream(out);
        line = new byte[1 + 3 * width];
        above = new byte[1 + 3 * width];
        this.out.write(SIGNATURE);
        ByteArrayOutputStream header = new ByteArrayOutputStream();
        DataOutputStream fields = new DataOutputStream(header);
        fields.writeInt(width);
        fields.writeInt(height);
        fields.write(new byte[]{BITS, TRUE_COLOURS, 0, 0, 0});
        chunk("IHDR", header.toByteArray(), header.size());
    }

    @Override
    public void row(byte[] rgb) throws IOException {
        line[0] = FILTER_UP;
        for (int i = 0; i < rgb.length; i++) {
            line[i + 1] = (byte) (rgb[i] - above[i]);
        }
        System.arraycopy(rgb, 0, above, 0, rgb.length);
        deflater.setInput(line);
        while (!deflater.needsInput()) {
            data(deflater.deflate(packed));
        }
    }

    @Override
    public void end() throws IOException {
        deflater.finish();
        while (!deflater.finished()) {
            data(deflater.deflate(packed));
        }
        chunk("IEND", packed, 0);
        out.flush();
    }

    @Override
    public void close() {
        deflater.end();
    }

    private void data(int length) throws IOException {
        if (length > 0) {
            chunk("IDAT", packed, length);
        }
    }

    private void chunk(String type, byte[] data, int length) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 check = new CRC32();
        check.update(name);
        check.update(data, 0, length);
        out.writeInt(length);
        out.write(name);
        out.write(data, 0, length);
        out.writeInt((int) check.getValue());
    }
}
