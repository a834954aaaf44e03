package dev.vivarium.host.abi;

/**
 * What a partition's processors can have (WHV_PROCESSOR_FEATURES, the answer to PROCESSOR_FEATURES); page WHvGetCapability.
 * Those that a model of ours can have.
 */
public final class WhpFeature {
    public static final long SSE3 = 1L << 0;
    public static final long LAHF_SAHF = 1L << 1;
    public static final long SSSE3 = 1L << 2;
    public static final long SSE4_1 = 1L << 3;
    public static final long SSE4_2 = 1L << 4;
    public static final long POPCNT = 1L << 7;
    public static final long CMPXCHG16B = 1L << 8;
    public static final long LZCNT = 1L << 10;
    public static final long PAGE_1GB = 1L << 15;
    public static final long AES = 1L << 16;
    public static final long PCLMULQDQ = 1L << 17;
    public static final long PCID = 1L << 18;
    public static final long F16C = 1L << 20;
    public static final long RDRAND = 1L << 21;
    public static final long FSGSBASE = 1L << 22;
    public static final long SMEP = 1L << 23;
    public static final long FAST_STRINGS = 1L << 24;
    public static final long BMI1 = 1L << 25;
    public static final long BMI2 = 1L << 26;
    public static final long MOVBE = 1L << 29;
    public static final long RDSEED = 1L << 32;
    public static final long PREFETCHW = 1L << 34;
    public static final long SMAP = 1L << 35;
    public static final long RDTSCP = 1L << 38;
    public static final long INVPCID = 1L << 43;
    public static final long UMIP = 1L << 58;

    private WhpFeature() {
    }
}
