package dev.vivarium.host.abi;

/**
 * Properties of a partition (WHV_PARTITION_PROPERTY_CODE), what they hold, and how memory is mapped into it; pages
 * WHvSetPartitionProperty, WHvPartitionPropertyDataTypes and WHvMapGpaRange.
 */
public final class WhpProperty {
    public static final int EXTENDED_VM_EXITS = 1;
    public static final int EXCEPTION_EXIT_BITMAP = 2;
    public static final int CPUID_EXIT_LIST = 0x1003;
    public static final int CPUID_RESULT_LIST = 0x1004;
    public static final int LOCAL_APIC_EMULATION_MODE = 0x1005;
    public static final int PROCESSOR_COUNT = 0x1FFF;
    public static final int LOCAL_APIC_NONE = 0;

    // WHV_X64_CPUID_RESULT
    public static final int CPUID_RESULT_SIZE = 32;
    public static final int CPUID_RESULT_FUNCTION = 0;
    public static final int CPUID_RESULT_EAX = 16;
    public static final int CPUID_RESULT_EBX = 20;
    public static final int CPUID_RESULT_ECX = 24;
    public static final int CPUID_RESULT_EDX = 28;

    // WHV_MAP_GPA_RANGE_FLAGS
    public static final int MAP_READ = 1;
    public static final int MAP_WRITE = 2;
    public static final int MAP_EXECUTE = 4;
    public static final int MAP_TRACK_DIRTY_PAGES = 8;

    private WhpProperty() {
    }
}
