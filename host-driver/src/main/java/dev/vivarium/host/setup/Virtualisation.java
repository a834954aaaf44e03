package dev.vivarium.host.setup;

/** Whether VT-x or AMD-V can be used on this Linux host, and who is in the way if not. */
enum Virtualisation {
    /** The kernel shows it. */
    OFFERED,
    /** The processor has it, and the firmware switched it off. */
    LOCKED,
    /** We are in a virtual machine that has none. */
    HIDDEN,
    /** The processor has none. */
    ABSENT,
    /** There is no /proc/cpuinfo. */
    UNKNOWN;

    private static final int FEATURES_LEAF = 1;
    private static final int VMX_BIT = 1 << 5;
    private static final int AMD_FEATURES_LEAF = 0x8000_0001;
    private static final int SVM_BIT = 1 << 2;

    /**
     * From Linux 5.6 (Intel) and 6.7 (AMD) on the kernel hides the flag where the firmware has locked it, so the
     * processor itself is asked as well: CPUID goes on showing what is locked (Intel SDM volume 3C, "Enabling and
     * entering VMX operation"; AMD APM volume 2, 15.4).
     */
    static Virtualisation of(Host host) {
        CpuInfo info = CpuInfo.of(host);
        if (info.name().isEmpty() && info.vendor().isEmpty()) {
            return UNKNOWN;
        }
        if (!KernelLog.of(host).disabledByFirmware().isEmpty()) {
            return LOCKED;
        }
        if (info.offersVirtualisation()) {
            return OFFERED;
        }
        if (info.has("hypervisor")) {
            return HIDDEN;
        }
        return processorHasIt(host, info) ? LOCKED : ABSENT;
    }

    private static boolean processorHasIt(Host host, CpuInfo info) {
        HostHardware.Cpuid leaf = host.hardware().cpuid(info.isAmd() ? AMD_FEATURES_LEAF : FEATURES_LEAF);
        return leaf != null && (leaf.ecx() & (info.isAmd() ? SVM_BIT : VMX_BIT)) != 0;
    }
}
