package dev.vivarium.host.memory;

import com.sun.jna.Native;
import com.sun.jna.Pointer;

/** kernel32's memory calls on 64-bit Windows, under their own names. */
final class WindowsMemoryCalls {
    static {
        Native.register(WindowsMemoryCalls.class, "kernel32");
    }

    private WindowsMemoryCalls() {
    }

    static native long VirtualAlloc(long address, long sizeBytes, int type, int protection);

    static native int VirtualFree(long address, long sizeBytes, int type);

    /** @param status a MEMORYSTATUSEX whose first field holds its size */
    static native int GlobalMemoryStatusEx(Pointer status);
}
