package dev.vivarium.host.abi;

/** Why KVM_RUN returned (KVM_EXIT_*): those of x86. api.rst, section 5. */
public final class KvmExit {
    public static final int UNKNOWN = 0;
    public static final int EXCEPTION = 1;
    public static final int IO = 2;
    public static final int HYPERCALL = 3;
    public static final int DEBUG = 4;
    public static final int HLT = 5;
    public static final int MMIO = 6;
    public static final int IRQ_WINDOW_OPEN = 7;
    public static final int SHUTDOWN = 8;
    public static final int FAIL_ENTRY = 9;
    public static final int INTR = 10;
    public static final int SET_TPR = 11;
    public static final int TPR_ACCESS = 12;
    public static final int NMI = 16;
    public static final int INTERNAL_ERROR = 17;
    public static final int WATCHDOG = 21;
    public static final int SYSTEM_EVENT = 24;
    public static final int IOAPIC_EOI = 26;
    public static final int HYPERV = 27;
    public static final int X86_RDMSR = 29;
    public static final int X86_WRMSR = 30;
    public static final int DIRTY_RING_FULL = 31;
    public static final int AP_RESET_HOLD = 32;
    public static final int X86_BUS_LOCK = 33;
    public static final int XEN = 34;
    public static final int NOTIFY = 37;

    private KvmExit() {
    }
}
