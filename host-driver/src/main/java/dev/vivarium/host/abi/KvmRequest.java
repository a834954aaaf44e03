package dev.vivarium.host.abi;

/** The ioctl numbers of {@code linux/kvm.h}, each without its {@code KVM_}. */
public final class KvmRequest {
    public static final long GET_API_VERSION = 0xae00L;
    public static final long CREATE_VM = 0xae01L;
    public static final long GET_MSR_INDEX_LIST = 0xc004ae02L;
    public static final long CHECK_EXTENSION = 0xae03L;
    public static final long GET_VCPU_MMAP_SIZE = 0xae04L;
    public static final long GET_SUPPORTED_CPUID = 0xc008ae05L;
    public static final long GET_EMULATED_CPUID = 0xc008ae09L;
    public static final long GET_MSR_FEATURE_INDEX_LIST = 0xc004ae0aL;
    public static final long CREATE_VCPU = 0xae41L;
    public static final long GET_DIRTY_LOG = 0x4010ae42L;
    public static final long SET_USER_MEMORY_REGION = 0x4020ae46L;
    public static final long SET_TSS_ADDR = 0xae47L;
    public static final long SET_IDENTITY_MAP_ADDR = 0x4008ae48L;
    public static final long CREATE_IRQCHIP = 0xae60L;
    public static final long IRQ_LINE = 0x4008ae61L;
    public static final long GET_IRQCHIP = 0xc208ae62L;
    public static final long SET_IRQCHIP = 0x8208ae63L;
    public static final long IRQ_LINE_STATUS = 0xc008ae67L;
    public static final long REGISTER_COALESCED_MMIO = 0x4010ae67L;
    public static final long UNREGISTER_COALESCED_MMIO = 0x4010ae68L;
    public static final long SET_GSI_ROUTING = 0x4008ae6aL;
    public static final long REINJECT_CONTROL = 0xae71L;
    public static final long IRQFD = 0x4020ae76L;
    public static final long CREATE_PIT2 = 0x4040ae77L;
    public static final long SET_BOOT_CPU_ID = 0xae78L;
    public static final long IOEVENTFD = 0x4040ae79L;
    public static final long SET_CLOCK = 0x4030ae7bL;
    public static final long GET_CLOCK = 0x8030ae7cL;
    public static final long GET_PIT2 = 0x8070ae9fL;
    public static final long SET_PIT2 = 0x4070aea0L;
    public static final long SET_TSC_KHZ = 0xaea2L;
    public static final long GET_TSC_KHZ = 0xaea3L;
    public static final long SIGNAL_MSI = 0x4020aea5L;
    public static final long SET_DEVICE_ATTR = 0x4018aee1L;
    public static final long GET_DEVICE_ATTR = 0x4018aee2L;
    public static final long HAS_DEVICE_ATTR = 0x4018aee3L;
    public static final long RUN = 0xae80L;
    public static final long GET_REGS = 0x8090ae81L;
    public static final long SET_REGS = 0x4090ae82L;
    public static final long GET_SREGS = 0x8138ae83L;
    public static final long SET_SREGS = 0x4138ae84L;
    public static final long TRANSLATE = 0xc018ae85L;
    public static final long INTERRUPT = 0x4004ae86L;
    public static final long GET_MSRS = 0xc008ae88L;
    public static final long SET_MSRS = 0x4008ae89L;
    public static final long GET_FPU = 0x81a0ae8cL;
    public static final long SET_FPU = 0x41a0ae8dL;
    public static final long GET_LAPIC = 0x8400ae8eL;
    public static final long SET_LAPIC = 0x4400ae8fL;
    public static final long SET_CPUID2 = 0x4008ae90L;
    public static final long GET_CPUID2 = 0xc008ae91L;
    public static final long GET_MP_STATE = 0x8004ae98L;
    public static final long SET_MP_STATE = 0x4004ae99L;
    public static final long NMI = 0xae9aL;
    public static final long SET_GUEST_DEBUG = 0x4048ae9bL;
    public static final long GET_VCPU_EVENTS = 0x8040ae9fL;
    public static final long SET_VCPU_EVENTS = 0x4040aea0L;
    public static final long GET_DEBUGREGS = 0x8080aea1L;
    public static final long SET_DEBUGREGS = 0x4080aea2L;
    public static final long ENABLE_CAP = 0x4068aea3L;
    public static final long GET_XSAVE = 0x9000aea4L;
    public static final long SET_XSAVE = 0x5000aea5L;
    public static final long GET_XCRS = 0x8188aea6L;
    public static final long SET_XCRS = 0x4188aea7L;
    public static final long KVMCLOCK_CTRL = 0xaeadL;
    public static final long CLEAR_DIRTY_LOG = 0xc018aec0L;
    public static final long RESET_DIRTY_RINGS = 0xaec7L;
    public static final long GET_SREGS2 = 0x8140aeccL;
    public static final long SET_SREGS2 = 0x4140aecdL;
    public static final long GET_XSAVE2 = 0x9000aecfL;

    private KvmRequest() {
    }
}
