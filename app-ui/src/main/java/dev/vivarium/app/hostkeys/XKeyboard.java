package dev.vivarium.app.hostkeys;

import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.BitSet;

/**
 * Keys of an X server as its input extension tells them raw (XI2proto, version 2.2: RawKeyPress, RawKeyRelease): on a connection of its own,
 * as the toolkit's tells neither places nor sides. X numbers keys as Linux does, plus 8; that holds on every server whose keyboard comes from evdev or
 * libinput, XWayland included. Not emulated: servers that number keys otherwise.
 */
final class XKeyboard implements HostKeyboard {
    private static final int MAJOR = 2;
    private static final int MINOR = 2;
    private static final int ALL_MASTERS = 1;
    private static final int RAW_PRESS = 13;
    private static final int RAW_RELEASE = 14;
    private static final int REPLY = 1;
    private static final int KEY_PRESS = 2;
    private static final int GET_FOCUS = 43;
    /** The greatest of the numbers that mean no window. */
    private static final int POINTER_ROOT = 1;
    private static final int GENERIC = 35;
    private static final int REPEAT = 1 << 16;

    private final XConnection connection;
    private final Listener listener;
    private final int extension;
    private final BitSet down = new BitSet();
    /** In the server's milliseconds. */
    private final int[] pressedAt = new int[256];
    private volatile boolean closed;
    private volatile boolean wanted;

    private XKeyboard(XConnection connection, Listener listener, int extension) {
        this.connection = connection;
        this.listener = listener;
        this.extension = extension;
    }

    static @Nullable XKeyboard open(String display, Listener listener) {
        try {
            XConnection connection = XConnection.open(display);
            Integer extension = connection.extension("XInputExtension");
            if (extension == null) {
                connection.close();
                return null;
            }
            XKeyboard keyboard = new XKeyboard(connection, listener, extension);
            keyboard.select();
            Thread.ofPlatform().name("keyboard").daemon().start(keyboard::listen);
            return keyboard;
        } catch (IOException e) {
            LoggerFactory.getLogger(XKeyboard.class).info("Keys are not known by their places here: {}.",
                    e.getMessage());
            return null;
        }
    }

    private void select() throws IOException {
        ByteBuffer version = XConnection.buffer(8);
        version.put((byte) extension).put((byte) 47).putShort((short) 2).putShort((short) MAJOR)
                .putShort((short) MINOR);
        connection.send(version);
        ByteBuffer answer = connection.answer();
        if (answer.getShort(8) < MAJOR || answer.getShort(8) == MAJOR && answer.getShort(10) < MINOR) {
            throw new IOException("the X server is too old");
        }
        ByteBuffer select = XConnection.buffer(20);
        select.put((byte) extension).put((byte) 46).putShort((short) 5).putInt(connection.root()).putShort((short) 1)
                .putShort((short) 0).putShort((short) ALL_MASTERS).putShort((short) 1)
                .putInt(1 << RAW_PRESS | 1 << RAW_RELEASE);
        connection.send(select);
    }

    private void listen() {
        try (connection) {
            while (!closed) {
                hear(connection.next());
            }
        } catch (IOException e) {
            if (!closed) {
                LoggerFactory.getLogger(XKeyboard.class).warn("Keys are no longer heard: {}.", e.getMessage());
            }
        }
    }

    private void hear(ByteBuffer message) {
        int type = message.get(0) & 0x7F;
        if (type == REPLY && isFocus(message)) {
            grab(message.getInt(8));
        } else if (type == GENERIC && Byte.toUnsignedInt(message.get(1)) == extension) {
            int event = message.getShort(8);
            boolean press = event == RAW_PRESS;
            if (press || event == RAW_RELEASE) {
                int code = message.getInt(16);
                key(code, press, (message.getInt(24) & REPEAT) != 0);
                if (press && code >= 0 && code < pressedAt.length) {
                    pressedAt[code] = message.getInt(12);
                }
            }
        } else if (type == KEY_PRESS) {
            // While the keyboard is ours, presses come as those of a window do, too: later ones are repeats.
            int code = Byte.toUnsignedInt(message.get(1));
            if (down.get(code) && message.getInt(4) != pressedAt[code]) {
                tell(code, true);
            }
        }
    }

    /** The answer to a grab has nothing but zeros where the window is. */
    private static boolean isFocus(ByteBuffer reply) {
        return reply.getInt(8) != 0;
    }

    private void key(int code, boolean press, boolean repeat) {
        if (code < 0 || code > 255 || press && down.get(code) && !repeat) {
            return;
        }
        down.set(code, press);
        tell(code, press);
    }

    private void tell(int code, boolean press) {
        String key = LinuxKeys.name(code - 8);
        if (key != null) {
            listener.moved(key, press);
        }
    }

    /** On the window that has the focus now: that one is not told then that it has lost it. */
    @Override
    public void grab() {
        wanted = true;
        ByteBuffer request = XConnection.buffer(4);
        request.put((byte) GET_FOCUS).put((byte) 0).putShort((short) 1);
        send(request);
    }

    private void grab(int window) {
        if (!wanted || Integer.compareUnsigned(window, POINTER_ROOT) <= 0) {
            return;
        }
        ByteBuffer request = XConnection.buffer(16);
        request.put((byte) 31).put((byte) 0).putShort((short) 4).putInt(window).putInt(0).put((byte) 1)
                .put((byte) 1);
        send(request);
    }

    @Override
    public void release() {
        wanted = false;
        ByteBuffer request = XConnection.buffer(8);
        request.put((byte) 32).put((byte) 0).putShort((short) 2);
        send(request);
    }

    private void send(ByteBuffer request) {
        try {
            connection.send(request);
        } catch (IOException e) {
            LoggerFactory.getLogger(XKeyboard.class).debug("The X server takes no request.", e);
        }
    }

    @Override
    public void close() {
        closed = true;
        try {
            connection.close();
        } catch (IOException e) {
            LoggerFactory.getLogger(XKeyboard.class).debug("A connection to the X server did not close.", e);
        }
    }
}
