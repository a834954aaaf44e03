package dev.vivarium.host.memory;

import com.sun.jna.Native;

import dev.vivarium.host.HostException;
import dev.vivarium.host.abi.LinuxAbi;

import java.nio.file.Path;
import java.util.List;

/**
 * Private mappings of a file over memory that is already ours (mmap(2), MAP_PRIVATE and MAP_FIXED). The file is measured by the
 * descriptor that is mapped: behind its end there would be SIGBUS instead of zeros.
 */
final class LinuxFileMapping {
    private static final int SEEK_END = 2;
    /** Who puts a pipe in the place of the file does not get us to wait for its other end. */
    private static final int O_NONBLOCK = 0x800;
    private static final int O_NOFOLLOW = 0x20000;

    private LinuxFileMapping() {
    }

    static void map(long address, Path file, List<FilePiece> pieces) throws HostException {
        int descriptor = LinuxMemoryCalls.open(file.toAbsolutePath().toString(),
                LinuxAbi.O_CLOEXEC | O_NONBLOCK | O_NOFOLLOW);
        if (descriptor < 0) {
            throw refused(file, Native.getLastError());
        }
        try {
            long size = LinuxMemoryCalls.lseek(descriptor, 0, SEEK_END);
            for (FilePiece piece : pieces) {
                if (piece.fileOffset() > size - piece.sizeBytes()) {
                    throw new HostException(HostException.Kind.UNSUPPORTED, "The memory file " + file + " has "
                            + size + " bytes, too few to be mapped. It is damaged.");
                }
                map(address + piece.ramOffset(), file, piece, descriptor);
            }
        } finally {
            LinuxMemoryCalls.close(descriptor);
        }
    }

    private static void map(long address, Path file, FilePiece piece, int descriptor) throws HostException {
        int flags = LinuxPages.MAP_PRIVATE | LinuxPages.MAP_FIXED | LinuxPages.MAP_NORESERVE;
        long mapped = LinuxMemoryCalls.mmap(address, piece.sizeBytes(), LinuxPages.PROT_READ_WRITE, flags, descriptor,
                piece.fileOffset());
        if (mapped != address) {
            throw refused(file, Native.getLastError());
        }
    }

    private static HostException refused(Path file, int error) {
        if (error == LinuxAbi.EACCES || error == LinuxAbi.EPERM) {
            return new HostException(HostException.Kind.DENIED, "The memory file " + file
                    + " cannot be mapped: permission is missing.");
        }
        if (error == LinuxAbi.ENOMEM || error == LinuxAbi.ENFILE || error == LinuxAbi.EMFILE
                || error == LinuxAbi.EAGAIN) {
            return new HostException(HostException.Kind.EXHAUSTED, "The host refused to map the memory file " + file
                    + " (error " + error + "). Close other programs or raise this process's limits.");
        }
        return new HostException(HostException.Kind.UNSUPPORTED,
                "The memory file " + file + " cannot be mapped (error " + error + ").");
    }
}
