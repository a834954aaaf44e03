package dev.vivarium.host.code;

import com.sun.jna.Native;
import com.sun.jna.NativeLibrary;

/** The C library's calls for code memory on 64-bit Linux, under their own names. */
final class LinuxCodeCalls {
    static final long MAP_FAILED = -1;

    static {
        // The process has the C library; to look for it by name costs a start a run of ldconfig.
        Native.register(LinuxCodeCalls.class, NativeLibrary.getProcess());
    }

    private LinuxCodeCalls() {
    }

    static native int memfd_create(String name, int flags);

    static native int ftruncate(int descriptor, long sizeBytes);

    static native int close(int descriptor);

    static native long mmap(long address, long sizeBytes, int protection, int flags, int descriptor, long offset);

    static native long mremap(long address, long oldBytes, long newBytes, int flags);

    static native int mprotect(long address, long sizeBytes, int protection);

    static native int munmap(long address, long sizeBytes);
}
