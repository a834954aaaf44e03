package dev.vivarium.host.kvm;

import static java.lang.foreign.ValueLayout.JAVA_INT;

import dev.vivarium.host.HostException;
import dev.vivarium.host.abi.KvmStructs.Cpuid2;
import dev.vivarium.host.abi.KvmStructs.CpuidEntry2;
import dev.vivarium.host.abi.LinuxAbi;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;

/** struct kvm_cpuid2: lists of CPUID's answers to and from the kernel. */
final class CpuidLists {
    private static final int SOME_ENTRIES = 128;
    private static final int MOST_ENTRIES = 4096;
    private static final CpuidEntry EMPTY = new CpuidEntry(0, 0, 0, 0, 0, 0, 0);

    private CpuidLists() {
    }

    /** Asks with room for more and more entries until they fit. */
    static List<CpuidEntry> get(Descriptor descriptor, long request, String what) throws HostException {
        for (int room = SOME_ENTRIES;; room *= 2) {
            try (Arena arena = Arena.ofConfined()) {
                MemorySegment list = arena.allocate(Cpuid2.SIZE + (long) room * CpuidEntry2.SIZE, 8);
                list.set(JAVA_INT, Cpuid2.NENT, room);
                int answer = descriptor.request(request, list.address());
                if (answer >= 0) {
                    return decode(list);
                }
                if (answer != -LinuxAbi.E2BIG || room >= MOST_ENTRIES) {
                    throw KvmErrors.doing(what, -answer);
                }
            }
        }
    }

    static void set(Descriptor descriptor, long request, List<CpuidEntry> entries) throws HostException {
        try (Arena arena = Arena.ofConfined()) {
            descriptor.require(request, encode(arena, entries), "set what CPUID answers");
        }
    }

    /**
     * KVM_GET_CPUID2 of older kernels (6.1) leaves the number of entries as we set it and those it has not as they were:
     * empty ones at the end are none.
     */
    static List<CpuidEntry> decode(MemorySegment list) {
        int count = list.get(JAVA_INT, Cpuid2.NENT);
        List<CpuidEntry> entries = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            MemorySegment entry = list.asSlice(Cpuid2.SIZE + (long) i * CpuidEntry2.SIZE, CpuidEntry2.SIZE);
            entries.add(
                    new CpuidEntry(entry.get(JAVA_INT, CpuidEntry2.FUNCTION), entry.get(JAVA_INT, CpuidEntry2.INDEX),
                            entry.get(JAVA_INT, CpuidEntry2.FLAGS), entry.get(JAVA_INT, CpuidEntry2.EAX),
                            entry.get(JAVA_INT, CpuidEntry2.EBX), entry.get(JAVA_INT, CpuidEntry2.ECX),
                            entry.get(JAVA_INT, CpuidEntry2.EDX)));
        }
        while (!entries.isEmpty() && entries.getLast().equals(EMPTY)) {
            entries.removeLast();
        }
        return entries;
    }

    static MemorySegment encode(Arena arena, List<CpuidEntry> entries) {
        MemorySegment list = arena.allocate(Cpuid2.SIZE + (long) entries.size() * CpuidEntry2.SIZE, 8);
        list.set(JAVA_INT, Cpuid2.NENT, entries.size());
        long offset = Cpuid2.SIZE;
        for (CpuidEntry entry : entries) {
            list.set(JAVA_INT, offset + CpuidEntry2.FUNCTION, entry.function());
            list.set(JAVA_INT, offset + CpuidEntry2.INDEX, entry.index());
            list.set(JAVA_INT, offset + CpuidEntry2.FLAGS, entry.flags());
            list.set(JAVA_INT, offset + CpuidEntry2.EAX, entry.eax());
            list.set(JAVA_INT, offset + CpuidEntry2.EBX, entry.ebx());
            list.set(JAVA_INT, offset + CpuidEntry2.ECX, entry.ecx());
            list.set(JAVA_INT, offset + CpuidEntry2.EDX, entry.edx());
            offset += CpuidEntry2.SIZE;
        }
        return list;
    }
}
