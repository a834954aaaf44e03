package dev.vivarium.host.code;

import com.sun.jna.Native;

import dev.vivarium.host.HostException;

/**
 * Two views of one section that the paging file backs (CreateFileMapping, MapViewOfFile). A process under Arbitrary
 * Code Guard may not have one. Written from Microsoft's documentation; it has not run on Windows yet.
 */
final class WindowsCodeViews implements CodeViews {
    private static final long INVALID_HANDLE_VALUE = -1;
    private static final int PAGE_EXECUTE_READWRITE = 0x40;
    private static final int FILE_MAP_WRITE = 0x02;
    private static final int FILE_MAP_READ = 0x04;
    private static final int FILE_MAP_EXECUTE = 0x20;

    private static final int ERROR_ACCESS_DENIED = 5;
    private static final int ERROR_DYNAMIC_CODE_BLOCKED = 1655;

    @Override
    public Views map(long sizeBytes) throws HostException {
        // The section may be both; each view is one of them.
        long section = WindowsCodeCalls.CreateFileMappingW(INVALID_HANDLE_VALUE, 0, PAGE_EXECUTE_READWRITE,
                (int) (sizeBytes >>> 32), (int) sizeBytes, 0);
        if (section == 0) {
            throw failure(Native.getLastError());
        }
        try {
            long executable = view(section, sizeBytes, FILE_MAP_READ | FILE_MAP_EXECUTE);
            try {
                return new Views(view(section, sizeBytes, FILE_MAP_READ | FILE_MAP_WRITE), executable, sizeBytes);
            } catch (HostException e) {
                WindowsCodeCalls.UnmapViewOfFile(executable);
                throw e;
            }
        } finally {
            WindowsCodeCalls.CloseHandle(section);
        }
    }

    @Override
    public void unmap(Views views) {
        WindowsCodeCalls.UnmapViewOfFile(views.executableAddress());
        WindowsCodeCalls.UnmapViewOfFile(views.writableAddress());
    }

    private static long view(long section, long sizeBytes, int access) throws HostException {
        long address = WindowsCodeCalls.MapViewOfFile(section, access, 0, 0, sizeBytes);
        if (address == 0) {
            throw failure(Native.getLastError());
        }
        return address;
    }

    static HostException failure(int error) {
        if (error == ERROR_ACCESS_DENIED || error == ERROR_DYNAMIC_CODE_BLOCKED) {
            return new HostException(HostException.Kind.DENIED,
                    "Windows does not let this process run code it made (error " + error
                            + "). Switch off Arbitrary Code "
                            + "Guard for Vivarium or let machines run in the interpreter.");
        }
        return new HostException(HostException.Kind.EXHAUSTED,
                "Windows has no memory for translated code (error " + error + "). Close other programs.");
    }
}
