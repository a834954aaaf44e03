package dev.vivarium.engine.display.rfb;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A viewer, written from RFC 6143 and rfbproto, that decodes every encoding and notes all else. */
final class RfbClient implements AutoCloseable {
    final List<String> notes = new ArrayList<>();
    final Map<Integer, Integer> rectangles = new TreeMap<>();
    int width;
    int height;
    int[] pixels = new int[0];
    String name = "";
    /** Pixels of the rectangle that was decoded last. */
    private final SocketChannel channel;
    private final DataInputStream in;
    private final ClientDecoder decoder = new ClientDecoder(this);
    private ClientFormat format = ClientFormat.NATIVE;

    RfbClient(SocketAddress address) throws IOException {
        channel = SocketChannel.open(address);
        in = new DataInputStream(new java.io.BufferedInputStream(Channels.newInputStream(channel), 1 << 16));
    }

    /** Connected, agreed and initialised. */
    static RfbClient ready(Path socket) throws IOException {
        RfbClient client = new RfbClient(java.net.UnixDomainSocketAddress.of(socket));
        client.agree("003.008", null);
        client.initialise(true);
        return client;
    }

    /** @return what the server says of it: "" if all is well */
    String agree(String version, VncPassword password) throws IOException {
        byte[] offered = in.readNBytes(12);
        notes.add(new String(offered, StandardCharsets.US_ASCII).strip());
        send(("RFB " + version + "\n").getBytes(StandardCharsets.US_ASCII));
        int type;
        boolean old = version.equals("003.003") || version.equals("003.005");
        if (old) {
            type = in.readInt();
        } else {
            byte[] types = in.readNBytes(in.readUnsignedByte());
            type = types[0];
            send(new byte[]{(byte) type});
        }
        if (type == 2) {
            byte[] challenge = in.readNBytes(16);
            send(password == null ? new byte[16] : password.answer(challenge));
        }
        boolean result = type == 2 || !old && !version.equals("003.007");
        if (!result || in.readInt() == 0) {
            return "";
        }
        return old || version.equals("003.007") ? "refused"
                : new String(in.readNBytes(in.readInt()), StandardCharsets.US_ASCII);
    }

    void initialise(boolean shared) throws IOException {
        send(new byte[]{(byte) (shared ? 1 : 0)});
        resize(in.readUnsignedShort(), in.readUnsignedShort());
        in.readNBytes(16);
        name = new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }

    void resize(int newWidth, int newHeight) {
        width = newWidth;
        height = newHeight;
        pixels = new int[width * height];
    }

    void format(ClientFormat wanted) throws IOException {
        format = wanted;
        WireBuffer out = new WireBuffer().put8(0).putZeros(3);
        wanted.write(out);
        send(out);
    }

    ClientFormat format() {
        return format;
    }

    /** Eight bits and a colour map; what arrives is then as in the map that the server sends. */
    void colourMap() throws IOException {
        format = new ClientFormat(8, 8, false, 7, 7, 3, 0, 3, 6);
        send(new WireBuffer().put8(0).putZeros(3).put8(8).put8(8).putZeros(14));
    }

    void encodings(int... numbers) throws IOException {
        WireBuffer out = new WireBuffer().put8(2).put8(0).put16(numbers.length);
        for (int number : numbers) {
            out.put32(number);
        }
        send(out);
    }

    void ask(boolean incremental) throws IOException {
        ask(incremental, 0, 0, width, height);
    }

    void ask(boolean incremental, int x, int y, int askedWidth, int askedHeight) throws IOException {
        send(new WireBuffer().put8(3).put8(incremental ? 1 : 0).put16(x).put16(y).put16(askedWidth).put16(askedHeight));
    }

    void send(WireBuffer message) throws IOException {
        send(message.toBytes());
    }

    void send(byte[] bytes) throws IOException {
        java.nio.ByteBuffer rest = java.nio.ByteBuffer.wrap(bytes);
        while (rest.hasRemaining()) {
            channel.write(rest);
        }
    }

    /** Reads one message. @return how many of its rectangles had pixels, -1 if it was not an update */
    int read() throws IOException {
        int type = in.readUnsignedByte();
        switch (type) {
            case 0 -> {
                in.readUnsignedByte();
                return readUpdate(in.readUnsignedShort());
            }
            case 1 -> {
                in.readNBytes(3);
                int count = in.readUnsignedShort();
                StringBuilder map = new StringBuilder("map");
                for (int i = 0; i < count; i++) {
                    int red = in.readUnsignedShort();
                    int green = in.readUnsignedShort();
                    int blue = in.readUnsignedShort();
                    if (i == 7 || i == 56 || i == 192 || i == 0 || i == 255) {
                        map.append(' ').append(red >> 8).append(',').append(green >> 8).append(',').append(blue >> 8);
                    }
                }
                notes.add(map.toString());
            }
            case 150 -> notes.add("end of continuous updates");
            case 248 -> {
                in.readNBytes(3);
                int flags = in.readInt();
                notes.add("fence " + Integer.toHexString(flags) + " "
                        + new String(in.readNBytes(in.readUnsignedByte()), StandardCharsets.US_ASCII));
            }
            default -> throw new IOException("A message of type " + type);
        }
        return -1;
    }

    /** Reads until there was an update with pixels. */
    void readPixels() throws IOException {
        while (read() <= 0) {
            // Something else came first.
        }
    }

    /** Reads until that was noted. */
    void readUntil(String note) throws IOException {
        while (!notes.contains(note)) {
            read();
        }
    }

    private int readUpdate(int count) throws IOException {
        int withPixels = 0;
        for (int i = 0; i < count; i++) {
            int x = in.readUnsignedShort();
            int y = in.readUnsignedShort();
            int w = in.readUnsignedShort();
            int h = in.readUnsignedShort();
            int encoding = in.readInt();
            rectangles.merge(encoding, 1, Integer::sum);
            if (encoding == -224) {
                break;
            }
            if (encoding >= 0) {
                withPixels++;
                if (x + w > width || y + h > height) {
                    throw new IOException("A rectangle outside the screen: " + x + "," + y + " " + w + "×" + h);
                }
                decoder.decode(in, encoding, x, y, w, h);
            } else {
                notice(encoding, x, y, w, h);
            }
        }
        return withPixels;
    }

    private void notice(int encoding, int x, int y, int w, int h) throws IOException {
        switch (encoding) {
            case -223 -> {
                resize(w, h);
                notes.add("size " + w + " " + h);
            }
            case -239 -> {
                int pixelBytes = in.readNBytes(w * h * format.bytes()).length;
                int mask = in.readNBytes((w + 7) / 8 * h).length;
                notes.add("cursor " + w + " " + h + " " + pixelBytes + " " + mask);
            }
            case -257 -> notes.add("pointer " + x);
            case -258 -> notes.add("key places");
            case -261 -> notes.add("lamps " + in.readUnsignedByte());
            case -307 -> notes.add("name " + new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8));
            case -308 -> {
                int screens = in.readUnsignedByte();
                in.readNBytes(3 + 16 * screens);
                if (w != width || h != height) {
                    resize(w, h);
                }
                notes.add("extended size " + x + " " + y + " " + w + " " + h);
            }
            default -> throw new IOException("A rectangle of encoding " + encoding);
        }
    }

    /** Whether the server has hung up; waits for it. */
    boolean isHungUpOn() {
        try {
            while (in.read() >= 0) {
                // What was still under way.
            }
            return true;
        } catch (IOException e) {
            return true;
        }
    }

    static DataInputStream stream(byte[] bytes) {
        InputStream plain = new ByteArrayInputStream(bytes);
        return new DataInputStream(plain);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
