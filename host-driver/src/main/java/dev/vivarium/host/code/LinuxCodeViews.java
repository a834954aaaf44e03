package dev.vivarium.host.code;

import com.sun.jna.Native;

import dev.vivarium.host.HostException;

/** Two shared mappings of one memfd_create(2) file, which has no name and vanishes with the mappings. */
final class LinuxCodeViews implements CodeViews {
    /** The mappings' name in /proc/PID/maps, after "memfd:". */
    static final String NAME = "vivarium-code";

    private static final int MFD_CLOEXEC = 1;
    private static final int MFD_NOEXEC_SEAL = 8;
    private static final int MFD_EXEC = 0x10;
    private static final int PROT_READ = 1;
    private static final int PROT_WRITE = 2;
    private static final int PROT_EXEC = 4;
    private static final int MAP_SHARED = 1;

    private static final int EPERM = 1;
    private static final int EACCES = 13;
    private static final int EINVAL = 22;
    private static final int ENOSYS = 38;

    @Override
    public Views map(long sizeBytes) throws HostException {
        int descriptor = open();
        try {
            if (LinuxCodeCalls.ftruncate(descriptor, sizeBytes) != 0) {
                throw failure(Native.getLastError());
            }
            long executable = view(descriptor, sizeBytes, PROT_READ | PROT_EXEC);
            try {
                return new Views(view(descriptor, sizeBytes, PROT_READ | PROT_WRITE), executable, sizeBytes);
            } catch (HostException e) {
                LinuxCodeCalls.munmap(executable, sizeBytes);
                throw e;
            }
        } finally {
            LinuxCodeCalls.close(descriptor);
        }
    }

    @Override
    public void unmap(Views views) {
        LinuxCodeCalls.munmap(views.executableAddress(), views.sizeBytes());
        LinuxCodeCalls.munmap(views.writableAddress(), views.sizeBytes());
    }

    /**
     * Kernels before 6.3 do not know the flags about execution, and vm.memfd_noexec=2 refuses a file that could be
     * exec'd. Neither forbids mapping it for execution.
     */
    private static int open() throws HostException {
        int[] flags = {MFD_CLOEXEC | MFD_EXEC, MFD_CLOEXEC | MFD_NOEXEC_SEAL, MFD_CLOEXEC};
        int error = 0;
        for (int choice : flags) {
            int descriptor = LinuxCodeCalls.memfd_create(NAME, choice);
            if (descriptor >= 0) {
                return descriptor;
            }
            error = Native.getLastError();
            if (error != EINVAL && error != EACCES) {
                break;
            }
        }
        throw failure(error);
    }

    private static long view(int descriptor, long sizeBytes, int protection) throws HostException {
        long address = LinuxCodeCalls.mmap(0, sizeBytes, protection, MAP_SHARED, descriptor, 0);
        if (address == LinuxCodeCalls.MAP_FAILED) {
            throw failure(Native.getLastError());
        }
        return address;
    }

    static HostException failure(int error) {
        if (error == EPERM || error == EACCES) {
            return new HostException(HostException.Kind.DENIED,
                    "This system does not let programs run code they made (error " + error + "). Allow it for Vivarium "
                            + "(SELinux: execmem) or let machines run in the interpreter.");
        }
        if (error == ENOSYS) {
            return new HostException(HostException.Kind.UNSUPPORTED,
                    "This kernel is too old for translated code (memfd_create is missing; Linux 3.17 has it). "
                            + "Machines run in the interpreter.");
        }
        return new HostException(HostException.Kind.EXHAUSTED, "The host has no memory for translated code (error "
                + error
                + "). Close other programs or raise this process's limits.");
    }
}
