package dev.vivarium.host.kvm;

import com.sun.jna.Native;

import dev.vivarium.host.HostException;
import dev.vivarium.host.abi.KvmExit;
import dev.vivarium.host.abi.KvmFlags;
import dev.vivarium.host.abi.KvmRequest;
import dev.vivarium.host.abi.LinuxAbi;

import org.jspecify.annotations.Nullable;

import java.lang.foreign.MemorySegment;

/**
 * A virtual processor in KVM. Sections are those of api.rst. One thread runs it; others may ask for its state only while
 * it does not run (they wait otherwise), and may set {@link KvmRunPage#setImmediateExit} at any time.
 */
public final class KvmVcpu implements AutoCloseable {
    private static final int PAGE_SIZE = 4096;

    private final Descriptor descriptor;
    private final Mapping shared;
    private final KvmRunPage page;
    private final KvmRegisters registers;
    private final KvmVcpuControl control;
    private final int ringOffset;
    private @Nullable KvmDirtyRing dirtyRing;

    /** @param ringOffset in pages, 0 without a ring; @param xsaveBytes 0 on kernels before 5.17 */
    KvmVcpu(Descriptor descriptor, int sharedBytes, int ringOffset, int xsaveBytes) throws HostException {
        this.descriptor = descriptor;
        this.shared = new Mapping(descriptor, 0, sharedBytes);
        this.page = new KvmRunPage(shared.segment());
        this.registers = new KvmRegisters(descriptor, xsaveBytes);
        this.control = new KvmVcpuControl(descriptor);
        this.ringOffset = ringOffset;
    }

    /**
     * Runs the guest until something is for us to do: section 4.10. What, and its data, is in {@link #page()}. An IN, a
     * read of MMIO or a hypercall is finished by the next run, which takes the answer from there.
     *
     * @return of {@link KvmExit}; INTR when kicked, or when the processor was not running and has been woken
     * @throws HostException when KVM cannot run it at all
     */
    public int run() throws HostException {
        if (KvmCalls.ioctl(descriptor.number(), KvmRequest.RUN, 0) == 0) {
            return page.exitReason();
        }
        int error = Native.getLastError();
        if (error == LinuxAbi.EINTR || error == LinuxAbi.EAGAIN) {
            return KvmExit.INTR;
        }
        throw KvmErrors.doing("run a virtual processor", error);
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

    /**
     * The ring of pages this processor wrote to: section 8.29. Only in a machine whose KVM_CAP_DIRTY_LOG_RING was enabled
     * before its first processor.
     *
     * @param ringBytes what it was enabled with
     */
    public KvmDirtyRing dirtyRing(int ringBytes) throws HostException {
        KvmDirtyRing ring = dirtyRing;
        if (ring == null) {
            ring = new KvmDirtyRing(
                    new Mapping(descriptor, (long) KvmFlags.DIRTY_LOG_PAGE_OFFSET * PAGE_SIZE, ringBytes));
            dirtyRing = ring;
        }
        return ring;
    }

    /** After its last run, and after its {@link VcpuSignal}. Closing twice does nothing. */
    @Override
    public void close() {
        if (dirtyRing != null) {
            dirtyRing.close();
        }
        registers.close();
        shared.close();
        descriptor.close();
    }
}
