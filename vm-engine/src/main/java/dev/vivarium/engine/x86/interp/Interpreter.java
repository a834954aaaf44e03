package dev.vivarium.engine.x86.interp;

import dev.vivarium.engine.vcpu.CpuState;
import dev.vivarium.engine.vcpu.CpuidTable;
import dev.vivarium.engine.x86.decode.Insn;
import dev.vivarium.engine.x86.mmu.Mmu;
import dev.vivarium.engine.x86.state.ControlBits;
import dev.vivarium.engine.x86.state.Cpu;
import dev.vivarium.engine.x86.state.Fault;
import dev.vivarium.engine.x86.state.Rflags;
import dev.vivarium.engine.x86.state.SegmentRegister;
import dev.vivarium.engine.x86.state.X87State;

/**
 * What the operations of the instruction rows work on: registers, memory, and the processor's surroundings. One per
 * processor, owned by its thread. {@link BlockRunner} drives it.
 */
public final class Interpreter {
    /** Bits of {@link #attention}: why the run loop must look up before the next block. */
    public static final int INTERRUPT = 1;
    public static final int NMI = 2;
    public static final int INIT = 4;
    public static final int STARTUP = 8;
    public static final int KICK = 16;
    /** A device wrote to a page that holds decoded code. */
    public static final int CODE_WRITTEN = 32;
    /** Somebody who logs writes to RAM has taken what there was. */
    public static final int WRITES_TAKEN = 256;
    /** A trace was compiled. */
    public static final int COMPILED = 128;
    /** Set by the processor itself: something of {@link #inhibit}, single step, or HLT. */
    public static final int OWN = 64;

    static {
        Segmentation.link();
    }

    /** Bits of {@link #inhibit}. */
    public static final int AFTER_STI = 1;
    public static final int AFTER_MOV_SS = 2;

    public final Cpu cpu;
    public final Mmu mmu;
    public final Surroundings outside;
    /** Model-specific registers that no other object holds. */
    public final ModelRegisters msrs;
    final LockWait lockWait;
    /** What CPUID says. */
    final CpuidTable cpuid;
    /** Room for an XSAVE area on its way to or from memory. */
    final byte[] extendedImage = new byte[CpuidTable.XSAVE_SIZE_AVX];
    /** {@link Cpu#r}. */
    final long[] r;
    private final Attention attention;

    /** Instructions retired. */
    long retired;
    /** Interrupts (and after MOV SS debug exceptions too) wait for one more instruction. */
    int inhibit;
    /** An interrupt that another back end acknowledged and did not come to deliver. */
    int delivering = CpuState.Events.NO_INTERRUPT;
    /** Whether an INIT message starts it at the reset vector and not in wait for a start-up message. */
    boolean bootProcessor = true;
    /** HLT was executed. */
    boolean halted;
    /** NMIs wait for IRET. */
    boolean nmiBlocked;
    /** DR6 bits of debug exceptions that the instruction under way will raise when it is complete. */
    int debugHits;
    /** {@link Cpu#codeEpoch} when the run loop last looked a block up. */
    int epoch;
    /** The place in its trace of the compiled instruction that raised the last fault. */
    int stoppedAt;
    /** EXT of error codes: 1 while an event from outside the program is being delivered. */
    int ext;
    /** RFLAGS.TF was set when the instruction under way began: it will trap when it is complete. */
    boolean stepping;
    /** Where RFLAGS.RF let an instruction pass its breakpoint, or -1. */
    long resumedAt = -1;
    /** An exception could not be delivered even as a double fault: the processor has shut down. */
    boolean shutdown;
    /** What the pin FERR# says. */
    private boolean numericError;
    /** The run loop must go the careful way: single step, breakpoints, or {@link #inhibit}. */
    boolean careful;

    public Interpreter(Cpu cpu, Mmu mmu, Surroundings outside) {
        this.cpu = cpu;
        cpu.model = outside.model();
        this.mmu = mmu;
        this.outside = outside;
        this.cpuid = CpuidTable.of(outside.model(), outside.topology());
        this.msrs = new ModelRegisters();
        this.r = cpu.r;
        this.attention = outside.attention();
        this.lockWait = new LockWait(attention, pauseBits());
        cpu.fpu.onPendingChanged(this::driveNumericError);
    }

    /** Linear address of the memory operand, for an access of {@code sizeBytes}, checked against its segment. */
    long address(Insn in, int sizeBytes, boolean write) {
        return in.flat
                ? r[in.base] + (r[in.index] << in.scale) + in.disp
                : Segmentation.linear(cpu, in.seg, offset(in), sizeBytes, write);
    }

    /** Offset of the memory operand in its segment, in the address size: what LEA gives. */
    long offset(Insn in) {
        long offset = r[in.base] + (r[in.index] << in.scale) + in.disp;
        return switch (in.addressBits) {
            case 64 -> offset;
            case 32 -> offset & 0xFFFF_FFFFL;
            default -> offset & 0xFFFF;
        };
    }

    /** Byte register {@code number}; 20–23 are AH, CH, DH, BH. */
    int get8(int number) {
        return number < 16 ? (int) r[number] & 0xFF : (int) r[number & 3] >> 8 & 0xFF;
    }

    void set8(int number, int value) {
        if (number < 16) {
            r[number] = r[number] & ~0xFFL | value & 0xFF;
        } else {
            r[number & 3] = r[number & 3] & ~0xFF00L | (value & 0xFF) << 8;
        }
    }

    void set16(int number, int value) {
        r[number] = r[number] & ~0xFFFFL | value & 0xFFFF;
    }

    /** Raises #UD or #NM unless SSE instructions are enabled (SDM Vol. 3A, 13.1). */
    void checkSse() {
        if ((cpu.cr0 & (ControlBits.CR0_EM | ControlBits.CR0_TS)) != 0 || (cpu.cr4 & ControlBits.CR4_OSFXSR) == 0) {
            boolean usable = (cpu.cr0 & ControlBits.CR0_EM) == 0 && (cpu.cr4 & ControlBits.CR4_OSFXSR) != 0;
            throw cpu.fault(usable ? Fault.NM : Fault.UD);
        }
    }

    /** Raises #UD where there is no VEX prefix: real and virtual-8086 mode (SDM Vol. 2A, 2.3.2). */
    void checkVex() {
        if (cpu.isRealOrVirtual()) {
            throw cpu.fault(Fault.UD);
        }
    }

    /** Raises #UD or #NM unless AVX instructions are enabled (SDM Vol. 2A, 2.4; Vol. 3A, 13.1). */
    void checkAvx() {
        boolean enabled = (cpu.cr4 & ControlBits.CR4_OSXSAVE) != 0 && (cpu.xcr0 & ExtendedState.SSE_AND_AVX)
                == ExtendedState.SSE_AND_AVX;
        if (!enabled || cpu.isRealOrVirtual()) {
            throw cpu.fault(Fault.UD);
        }
        if ((cpu.cr0 & ControlBits.CR0_TS) != 0) {
            throw cpu.fault(Fault.NM);
        }
    }

    /** Raises #UD, #NM or #MF unless MMX instructions can run now (SDM Vol. 3A, 12.1 and 12.6). */
    void checkMmx() {
        if ((cpu.cr0 & ControlBits.CR0_EM) != 0) {
            throw cpu.fault(Fault.UD);
        }
        if ((cpu.cr0 & ControlBits.CR0_TS) != 0) {
            throw cpu.fault(Fault.NM);
        }
        waitForFpu();
    }

    /** Raises #NM or #MF unless a waiting x87 instruction can run now (SDM Vol. 3A, 2.5 and 9.2.2). */
    void checkFpu() {
        if ((cpu.cr0 & (ControlBits.CR0_EM | ControlBits.CR0_TS)) != 0) {
            throw cpu.fault(Fault.NM);
        }
        if (cpu.fpu.isPending()) {
            waitForFpu();
        }
    }

    /** Raises #NM unless an x87 instruction that does not wait can run now. */
    void checkFpuNoWait() {
        if ((cpu.cr0 & (ControlBits.CR0_EM | ControlBits.CR0_TS)) != 0) {
            throw cpu.fault(Fault.NM);
        }
    }

    /**
     * Raises #MF if an unmasked x87 exception is pending. Without CR0.NE it waits for an interrupt, which FERR# should
     * bring about, unless the board asserts IGNNE# (SDM Vol. 3A, 2.5; Vol. 1, 8.7.2 and 8.7.3).
     */
    void waitForFpu() {
        if (!cpu.fpu.isPending()) {
            return;
        }
        if ((cpu.cr0 & ControlBits.CR0_NE) != 0) {
            throw cpu.fault(Fault.MF);
        }
        if (!outside.bus().setNumericError(true)) {
            throw cpu.fault(Fault.FROZEN);
        }
    }

    /** Drives the pin FERR#, after a change of CR0.NE or of the x87 unit's summary. */
    void driveNumericError() {
        boolean asserted = cpu.fpu.isPending() && (cpu.cr0 & ControlBits.CR0_NE) == 0;
        if (asserted != numericError) {
            numericError = asserted;
            outside.bus().setNumericError(asserted);
        }
    }

    /**
     * Records an x87 instruction that is complete: address and, if it raised an unmasked exception, opcode (SDM Vol. 1,
     * 8.1.8 and 8.1.9; opcodes as without "fopcode compatibility").
     */
    void noteFpu(Insn in) {
        X87State f = cpu.fpu;
        f.lastInstruction = startIp(in);
        f.lastCodeSelector = cpu.segments[Cpu.CS].selector;
        if (f.isPending()) {
            f.lastOpcode = (in.row.opcode() & 7) << 8 | in.modrm & 0xFF;
        }
    }

    /** The same of one with an operand in memory, whose address is recorded too. */
    void noteFpuMemory(Insn in) {
        noteFpu(in);
        X87State f = cpu.fpu;
        f.lastData = offset(in);
        f.lastDataSelector = cpu.segments[in.seg].selector;
    }

    /** Ends an SSE instruction that {@code FloatEnv.begin} began: nothing is stored if an exception is not masked. */
    void endSimd(int sticky) {
        if (cpu.sse.end(sticky)) {
            throw simdException();
        }
    }

    /** #XM, or #UD where the operating system does not know it. */
    Fault simdException() {
        return cpu.fault((cpu.cr4 & ControlBits.CR4_OSXMMEXCPT) != 0 ? Fault.XM : Fault.UD);
    }

    /** #GP(0) where a 128-bit operand must be aligned and is not. */
    void checkVectorAlignment(long la) {
        if ((la & 15) != 0) {
            throw protection();
        }
    }

    /** Loads a 128-bit memory operand into {@link Cpu#VECTOR_TEMP}. */
    void loadVector(long la) {
        long low = mmu.load64(la);
        cpu.v[Cpu.VECTOR_TEMP + 1] = mmu.load64(la + 8);
        cpu.v[Cpu.VECTOR_TEMP] = low;
    }

    /** Stores {@link Cpu#VECTOR_TEMP}. */
    void storeVector(long la) {
        mmu.probeWrite(la, 16);
        mmu.store64(la, cpu.v[Cpu.VECTOR_TEMP]);
        mmu.store64(la + 8, cpu.v[Cpu.VECTOR_TEMP + 1]);
    }

    /** As {@link #checkVectorAlignment}, of 256 bits. */
    void checkWideAlignment(long la) {
        if ((la & 31) != 0) {
            throw protection();
        }
    }

    /** As {@link #loadVector}, 256 bits. */
    void loadWide(long la) {
        long low = mmu.load64(la);
        long second = mmu.load64(la + 8);
        long third = mmu.load64(la + 16);
        cpu.v[Cpu.VECTOR_TEMP + 3] = mmu.load64(la + 24);
        cpu.v[Cpu.VECTOR_TEMP + 2] = third;
        cpu.v[Cpu.VECTOR_TEMP + 1] = second;
        cpu.v[Cpu.VECTOR_TEMP] = low;
    }

    /** As {@link #storeVector}, 256 bits. */
    void storeWide(long la) {
        mmu.probeWrite(la, 32);
        for (int i = 0; i < 4; i++) {
            mmu.store64(la + 8 * i, cpu.v[Cpu.VECTOR_TEMP + i]);
        }
    }

    /** Moves {@link Cpu#VECTOR_RESULT} to a register. */
    void moveResult(int register) {
        System.arraycopy(cpu.v, Cpu.VECTOR_RESULT, cpu.v, register, Cpu.VECTOR_STRIDE);
    }

    /** A result of 128 bits clears the rest of its register where the instruction has a VEX prefix. */
    void clearUpper(int register) {
        cpu.v[register + 2] = 0;
        cpu.v[register + 3] = 0;
    }

    /** #GP(0) unless CPL is 0. */
    void checkCpl0() {
        if (cpu.cpl != 0) {
            throw protection();
        }
    }

    /** Whether ModRM.rm of {@code in} is memory. */
    static boolean isMemory(Insn in) {
        return (in.modrm & 0xC0) != 0xC0;
    }

    /** The instruction pointer of the instruction after {@code in}. */
    long nextIp(Insn in) {
        return r[Cpu.BLOCK_IP] + in.next & cpu.ipMask;
    }

    /** The instruction pointer of {@code in} itself. */
    long startIp(Insn in) {
        return r[Cpu.BLOCK_IP] + in.start & cpu.ipMask;
    }

    /** Width in bits of the stack pointer. */
    int stackBits() {
        return cpu.codeBits == 64 ? 64 : cpu.ss().has(SegmentRegister.BIG) ? 32 : 16;
    }

    /** Whether something wants the processor's attention that it may have now. */
    boolean isWanted() {
        int bits = attention.get();
        return bits != 0 && ((bits & ~(INTERRUPT | NMI)) != 0
                || (bits & INTERRUPT) != 0 && (cpu.system & Rflags.IF) != 0
                || (bits & NMI) != 0 && !nmiBlocked);
    }

    /** Whether NMIs wait for IRET. */
    public boolean isNmiBlocked() {
        return nmiBlocked;
    }

    /** The bits of attention that {@link #isWanted} answers to now. */
    public int wantedBits() {
        return ~((cpu.system & Rflags.IF) == 0 ? INTERRUPT : 0) & ~(nmiBlocked ? NMI : 0);
    }

    /** What SYSCALL or SYSRET to 64-bit code do with CS, SS and CPL, after the rest was done elsewhere. */
    public void completeFastCall(boolean call) {
        if (call) {
            FastCalls.enterSystem(this);
        } else {
            FastCalls.enterProgram(this, true);
        }
    }

    /** What PAUSE has the processor attend to: of those that take turns, the next one has its turn then. */
    public int pauseBits() {
        return outside.topology().processors() > 1 ? KICK : 0;
    }

    /** Counts instructions that others than the interpreter ran. */
    public void addRetired(long count) {
        retired += count;
    }

    /** Asks the run loop to look before the next block. */
    void lookUp() {
        outside.attention().set(OWN);
    }

    /** Follows a change of RFLAGS.TF, DR7 or {@link #inhibit}. */
    void updateCareful() {
        careful = inhibit != 0 || (cpu.system & Rflags.TF) != 0 || (cpu.dr[7] & 0xFF) != 0 || debugHits != 0
                || (cpu.system & Rflags.RF) != 0;
        if (careful) {
            lookUp();
        }
    }

    /** The exception for an access of {@code in} to a non-canonical address: #SS(0) through the stack, else #GP(0). */
    Fault nonCanonical(Insn in) {
        boolean stack = in.row.is("stack") && !(in.row.hasModrm() && isMemory(in) && isOperandNonCanonical(in));
        return cpu.fault(stack || in.seg == Cpu.SS && isMemory(in) ? Fault.SS : Fault.GP, ext);
    }

    /** Of a stack instruction with a memory operand: PUSH and CALL read it first, POP writes it last. */
    private boolean isOperandNonCanonical(Insn in) {
        boolean last = in.row.operands().getFirst().write();
        return last ? isCanonical(cpu.r[Cpu.RSP], in.operandBits / Byte.SIZE)
                : !isCanonical(address(in, Long.BYTES, false), Long.BYTES);
    }

    private static boolean isCanonical(long first, int bytes) {
        long last = first + bytes - 1;
        return first << 16 >> 16 == first && last << 16 >> 16 == last;
    }

    /** #GP(0), with EXT as it is. */
    Fault protection() {
        return cpu.fault(Fault.GP, ext);
    }

    /** An exception whose error code names a selector. */
    Fault selectorFault(int vector, int selector) {
        return cpu.fault(vector, selector & 0xFFFC | ext);
    }
}
