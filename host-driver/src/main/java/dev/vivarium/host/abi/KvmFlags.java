package dev.vivarium.host.abi;

/**
 * Flags and small values of {@code linux/kvm.h} and {@code asm/kvm.h} for x86, each without its {@code KVM_} or
 * {@code KVM_X86_}.
 */
public final class KvmFlags {
    public static final int API_VERSION = 12;
    public static final int MEM_LOG_DIRTY_PAGES = 1;
    public static final int MEM_READONLY = 2;
    public static final int PIT_SPEAKER_DUMMY = 1;
    public static final int PIT_FLAGS_HPET_LEGACY = 1;
    public static final int IRQCHIP_PIC_MASTER = 0;
    public static final int IRQCHIP_PIC_SLAVE = 1;
    public static final int IRQCHIP_IOAPIC = 2;
    public static final int IOAPIC_NUM_PINS = 24;
    public static final int EXIT_IO_IN = 0;
    public static final int EXIT_IO_OUT = 1;
    public static final int INTERNAL_ERROR_EMULATION = 1;
    public static final int INTERNAL_ERROR_SIMUL_EX = 2;
    public static final int INTERNAL_ERROR_DELIVERY_EV = 3;
    public static final int INTERNAL_ERROR_UNEXPECTED_EXIT_REASON = 4;
    public static final int INTERNAL_ERROR_EMULATION_FLAG_INSTRUCTION_BYTES = 1;
    public static final int SYSTEM_EVENT_SHUTDOWN = 1;
    public static final int SYSTEM_EVENT_RESET = 2;
    public static final int SYSTEM_EVENT_CRASH = 3;
    public static final int RUN_X86_SMM = 1;
    public static final int RUN_X86_BUS_LOCK = 2;
    public static final int PIO_PAGE_OFFSET = 1;
    public static final int DIRTY_LOG_PAGE_OFFSET = 64;
    public static final int CPUID_FLAG_SIGNIFICANT_INDEX = 1;
    public static final int GUESTDBG_ENABLE = 1;
    public static final int GUESTDBG_SINGLESTEP = 2;
    public static final int GUESTDBG_USE_SW_BP = 65536;
    public static final int GUESTDBG_USE_HW_BP = 131072;
    public static final int GUESTDBG_BLOCKIRQ = 1048576;
    public static final int VCPUEVENT_VALID_NMI_PENDING = 1;
    public static final int VCPUEVENT_VALID_SIPI_VECTOR = 2;
    public static final int VCPUEVENT_VALID_SHADOW = 4;
    public static final int VCPUEVENT_VALID_SMM = 8;
    public static final int VCPUEVENT_VALID_PAYLOAD = 16;
    public static final int VCPUEVENT_VALID_TRIPLE_FAULT = 32;
    public static final int SHADOW_INT_MOV_SS = 1;
    public static final int SHADOW_INT_STI = 2;
    public static final int SREGS2_FLAGS_PDPTRS_VALID = 1;
    public static final int MAX_XCRS = 16;
    public static final int MP_STATE_RUNNABLE = 0;
    public static final int MP_STATE_UNINITIALIZED = 1;
    public static final int MP_STATE_INIT_RECEIVED = 2;
    public static final int MP_STATE_HALTED = 3;
    public static final int MP_STATE_SIPI_RECEIVED = 4;
    public static final int IRQ_ROUTING_IRQCHIP = 1;
    public static final int IRQ_ROUTING_MSI = 2;
    public static final int IRQFD_FLAG_DEASSIGN = 1;
    public static final int IRQFD_FLAG_RESAMPLE = 2;
    public static final int IOEVENTFD_FLAG_DATAMATCH = 1;
    public static final int IOEVENTFD_FLAG_PIO = 2;
    public static final int IOEVENTFD_FLAG_DEASSIGN = 4;
    public static final int CLOCK_TSC_STABLE = 2;
    public static final int CLOCK_REALTIME = 4;
    public static final int CLOCK_HOST_TSC = 8;
    public static final int DIRTY_LOG_MANUAL_PROTECT_ENABLE = 1;
    public static final int DIRTY_LOG_INITIALLY_SET = 2;
    public static final int DIRTY_GFN_F_DIRTY = 1;
    public static final int DIRTY_GFN_F_RESET = 2;
    public static final int MSR_EXIT_REASON_INVAL = 1;
    public static final int MSR_EXIT_REASON_UNKNOWN = 2;
    public static final int MSR_EXIT_REASON_FILTER = 4;
    public static final int X86_DISABLE_EXITS_MWAIT = 1;
    public static final int X86_DISABLE_EXITS_HLT = 2;
    public static final int X86_DISABLE_EXITS_PAUSE = 4;
    public static final int NOTIFY_CONTEXT_INVALID = 1;
    public static final int VCPU_TSC_CTRL = 0;
    public static final int VCPU_TSC_OFFSET = 0;
    public static final int QUIRK_LINT0_REENABLED = 1;
    public static final int QUIRK_CD_NW_CLEARED = 2;

    private KvmFlags() {
    }
}
