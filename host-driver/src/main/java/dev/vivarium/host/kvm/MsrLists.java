package dev.vivarium.host.kvm;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import dev.vivarium.host.HostException;
import dev.vivarium.host.abi.KvmRequest;
import dev.vivarium.host.abi.KvmStructs.MsrEntry;
import dev.vivarium.host.abi.KvmStructs.Msrs;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/** struct kvm_msrs: model-specific registers by number. api.rst, sections 4.18 and 4.19. */
final class MsrLists {
    private MsrLists() {
    }

    static int read(Descriptor descriptor, int[] numbers, long[] values) throws HostException {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment list = encode(arena, numbers, values);
            int done = descriptor.require(KvmRequest.GET_MSRS, list, "read the processor's registers");
            for (int i = 0; i < done; i++) {
                values[i] = list.get(JAVA_LONG, Msrs.SIZE + (long) i * MsrEntry.SIZE + MsrEntry.DATA);
            }
            return done;
        }
    }

    static int write(Descriptor descriptor, int[] numbers, long[] values) throws HostException {
        try (Arena arena = Arena.ofConfined()) {
            return descriptor.require(KvmRequest.SET_MSRS, encode(arena, numbers, values),
                    "write the processor's registers");
        }
    }

    private static MemorySegment encode(Arena arena, int[] numbers, long[] values) {
        if (values.length < numbers.length) {
            throw new IllegalArgumentException("There are fewer values than registers.");
        }
        MemorySegment list = arena.allocate(Msrs.SIZE + (long) numbers.length * MsrEntry.SIZE, 8);
        list.set(JAVA_INT, Msrs.NMSRS, numbers.length);
        for (int i = 0; i < numbers.length; i++) {
            long offset = Msrs.SIZE + (long) i * MsrEntry.SIZE;
            list.set(JAVA_INT, offset + MsrEntry.INDEX, numbers[i]);
            list.set(JAVA_LONG, offset + MsrEntry.DATA, values[i]);
        }
        return list;
    }
}
