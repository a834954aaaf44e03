package dev.vivarium.engine.net.capture;

import dev.vivarium.engine.net.Frame;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** The file that a capture is in, and the full ones beside it. For one thread. */
final class CaptureFile implements AutoCloseable {
    private static final int BUFFER_BYTES = 64 << 10;

    /** Makes an empty file. */
    @FunctionalInterface
    interface Opener {
        OutputStream open(Path file) throws IOException;
    }

    private final Path file;
    private final String card;
    private final CaptureLimits limits;
    private final Opener opener;
    private OutputStream stream;
    private PcapngWriter writer;
    private long frames;

    CaptureFile(Path file, String card, CaptureLimits limits, Opener opener) throws IOException {
        this.file = file;
        this.card = card;
        this.limits = limits;
        this.opener = opener;
        stream = new BufferedOutputStream(opener.open(file), BUFFER_BYTES);
        writer = new PcapngWriter(stream);
        writer.begin(card);
        stream.flush();
    }

    /** For this user alone: what goes over a network may be secret. */
    static OutputStream openPrivately(Path file) throws IOException {
        FileAttribute<?>[] own = file.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[]{PosixFilePermissions.asFileAttribute(
                        PosixFilePermissions.fromString("rw-------"))}
                : new FileAttribute<?>[0];
        return Channels.newOutputStream(Files.newByteChannel(file, Set.of(StandardOpenOption.CREATE,
                StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING), own));
    }

    /** @return false if the file is full, and there may be no other */
    boolean write(Frame frame, Direction direction, long wallNanos) throws IOException {
        if (writer.size() + PcapngWriter.sizeOf(frame) > limits.bytesMost()) {
            if (limits.files() == 1) {
                return false;
            }
            putAside();
        }
        writer.packet(frame, direction, wallNanos);
        frames++;
        return true;
    }

    private void putAside() throws IOException {
        stream.close();
        for (int number = limits.files() - 1; number > 0; number--) {
            Path older = number == 1 ? file : numbered(number - 1);
            if (Files.exists(older)) {
                Files.move(older, numbered(number), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        stream = new BufferedOutputStream(opener.open(file), BUFFER_BYTES);
        writer = new PcapngWriter(stream);
        writer.begin(card);
    }

    private Path numbered(int number) {
        return file.resolveSibling(file.getFileName() + "." + number);
    }

    void flush() throws IOException {
        stream.flush();
    }

    /** What the last file ends with. */
    void writeStatistics(long dropped, long wallNanos) throws IOException {
        writer.statistics(frames + dropped, dropped, wallNanos);
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
