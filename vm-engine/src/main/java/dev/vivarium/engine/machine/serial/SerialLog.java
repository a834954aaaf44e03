package dev.vivarium.engine.machine.serial;

import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * What a serial port said, kept in a file that goes on where it was, and that a talkative guest cannot let grow: a full one is
 * put aside, in place of the one put aside before. What the host does not take is not kept; the port goes on.
 */
final class SerialLog implements AutoCloseable {
    private static final long BYTES_MOST = 8 << 20;

    private final Path file;
    private OutputStream stream;
    private long size;
    private boolean broken;

    SerialLog(Path file) throws IOException {
        this.file = file;
        stream = Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND,
                LinkOption.NOFOLLOW_LINKS);
        size = Files.size(file);
    }

    void write(byte[] bytes, int from, int length) {
        if (broken) {
            return;
        }
        try {
            if (size >= BYTES_MOST) {
                putAside();
            }
            stream.write(bytes, from, length);
            size += length;
        } catch (IOException e) {
            broken = true;
            LoggerFactory.getLogger(SerialLog.class).info("The serial port is logged no more: {}", e.getMessage());
        }
    }

    private void putAside() throws IOException {
        stream.close();
        Files.move(file, file.resolveSibling(file.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
        stream = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        size = 0;
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
