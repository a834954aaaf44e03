package dev.vivarium.engine.x86.state;

import dev.vivarium.engine.vcpu.CpuModel;
import dev.vivarium.engine.x86.softfloat.FloatEnv;

/**
 * The working registers of one software processor, laid out for speed: plain fields and arrays, owned by the
 * processor's thread. {@code CpuState} is the form in which they are saved.
 *
 * <p>The six status flags are kept as two words from which each is computed when it is read: {@link #flagResult}, the
 * last result sign-extended to 64 bits, and {@link #flagBits}. Zero is {@code flagResult == 0}; sign its top bit,
 * inverted by {@link #SIGN_DELTA}; parity that of its low byte, inverted by {@link #PARITY_DELTA}. In
 * {@code flagBits} bit 63 is carry, bit 62 is carry XOR overflow (the carry into the sign bit), bit 3 is adjust.
 */
public final class Cpu {
    public static final int RAX = 0;
    public static final int RCX = 1;
    public static final int RDX = 2;
    public static final int RBX = 3;
    public static final int RSP = 4;
    public static final int RBP = 5;
    public static final int RSI = 6;
    public static final int RDI = 7;
    /** Slot of {@link #r} that is always zero: the base or index that an operand lacks. */
    public static final int ZERO = 16;
    /** Slot of {@link #r} that holds the instruction pointer at which the running block began. */
    public static final int BLOCK_IP = 17;

    public static final int ES = 0;
    public static final int CS = 1;
    public static final int SS = 2;
    public static final int DS = 3;
    public static final int FS = 4;
    public static final int GS = 5;
    public static final int LDTR = 6;
    public static final int TR = 7;

    /** {@link #flagBits}: sign is the opposite of the result's. */
    public static final long SIGN_DELTA = 1L << 16;
    /** {@link #flagBits}: parity is the opposite of the result's. */
    public static final long PARITY_DELTA = 1L << 17;

    /** Longs from one vector register to the next in {@link #v}. */
    public static final int VECTOR_STRIDE = 4;
    /** Index in {@link #v} of a temporary register that holds a memory operand, low quadword first. */
    public static final int VECTOR_TEMP = 16 * VECTOR_STRIDE;
    /** Index in {@link #v} of another, for a result that an exception may still keep from its destination. */
    public static final int VECTOR_RESULT = 17 * VECTOR_STRIDE;

    /** What kind of processor it is: set once, before anything runs. */
    public CpuModel model = CpuModel.X86_64_V2;
    /** General registers by number, then {@link #ZERO} and {@link #BLOCK_IP}. */
    public final long[] r = new long[18];
    /** Offset in CS of the next instruction; exact between blocks, see {@link #BLOCK_IP} inside one. */
    public long rip;
    public long flagResult;
    public long flagBits;
    /** RFLAGS without the status flags and without bit 1. */
    public int system;

    public final SegmentRegister[] segments = new SegmentRegister[8];
    public long gdtBase;
    public int gdtLimit;
    public long idtBase;
    public int idtLimit;

    public long cr0;
    public long cr2;
    public long cr3;
    public long cr4;
    public long xcr0 = 1;
    public final long[] dr = new long[8];
    public long efer;

    /** YMM0–15 at n × {@link #VECTOR_STRIDE}, lowest quadword first, then the two temporary ones. */
    public final long[] v = new long[18 * VECTOR_STRIDE];
    /** MXCSR's working form. */
    public final FloatEnv sse = new FloatEnv();
    /** The x87 unit; its registers are the MMX registers. */
    public final X87State fpu = new X87State();

    /** CPL. */
    public int cpl;
    /** Operand and address size of the code segment: 16, 32 or 64. */
    public int codeBits;
    /** Whether EFER.LMA is set. */
    public boolean longMode;
    /** All ones of the instruction pointer's width. */
    public long ipMask;

    /** Rises whenever code may be found elsewhere, or be decoded otherwise, than before: CS, paging, TLB flushes. */
    public int codeEpoch;

    private final Fault fault = new Fault();

    public Cpu() {
        for (int i = 0; i < segments.length; i++) {
            segments[i] = new SegmentRegister();
        }
    }

    /** An exception to throw that pushes no error code. */
    public Fault fault(int vector) {
        return fault.set(vector, Fault.NO_CODE);
    }

    /** An exception to throw, with its error code. */
    public Fault fault(int vector, int errorCode) {
        return fault.set(vector, errorCode);
    }

    public SegmentRegister cs() {
        return segments[CS];
    }

    public SegmentRegister ss() {
        return segments[SS];
    }

    public boolean isProtected() {
        return (cr0 & ControlBits.CR0_PE) != 0;
    }

    public boolean isVirtual8086() {
        return (system & Rflags.VM) != 0;
    }

    /** Real mode or virtual-8086 mode: segments are selectors shifted by four. */
    public boolean isRealOrVirtual() {
        return !isProtected() || isVirtual8086();
    }

    public int iopl() {
        return system >> 12 & 3;
    }

    /** Follows a change of CS, CR0, EFER or RFLAGS.VM: sets {@link #codeBits} and {@link #ipMask}. */
    public void updateCodeMode() {
        codeEpoch++;
        SegmentRegister cs = segments[CS];
        if (longMode && cs.has(SegmentRegister.LONG)) {
            codeBits = 64;
        } else {
            codeBits = cs.has(SegmentRegister.BIG) && !isVirtual8086() ? 32 : 16;
        }
        ipMask = codeBits == 64 ? -1L : 0xFFFF_FFFFL;
    }

    /** RFLAGS as PUSHF would store it. */
    public long rflags() {
        return Flags.status(this) | system | Rflags.ALWAYS;
    }

    /** Sets all of RFLAGS without any check of privilege. */
    public void setRflags(long value) {
        Flags.setStatus(this, (int) value);
        system = (int) value & Rflags.SYSTEM;
    }
}
