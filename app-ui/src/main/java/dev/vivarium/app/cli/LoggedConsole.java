package dev.vivarium.app.cli;

import dev.vivarium.engine.api.Console;
import dev.vivarium.engine.api.VmException;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A console, and a file that what it shows is added to. When that is full or cannot be written the console goes on. */
final class LoggedConsole implements Console {
    private static final long BYTES_MOST = 8 << 20;

    private final Console shown;
    private final OutputStream log;
    private long size;

    private LoggedConsole(Console shown, OutputStream log, long size) {
        this.shown = shown;
        this.log = log;
        this.size = size;
    }

    static LoggedConsole of(Console shown, Path log) throws VmException {
        try {
            OutputStream stream = Files.newOutputStream(log, StandardOpenOption.CREATE, StandardOpenOption.APPEND,
                    LinkOption.NOFOLLOW_LINKS);
            return new LoggedConsole(shown, stream, Files.size(log));
        } catch (IOException e) {
            throw new VmException(VmException.Kind.HOST, "The serial port's log '" + log + "' cannot be written: "
                    + e.getMessage() + ".", e);
        }
    }

    @Override
    public void connect(Keyboard keyboard) {
        shown.connect(keyboard);
    }

    @Override
    public void show(byte[] bytes, int from, int length) {
        shown.show(bytes, from, length);
        if (size >= BYTES_MOST) {
            return;
        }
        try {
            log.write(bytes, from, length);
            size += length;
        } catch (IOException e) {
            size = BYTES_MOST;
        }
    }
}
