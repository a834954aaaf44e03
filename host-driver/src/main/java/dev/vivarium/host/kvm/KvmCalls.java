package dev.vivarium.host.kvm;

import com.sun.jna.Native;
import com.sun.jna.NativeLibrary;

import dev.vivarium.host.abi.KvmRequest;

import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The C library's calls that machines make while they run, mapped to methods. Measured: such a call costs 0.45 µs, one by
 * name 1.1 to 1.9 µs and garbage; but the first mapping in a process costs a start 30 ms (26 ms with classes prepared),
 * whether one method is mapped or four. So everything that is called before the first run is called by name, and who
 * wants the mapping meanwhile loads it on another thread: {@link KvmSystem#prepare}.
 */
final class KvmCalls {
    private static final AtomicBoolean MAPPED = new AtomicBoolean();

    /** Its own class, so that to ask whether methods are mapped does not map them. */
    private static final class Mapped {
        static {
            // The process has the C library; to look for it by name costs a start a run of ldconfig.
            Native.register(Mapped.class, NativeLibrary.getProcess());
            MAPPED.set(true);
        }

        static native int ioctl(int descriptor, long request, long argument);

        static native long read(int descriptor, long address, long sizeBytes);

        static native long write(int descriptor, long address, long sizeBytes);

        static native long syscall(long number, long first, long second, long third);

        static native int poll(long pollfds, long count, int timeoutMillis);
    }

    private KvmCalls() {
    }

    /** Maps the methods, if they are not. */
    static void map() {
        if (!MAPPED.get()) {
            Mapped.read(-1, 0, 0);
        }
    }

    /** KVM_RUN, which is worth the mapping. @return -1 on an error, which is in {@link Native#getLastError()} */
    static int run(int descriptor) {
        return Mapped.ioctl(descriptor, KvmRequest.RUN, 0);
    }

    /** @return -1 on an error, which is in {@link Native#getLastError()} */
    static int ioctl(int descriptor, long request, long argument) {
        return MAPPED.get()
                ? Mapped.ioctl(descriptor, request, argument)
                : LinuxCalls.ioctl(descriptor, request, argument);
    }

    /** @return the bytes read, or -1 */
    static long read(int descriptor, long address, long sizeBytes) {
        return MAPPED.get()
                ? Mapped.read(descriptor, address, sizeBytes)
                : LinuxCalls.transfer("read", descriptor, address, sizeBytes);
    }

    /** @return the bytes written, or -1 */
    static long write(int descriptor, long address, long sizeBytes) {
        return MAPPED.get()
                ? Mapped.write(descriptor, address, sizeBytes)
                : LinuxCalls.transfer("write", descriptor, address, sizeBytes);
    }

    /** @return how many of them are ready, or -1 */
    static int poll(long pollfds, long count, int timeoutMillis) {
        return MAPPED.get()
                ? Mapped.poll(pollfds, count, timeoutMillis)
                : LinuxCalls.poll(pollfds, count, timeoutMillis);
    }

    /** A system call for which older C libraries have no function. */
    static long syscall(long number, long first, long second, long third) {
        return MAPPED.get()
                ? Mapped.syscall(number, first, second, third)
                : LinuxCalls.syscall(number, first, second, third);
    }
}
