package dev.vivarium.host.memory;

/**
 * Committed private memory (VirtualAlloc). Windows charges all of it against the commit limit at once and gives the
 * pages when they are touched. Large pages need a privilege that users do not have; they are not asked for.
 *
 * <p>Files are not mapped: a view of a file begins at a multiple of 64 KiB, needs an address range that is free, and keeps the
 * file from being deleted. Who restores a machine reads its pages instead.
 */
final class WindowsPages implements HostPages {
    private static final int MEM_COMMIT = 0x1000;
    private static final int MEM_RESERVE = 0x2000;
    private static final int MEM_RELEASE = 0x8000;
    private static final int PAGE_READWRITE = 4;

    @Override
    public long reserve(long sizeBytes) {
        return WindowsMemoryCalls.VirtualAlloc(0, sizeBytes, MEM_RESERVE | MEM_COMMIT, PAGE_READWRITE);
    }

    @Override
    public void release(long address, long sizeBytes) {
        WindowsMemoryCalls.VirtualFree(address, 0, MEM_RELEASE);
    }

    /** Not by decommitting: were committing refused afterwards, the guest's RAM would have a hole. */
    @Override
    public boolean discard(long address, long sizeBytes) {
        return false;
    }
}
