package dev.vivarium.host.whp;

import dev.vivarium.host.abi.WhpExitLayout;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/**
 * Why the last run returned: WHV_RUN_VP_EXIT_CONTEXT (page WHvRunVirtualProcessor). Nothing is copied: each
 * accessor reads the buffer that the hypervisor filled. The parts are about the reason they are named after, and hold
 * rubbish for others.
 */
public final class WhpExit {
    private final MemorySegment context;
    private final WhpMemoryAccess memory;
    private final WhpPortAccess port;
    private final WhpException exception;

    WhpExit(MemorySegment context) {
        this.context = context;
        this.memory = new WhpMemoryAccess(context);
        this.port = new WhpPortAccess(context);
        this.exception = new WhpException(context);
    }

    /** A {@code WhpExitReason}. */
    public int reason() {
        return getInt(WhpExitLayout.REASON);
    }

    /** Of the instruction; of the one after it for HALT. */
    public long rip() {
        return getLong(WhpExitLayout.RIP);
    }

    public long rflags() {
        return getLong(WhpExitLayout.RFLAGS);
    }

    /** In bytes; 0 where the hypervisor did not need to know, as for memory. */
    public int instructionLength() {
        return (getInt(WhpExitLayout.EXECUTION_STATE) & WhpExitLayout.INSTRUCTION_LENGTH_MASK)
                >>> WhpExitLayout.INSTRUCTION_LENGTH_SHIFT;
    }

    public int cr8() {
        return (getInt(WhpExitLayout.EXECUTION_STATE) & WhpExitLayout.CR8_MASK) >>> WhpExitLayout.CR8_SHIFT;
    }

    public boolean interruptShadow() {
        return (getInt(WhpExitLayout.EXECUTION_STATE) & WhpExitLayout.STATE_INTERRUPT_SHADOW) != 0;
    }

    /** An event was being delivered: it is in PENDING_INTERRUPTION, and goes on at the next run. */
    public boolean interruptionPending() {
        return (getInt(WhpExitLayout.EXECUTION_STATE) & WhpExitLayout.STATE_INTERRUPTION_PENDING) != 0;
    }

    public WhpMemoryAccess memory() {
        return memory;
    }

    public WhpPortAccess port() {
        return port;
    }

    public WhpException exception() {
        return exception;
    }

    public int msrNumber() {
        return getInt(WhpExitLayout.MSR_NUMBER);
    }

    public boolean msrWrite() {
        return (getInt(WhpExitLayout.MSR_INFO) & WhpExitLayout.MSR_WRITE) != 0;
    }

    /** What WRMSR would write: EDX:EAX. */
    public long msrValue() {
        return getLong(WhpExitLayout.MSR_RDX) << 32 | getLong(WhpExitLayout.MSR_RAX) & 0xFFFF_FFFFL;
    }

    /** EAX before CPUID. */
    public int cpuidFunction() {
        return getInt(WhpExitLayout.CPUID_RAX);
    }

    /** ECX before CPUID. */
    public int cpuidIndex() {
        return getInt(WhpExitLayout.CPUID_RCX);
    }

    /** What the hypervisor would have answered in EAX. */
    public int cpuidEax() {
        return getInt(WhpExitLayout.CPUID_DEFAULT_RAX);
    }

    public int cpuidEbx() {
        return getInt(WhpExitLayout.CPUID_DEFAULT_RBX);
    }

    public int cpuidEcx() {
        return getInt(WhpExitLayout.CPUID_DEFAULT_RCX);
    }

    public int cpuidEdx() {
        return getInt(WhpExitLayout.CPUID_DEFAULT_RDX);
    }

    /** What can be delivered now: a {@code WhpValueLayout.INTERRUPTION_TYPE_…}. */
    public int windowType() {
        return getInt(WhpExitLayout.WINDOW_TYPE);
    }

    /** What the hypervisor cannot do: WHV_X64_UNSUPPORTED_FEATURE_CODE. */
    public int unsupportedCode() {
        return getInt(WhpExitLayout.UNSUPPORTED_CODE);
    }

    public long unsupportedParameter() {
        return getLong(WhpExitLayout.UNSUPPORTED_PARAMETER);
    }

    private int getInt(int offset) {
        return context.get(ValueLayout.JAVA_INT, offset);
    }

    private long getLong(int offset) {
        return context.get(ValueLayout.JAVA_LONG, offset);
    }
}
