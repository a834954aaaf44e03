package dev.vivarium.host.memory;

import com.sun.jna.Function;
import com.sun.jna.NativeLibrary;

/**
 * The C library's memory calls on 64-bit Linux, where {@code size_t} and {@code off_t} are 64 bits wide. Called by name:
 * for JNA to map them to methods costs a start more than all of them take.
 */
final class LinuxMemoryCalls {
    static final long MAP_FAILED = -1;

    /** The process has the C library; to look for it by name costs a start a run of ldconfig. */
    private static final NativeLibrary LIBRARY = NativeLibrary.getProcess();

    /** Looked up once: a restore calls it some thousand times. */
    private static final Function MMAP = LIBRARY.getFunction("mmap");

    private LinuxMemoryCalls() {
    }

    static int open(String path, int flags) {
        return LIBRARY.getFunction("open").invokeInt(new Object[]{path, flags});
    }

    static int close(int descriptor) {
        return LIBRARY.getFunction("close").invokeInt(new Object[]{descriptor});
    }

    static long lseek(int descriptor, long offset, int from) {
        return LIBRARY.getFunction("lseek").invokeLong(new Object[]{descriptor, offset, from});
    }

    static long mmap(long address, long sizeBytes, int protection, int flags, int descriptor, long offset) {
        return MMAP.invokeLong(new Object[]{address, sizeBytes, protection, flags, descriptor, offset});
    }

    static int munmap(long address, long sizeBytes) {
        return LIBRARY.getFunction("munmap").invokeInt(new Object[]{address, sizeBytes});
    }

    static int madvise(long address, long sizeBytes, int advice) {
        return LIBRARY.getFunction("madvise").invokeInt(new Object[]{address, sizeBytes, advice});
    }
}
