package dev.vivarium.host.memory;

import com.sun.jna.Native;
import com.sun.jna.NativeLibrary;

/** The C library's memory calls on 64-bit Linux, where {@code size_t} and {@code off_t} are 64 bits wide. */
final class LinuxMemoryCalls {
    static final long MAP_FAILED = -1;

    static {
        // The process has the C library; to look for it by name costs a start a run of ldconfig.
        Native.register(LinuxMemoryCalls.class, NativeLibrary.getProcess());
    }

    private LinuxMemoryCalls() {
    }

    static native long mmap(long address, long sizeBytes, int protection, int flags, int descriptor, long offset);

    static native int munmap(long address, long sizeBytes);

    static native int madvise(long address, long sizeBytes, int advice);
}
