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
    /** The kernel takes 255 (MAX_IO_MSRS). */
    private static final int MOST_AT_ONCE = 128;

    private MsrLists() {
    }

    static int read(Descriptor descriptor, int[] numbers, long[] values) throws HostException {
        return inParts(numbers, values, (from, count) -> {
            try (Arena arena = Arena.ofConfined()) {
                MemorySegment list = encode(arena, numbers, values, from, count);
                int done = descriptor.require(KvmRequest.GET_MSRS, list, "read the processor's registers");
                for (int i = 0; i < done; i++) {
                    values[from + i] = list.get(JAVA_LONG, entry(i) + MsrEntry.DATA);
                }
                return done;
            }
        });
    }

    static int write(Descriptor descriptor, int[] numbers, long[] values) throws HostException {
        return inParts(numbers, values, (from, count) -> {
            try (Arena arena = Arena.ofConfined()) {
                return descriptor.require(KvmRequest.SET_MSRS, encode(arena, numbers, values, from, count),
                        "write the processor's registers");
            }
        });
    }

    private interface Part {
        int transfer(int from, int count) throws HostException;
    }

    private static int inParts(int[] numbers, long[] values, Part part) throws HostException {
        if (values.length < numbers.length) {
            throw new IllegalArgumentException("There are fewer values than registers.");
        }
        int done = 0;
        while (done < numbers.length) {
            int count = Math.min(MOST_AT_ONCE, numbers.length - done);
            int accepted = part.transfer(done, count);
            done += accepted;
            if (accepted < count) {
                return done;
            }
        }
        return done;
    }

    static MemorySegment encode(Arena arena, int[] numbers, long[] values, int from, int count) {
        MemorySegment list = arena.allocate(entry(count), 8);
        list.set(JAVA_INT, Msrs.NMSRS, count);
        for (int i = 0; i < count; i++) {
            list.set(JAVA_INT, entry(i) + MsrEntry.INDEX, numbers[from + i]);
            list.set(JAVA_LONG, entry(i) + MsrEntry.DATA, values[from + i]);
        }
        return list;
    }

    private static long entry(int index) {
        return Msrs.SIZE + (long) index * MsrEntry.SIZE;
    }
}
