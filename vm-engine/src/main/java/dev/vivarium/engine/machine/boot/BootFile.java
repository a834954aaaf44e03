package dev.vivarium.engine.machine.boot;

import dev.vivarium.engine.api.VmException;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A kernel or initial RAM disk on the host, open for as long as the machine may boot from it again. Its contents come
 * from strangers: every read is checked against its size.
 */
public final class BootFile implements AutoCloseable {
    private final String what;
    private final Path path;
    private final FileChannel channel;
    private final long size;

    private BootFile(String what, Path path, FileChannel channel, long size) {
        this.what = what;
        this.path = path;
        this.channel = channel;
        this.size = size;
    }

    /** @param what how messages call it: "kernel" */
    public static BootFile open(String what, Path path) throws VmException {
        if (!Files.exists(path)) {
            throw refusal("The " + what + " '" + path + "' does not exist.");
        }
        if (!Files.isRegularFile(path)) {
            throw refusal("The " + what + " '" + path + "' is not a regular file.");
        }
        try {
            FileChannel channel = FileChannel.open(path, StandardOpenOption.READ);
            long size = channel.size();
            if (size == 0) {
                channel.close();
                throw refusal("The " + what + " '" + path + "' is empty.");
            }
            return new BootFile(what, path, channel, size);
        } catch (IOException e) {
            throw new VmException(VmException.Kind.USER,
                    "The " + what + " '" + path + "' cannot be read: " + HostErrors.reason(e) + ".", e);
        }
    }

    public long sizeBytes() {
        return size;
    }

    Path path() {
        return path;
    }

    /** Up to {@code length} bytes from the file's beginning. */
    ByteBuffer head(int length) throws VmException {
        return bytes(0, (int) Math.min(length, size));
    }

    /** Exactly {@code length} bytes, little-endian; the caller has bounded the length. */
    ByteBuffer bytes(long offset, int length) throws VmException {
        requireInside(offset, length);
        ByteBuffer buffer = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        readFully(offset, buffer);
        return buffer.flip();
    }

    /** The whole file, which the caller has found to be small. */
    public byte[] all() throws VmException {
        return bytes(0, Math.toIntExact(size)).array();
    }

    /** Fills {@code into}. */
    void readFully(long offset, ByteBuffer into) throws VmException {
        long position = offset;
        try {
            while (into.hasRemaining()) {
                int count = channel.read(into, position);
                if (count < 0) {
                    throw truncated();
                }
                position += count;
            }
        } catch (IOException e) {
            throw new VmException(VmException.Kind.USER,
                    "The " + what + " '" + path + "' cannot be read: " + HostErrors.reason(e) + ".", e);
        }
    }

    void requireInside(long offset, long length) throws VmException {
        if (offset < 0 || length < 0 || offset > size || length > size - offset) {
            throw truncated();
        }
    }

    VmException truncated() {
        return refusal("The " + what + " '" + path + "' is truncated or damaged: it ends after " + size + " bytes.");
    }

    /** A refusal about this file: {@code The kernel 'x' <reason>.} */
    VmException refused(String reason) {
        return refusal("The " + what + " '" + path + "' " + reason + ".");
    }

    private static VmException refusal(String sentence) {
        return new VmException(VmException.Kind.USER, sentence);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
