package dev.vivarium.app.cli;

import dev.vivarium.engine.api.Console;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * A machine's console on a pair of streams, without any buffer of its own. When the output's reader has gone the rest is
 * dropped: the machine runs on. The end of the input is not the end of the machine.
 */
final class StreamConsole implements Console {
    private final InputStream in;
    private final OutputStream out;
    private final KeyFilter filter;
    private boolean readerGone;

    /** What becomes of typed bytes before they go to the guest. */
    @FunctionalInterface
    interface KeyFilter {
        byte[] filter(byte[] typed, int length);
    }

    StreamConsole(InputStream in, OutputStream out, KeyFilter filter) {
        this.in = in;
        this.out = out;
        this.filter = filter;
    }

    /** Only shows. */
    static StreamConsole showing(FileDescriptor descriptor) {
        return new StreamConsole(InputStream.nullInputStream(), new FileOutputStream(descriptor),
                (typed, length) -> new byte[0]);
    }

    @Override
    public void connect(Keyboard keyboard) {
        Thread.ofPlatform().name("keys").daemon().start(() -> read(keyboard));
    }

    @Override
    public void show(byte[] bytes, int from, int length) {
        if (readerGone) {
            return;
        }
        try {
            out.write(bytes, from, length);
            out.flush();
        } catch (IOException e) {
            readerGone = true;
        }
    }

    private void read(Keyboard keyboard) {
        byte[] typed = new byte[4096];
        try {
            for (int length = in.read(typed); length >= 0; length = in.read(typed)) {
                byte[] keys = filter.filter(typed, length);
                keyboard.type(keys, 0, keys.length);
            }
        } catch (IOException e) {
            // As good as its end.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
