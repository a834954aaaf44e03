package dev.vivarium.host.abi;

/**
 * Names of registers (WHV_REGISTER_NAME); page WHvVirtualProcessorDataTypes. Those that are numbered follow each
 * other.
 */
public final class WhpRegister {
    public static final int RAX = 0;
    public static final int RCX = 1;
    public static final int RDX = 2;
    public static final int RBX = 3;
    public static final int RSP = 4;
    public static final int RBP = 5;
    public static final int RSI = 6;
    public static final int RDI = 7;
    public static final int R8 = 8;
    public static final int R9 = 9;
    public static final int R10 = 10;
    public static final int R11 = 11;
    public static final int R12 = 12;
    public static final int R13 = 13;
    public static final int R14 = 14;
    public static final int R15 = 15;
    public static final int RIP = 16;
    public static final int RFLAGS = 17;
    public static final int ES = 18;
    public static final int CS = 19;
    public static final int SS = 20;
    public static final int DS = 21;
    public static final int FS = 22;
    public static final int GS = 23;
    public static final int LDTR = 24;
    public static final int TR = 25;
    public static final int IDTR = 26;
    public static final int GDTR = 27;
    public static final int CR0 = 28;
    public static final int CR2 = 29;
    public static final int CR3 = 30;
    public static final int CR4 = 31;
    public static final int CR8 = 32;
    public static final int DR0 = 33;
    public static final int DR1 = 34;
    public static final int DR2 = 35;
    public static final int DR3 = 36;
    public static final int DR6 = 37;
    public static final int DR7 = 38;
    public static final int XCR0 = 39;

    // x87, MMX and SSE
    public static final int XMM0 = 0x1000;
    public static final int XMM15 = 0x100F;
    public static final int FP_MMX0 = 0x1010;
    public static final int FP_MMX7 = 0x1017;
    public static final int FP_CONTROL_STATUS = 0x1018;
    public static final int XMM_CONTROL_STATUS = 0x1019;

    // Model-specific registers
    public static final int TSC = 0x2000;
    public static final int EFER = 0x2001;
    public static final int KERNEL_GS_BASE = 0x2002;
    public static final int APIC_BASE = 0x2003;
    public static final int PAT = 0x2004;
    public static final int SYSENTER_CS = 0x2005;
    public static final int SYSENTER_EIP = 0x2006;
    public static final int SYSENTER_ESP = 0x2007;
    public static final int STAR = 0x2008;
    public static final int LSTAR = 0x2009;
    public static final int CSTAR = 0x200A;
    public static final int SFMASK = 0x200B;
    public static final int MTRR_CAP = 0x200D;
    public static final int MTRR_DEF_TYPE = 0x200E;
    public static final int MTRR_PHYS_BASE0 = 0x2010;
    public static final int MTRR_PHYS_BASE15 = 0x201F;
    public static final int MTRR_PHYS_MASK0 = 0x2040;
    public static final int MTRR_PHYS_MASK15 = 0x204F;
    public static final int MTRR_FIX_64K_00000 = 0x2070;
    public static final int MTRR_FIX_16K_80000 = 0x2071;
    public static final int MTRR_FIX_16K_A0000 = 0x2072;
    public static final int MTRR_FIX_4K_C0000 = 0x2073;
    public static final int MTRR_FIX_4K_F8000 = 0x207A;
    public static final int TSC_AUX = 0x207B;
    public static final int XSS = 0x208B;
    public static final int TSC_ADJUST = 0x2096;

    // What is in flight between two instructions
    public static final int PENDING_INTERRUPTION = 0x80000000;
    public static final int INTERRUPT_STATE = 0x80000001;
    public static final int PENDING_EVENT = 0x80000002;
    public static final int DELIVERABILITY_NOTIFICATIONS = 0x80000004;
    public static final int INTERNAL_ACTIVITY_STATE = 0x80000005;
    public static final int PENDING_DEBUG_EXCEPTION = 0x80000006;

    private WhpRegister() {
    }
}
