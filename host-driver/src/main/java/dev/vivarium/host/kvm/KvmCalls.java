package dev.vivarium.host.kvm;

import com.sun.jna.Native;
import com.sun.jna.NativeLibrary;

/**
 * The C library's calls that machines make while they run, mapped to methods: a call by name costs several times as
 * much. Only what is called often is here; each mapped method costs a start some time.
 */
final class KvmCalls {
    static {
        // The process has the C library; to look for it by name costs a start a run of ldconfig.
        Native.register(KvmCalls.class, NativeLibrary.getProcess());
    }

    private KvmCalls() {
    }

    /** @return -1 on an error, which is in {@link Native#getLastError()} */
    static native int ioctl(int descriptor, long request, long argument);

    /** @return the bytes read, or -1 */
    static native long read(int descriptor, long address, long sizeBytes);

    /** @return the bytes written, or -1 */
    static native long write(int descriptor, long address, long sizeBytes);

    /** A system call for which older C libraries have no function. */
    static native long syscall(long number, long first, long second, long third);
}
