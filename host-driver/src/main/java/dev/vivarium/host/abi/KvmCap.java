package dev.vivarium.host.abi;

/**
 * What KVM_CHECK_EXTENSION and KVM_ENABLE_CAP are asked about (KVM_CAP_*): those that x86 has. api.rst, sections 4.4
 * and 6–8.
 */
public final class KvmCap {
    public static final int IRQCHIP = 0;
    public static final int HLT = 1;
    public static final int USER_MEMORY = 3;
    public static final int SET_TSS_ADDR = 4;
    public static final int VAPIC = 6;
    public static final int EXT_CPUID = 7;
    public static final int CLOCKSOURCE = 8;
    public static final int NR_VCPUS = 9;
    public static final int NR_MEMSLOTS = 10;
    public static final int PIT = 11;
    public static final int MP_STATE = 14;
    public static final int COALESCED_MMIO = 15;
    public static final int SYNC_MMU = 16;
    public static final int USER_NMI = 22;
    public static final int SET_GUEST_DEBUG = 23;
    public static final int REINJECT_CONTROL = 24;
    public static final int IRQ_ROUTING = 25;
    public static final int IRQ_INJECT_STATUS = 26;
    public static final int MCE = 31;
    public static final int IRQFD = 32;
    public static final int PIT2 = 33;
    public static final int SET_BOOT_CPU_ID = 34;
    public static final int PIT_STATE2 = 35;
    public static final int IOEVENTFD = 36;
    public static final int SET_IDENTITY_MAP_ADDR = 37;
    public static final int ADJUST_CLOCK = 39;
    public static final int INTERNAL_ERROR_DATA = 40;
    public static final int VCPU_EVENTS = 41;
    public static final int HYPERV = 44;
    public static final int INTR_SHADOW = 49;
    public static final int DEBUGREGS = 50;
    public static final int X86_ROBUST_SINGLESTEP = 51;
    public static final int ENABLE_CAP = 54;
    public static final int XSAVE = 55;
    public static final int XCRS = 56;
    public static final int ASYNC_PF = 59;
    public static final int TSC_CONTROL = 60;
    public static final int GET_TSC_KHZ = 61;
    public static final int MAX_VCPUS = 66;
    public static final int TSC_DEADLINE_TIMER = 72;
    public static final int SYNC_REGS = 74;
    public static final int KVMCLOCK_CTRL = 76;
    public static final int SIGNAL_MSI = 77;
    public static final int READONLY_MEM = 81;
    public static final int IRQFD_RESAMPLE = 82;
    public static final int DEVICE_CTRL = 89;
    public static final int ENABLE_CAP_VM = 98;
    public static final int IOEVENTFD_NO_LENGTH = 100;
    public static final int VM_ATTRIBUTES = 101;
    public static final int CHECK_EXTENSION_VM = 105;
    public static final int DISABLE_QUIRKS = 116;
    public static final int X86_SMM = 117;
    public static final int MULTI_ADDRESS_SPACE = 118;
    public static final int SPLIT_IRQCHIP = 121;
    public static final int IOEVENTFD_ANY_LENGTH = 122;
    public static final int VCPU_ATTRIBUTES = 127;
    public static final int MAX_VCPU_ID = 128;
    public static final int X2APIC_API = 129;
    public static final int IMMEDIATE_EXIT = 136;
    public static final int X86_DISABLE_EXITS = 143;
    public static final int GET_MSR_FEATURES = 153;
    public static final int NESTED_STATE = 157;
    public static final int MSR_PLATFORM_INFO = 159;
    public static final int COALESCED_PIO = 162;
    public static final int EXCEPTION_PAYLOAD = 164;
    public static final int MANUAL_DIRTY_LOG_PROTECT2 = 168;
    public static final int PMU_EVENT_FILTER = 173;
    public static final int HALT_POLL = 182;
    public static final int ASYNC_PF_INT = 183;
    public static final int SMALLER_MAXPHYADDR = 185;
    public static final int STEAL_TIME = 187;
    public static final int X86_USER_SPACE_MSR = 188;
    public static final int X86_MSR_FILTER = 189;
    public static final int ENFORCE_PV_FEATURE_CPUID = 190;
    public static final int DIRTY_LOG_RING = 192;
    public static final int X86_BUS_LOCK_EXIT = 193;
    public static final int SET_GUEST_DEBUG2 = 195;
    public static final int SREGS2 = 200;
    public static final int EXIT_HYPERCALL = 201;
    public static final int BINARY_STATS_FD = 203;
    public static final int EXIT_ON_EMULATION_FAILURE = 204;
    public static final int VM_GPA_BITS = 207;
    public static final int XSAVE2 = 208;
    public static final int SYS_ATTRIBUTES = 209;
    public static final int PMU_CAPABILITY = 212;
    public static final int DISABLE_QUIRKS2 = 213;
    public static final int VM_TSC_CONTROL = 214;
    public static final int SYSTEM_EVENT_DATA = 215;
    public static final int X86_TRIPLE_FAULT_EVENT = 218;
    public static final int X86_NOTIFY_VMEXIT = 219;
    public static final int VM_DISABLE_NX_HUGE_PAGES = 220;
    public static final int DIRTY_LOG_RING_ACQ_REL = 223;

    private KvmCap() {
    }
}
