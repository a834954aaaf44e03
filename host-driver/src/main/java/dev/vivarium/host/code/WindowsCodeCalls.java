package dev.vivarium.host.code;

import com.sun.jna.Native;

/** kernel32's calls for sections on 64-bit Windows, under their own names; handles and pointers are 64 bits wide. */
final class WindowsCodeCalls {
    static {
        Native.register(WindowsCodeCalls.class, "kernel32");
    }

    private WindowsCodeCalls() {
    }

    static native long CreateFileMappingW(long file, long attributes, int protection, int sizeHigh, int sizeLow,
            long name);

    static native long MapViewOfFile(long section, int access, int offsetHigh, int offsetLow, long sizeBytes);

    static native int UnmapViewOfFile(long address);

    static native int CloseHandle(long handle);
}
