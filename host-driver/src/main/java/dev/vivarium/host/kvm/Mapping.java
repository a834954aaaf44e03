package dev.vivarium.host.kvm;

import com.sun.jna.Native;

import dev.vivarium.host.HostException;
import dev.vivarium.host.abi.LinuxAbi;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/** Memory shared with the kernel (mmap(2)). Once closed, its segment throws instead of touching what is gone. */
final class Mapping implements AutoCloseable {
    private final Arena arena = Arena.ofShared();
    private final MemorySegment segment;

    /** @param offset into the file, in bytes */
    Mapping(Descriptor file, long offset, long sizeBytes) throws HostException {
        long address = LinuxCalls.mmap(sizeBytes, LinuxAbi.PROT_READ | LinuxAbi.PROT_WRITE, LinuxAbi.MAP_SHARED,
                file.number(), offset);
        if (address == LinuxCalls.MAP_FAILED) {
            throw KvmErrors.doing("share memory with a virtual processor", Native.getLastError());
        }
        segment = MemorySegment.ofAddress(address)
                .reinterpret(sizeBytes, arena, mapped -> LinuxCalls.munmap(mapped.address(), sizeBytes));
    }

    MemorySegment segment() {
        return segment;
    }

    @Override
    public void close() {
        if (arena.scope().isAlive()) {
            arena.close();
        }
    }
}
