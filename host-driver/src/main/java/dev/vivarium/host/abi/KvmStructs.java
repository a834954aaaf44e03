package dev.vivarium.host.abi;

/**
 * Sizes and field offsets in bytes of the structures of {@code linux/kvm.h} and {@code asm/kvm.h} on x86-64, each named
 * without its {@code kvm_}; the number is the section of api.rst that tells its use. A field of an inner structure has
 * both names.
 */
public final class KvmStructs {
    private KvmStructs() {
    }

    /** struct kvm_run, section 5: the page shared with a vCPU. its exit data is a union. */
    public static final class Run {
        public static final int SIZE = 2352;
        public static final int REQUEST_INTERRUPT_WINDOW = 0;
        public static final int IMMEDIATE_EXIT = 1;
        public static final int EXIT_REASON = 8;
        public static final int READY_FOR_INTERRUPT_INJECTION = 12;
        public static final int IF_FLAG = 13;
        public static final int FLAGS = 14;
        public static final int CR8 = 16;
        public static final int APIC_BASE = 24;
        public static final int HW_HARDWARE_EXIT_REASON = 32;
        public static final int FAIL_ENTRY_HARDWARE_ENTRY_FAILURE_REASON = 32;
        public static final int FAIL_ENTRY_CPU = 40;
        public static final int EX_EXCEPTION = 32;
        public static final int EX_ERROR_CODE = 36;
        public static final int IO_DIRECTION = 32;
        public static final int IO_SIZE = 33;
        public static final int IO_PORT = 34;
        public static final int IO_COUNT = 36;
        public static final int IO_DATA_OFFSET = 40;
        public static final int DEBUG_ARCH_EXCEPTION = 32;
        public static final int DEBUG_ARCH_PC = 40;
        public static final int DEBUG_ARCH_DR6 = 48;
        public static final int DEBUG_ARCH_DR7 = 56;
        public static final int MMIO_PHYS_ADDR = 32;
        public static final int MMIO_DATA = 40;
        public static final int MMIO_LEN = 48;
        public static final int MMIO_IS_WRITE = 52;
        public static final int HYPERCALL_NR = 32;
        public static final int HYPERCALL_ARGS = 40;
        public static final int HYPERCALL_RET = 88;
        public static final int HYPERCALL_LONGMODE = 96;
        public static final int TPR_ACCESS_RIP = 32;
        public static final int TPR_ACCESS_IS_WRITE = 40;
        public static final int INTERNAL_SUBERROR = 32;
        public static final int INTERNAL_NDATA = 36;
        public static final int INTERNAL_DATA = 40;
        public static final int EMULATION_FAILURE_FLAGS = 40;
        public static final int EMULATION_FAILURE_INSN_SIZE = 48;
        public static final int EMULATION_FAILURE_INSN_BYTES = 49;
        public static final int SYSTEM_EVENT_TYPE = 32;
        public static final int SYSTEM_EVENT_NDATA = 36;
        public static final int SYSTEM_EVENT_DATA = 40;
        public static final int EOI_VECTOR = 32;
        public static final int MSR_ERROR = 32;
        public static final int MSR_REASON = 40;
        public static final int MSR_INDEX = 44;
        public static final int MSR_DATA = 48;
        public static final int NOTIFY_FLAGS = 32;
        public static final int KVM_VALID_REGS = 288;
        public static final int KVM_DIRTY_REGS = 296;
        public static final int S_REGS = 304;

        private Run() {
        }
    }

    /** struct kvm_userspace_memory_region, section 4.35. */
    public static final class MemoryRegion {
        public static final int SIZE = 32;
        public static final int SLOT = 0;
        public static final int FLAGS = 4;
        public static final int GUEST_PHYS_ADDR = 8;
        public static final int MEMORY_SIZE = 16;
        public static final int USERSPACE_ADDR = 24;

        private MemoryRegion() {
        }
    }

    /** struct kvm_irq_level, section 4.25. */
    public static final class IrqLevel {
        public static final int SIZE = 8;
        public static final int IRQ = 0;
        public static final int LEVEL = 4;

        private IrqLevel() {
        }
    }

    /** struct kvm_irqchip, section 4.26. */
    public static final class Irqchip {
        public static final int SIZE = 520;
        public static final int CHIP_ID = 0;
        public static final int CHIP = 8;

        private Irqchip() {
        }
    }

    /** struct kvm_pic_state, section 4.26. */
    public static final class Pic {
        public static final int SIZE = 16;
        public static final int LAST_IRR = 0;
        public static final int IRR = 1;
        public static final int IMR = 2;
        public static final int ISR = 3;
        public static final int PRIORITY_ADD = 4;
        public static final int IRQ_BASE = 5;
        public static final int READ_REG_SELECT = 6;
        public static final int POLL = 7;
        public static final int SPECIAL_MASK = 8;
        public static final int INIT_STATE = 9;
        public static final int AUTO_EOI = 10;
        public static final int ROTATE_ON_AUTO_EOI = 11;
        public static final int SPECIAL_FULLY_NESTED_MODE = 12;
        public static final int INIT4 = 13;
        public static final int ELCR = 14;
        public static final int ELCR_MASK = 15;

        private Pic() {
        }
    }

    /** struct kvm_ioapic_state, section 4.26. */
    public static final class Ioapic {
        public static final int SIZE = 216;
        public static final int BASE_ADDRESS = 0;
        public static final int IOREGSEL = 8;
        public static final int ID = 12;
        public static final int IRR = 16;
        public static final int REDIRTBL = 24;

        private Ioapic() {
        }
    }

    /** struct kvm_pit_config, section 4.71. */
    public static final class PitConfig {
        public static final int SIZE = 64;
        public static final int FLAGS = 0;

        private PitConfig() {
        }
    }

    /** struct kvm_pit_channel_state, section 4.72. */
    public static final class PitChannel {
        public static final int SIZE = 24;
        public static final int COUNT = 0;
        public static final int LATCHED_COUNT = 4;
        public static final int COUNT_LATCHED = 6;
        public static final int STATUS_LATCHED = 7;
        public static final int STATUS = 8;
        public static final int READ_STATE = 9;
        public static final int WRITE_STATE = 10;
        public static final int WRITE_LATCH = 11;
        public static final int RW_MODE = 12;
        public static final int MODE = 13;
        public static final int BCD = 14;
        public static final int GATE = 15;
        public static final int COUNT_LOAD_TIME = 16;

        private PitChannel() {
        }
    }

    /** struct kvm_pit_state2, section 4.72. */
    public static final class PitState2 {
        public static final int SIZE = 112;
        public static final int CHANNELS = 0;
        public static final int FLAGS = 72;

        private PitState2() {
        }
    }

    /** struct kvm_reinject_control, section 4.71: KVM_REINJECT_CONTROL. */
    public static final class ReinjectControl {
        public static final int SIZE = 32;
        public static final int PIT_REINJECT = 0;

        private ReinjectControl() {
        }
    }

    /** struct kvm_regs, section 4.11. */
    public static final class Regs {
        public static final int SIZE = 144;
        public static final int RAX = 0;
        public static final int RBX = 8;
        public static final int RCX = 16;
        public static final int RDX = 24;
        public static final int RSI = 32;
        public static final int RDI = 40;
        public static final int RSP = 48;
        public static final int RBP = 56;
        public static final int R8 = 64;
        public static final int R9 = 72;
        public static final int R10 = 80;
        public static final int R11 = 88;
        public static final int R12 = 96;
        public static final int R13 = 104;
        public static final int R14 = 112;
        public static final int R15 = 120;
        public static final int RIP = 128;
        public static final int RFLAGS = 136;

        private Regs() {
        }
    }

    /** struct kvm_segment, section 4.13. */
    public static final class Segment {
        public static final int SIZE = 24;
        public static final int BASE = 0;
        public static final int LIMIT = 8;
        public static final int SELECTOR = 12;
        public static final int TYPE = 14;
        public static final int PRESENT = 15;
        public static final int DPL = 16;
        public static final int DB = 17;
        public static final int S = 18;
        public static final int L = 19;
        public static final int G = 20;
        public static final int AVL = 21;
        public static final int UNUSABLE = 22;

        private Segment() {
        }
    }

    /** struct kvm_dtable, section 4.13. */
    public static final class Dtable {
        public static final int SIZE = 16;
        public static final int BASE = 0;
        public static final int LIMIT = 8;

        private Dtable() {
        }
    }

    /** struct kvm_sregs, section 4.13. */
    public static final class Sregs {
        public static final int SIZE = 312;
        public static final int CS = 0;
        public static final int DS = 24;
        public static final int ES = 48;
        public static final int FS = 72;
        public static final int GS = 96;
        public static final int SS = 120;
        public static final int TR = 144;
        public static final int LDT = 168;
        public static final int GDT = 192;
        public static final int IDT = 208;
        public static final int CR0 = 224;
        public static final int CR2 = 232;
        public static final int CR3 = 240;
        public static final int CR4 = 248;
        public static final int CR8 = 256;
        public static final int EFER = 264;
        public static final int APIC_BASE = 272;
        public static final int INTERRUPT_BITMAP = 280;

        private Sregs() {
        }
    }

    /** struct kvm_sregs2, section 4.131: the same as {@link Sregs} up to its flags. */
    public static final class Sregs2 {
        public static final int SIZE = 320;
        public static final int APIC_BASE = 272;
        public static final int FLAGS = 280;
        public static final int PDPTRS = 288;

        private Sregs2() {
        }
    }

    /** struct kvm_fpu, section 4.22. */
    public static final class Fpu {
        public static final int SIZE = 416;
        public static final int FPR = 0;
        public static final int FCW = 128;
        public static final int FSW = 130;
        public static final int FTWX = 132;
        public static final int LAST_OPCODE = 134;
        public static final int LAST_IP = 136;
        public static final int LAST_DP = 144;
        public static final int XMM = 152;
        public static final int MXCSR = 408;

        private Fpu() {
        }
    }

    /** struct kvm_msrs, section 4.18. */
    public static final class Msrs {
        public static final int SIZE = 8;
        public static final int NMSRS = 0;

        private Msrs() {
        }
    }

    /** struct kvm_msr_entry, section 4.18. */
    public static final class MsrEntry {
        public static final int SIZE = 16;
        public static final int INDEX = 0;
        public static final int DATA = 8;

        private MsrEntry() {
        }
    }

    /** struct kvm_msr_list, section 4.3. */
    public static final class MsrList {
        public static final int SIZE = 4;
        public static final int NMSRS = 0;
        public static final int INDICES = 4;

        private MsrList() {
        }
    }

    /** struct kvm_cpuid2, section 4.46. */
    public static final class Cpuid2 {
        public static final int SIZE = 8;
        public static final int NENT = 0;

        private Cpuid2() {
        }
    }

    /** struct kvm_cpuid_entry2, section 4.46. */
    public static final class CpuidEntry2 {
        public static final int SIZE = 40;
        public static final int FUNCTION = 0;
        public static final int INDEX = 4;
        public static final int FLAGS = 8;
        public static final int EAX = 12;
        public static final int EBX = 16;
        public static final int ECX = 20;
        public static final int EDX = 24;

        private CpuidEntry2() {
        }
    }

    /** struct kvm_lapic_state, section 4.57. */
    public static final class Lapic {
        public static final int SIZE = 1024;
        public static final int REGS = 0;

        private Lapic() {
        }
    }

    /** struct kvm_mp_state, section 4.38. */
    public static final class MpState {
        public static final int SIZE = 4;
        public static final int MP_STATE = 0;

        private MpState() {
        }
    }

    /** struct kvm_vcpu_events, section 4.31. */
    public static final class VcpuEvents {
        public static final int SIZE = 64;
        public static final int EXCEPTION_INJECTED = 0;
        public static final int EXCEPTION_NR = 1;
        public static final int EXCEPTION_HAS_ERROR_CODE = 2;
        public static final int EXCEPTION_PENDING = 3;
        public static final int EXCEPTION_ERROR_CODE = 4;
        public static final int INTERRUPT_INJECTED = 8;
        public static final int INTERRUPT_NR = 9;
        public static final int INTERRUPT_SOFT = 10;
        public static final int INTERRUPT_SHADOW = 11;
        public static final int NMI_INJECTED = 12;
        public static final int NMI_PENDING = 13;
        public static final int NMI_MASKED = 14;
        public static final int SIPI_VECTOR = 16;
        public static final int FLAGS = 20;
        public static final int SMI_SMM = 24;
        public static final int SMI_PENDING = 25;
        public static final int SMI_SMM_INSIDE_NMI = 26;
        public static final int SMI_LATCHED_INIT = 27;
        public static final int TRIPLE_FAULT_PENDING = 28;
        public static final int EXCEPTION_HAS_PAYLOAD = 55;
        public static final int EXCEPTION_PAYLOAD = 56;

        private VcpuEvents() {
        }
    }

    /** struct kvm_debugregs, section 4.33. */
    public static final class DebugRegs {
        public static final int SIZE = 128;
        public static final int DB = 0;
        public static final int DR6 = 32;
        public static final int DR7 = 40;
        public static final int FLAGS = 48;

        private DebugRegs() {
        }
    }

    /** struct kvm_xsave, section 4.42. */
    public static final class Xsave {
        public static final int SIZE = 4096;
        public static final int REGION = 0;

        private Xsave() {
        }
    }

    /** struct kvm_xcrs, section 4.44. */
    public static final class Xcrs {
        public static final int SIZE = 392;
        public static final int NR_XCRS = 0;
        public static final int FLAGS = 4;
        public static final int XCRS = 8;

        private Xcrs() {
        }
    }

    /** struct kvm_xcr, section 4.44. */
    public static final class Xcr {
        public static final int SIZE = 16;
        public static final int XCR = 0;
        public static final int VALUE = 8;

        private Xcr() {
        }
    }

    /** struct kvm_interrupt, section 4.16. */
    public static final class Interrupt {
        public static final int SIZE = 4;
        public static final int IRQ = 0;

        private Interrupt() {
        }
    }

    /** struct kvm_guest_debug, section 4.87. */
    public static final class GuestDebug {
        public static final int SIZE = 72;
        public static final int CONTROL = 0;
        public static final int ARCH_DEBUGREG = 8;

        private GuestDebug() {
        }
    }

    /** struct kvm_translation, section 4.15. */
    public static final class Translation {
        public static final int SIZE = 24;
        public static final int LINEAR_ADDRESS = 0;
        public static final int PHYSICAL_ADDRESS = 8;
        public static final int VALID = 16;
        public static final int WRITEABLE = 17;
        public static final int USERMODE = 18;

        private Translation() {
        }
    }

    /** struct kvm_dirty_log, section 4.8. */
    public static final class DirtyLog {
        public static final int SIZE = 16;
        public static final int SLOT = 0;
        public static final int DIRTY_BITMAP = 8;

        private DirtyLog() {
        }
    }

    /** struct kvm_clear_dirty_log, section 4.117. */
    public static final class ClearDirtyLog {
        public static final int SIZE = 24;
        public static final int SLOT = 0;
        public static final int NUM_PAGES = 4;
        public static final int FIRST_PAGE = 8;
        public static final int DIRTY_BITMAP = 16;

        private ClearDirtyLog() {
        }
    }

    /** struct kvm_dirty_gfn, section 8.29. */
    public static final class DirtyGfn {
        public static final int SIZE = 16;
        public static final int FLAGS = 0;
        public static final int SLOT = 4;
        public static final int OFFSET = 8;

        private DirtyGfn() {
        }
    }

    /** struct kvm_enable_cap, section 4.37. */
    public static final class EnableCap {
        public static final int SIZE = 104;
        public static final int CAP = 0;
        public static final int FLAGS = 4;
        public static final int ARGS = 8;

        private EnableCap() {
        }
    }

    /** struct kvm_coalesced_mmio_zone, section 4.116. */
    public static final class CoalescedZone {
        public static final int SIZE = 16;
        public static final int ADDR = 0;
        public static final int SIZE_BYTES = 8;
        public static final int PIO = 12;

        private CoalescedZone() {
        }
    }

    /** struct kvm_coalesced_mmio, section 4.116. */
    public static final class CoalescedEntry {
        public static final int SIZE = 24;
        public static final int PHYS_ADDR = 0;
        public static final int LEN = 8;
        public static final int PIO = 12;
        public static final int DATA = 16;

        private CoalescedEntry() {
        }
    }

    /** struct kvm_coalesced_mmio_ring, section 4.116. */
    public static final class CoalescedRing {
        public static final int SIZE = 8;
        public static final int FIRST = 0;
        public static final int LAST = 4;
        public static final int COALESCED_MMIO = 8;

        private CoalescedRing() {
        }
    }

    /** struct kvm_irq_routing, section 4.52. */
    public static final class IrqRouting {
        public static final int SIZE = 8;
        public static final int NR = 0;
        public static final int FLAGS = 4;

        private IrqRouting() {
        }
    }

    /** struct kvm_irq_routing_entry, section 4.52. */
    public static final class IrqRoutingEntry {
        public static final int SIZE = 48;
        public static final int GSI = 0;
        public static final int TYPE = 4;
        public static final int FLAGS = 8;
        public static final int U_IRQCHIP_IRQCHIP = 16;
        public static final int U_IRQCHIP_PIN = 20;
        public static final int U_MSI_ADDRESS_LO = 16;
        public static final int U_MSI_ADDRESS_HI = 20;
        public static final int U_MSI_DATA = 24;

        private IrqRoutingEntry() {
        }
    }

    /** struct kvm_irqfd, section 4.75. */
    public static final class Irqfd {
        public static final int SIZE = 32;
        public static final int FD = 0;
        public static final int GSI = 4;
        public static final int FLAGS = 8;
        public static final int RESAMPLEFD = 12;

        private Irqfd() {
        }
    }

    /** struct kvm_ioeventfd, section 4.59. */
    public static final class Ioeventfd {
        public static final int SIZE = 64;
        public static final int DATAMATCH = 0;
        public static final int ADDR = 8;
        public static final int LEN = 16;
        public static final int FD = 20;
        public static final int FLAGS = 24;

        private Ioeventfd() {
        }
    }

    /** struct kvm_msi, section 4.70. */
    public static final class Msi {
        public static final int SIZE = 32;
        public static final int ADDRESS_LO = 0;
        public static final int ADDRESS_HI = 4;
        public static final int DATA = 8;
        public static final int FLAGS = 12;

        private Msi() {
        }
    }

    /** struct kvm_clock_data, section 4.29. */
    public static final class ClockData {
        public static final int SIZE = 48;
        public static final int CLOCK = 0;
        public static final int FLAGS = 8;
        public static final int REALTIME = 16;
        public static final int HOST_TSC = 24;

        private ClockData() {
        }
    }

    /** struct kvm_device_attr, section 4.80. */
    public static final class DeviceAttr {
        public static final int SIZE = 24;
        public static final int FLAGS = 0;
        public static final int GROUP = 4;
        public static final int ATTR = 8;
        public static final int ADDR = 16;

        private DeviceAttr() {
        }
    }

    /** struct sigaction, sigaction(2): as the C library has it, not the kernel; it fills in sa_restorer itself. */
    public static final class Sigaction {
        public static final int SIZE = 152;
        public static final int SA_HANDLER = 0;
        public static final int SA_MASK = 8;
        public static final int SA_FLAGS = 136;

        private Sigaction() {
        }
    }
}
