package dev.vivarium.host.setup;

import com.sun.jna.Native;
import com.sun.jna.NativeLibrary;

import dev.vivarium.host.setup.HostFiles.Access;

/**
 * The few calls of the C library on x86-64 Linux whose error number or result Java does not tell: open(2), ioctl(2),
 * lseek(2). By name, as in {@code host.memory}.
 */
final class LinuxCalls {
    /** asm-generic/errno-base.h. */
    static final int EBUSY = 16;
    private static final int EPERM = 1;
    private static final int ENOENT = 2;
    private static final int ENXIO = 6;
    private static final int EACCES = 13;
    private static final int ENODEV = 19;

    private static final int O_RDWR = 2;
    private static final int O_CLOEXEC = 0x80000;
    private static final int SEEK_DATA = 3;
    /** linux/fs.h: _IOW(0x94, 9, int). */
    private static final long FICLONE = 0x4004_9409L;

    private static final NativeLibrary LIBRARY = NativeLibrary.getProcess();

    private LinuxCalls() {
    }

    static Access open(String path) {
        int descriptor = descriptor(path);
        if (descriptor >= 0) {
            close(descriptor);
            return Access.OPEN;
        }
        return switch (Native.getLastError()) {
            case ENOENT -> Access.MISSING;
            case EACCES, EPERM -> Access.DENIED;
            case EBUSY -> Access.BUSY;
            case ENODEV, ENXIO -> Access.NO_DEVICE;
            default -> Access.FAILED;
        };
    }

    /** Opens for reading and writing. @return -1 on failure; {@link Native#getLastError} says why */
    static int descriptor(String path) {
        return LIBRARY.getFunction("open").invokeInt(new Object[]{path, O_RDWR | O_CLOEXEC, 0});
    }

    static void close(int descriptor) {
        LIBRARY.getFunction("close").invokeInt(new Object[]{descriptor});
    }

    /** @return the call's result, or its error number made negative */
    static int ioctl(int descriptor, long request, long argument) {
        int result = LIBRARY.getFunction("ioctl").invokeInt(new Object[]{descriptor, request, argument});
        return result >= 0 ? result : -Native.getLastError();
    }

    /** Makes the second file share the first one's blocks (ioctl_ficlone(2)). @return whether the file system can */
    static boolean clone(String from, String to) {
        int source = descriptor(from);
        int target = descriptor(to);
        try {
            return source >= 0 && target >= 0 && ioctl(target, FICLONE, source) == 0;
        } finally {
            close(source);
            close(target);
        }
    }

    /** Where a file's first data are; 0 on file systems that know no holes. Negative on failure. */
    static long firstData(String path) {
        int descriptor = descriptor(path);
        if (descriptor < 0) {
            return -1;
        }
        try {
            return LIBRARY.getFunction("lseek").invokeLong(new Object[]{descriptor, 0L, SEEK_DATA});
        } finally {
            close(descriptor);
        }
    }
}
