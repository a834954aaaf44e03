package dev.vivarium.engine.vcpu;

import dev.vivarium.host.HostException;

/** What the parts of {@link VcpuContract} share: a back end, and guests on it. */
public abstract class ContractBase {
    /**
     * Marks what is beyond QEMU's software processor as a host of SVM, in which we can run KVM everywhere: limits of data
     * segments, breakpoints in registers, a TSS that is busy when a guest is entered (QEMU 7.2 aborts then).
     */
    static final String REAL_PROCESSOR = "real-processor";

    /**
     * Marks what a KVM leaves out that emulates the guest's instructions: its own time-stamp counter and CPUID, NMIs. There a
     * failure is the refusal that {@link Refusal.Told} tells.
     */
    public static final String OWN_PROCESSOR = "own-processor";

    /**
     * Marks what the stand-in for the Windows Hypervisor Platform leaves out (docs/whp.md): stores that it cannot find again,
     * windows for NMIs. Over it a failure is the refusal that {@link Refusal.Told} tells.
     */
    static final String BEYOND_STAND_IN = "beyond-stand-in";

    /** Who runs the processors. */
    protected abstract BackEnd backEnd();

    final Guest guest() throws HostException {
        return new Guest(backEnd(), CpuModel.X86_64_V2);
    }
}
