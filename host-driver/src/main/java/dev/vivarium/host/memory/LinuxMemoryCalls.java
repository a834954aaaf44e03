package dev.vivarium.host.memory;

import com.sun.jna.Native;

/** The C library's memory calls on 64-bit Linux, where {@code size_t} and {@code off_t} are 64 bits wide. */
final class LinuxMemoryCalls {
    static final long MAP_FAILED = -1;

    static {
        Native.register(LinuxMemoryCalls.class, "c");
    }

    private LinuxMemoryCalls() {
    }

    static native long mmap(long address, long sizeBytes, int protection, int flags, int descriptor, long offset);

    static native int munmap(long address, long sizeBytes);

    static native int madvise(long address, long sizeBytes, int advice);
}
