package dev.vivarium.host.abi;

/**
 * What WHvGetCapability can be asked (WHV_CAPABILITY_CODE) and the bits of its answers; page WHvGetCapability.
 */
public final class WhpCapability {
    public static final int HYPERVISOR_PRESENT = 0;
    public static final int FEATURES = 1;
    public static final int EXTENDED_VM_EXITS = 2;
    public static final int EXCEPTION_EXIT_BITMAP = 3;
    public static final int PROCESSOR_VENDOR = 0x1000;
    public static final int PROCESSOR_FEATURES = 0x1001;
    public static final int PROCESSOR_XSAVE_FEATURES = 0x1003;
    public static final int PROCESSOR_CLOCK_FREQUENCY = 0x1004;

    // WHV_CAPABILITY_FEATURES
    public static final int FEATURE_PARTIAL_UNMAP = 0x1;
    public static final int FEATURE_LOCAL_APIC_EMULATION = 0x2;
    public static final int FEATURE_XSAVE = 0x4;
    public static final int FEATURE_DIRTY_PAGE_TRACKING = 0x8;

    // WHV_EXTENDED_VM_EXITS, also the property's
    public static final int EXIT_CPUID = 0x1;
    public static final int EXIT_MSR = 0x2;
    public static final int EXIT_EXCEPTION = 0x4;

    // WHV_PROCESSOR_XSAVE_FEATURES
    public static final int XSAVE_SUPPORT = 0x1;
    public static final int XSAVE_OPT = 0x2;
    public static final int XSAVE_AVX = 0x4;
    public static final int XSAVE_AVX2 = 0x8;
    public static final int XSAVE_FMA = 0x10;
    public static final int XSAVE_COMPACTED = 0x800;

    private WhpCapability() {
    }
}
