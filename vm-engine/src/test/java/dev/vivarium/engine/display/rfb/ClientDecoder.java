package dev.vivarium.engine.display.rfb;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** The encodings, read as RFC 6143, 7.7, and rfbproto have them. */
final class ClientDecoder {
    private final RfbClient client;
    private final Inflater zrle = new Inflater();
    private final Inflater[] tight = {new Inflater(), new Inflater(), new Inflater(), new Inflater()};

    ClientDecoder(RfbClient client) {
        this.client = client;
    }

    void decode(DataInputStream in, int encoding, int x, int y, int w, int h) throws IOException {
        switch (encoding) {
            case 0 -> fill(x, y, w, h, () -> pixel(in));
            case 1 -> copy(in.readUnsignedShort(), in.readUnsignedShort(), x, y, w, h);
            case 5 -> hextile(in, x, y, w, h);
            case 7 -> tight(in, x, y, w, h);
            case 16 -> zrle(inflated(in.readNBytes(in.readInt()), zrle, Integer.MAX_VALUE), x, y, w, h);
            default -> throw new IOException("Encoding " + encoding);
        }
    }

    private interface Source {
        int next() throws IOException;
    }

    private void fill(int x, int y, int w, int h, Source source) throws IOException {
        for (int row = y; row < y + h; row++) {
            for (int column = x; column < x + w; column++) {
                client.pixels[row * client.width + column] = source.next();
            }
        }
    }

    private void copy(int fromX, int fromY, int x, int y, int w, int h) {
        int[] old = client.pixels.clone();
        for (int row = 0; row < h; row++) {
            System.arraycopy(old, (fromY + row) * client.width + fromX, client.pixels, (y + row) * client.width + x, w);
        }
    }

    private int pixel(DataInputStream in) throws IOException {
        return value(in, client.format().bytes());
    }

    private int value(DataInputStream in, int bytes) throws IOException {
        int value = 0;
        for (int i = 0; i < bytes; i++) {
            int next = in.readUnsignedByte();
            value |= next << 8 * (client.format().bigEndian() ? bytes - 1 - i : i);
        }
        return value;
    }

    private int compactPixel(DataInputStream in) throws IOException {
        ClientFormat format = client.format();
        return format.low3() ? value(in, 3) : format.high3() ? value(in, 3) << 8 : pixel(in);
    }

    private int tightPixel(DataInputStream in) throws IOException {
        ClientFormat format = client.format();
        if (!format.tight3()) {
            return pixel(in);
        }
        return in.readUnsignedByte() << format.redShift() | in.readUnsignedByte() << format.greenShift()
                | in.readUnsignedByte() << format.blueShift();
    }

    private void hextile(DataInputStream in, int x, int y, int w, int h) throws IOException {
        int background = 0;
        int foreground = 0;
        for (int ty = y; ty < y + h; ty += 16) {
            for (int tx = x; tx < x + w; tx += 16) {
                int tw = Math.min(16, x + w - tx);
                int th = Math.min(16, y + h - ty);
                int mask = in.readUnsignedByte();
                if ((mask & 1) != 0) {
                    fill(tx, ty, tw, th, () -> pixel(in));
                    continue;
                }
                background = (mask & 2) != 0 ? pixel(in) : background;
                foreground = (mask & 4) != 0 ? pixel(in) : foreground;
                int ground = background;
                fill(tx, ty, tw, th, () -> ground);
                int count = (mask & 8) != 0 ? in.readUnsignedByte() : 0;
                for (int i = 0; i < count; i++) {
                    int colour = (mask & 16) != 0 ? pixel(in) : foreground;
                    int place = in.readUnsignedByte();
                    int size = in.readUnsignedByte();
                    if ((place >> 4) + (size >> 4) >= tw || (place & 15) + (size & 15) >= th) {
                        throw new IOException("A rectangle outside its tile.");
                    }
                    fill(tx + (place >> 4), ty + (place & 15), (size >> 4) + 1, (size & 15) + 1, () -> colour);
                }
            }
        }
    }

    private void zrle(DataInputStream in, int x, int y, int w, int h) throws IOException {
        for (int ty = y; ty < y + h; ty += 64) {
            for (int tx = x; tx < x + w; tx += 64) {
                zrleTile(in, tx, ty, Math.min(64, x + w - tx), Math.min(64, y + h - ty));
            }
        }
        if (in.read() >= 0) {
            throw new IOException("More than the tiles.");
        }
    }

    private void zrleTile(DataInputStream in, int x, int y, int w, int h) throws IOException {
        int kind = in.readUnsignedByte();
        int[] palette = new int[kind & 127];
        for (int i = 0; i < palette.length; i++) {
            palette[i] = compactPixel(in);
        }
        if (kind == 0) {
            fill(x, y, w, h, () -> compactPixel(in));
        } else if (kind == 1) {
            fill(x, y, w, h, () -> palette[0]);
        } else if (kind <= 16) {
            int bits = kind == 2 ? 1 : kind <= 4 ? 2 : 4;
            for (int row = y; row < y + h; row++) {
                int held = 0;
                for (int column = 0; column < w; column++) {
                    if (column * bits % 8 == 0) {
                        held = in.readUnsignedByte();
                    }
                    int number = held >> 8 - bits - column * bits % 8 & (1 << bits) - 1;
                    client.pixels[row * client.width + x + column] = palette[number];
                }
            }
        } else if (kind >= 128 && kind != 129) {
            Runs runs = new Runs(in, kind == 128 ? null : palette);
            fill(x, y, w, h, runs::next);
        } else {
            throw new IOException("A tile of kind " + kind);
        }
    }

    private final class Runs {
        private final DataInputStream in;
        private final int[] palette;
        private int colour;
        private int left;

        Runs(DataInputStream in, int[] palette) {
            this.in = in;
            this.palette = palette;
        }

        int next() throws IOException {
            if (left == 0) {
                boolean isLong = true;
                if (palette == null) {
                    colour = compactPixel(in);
                } else {
                    int number = in.readUnsignedByte();
                    colour = palette[number & 127];
                    isLong = number >= 128;
                }
                left = 1;
                for (int more = 255; isLong && more == 255;) {
                    more = in.readUnsignedByte();
                    left += more;
                }
            }
            left--;
            return colour;
        }
    }

    private void tight(DataInputStream in, int x, int y, int w, int h) throws IOException {
        int control = in.readUnsignedByte();
        if (control >> 4 == 8) {
            int colour = tightPixel(in);
            fill(x, y, w, h, () -> colour);
            return;
        }
        if (control >= 0x80) {
            throw new IOException("Control byte " + control);
        }
        int filter = (control & 0x40) != 0 ? in.readUnsignedByte() : 0;
        int stream = control >> 4 & 3;
        if (filter == 1) {
            int[] palette = new int[in.readUnsignedByte() + 1];
            for (int i = 0; i < palette.length; i++) {
                palette[i] = tightPixel(in);
            }
            int rowBytes = palette.length == 2 ? (w + 7) / 8 : w;
            byte[] numbers = tightData(in, stream, rowBytes * h).readAllBytes();
            for (int row = 0; row < h; row++) {
                for (int column = 0; column < w; column++) {
                    int number = palette.length == 2 ? numbers[row * rowBytes + column / 8] >> 7 - column % 8 & 1
                            : numbers[row * rowBytes + column] & 0xFF;
                    client.pixels[(y + row) * client.width + x + column] = palette[number];
                }
            }
        } else {
            int size = w * h * (client.format().tight3() ? 3 : client.format().bytes());
            DataInputStream plain = tightData(in, stream, size);
            fill(x, y, w, h, () -> tightPixel(plain));
        }
    }

    private DataInputStream tightData(DataInputStream in, int stream, int size) throws IOException {
        if (size < 12) {
            return RfbClient.stream(in.readNBytes(size));
        }
        int length = 0;
        for (int shift = 0; shift <= 14; shift += 7) {
            int next = in.readUnsignedByte();
            length |= (shift == 14 ? next : next & 127) << shift;
            if (next < 128) {
                break;
            }
        }
        return inflated(in.readNBytes(length), tight[stream], size);
    }

    private static DataInputStream inflated(byte[] packed, Inflater inflater, int most) throws IOException {
        byte[] plain = new byte[1 << 16];
        int size = 0;
        inflater.setInput(packed);
        try {
            while (true) {
                int count = inflater.inflate(plain, size, plain.length - size);
                size += count;
                if (count == 0) {
                    break;
                }
                if (size == plain.length) {
                    plain = Arrays.copyOf(plain, size * 2);
                }
            }
        } catch (DataFormatException e) {
            throw new IOException(e);
        }
        if (most != Integer.MAX_VALUE && size != most || inflater.getRemaining() > 0) {
            throw new IOException("Unpacked to " + size + " bytes, not " + most + ".");
        }
        return RfbClient.stream(Arrays.copyOf(plain, size));
    }
}
