package dev.vivarium.host.whp;

import dev.vivarium.host.HostException;
import dev.vivarium.host.abi.WhpCapability;
import dev.vivarium.host.abi.WhpProperty;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.List;

/** Sets a new partition's properties (pages WHvSetPartitionProperty, WHvSetupPartition). */
final class WhpSetup {
    private final WhpPartitionCalls calls;
    private final long handle;

    WhpSetup(WhpPartitionCalls calls, long handle) {
        this.calls = calls;
        this.handle = handle;
    }

    /** What is not wanted is not set: an older Windows may not know it. */
    void apply(WhpSettings settings) throws HostException {
        setInt(WhpProperty.PROCESSOR_COUNT, settings.processors());
        setInt(WhpProperty.LOCAL_APIC_EMULATION_MODE, WhpProperty.LOCAL_APIC_NONE);
        if (settings.exits() != 0) {
            setLong(WhpProperty.EXTENDED_VM_EXITS, settings.exits());
        }
        if ((settings.exits() & WhpCapability.EXIT_EXCEPTION) != 0) {
            setLong(WhpProperty.EXCEPTION_EXIT_BITMAP, settings.exceptionExits());
        }
        if ((settings.exits() & WhpCapability.EXIT_CPUID) != 0) {
            setCpuidExits(settings.cpuidExits());
        }
        if (!settings.cpuid().isEmpty()) {
            setCpuid(settings.cpuid());
        }
        WhpResult.check(calls.setUpPartition(handle), "WHvSetupPartition", "set up the machine");
    }

    private void setInt(int code, int value) throws HostException {
        try (Arena arena = Arena.ofConfined()) {
            set(code, arena.allocateFrom(ValueLayout.JAVA_INT, value));
        }
    }

    private void setLong(int code, long value) throws HostException {
        try (Arena arena = Arena.ofConfined()) {
            set(code, arena.allocateFrom(ValueLayout.JAVA_LONG, value));
        }
    }

    private void setCpuidExits(List<Integer> functions) throws HostException {
        try (Arena arena = Arena.ofConfined()) {
            int[] list = functions.stream().mapToInt(Integer::intValue).toArray();
            set(WhpProperty.CPUID_EXIT_LIST, arena.allocateFrom(ValueLayout.JAVA_INT, list));
        }
    }

    private void setCpuid(List<WhpCpuid> results) throws HostException {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment list = arena.allocate((long) WhpProperty.CPUID_RESULT_SIZE * results.size(), 8);
            for (int i = 0; i < results.size(); i++) {
                WhpCpuid result = results.get(i);
                MemorySegment entry = list.asSlice((long) WhpProperty.CPUID_RESULT_SIZE * i);
                entry.set(ValueLayout.JAVA_INT, WhpProperty.CPUID_RESULT_FUNCTION, result.function());
                entry.set(ValueLayout.JAVA_INT, WhpProperty.CPUID_RESULT_EAX, result.eax());
                entry.set(ValueLayout.JAVA_INT, WhpProperty.CPUID_RESULT_EBX, result.ebx());
                entry.set(ValueLayout.JAVA_INT, WhpProperty.CPUID_RESULT_ECX, result.ecx());
                entry.set(ValueLayout.JAVA_INT, WhpProperty.CPUID_RESULT_EDX, result.edx());
            }
            set(WhpProperty.CPUID_RESULT_LIST, list);
        }
    }

    private void set(int code, MemorySegment value) throws HostException {
        WhpResult.check(calls.setProperty(handle, code, value.address(), Math.toIntExact(value.byteSize())),
                "WHvSetPartitionProperty 0x" + Integer.toHexString(code), "take a setting of the machine");
    }
}
