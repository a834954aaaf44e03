package dev.vivarium.host.kvm;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG_UNALIGNED;

import com.sun.jna.Native;

import dev.vivarium.host.HostException;
import dev.vivarium.host.abi.KvmExit;
import dev.vivarium.host.abi.KvmRequest;
import dev.vivarium.host.abi.LinuxAbi;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/**
 * A virtual processor in KVM. Sections are those of api.rst. One thread runs it; others may ask for its state only while
 * it does not run (they wait otherwise), and may set {@link KvmRunPage#setImmediateExit} at any time.
 */
public final class KvmVcpu implements AutoCloseable {
    private static final int PAGE_SIZE = 4096;
    /** struct kvm_signal_mask with the kernel's set of 64 signals. */
    private static final int SIGNAL_MASK_BYTES = Integer.BYTES + Long.BYTES;

    /**
     * What differs between kernels and machines.
     *
     * @param coalescedPage where in the shared memory the ring of writes is; 0 without
     * @param xsaveBytes    0 on kernels before 5.17
     */
    record Sizes(int sharedBytes, int coalescedPage, int xsaveBytes) {
    }

    private final Descriptor descriptor;
    private final Mapping shared;
    private final KvmRunPage page;
    private final KvmRegisters registers;
    private final KvmVcpuControl control;
    private final int ringOffset;

    KvmVcpu(Descriptor descriptor, Sizes sizes) throws HostException {
        this.descriptor = descriptor;
        this.shared = new Mapping(descriptor, 0, sizes.sharedBytes);
        this.page = new KvmRunPage(shared.segment());
        this.registers = new KvmRegisters(descriptor, sizes.xsaveBytes);
        this.control = new KvmVcpuControl(descriptor);
        this.ringOffset = sizes.coalescedPage;
    }

    /**
     * Runs the guest until something is for us to do: section 4.10. What, and its data, is in {@link #page()}. An IN, a
     * read of MMIO or a hypercall is finished by the next run, which takes the answer from there.
     *
     * @return of {@link KvmExit}; INTR when kicked, or when the processor was not running and has been woken
     * @throws HostException when KVM cannot run it at all
     */
    public int run() throws HostException {
        return reason(KvmCalls.run(descriptor.number()));
    }

    /** The same for a processor that runs once: to load what makes runs quick would take far longer. */
    int runOnce() throws HostException {
        return reason(KvmCalls.ioctl(descriptor.number(), KvmRequest.RUN, 0));
    }

    private int reason(int answer) throws HostException {
        if (answer == 0) {
            return page.exitReason();
        }
        int error = Native.getLastError();
        if (error == LinuxAbi.EINTR || error == LinuxAbi.EAGAIN) {
            return KvmExit.INTR;
        }
        throw KvmErrors.doing("run a virtual processor", error);
    }

    /** The signals that runs from now on block, a bit for each from number 1: section 4.20. */
    void setSignalMask(long blocked) throws HostException {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment mask = arena.allocate(SIGNAL_MASK_BYTES, 4);
            mask.set(JAVA_INT, 0, Long.BYTES);
            mask.set(JAVA_LONG_UNALIGNED, Integer.BYTES, blocked);
            descriptor.require(KvmRequest.SET_SIGNAL_MASK, mask, "set the signals that stop a processor");
        }
    }

    /** Those of the thread again. */
    void clearSignalMask() throws HostException {
        descriptor.require(KvmRequest.SET_SIGNAL_MASK, 0, "set the signals that stop a processor");
    }

    /** What the last run ended with, and what the next one is told. */
    public KvmRunPage page() {
        return page;
    }

    /** Registers of all kinds, and what CPUID answers. */
    public KvmRegisters registers() {
        return registers;
    }

    /** Interrupts, the local APIC, debugging, time. */
    public KvmVcpuControl control() {
        return control;
    }

    /** Switches something on for this processor: section 4.37 with what 6 says of the capability. */
    public void enableCapability(int capability, long... arguments) throws HostException {
        KvmVm.enable(descriptor, capability, arguments);
    }

    /** The ring of writes that {@link KvmIoEvents#coalesce} collects; the same for all processors of a machine. */
    public KvmCoalescedRing coalescedRing() throws HostException {
        long offset = (long) ringOffset * PAGE_SIZE;
        MemorySegment segment = shared.segment();
        if (ringOffset == 0 || offset + PAGE_SIZE > segment.byteSize()) {
            throw KvmErrors.doing("collect writes", LinuxAbi.ENOTTY);
        }
        return new KvmCoalescedRing(segment.asSlice(offset, PAGE_SIZE));
    }

    /** After its last run, and after its {@link VcpuSignal}. Closing twice does nothing. */
    @Override
    public void close() {
        registers.close();
        shared.close();
        descriptor.close();
    }
}
