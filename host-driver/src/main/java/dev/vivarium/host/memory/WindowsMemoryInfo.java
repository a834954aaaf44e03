package dev.vivarium.host.memory;

import com.sun.jna.Memory;

import dev.vivarium.host.HostException;

/** MEMORYSTATUSEX, filled by GlobalMemoryStatusEx. Limits of job objects are not looked at. */
final class WindowsMemoryInfo {
    private static final int SIZE = 64;
    private static final int TOTAL_PHYSICAL = 8;
    private static final int AVAILABLE_PHYSICAL = 16;

    private WindowsMemoryInfo() {
    }

    static HostMemoryInfo read() throws HostException {
        try (Memory status = new Memory(SIZE)) {
            status.clear();
            status.setInt(0, SIZE);
            if (WindowsMemoryCalls.GlobalMemoryStatusEx(status) == 0) {
                throw new HostException(HostException.Kind.UNSUPPORTED,
                        "Windows does not tell how much memory it has (GlobalMemoryStatusEx failed).");
            }
            return new HostMemoryInfo(status.getLong(TOTAL_PHYSICAL), status.getLong(AVAILABLE_PHYSICAL));
        }
    }
}
