package dev.vivarium.host.kvm;

import com.sun.jna.Function;
import com.sun.jna.NativeLibrary;
import com.sun.jna.Pointer;

/** The C library's calls that set things up, called by name: to map them to methods costs more than all of them take. */
final class LinuxCalls {
    static final long MAP_FAILED = -1;

    private static final NativeLibrary LIBRARY = NativeLibrary.getProcess();

    private LinuxCalls() {
    }

    static int open(String path, int flags) {
        return LIBRARY.getFunction("open").invokeInt(new Object[]{path, flags});
    }

    static int ioctl(int descriptor, long request, long argument) {
        return LIBRARY.getFunction("ioctl").invokeInt(new Object[]{descriptor, request, argument});
    }

    /** @param function read or write */
    static long transfer(String function, int descriptor, long address, long sizeBytes) {
        return LIBRARY.getFunction(function).invokeLong(new Object[]{descriptor, address, sizeBytes});
    }

    static long syscall(long number, long first, long second, long third) {
        return LIBRARY.getFunction("syscall").invokeLong(new Object[]{number, first, second, third});
    }

    static int close(int descriptor) {
        return LIBRARY.getFunction("close").invokeInt(new Object[]{descriptor});
    }

    static long mmap(long sizeBytes, int protection, int flags, int descriptor, long offset) {
        return LIBRARY.getFunction("mmap")
                .invokeLong(new Object[]{0L, sizeBytes, protection, flags, descriptor, offset});
    }

    static int munmap(long address, long sizeBytes) {
        return LIBRARY.getFunction("munmap").invokeInt(new Object[]{address, sizeBytes});
    }

    static int eventfd(int initial, int flags) {
        return LIBRARY.getFunction("eventfd").invokeInt(new Object[]{initial, flags});
    }

    /** @param pollfds the address of struct pollfd's */
    static int poll(long pollfds, long count, int timeoutMillis) {
        return LIBRARY.getFunction("poll").invokeInt(new Object[]{pollfds, count, timeoutMillis});
    }

    static int sigaction(int signal, long action, long old) {
        return LIBRARY.getFunction("sigaction").invokeInt(new Object[]{signal, action, old});
    }

    static int sigemptyset(long set) {
        return LIBRARY.getFunction("sigemptyset").invokeInt(new Object[]{set});
    }

    static int sigaddset(long set, int signal) {
        return LIBRARY.getFunction("sigaddset").invokeInt(new Object[]{set, signal});
    }

    /** @return an error number, or 0 */
    static int pthread_sigmask(int how, long set, long old) {
        return LIBRARY.getFunction("pthread_sigmask").invokeInt(new Object[]{how, set, old});
    }

    /** The first real-time signal that the C library leaves to programs: SIGRTMIN is no constant. */
    static int firstRealTimeSignal() {
        return LIBRARY.getFunction("__libc_current_sigrtmin").invokeInt(new Object[0]);
    }

    static long addressOf(String function) {
        Function found = LIBRARY.getFunction(function);
        return Pointer.nativeValue(found);
    }
}
