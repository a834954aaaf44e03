package dev.vivarium.engine.x86.state;

import dev.vivarium.engine.x86.softfloat.Float80;
import dev.vivarium.engine.x86.softfloat.Float80Logarithms;
import dev.vivarium.engine.x86.softfloat.Float80Trigonometry;
import dev.vivarium.engine.x86.softfloat.FloatEnv;

/**
 * The x87 unit's registers (SDM Vol. 1, 8.1) and the MMX registers that are the same ones (9.2). Registers are kept by
 * physical number; stack positions count from TOP. Only the processor's own thread touches them.
 *
 * <p>An instruction begins with {@link #begin}, computes with {@link #env}, asks {@link #mayWriteRegister} or
 * {@link #mayWriteMemory}, and ends with {@link #commit}. Until then nothing the guest can see has changed, so a fault
 * on its memory operand can still abandon it.
 *
 * <p>Whether and when #MF is raised is the interpreter's decision: {@link #isPending}.
 */
public final class X87State {
    public static final int STACK_FAULT = 0x0040;
    public static final int C0 = 0x0100;
    public static final int C1 = 0x0200;
    public static final int C2 = 0x0400;
    public static final int C3 = 0x4000;
    public static final int CONDITION_CODES = C0 | C1 | C2 | C3;
    /** FCW after FNINIT. */
    public static final int CONTROL_INITIAL = 0x037F;
    /** FCW after a reset of the processor. */
    public static final int CONTROL_POWER_ON = 0x0040;

    private static final int SUMMARY_AND_BUSY = 0x8080;
    private static final int TOP_SHIFT = 11;
    private static final int TOP_MASK = 7 << TOP_SHIFT;
    private static final int CONTROL_MASK = 0x1F3F;
    private static final int CONTROL_ONE = 0x0040;

    /** Control for the operations, and the flags of the instruction in progress. */
    public final FloatEnv env = new FloatEnv();
    public final Float80Trigonometry trigonometry = new Float80Trigonometry(env);
    public final Float80Logarithms logarithms = new Float80Logarithms(env);
    /** Opcode (11 bits) and addresses of the last non-control instruction; kept by the interpreter. */
    public int lastOpcode;
    public int lastCodeSelector;
    public int lastDataSelector;
    public long lastInstruction;
    public long lastData;

    private final long[] significands = new long[8];
    private final int[] signExponents = new int[8];
    private int control;
    /** Without TOP. */
    private int status;
    private int top;
    /** One bit for each physical register that is not empty. */
    private int full;
    /** Told when {@link #isPending} has changed. */
    private Runnable pendingChanged = () -> {
    };
    /** Status bits beyond the flags in {@link #env} that {@link #commit} sets. */
    private int pendingStatus;

    public X87State() {
        setControl(CONTROL_POWER_ON);
        full = 0xFF;
    }

    /** @param listener told when {@link #isPending} has changed */
    public void onPendingChanged(Runnable listener) {
        pendingChanged = listener;
    }

    /** FNINIT. The registers' contents stay. */
    public void initialize() {
        clearExceptions();
        status = 0;
        top = 0;
        full = 0;
        lastOpcode = 0;
        lastCodeSelector = 0;
        lastDataSelector = 0;
        lastInstruction = 0;
        lastData = 0;
        setControl(CONTROL_INITIAL);
    }

    public int control() {
        return control;
    }

    /** FLDCW: may leave an exception pending that was masked before. */
    public void setControl(int value) {
        control = value & CONTROL_MASK | CONTROL_ONE;
        env.setX87Control(control);
        summarize();
    }

    public int status() {
        return status | top << TOP_SHIFT;
    }

    /** ES and B follow from the flags and masks. */
    public void setStatus(int value) {
        top = value >> TOP_SHIFT & 7;
        status = value & 0xFFFF & ~TOP_MASK;
        summarize();
    }

    /** FNCLEX. */
    public void clearExceptions() {
        boolean was = isPending();
        status &= CONDITION_CODES;
        if (was) {
            pendingChanged.run();
        }
    }

    private void summarize() {
        boolean unmasked = (status & ~control & FloatEnv.ALL) != 0;
        boolean changed = unmasked != isPending();
        status = unmasked ? status | SUMMARY_AND_BUSY : status & ~SUMMARY_AND_BUSY;
        if (changed) {
            pendingChanged.run();
        }
    }

    /** An unmasked exception waits for the next waiting instruction. */
    public boolean isPending() {
        return (status & SUMMARY_AND_BUSY) != 0;
    }

    /** Replaces the condition codes given in {@code mask}. */
    public void setConditionCodes(int mask, int values) {
        status = status & ~mask | values;
    }

    public int top() {
        return top;
    }

    /** FINCSTP and FDECSTP, without looking at tags. */
    public void rotate(int count) {
        top = top + count & 7;
    }

    public boolean isEmpty(int i) {
        return (full >> (top + i & 7) & 1) == 0;
    }

    public long significand(int i) {
        return significands[top + i & 7];
    }

    public int signExponent(int i) {
        return signExponents[top + i & 7];
    }

    /** Writes a register and marks it full. */
    public void set(int i, long significand, int signExponent) {
        int physical = top + i & 7;
        significands[physical] = significand;
        signExponents[physical] = signExponent;
        full |= 1 << physical;
    }

    /** Writes a register and leaves its tag alone. */
    public void load(int i, long significand, int signExponent) {
        int physical = top + i & 7;
        significands[physical] = significand;
        signExponents[physical] = signExponent & 0xFFFF;
    }

    public void push(long significand, int signExponent) {
        top = top - 1 & 7;
        set(0, significand, signExponent);
    }

    public void pop() {
        full &= ~(1 << top);
        top = top + 1 & 7;
    }

    /** Marks a register empty. */
    public void free(int i) {
        full &= ~(1 << (top + i & 7));
    }

    /** One bit for each physical register that is not empty: the tag byte of FXSAVE. */
    public int abridgedTags() {
        return full;
    }

    public void setAbridgedTags(int value) {
        full = value & 0xFF;
    }

    /** Two bits for each physical register (SDM Vol. 1, 8.1.7). */
    public int tagWord() {
        int tags = 0;
        for (int physical = 7; physical >= 0; physical--) {
            tags = tags << 2 | tag(physical);
        }
        return tags;
    }

    private int tag(int physical) {
        if ((full >> physical & 1) == 0) {
            return 3;
        }
        int exponent = signExponents[physical] & Float80.MAX_EXPONENT;
        if (exponent == 0 && significands[physical] == 0) {
            return 1;
        }
        return exponent == 0 || exponent == Float80.MAX_EXPONENT || significands[physical] >= 0 ? 2 : 0;
    }

    /** Only "empty" is taken from the word; the rest follows from the contents. */
    public void setTagWord(int tags) {
        full = 0;
        for (int physical = 0; physical < 8; physical++) {
            if ((tags >> 2 * physical & 3) != 3) {
                full |= 1 << physical;
            }
        }
    }

    /** Every MMX instruction but EMMS: TOP is zero and all registers are valid. */
    public void enterMmx() {
        top = 0;
        full = 0xFF;
    }

    /** EMMS. */
    public void emms() {
        top = 0;
        full = 0;
    }

    /** MMX registers are physical ones. */
    public long mmx(int index) {
        return significands[index];
    }

    public void setMmx(int index, long value) {
        significands[index] = value;
        signExponents[index] = 0xFFFF;
    }

    public void begin() {
        env.clearFlags();
        env.roundedUp = false;
        pendingStatus = 0;
    }

    /** The instruction reads an empty register. */
    public void underflow() {
        env.raise(FloatEnv.INVALID);
        pendingStatus = STACK_FAULT;
    }

    /** The instruction pushes on a full register. */
    public void overflow() {
        env.raise(FloatEnv.INVALID);
        pendingStatus = STACK_FAULT | C1;
    }

    /** No unmasked exception keeps the instruction from writing its register and moving the stack. */
    public boolean mayWriteRegister() {
        return (env.flags() & FloatEnv.PRE_COMPUTATION & ~control) == 0;
    }

    /** No unmasked exception keeps the instruction from storing to memory and moving the stack. */
    public boolean mayWriteMemory() {
        return (env.flags() & ~FloatEnv.INEXACT & ~control) == 0;
    }

    /** Enters what the instruction raised into the status word; C1 tells whether it rounded up. */
    public void commit() {
        status &= ~C1;
        int raised = env.flags();
        if (raised != 0) {
            commitFlags(raised);
        }
    }

    /** As {@link #commit}, but only a stack fault clears C1. */
    public void commitKeepingC1() {
        int kept = pendingStatus == 0 ? status & C1 : 0;
        commit();
        status |= kept;
    }

    /** A store that unmasked overflow or underflow keeps from happening was not rounded. */
    public void forgetRounding() {
        int flags = env.flags() & ~FloatEnv.INEXACT;
        env.clearFlags();
        env.raise(flags);
        env.roundedUp = false;
    }

    private void commitFlags(int raised) {
        if ((raised & ~control) == 0) {
            status |= raised | pendingStatus | (env.roundedUp ? C1 : 0);
            return;
        }
        boolean early = (raised & FloatEnv.PRE_COMPUTATION & ~control) != 0;
        if (env.roundedUp && !early) {
            status |= C1;
        }
        status |= (early ? raised & FloatEnv.PRE_COMPUTATION : raised) | pendingStatus;
        summarize();
    }
}
