package dev.vivarium.engine.machine.serial;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * What a serial port said, kept in a file that goes on where it was, and that a talkative guest cannot let grow: a full one is
 * put aside, in place of the one put aside before.
 */
final class SerialLog implements SerialPump.Sink, AutoCloseable {
    private static final long BYTES_MOST = 8 << 20;

    private final Path file;
    private OutputStream stream;
    private long size;

    SerialLog(Path file) throws IOException {
        this.file = file;
        stream = Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        size = Files.size(file);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        if (size >= BYTES_MOST) {
            stream.close();
            Files.move(file, file.resolveSibling(file.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
            stream = Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING);
            size = 0;
        }
        stream.write(bytes, from, length);
        size += length;
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
