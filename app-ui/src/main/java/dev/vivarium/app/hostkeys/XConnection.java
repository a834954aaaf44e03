package dev.vivarium.app.hostkeys;

import org.jspecify.annotations.Nullable;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A connection to an X server (X Window System Protocol, X11R7, appendix B): what it says first, requests, and what comes back. Used by one
 * thread to read, and by any to write.
 */
final class XConnection implements AutoCloseable {
    private static final int MOST_MESSAGE = 1 << 20;
    private static final String COOKIE = "MIT-MAGIC-COOKIE-1";
    private static final int PORT = 6000;

    private final SocketChannel channel;
    private int root;

    private XConnection(SocketChannel channel) {
        this.channel = channel;
    }

    /** @param display as DISPLAY names it: {@code :0}, {@code :0.0} or {@code host:10.0} */
    static XConnection open(String display) throws IOException {
        int colon = display.lastIndexOf(':');
        if (colon < 0) {
            throw new IOException("'" + display + "' is no display");
        }
        String host = display.substring(0, colon);
        int number = number(display.substring(colon + 1));
        boolean local = host.isEmpty() || host.equals("unix");
        SocketAddress address = local ? UnixDomainSocketAddress.of("/tmp/.X11-unix/X" + number)
                : new InetSocketAddress(host, PORT + number);
        SocketChannel channel = local ? SocketChannel.open(java.net.StandardProtocolFamily.UNIX)
                : SocketChannel.open();
        XConnection connection = new XConnection(channel);
        boolean done = false;
        try {
            channel.connect(address);
            connection.begin(cookie(number));
            done = true;
            return connection;
        } finally {
            if (!done) {
                channel.close();
            }
        }
    }

    private static int number(String text) throws IOException {
        try {
            int dot = text.indexOf('.');
            return Integer.parseInt(dot < 0 ? text : text.substring(0, dot));
        } catch (NumberFormatException e) {
            throw new IOException("A display has a number", e);
        }
    }

    /** The first one for this display in the person's Xauthority file; empty if there is none. */
    private static byte[] cookie(int display) throws IOException {
        String named = System.getenv("XAUTHORITY");
        Path file = named != null ? Path.of(named) : Path.of(System.getProperty("user.home"), ".Xauthority");
        if (!Files.isRegularFile(file) || Files.size(file) > MOST_MESSAGE) {
            return new byte[0];
        }
        try (DataInputStream in = new DataInputStream(Files.newInputStream(file))) {
            while (true) {
                in.readUnsignedShort(); // the family of its address, which need not interest us
                field(in);
                String number = new String(field(in), StandardCharsets.US_ASCII);
                String name = new String(field(in), StandardCharsets.US_ASCII);
                byte[] data = field(in);
                if (name.equals(COOKIE) && (number.isEmpty() || number.equals(Integer.toString(display)))) {
                    return data;
                }
            }
        } catch (EOFException e) {
            return new byte[0];
        }
    }

    private static byte[] field(DataInputStream in) throws IOException {
        byte[] bytes = new byte[in.readUnsignedShort()];
        in.readFully(bytes);
        return bytes;
    }

    private void begin(byte[] cookie) throws IOException {
        byte[] name = cookie.length == 0 ? new byte[0] : COOKIE.getBytes(StandardCharsets.US_ASCII);
        ByteBuffer setup = buffer(12 + padded(name.length) + padded(cookie.length));
        setup.put((byte) 'l').put((byte) 0).putShort((short) 11).putShort((short) 0).putShort((short) name.length)
                .putShort((short) cookie.length).putShort((short) 0).put(name).position(12 + padded(name.length))
                .put(cookie);
        send(setup);
        ByteBuffer answer = read(8);
        ByteBuffer rest = read(4 * Short.toUnsignedInt(answer.getShort(6)));
        if (answer.get(0) != 1 || rest.limit() < 40) {
            throw new IOException("The X server refuses");
        }
        int vendor = padded(Short.toUnsignedInt(rest.getShort(16)));
        int at = 32 + vendor + 8 * Byte.toUnsignedInt(rest.get(21));
        if (at + 4 > rest.limit()) {
            throw new IOException("The X server has no screen");
        }
        root = rest.getInt(at);
    }

    static int padded(int length) {
        return length + 3 & ~3;
    }

    static ByteBuffer buffer(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** The window that everything is in. */
    int root() {
        return root;
    }

    /** @param request whole, with its length */
    synchronized void send(ByteBuffer request) throws IOException {
        request.rewind();
        while (request.hasRemaining()) {
            channel.write(request);
        }
    }

    /** The next answer, event or error, with all that belongs to it. */
    ByteBuffer next() throws IOException {
        ByteBuffer head = read(32);
        int type = head.get(0) & 0x7F;
        long more = type == 1 || type == 35 ? 4 * Integer.toUnsignedLong(head.getInt(4)) : 0;
        if (more > MOST_MESSAGE) {
            throw new IOException("The X server says too much");
        }
        if (more == 0) {
            return head;
        }
        ByteBuffer all = buffer(32 + (int) more);
        return all.put(head).put(read((int) more)).rewind();
    }

    /** The next answer, which nothing but events may come before. */
    ByteBuffer answer() throws IOException {
        while (true) {
            ByteBuffer message = next();
            if (message.get(0) == 0) {
                throw new IOException("The X server refuses a request: error " + message.get(1));
            }
            if (message.get(0) == 1) {
                return message;
            }
        }
    }

    private ByteBuffer read(int count) throws IOException {
        ByteBuffer bytes = buffer(count);
        while (bytes.hasRemaining()) {
            if (channel.read(bytes) < 0) {
                throw new EOFException("The X server has hung up");
            }
        }
        return bytes.rewind();
    }

    /** The opcode of an extension's requests; null if the server has none. */
    @Nullable
    Integer extension(String name) throws IOException {
        byte[] text = name.getBytes(StandardCharsets.US_ASCII);
        ByteBuffer request = buffer(8 + padded(text.length));
        request.put((byte) 98).put((byte) 0).putShort((short) (request.limit() / 4)).putShort((short) text.length)
                .putShort((short) 0).put(text);
        send(request);
        ByteBuffer answer = answer();
        return answer.get(8) == 0 ? null : (Integer) Byte.toUnsignedInt(answer.get(9));
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
