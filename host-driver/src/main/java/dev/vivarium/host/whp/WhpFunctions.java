package dev.vivarium.host.whp;

import com.sun.jna.Native;
import com.sun.jna.NativeLibrary;

/** WinHvPlatform.dll's functions under their own names; handles and pointers are 64 bits wide. */
final class WhpFunctions {
    private WhpFunctions() {
    }

    /** Once in a process: the functions are this class's. @throws UnsatisfiedLinkError if it lacks one of them */
    static void bind(NativeLibrary library) {
        Native.register(WhpFunctions.class, library);
    }

    static native int WHvGetCapability(int code, long buffer, int size, long written);

    static native int WHvCreatePartition(long handle);

    static native int WHvSetPartitionProperty(long partition, int code, long buffer, int size);

    static native int WHvSetupPartition(long partition);

    static native int WHvDeletePartition(long partition);

    static native int WHvMapGpaRange(long partition, long source, long gpa, long size, int flags);

    static native int WHvUnmapGpaRange(long partition, long gpa, long size);

    static native int WHvCreateVirtualProcessor(long partition, int index, int flags);

    static native int WHvDeleteVirtualProcessor(long partition, int index);

    static native int WHvRunVirtualProcessor(long partition, int index, long context, int size);

    static native int WHvCancelRunVirtualProcessor(long partition, int index, int flags);

    static native int WHvGetVirtualProcessorRegisters(long partition, int index, long names, int count, long values);

    static native int WHvSetVirtualProcessorRegisters(long partition, int index, long names, int count, long values);

    static native int WHvGetVirtualProcessorXsaveState(long partition, int index, long buffer, int size, long written);

    static native int WHvSetVirtualProcessorXsaveState(long partition, int index, long buffer, int size);
}
