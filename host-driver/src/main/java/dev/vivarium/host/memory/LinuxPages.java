package dev.vivarium.host.memory;

import dev.vivarium.host.HostException;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;

/**
 * Anonymous mappings (mmap(2)). They are not charged before they are touched, and large ones start on a 2 MiB
 * boundary and ask for huge pages: fewer page faults in the guest's boot and fewer misses in the processor's TLB
 * afterwards.
 */
final class LinuxPages implements HostPages {
    static final int PROT_READ_WRITE = 3;
    static final int MAP_PRIVATE = 0x02;
    static final int MAP_FIXED = 0x10;
    private static final int MAP_ANONYMOUS = 0x20;
    static final int MAP_NORESERVE = 0x4000;
    private static final int MADV_WILLNEED = 3;
    private static final int MADV_DONTNEED = 4;
    private static final int MADV_HUGEPAGE = 14;
    private static final int MADV_POPULATE_READ = 22;
    private static final long HUGE_PAGE_SIZE = 2L << 20;

    @Override
    public long reserve(long sizeBytes) {
        boolean huge = sizeBytes >= HUGE_PAGE_SIZE;
        long slack = huge ? HUGE_PAGE_SIZE : 0;
        long mapped = LinuxMemoryCalls.mmap(0, sizeBytes + slack, PROT_READ_WRITE,
                MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
        if (mapped == LinuxMemoryCalls.MAP_FAILED) {
            return 0;
        }
        if (!huge) {
            return mapped;
        }
        long address = (mapped + slack - 1) & -HUGE_PAGE_SIZE;
        trim(mapped, address);
        trim(address + sizeBytes, mapped + sizeBytes + slack);
        // A kernel without transparent huge pages refuses the advice; small pages serve as well.
        LinuxMemoryCalls.madvise(address, sizeBytes, MADV_HUGEPAGE);
        return address;
    }

    private static void trim(long from, long to) {
        if (to > from) {
            LinuxMemoryCalls.munmap(from, to - from);
        }
    }

    @Override
    public boolean canMapFiles() {
        return true;
    }

    @Override
    public void map(long address, Path file, List<FilePiece> pieces) throws HostException {
        LinuxFileMapping.map(address, file, pieces);
    }

    @Override
    public boolean unmap(long address, long sizeBytes) {
        long mapped = LinuxMemoryCalls.mmap(address, sizeBytes, PROT_READ_WRITE,
                MAP_PRIVATE | MAP_FIXED | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
        if (mapped != address) {
            return false;
        }
        if (sizeBytes >= HUGE_PAGE_SIZE) {
            LinuxMemoryCalls.madvise(address, sizeBytes, MADV_HUGEPAGE);
        }
        return true;
    }

    @Override
    public void willNeed(long address, long sizeBytes) {
        LinuxMemoryCalls.madvise(address, sizeBytes, MADV_WILLNEED);
    }

    /** Kernels before 5.14 cannot put pages into the page tables ahead; to have them read is most of it. */
    @Override
    public void readAhead(long address, long sizeBytes) {
        LinuxMemoryCalls.madvise(address, sizeBytes, MADV_POPULATE_READ);
    }

    @Override
    public long @Nullable [] touched(long address, long sizeBytes) {
        return LinuxPageMap.touched(address, sizeBytes);
    }

    @Override
    public void release(long address, long sizeBytes) {
        LinuxMemoryCalls.munmap(address, sizeBytes);
    }

    @Override
    public boolean discard(long address, long sizeBytes) {
        return LinuxMemoryCalls.madvise(address, sizeBytes, MADV_DONTNEED) == 0;
    }
}
