package dev.vivarium.engine.vcpu;

/** Feature bits of CPUID (SDM Vol. 2A, CPUID) that some model offers, named as in the manual. */
public final class CpuFeatures {
    /** Leaf 1, ECX. */
    public static final int SSE3 = 1;
    public static final int PCLMULQDQ = 1 << 1;
    public static final int SSSE3 = 1 << 9;
    public static final int FMA = 1 << 12;
    public static final int CX16 = 1 << 13;
    public static final int PCID = 1 << 17;
    public static final int SSE4_1 = 1 << 19;
    public static final int SSE4_2 = 1 << 20;
    public static final int X2APIC = 1 << 21;
    public static final int MOVBE = 1 << 22;
    public static final int POPCNT = 1 << 23;
    public static final int TSC_DEADLINE = 1 << 24;
    public static final int AESNI = 1 << 25;
    public static final int XSAVE = 1 << 26;
    /** Follows CR4.OSXSAVE. */
    public static final int OSXSAVE = 1 << 27;
    public static final int AVX = 1 << 28;
    public static final int F16C = 1 << 29;
    public static final int RDRAND = 1 << 30;
    public static final int HYPERVISOR = 1 << 31;

    /** Leaf 1, EDX. */
    public static final int FPU = 1;
    public static final int VME = 1 << 1;
    public static final int DE = 1 << 2;
    public static final int PSE = 1 << 3;
    public static final int TSC = 1 << 4;
    public static final int MSR = 1 << 5;
    public static final int PAE = 1 << 6;
    public static final int MCE = 1 << 7;
    public static final int CX8 = 1 << 8;
    /** Follows IA32_APIC_BASE.EN. */
    public static final int APIC = 1 << 9;
    public static final int SEP = 1 << 11;
    public static final int MTRR = 1 << 12;
    public static final int PGE = 1 << 13;
    public static final int MCA = 1 << 14;
    public static final int CMOV = 1 << 15;
    public static final int PAT = 1 << 16;
    public static final int PSE36 = 1 << 17;
    public static final int CLFSH = 1 << 19;
    public static final int MMX = 1 << 23;
    public static final int FXSR = 1 << 24;
    public static final int SSE = 1 << 25;
    public static final int SSE2 = 1 << 26;
    public static final int SELF_SNOOP = 1 << 27;
    public static final int HTT = 1 << 28;

    /** Leaf 7, EBX. */
    public static final int FSGSBASE = 1;
    public static final int TSC_ADJUST = 1 << 1;
    public static final int BMI1 = 1 << 3;
    public static final int AVX2 = 1 << 5;
    public static final int SMEP = 1 << 7;
    public static final int BMI2 = 1 << 8;
    public static final int ERMS = 1 << 9;
    public static final int INVPCID = 1 << 10;
    public static final int RDSEED = 1 << 18;
    public static final int SMAP = 1 << 20;
    /** Leaf 7, ECX. */
    public static final int UMIP = 1 << 2;
    /** Leaf 7, EDX. */
    public static final int ARCH_CAPABILITIES = 1 << 29;

    /** Leaf 80000001h, ECX. */
    public static final int LAHF64 = 1;
    public static final int LZCNT = 1 << 5;
    public static final int PREFETCHW = 1 << 8;
    /** Leaf 80000001h, EDX. */
    public static final int SYSCALL = 1 << 11;
    public static final int NX = 1 << 20;
    public static final int PAGE_1GB = 1 << 26;
    public static final int RDTSCP = 1 << 27;
    public static final int LONG_MODE = 1 << 29;

    private CpuFeatures() {
    }
}
