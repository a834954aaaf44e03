package dev.vivarium.engine.machine.boot;

import dev.vivarium.engine.api.VmException;
import dev.vivarium.engine.board.Firmware;
import dev.vivarium.engine.device.flash.FlashStore;

import java.io.IOException;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The file that keeps a machine's UEFI variables. It is mapped, so that what the guest stores is the host's to write from that
 * moment on, and survives the end of this process in whatever way.
 */
public final class VariablesFile implements FlashStore, AutoCloseable {
    private final FileChannel channel;
    private final MappedByteBuffer mapped;

    private VariablesFile(FileChannel channel, MappedByteBuffer mapped) {
        this.channel = channel;
        this.mapped = mapped;
    }

    /** @param most bytes that it can have */
    public static VariablesFile open(Path path, int most) throws VmException {
        if (!Files.isRegularFile(path)) {
            throw refusal("The variable store '" + path + "' does not exist, or is not a regular file.");
        }
        try {
            FileChannel channel = FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE);
            boolean kept = false;
            try {
                long size = channel.size();
                if (size == 0 || size > most || size % Firmware.PIECE != 0) {
                    throw refusal("The variable store '" + path + "' has " + size + " bytes; it is a whole number of"
                            + " 16 KiB, and at most " + most + " bytes.");
                }
                FileLock lock = lock(channel);
                if (lock == null) {
                    throw refusal("The variable store '" + path
                            + "' is in use by another machine; each machine needs one of its own.");
                }
                VariablesFile file = new VariablesFile(channel,
                        channel.map(FileChannel.MapMode.READ_WRITE, 0, size));
                kept = true;
                return file;
            } finally {
                if (!kept) {
                    channel.close();
                }
            }
        } catch (IOException e) {
            throw new VmException(VmException.Kind.USER,
                    "The variable store '" + path + "' cannot be opened: " + HostErrors.reason(e) + ".", e);
        }
    }

    private static @org.jspecify.annotations.Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    /** All of it, as it is now. */
    public byte[] bytes() {
        byte[] bytes = new byte[mapped.capacity()];
        mapped.get(0, bytes);
        return bytes;
    }

    @Override
    public void changed(int offset, byte[] bytes) {
        mapped.put(offset, bytes);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private static VmException refusal(String sentence) {
        return new VmException(VmException.Kind.USER, sentence);
    }
}
