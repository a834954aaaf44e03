package dev.vivarium.host.code;

import com.sun.jna.Native;

import dev.vivarium.host.HostException;

/**
 * Two views of shared anonymous memory, for perf(1): it names code by /tmp/perf-PID.map only where a mapping belongs to no
 * file, and takes a memfd for one. The second view is made by mremap(2) with an old size of 0.
 */
final class LinuxPerfViews implements CodeViews {
    private static final int PROT_READ = 1;
    private static final int PROT_WRITE = 2;
    private static final int PROT_EXEC = 4;
    private static final int MAP_SHARED = 1;
    private static final int MAP_ANONYMOUS = 0x20;
    private static final int MREMAP_MAYMOVE = 1;

    @Override
    public Views map(long sizeBytes) throws HostException {
        long executable = LinuxCodeCalls.mmap(0, sizeBytes, PROT_READ | PROT_EXEC, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
        if (executable == LinuxCodeCalls.MAP_FAILED) {
            throw LinuxCodeViews.failure(Native.getLastError());
        }
        long writable = LinuxCodeCalls.mremap(executable, 0, sizeBytes, MREMAP_MAYMOVE);
        if (writable == LinuxCodeCalls.MAP_FAILED) {
            int error = Native.getLastError();
            LinuxCodeCalls.munmap(executable, sizeBytes);
            throw LinuxCodeViews.failure(error);
        }
        Views views = new Views(writable, executable, sizeBytes);
        if (LinuxCodeCalls.mprotect(writable, sizeBytes, PROT_READ | PROT_WRITE) != 0) {
            int error = Native.getLastError();
            unmap(views);
            throw LinuxCodeViews.failure(error);
        }
        return views;
    }

    @Override
    public void unmap(Views views) {
        LinuxCodeCalls.munmap(views.executableAddress(), views.sizeBytes());
        LinuxCodeCalls.munmap(views.writableAddress(), views.sizeBytes());
    }
}
