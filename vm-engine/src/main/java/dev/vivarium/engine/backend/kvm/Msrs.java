package dev.vivarium.engine.backend.kvm;

import dev.vivarium.engine.vcpu.CpuMsrs;
import dev.vivarium.host.HostException;
import dev.vivarium.host.kvm.KvmRegisters;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Model-specific registers by number. KVM takes a list as far as it knows them: what it refuses is passed over. */
final class Msrs {
    static final int TSC = 0x10;
    static final int APIC_BASE = 0x1B;
    static final int TSC_DEADLINE = 0x6E0;
    static final int MISC_ENABLE = 0x1A0;
    /** Fast string operations: off, as KVM has it at first, Linux copies memory word by word. */
    static final long FAST_STRINGS = 1;

    private Msrs() {
    }

    /** Those of {@link CpuMsrs} that this host's KVM has. */
    static SortedMap<Integer, Long> read(KvmRegisters registers) throws HostException {
        SortedMap<Integer, Long> values = new TreeMap<>();
        List<Integer> wanted = CpuMsrs.saved();
        int from = 0;
        while (from < wanted.size()) {
            int[] numbers = wanted.subList(from, wanted.size()).stream().mapToInt(Integer::intValue).toArray();
            long[] found = new long[numbers.length];
            int count = registers.readMsrs(numbers, found);
            for (int i = 0; i < count; i++) {
                values.put(numbers[i], found[i]);
            }
            from += count + 1;
        }
        return values;
    }

    /** Writes what KVM takes. A register that it does not have is one that its guests cannot use either. */
    static void write(KvmRegisters registers, Map<Integer, Long> values) throws HostException {
        int[] numbers = values.keySet().stream().mapToInt(Integer::intValue).toArray();
        long[] wanted = values.values().stream().mapToLong(Long::longValue).toArray();
        int from = 0;
        while (from < numbers.length) {
            int count = registers.writeMsrs(Arrays.copyOfRange(numbers, from, numbers.length),
                    Arrays.copyOfRange(wanted, from, numbers.length));
            from += count + 1;
        }
    }

    static long read(KvmRegisters registers, int number) throws HostException {
        long[] value = new long[1];
        registers.readMsrs(new int[]{number}, value);
        return value[0];
    }

    static void write(KvmRegisters registers, int number, long value) throws HostException {
        registers.writeMsrs(new int[]{number}, new long[]{value});
    }
}
