package dev.vivarium.host.code;

import com.sun.jna.NativeLibrary;

/**
 * The C library's calls for code memory on 64-bit Linux, under their own names. Called by name: for JNA to map them to
 * methods costs a start more than all of them take.
 */
final class LinuxCodeCalls {
    static final long MAP_FAILED = -1;

    /** The process has the C library; to look for it by name costs a start a run of ldconfig. */
    private static final NativeLibrary LIBRARY = NativeLibrary.getProcess();

    private LinuxCodeCalls() {
    }

    static int memfd_create(String name, int flags) {
        return LIBRARY.getFunction("memfd_create").invokeInt(new Object[]{name, flags});
    }

    static int ftruncate(int descriptor, long sizeBytes) {
        return LIBRARY.getFunction("ftruncate").invokeInt(new Object[]{descriptor, sizeBytes});
    }

    static int close(int descriptor) {
        return LIBRARY.getFunction("close").invokeInt(new Object[]{descriptor});
    }

    static long mmap(long address, long sizeBytes, int protection, int flags, int descriptor, long offset) {
        return LIBRARY.getFunction("mmap")
                .invokeLong(new Object[]{address, sizeBytes, protection, flags, descriptor, offset});
    }

    static long mremap(long address, long oldBytes, long newBytes, int flags) {
        return LIBRARY.getFunction("mremap").invokeLong(new Object[]{address, oldBytes, newBytes, flags});
    }

    static int mprotect(long address, long sizeBytes, int protection) {
        return LIBRARY.getFunction("mprotect").invokeInt(new Object[]{address, sizeBytes, protection});
    }

    static int munmap(long address, long sizeBytes) {
        return LIBRARY.getFunction("munmap").invokeInt(new Object[]{address, sizeBytes});
    }
}
