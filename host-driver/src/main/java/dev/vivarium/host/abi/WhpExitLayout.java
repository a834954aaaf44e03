package dev.vivarium.host.abi;

/**
 * WHV_RUN_VP_EXIT_CONTEXT, what WHvRunVirtualProcessor fills: offsets in bytes from its start, and masks and shifts
 * in its fields; pages WHvRunVirtualProcessor, MemoryAccess, IoPortAccess, MsrAccess, CpuidAccess, VpException,
 * InterruptWindow and UnsupportedFeature.
 */
public final class WhpExitLayout {
    public static final int SIZE = 224;
    public static final int REASON = 0;

    // WHV_VP_EXIT_CONTEXT
    public static final int EXECUTION_STATE = 8;
    public static final int STATE_CPL = 0x3;
    public static final int STATE_PROTECTED = 0x4;
    public static final int STATE_LONG_MODE = 0x10;
    public static final int STATE_INTERRUPTION_PENDING = 0x40;
    public static final int STATE_INTERRUPT_SHADOW = 0x1000;
    /** In the four bytes at EXECUTION_STATE, as the next three are. */
    public static final int INSTRUCTION_LENGTH_MASK = 0xF0000;
    public static final int INSTRUCTION_LENGTH_SHIFT = 16;
    public static final int CR8_MASK = 0xF00000;
    public static final int CR8_SHIFT = 20;
    public static final int CS = 16;
    public static final int RIP = 32;
    public static final int RFLAGS = 40;

    // WHV_MEMORY_ACCESS_CONTEXT
    public static final int MEMORY_BYTE_COUNT = 48;
    public static final int MEMORY_BYTES = 52;
    public static final int MEMORY_INFO = 68;
    public static final int MEMORY_GPA = 72;
    public static final int MEMORY_GVA = 80;
    public static final int MEMORY_TYPE_MASK = 0x3;
    public static final int MEMORY_UNMAPPED = 0x4;
    public static final int MEMORY_GVA_VALID = 0x8;
    public static final int MEMORY_TYPE_READ = 0;
    public static final int MEMORY_TYPE_WRITE = 1;
    public static final int MEMORY_TYPE_EXECUTE = 2;
    /** How many of the instruction's bytes there can be. */
    public static final int BYTES_MAX = 16;

    // WHV_X64_IO_PORT_ACCESS_CONTEXT
    public static final int PORT_BYTE_COUNT = 48;
    public static final int PORT_BYTES = 52;
    public static final int PORT_INFO = 68;
    public static final int PORT_NUMBER = 72;
    public static final int PORT_RAX = 80;
    public static final int PORT_RCX = 88;
    public static final int PORT_RSI = 96;
    public static final int PORT_RDI = 104;
    public static final int PORT_DS = 112;
    public static final int PORT_ES = 128;
    public static final int PORT_WRITE = 0x1;
    public static final int PORT_STRING = 0x10;
    public static final int PORT_REPEATED = 0x20;
    public static final int PORT_SIZE_MASK = 0xE;
    public static final int PORT_SIZE_SHIFT = 1;

    // WHV_X64_MSR_ACCESS_CONTEXT
    public static final int MSR_INFO = 48;
    public static final int MSR_NUMBER = 52;
    public static final int MSR_RAX = 56;
    public static final int MSR_RDX = 64;
    public static final int MSR_WRITE = 0x1;

    // WHV_X64_CPUID_ACCESS_CONTEXT
    public static final int CPUID_RAX = 48;
    public static final int CPUID_RCX = 56;
    public static final int CPUID_RDX = 64;
    public static final int CPUID_RBX = 72;
    public static final int CPUID_DEFAULT_RAX = 80;
    public static final int CPUID_DEFAULT_RCX = 88;
    public static final int CPUID_DEFAULT_RDX = 96;
    public static final int CPUID_DEFAULT_RBX = 104;

    // WHV_VP_EXCEPTION_CONTEXT
    public static final int EXCEPTION_BYTE_COUNT = 48;
    public static final int EXCEPTION_BYTES = 52;
    public static final int EXCEPTION_INFO = 68;
    public static final int EXCEPTION_VECTOR = 72;
    public static final int EXCEPTION_ERROR_CODE = 76;
    public static final int EXCEPTION_PARAMETER = 80;
    public static final int EXCEPTION_ERROR_CODE_VALID = 0x1;
    public static final int EXCEPTION_SOFTWARE = 0x2;

    // The small ones
    public static final int WINDOW_TYPE = 48;
    public static final int UNSUPPORTED_CODE = 48;
    public static final int UNSUPPORTED_PARAMETER = 56;
    public static final int CANCEL_REASON = 48;

    private WhpExitLayout() {
    }
}
