package dev.vivarium.host.abi;

/**
 * Why WHvRunVirtualProcessor returned (WHV_RUN_VP_EXIT_REASON); page WHvRunVirtualProcessor.
 */
public final class WhpExitReason {
    public static final int NONE = 0;
    public static final int MEMORY_ACCESS = 1;
    public static final int PORT_ACCESS = 2;
    public static final int UNRECOVERABLE_EXCEPTION = 4;
    public static final int INVALID_REGISTER_VALUE = 5;
    public static final int UNSUPPORTED_FEATURE = 6;
    public static final int INTERRUPT_WINDOW = 7;
    public static final int HALT = 8;
    public static final int APIC_EOI = 9;
    public static final int MSR_ACCESS = 0x1000;
    public static final int CPUID = 0x1001;
    public static final int EXCEPTION = 0x1002;
    public static final int CANCELED = 0x2001;

    private WhpExitReason() {
    }
}
