package dev.vivarium.host.kvm;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import dev.vivarium.host.HostException;
import dev.vivarium.host.abi.KvmCap;
import dev.vivarium.host.abi.KvmFlags;
import dev.vivarium.host.abi.KvmRequest;
import dev.vivarium.host.abi.KvmStructs.EnableCap;
import dev.vivarium.host.abi.KvmStructs.MemoryRegion;
import dev.vivarium.host.abi.KvmStructs.PitConfig;
import dev.vivarium.host.abi.LinuxAbi;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/**
 * A machine in KVM: its memory, its chips in the kernel, its processors. Sections are those of api.rst. Any thread, and
 * several at once; but nobody may use it, nor what came from it, while or after it is closed.
 */
public final class KvmVm implements AutoCloseable {
    private static final long PAGE_SIZE = 4096;

    private final Descriptor descriptor;
    private final int sharedBytes;
    private final KvmInterrupts interrupts;
    private final KvmIoEvents ioEvents;
    private final KvmChips chips;
    private final KvmDirtyPages dirtyPages;

    KvmVm(Descriptor descriptor, int sharedBytes) {
        this.descriptor = descriptor;
        this.sharedBytes = sharedBytes;
        this.interrupts = new KvmInterrupts(descriptor);
        this.ioEvents = new KvmIoEvents(descriptor);
        this.chips = new KvmChips(descriptor);
        this.dirtyPages = new KvmDirtyPages(descriptor);
    }

    /** Interrupt lines, messages and their routes. */
    public KvmInterrupts interrupts() {
        return interrupts;
    }

    /** What the kernel takes off the guest's writes without an exit. */
    public KvmIoEvents ioEvents() {
        return ioEvents;
    }

    /** The state of the chips in the kernel, and the guest's clock. */
    public KvmChips chips() {
        return chips;
    }

    /** Which pages the guest wrote to. */
    public KvmDirtyPages dirtyPages() {
        return dirtyPages;
    }

    /**
     * What this machine can do, which may differ from what {@link KvmSystem#capability} says: section 4.4.
     *
     * @return 0 for no; else 1 or what the capability's section says
     */
    public int capability(int capability) {
        return descriptor.capability(capability);
    }

    /** Switches something on for the whole machine: section 4.37 with what 7 says of the capability. */
    public void enableCapability(int capability, long... arguments) throws HostException {
        enable(descriptor, capability, arguments);
    }

    static void enable(Descriptor descriptor, int capability, long... arguments) throws HostException {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment request = arena.allocate(EnableCap.SIZE, 8);
            request.set(JAVA_INT, EnableCap.CAP, capability);
            for (int i = 0; i < arguments.length; i++) {
                request.set(JAVA_LONG, EnableCap.ARGS + i * (long) Long.BYTES, arguments[i]);
            }
            descriptor.require(KvmRequest.ENABLE_CAP, request, "switch capability " + capability + " on");
        }
    }

    /**
     * Puts host memory at a guest-physical address, or changes the flags or the address of a slot that is there: section
     * 4.35. The memory must stay mapped until the slot is removed or the machine closed.
     *
     * @param gpa    a multiple of 4 KiB
     * @param memory whole pages on a page boundary
     * @param flags  KVM_MEM_LOG_DIRTY_PAGES, KVM_MEM_READONLY (writes become MMIO exits) of {@link KvmFlags}
     */
    public void setMemorySlot(int slot, long gpa, MemorySegment memory, int flags) throws HostException {
        if (((gpa | memory.address() | memory.byteSize()) & (PAGE_SIZE - 1)) != 0 || memory.byteSize() == 0) {
            throw new IllegalArgumentException("A memory slot must be made of whole pages.");
        }
        int answer = trySlot(slot, gpa, memory, flags);
        if (answer < 0) {
            throw KvmErrors.doing("give the machine memory at " + Long.toHexString(gpa), -answer);
        }
        dirtyPages.slotChanged(slot, memory.byteSize());
    }

    /** Takes a slot's memory away; a slot that has none is left alone. */
    public void removeMemorySlot(int slot) throws HostException {
        int answer = trySlot(slot, 0, MemorySegment.NULL, 0);
        if (answer < 0 && answer != -LinuxAbi.EINVAL) {
            throw KvmErrors.doing("remove memory slot " + slot, -answer);
        }
        dirtyPages.slotChanged(slot, 0);
    }

    private int trySlot(int slot, long gpa, MemorySegment memory, int flags) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment region = arena.allocate(MemoryRegion.SIZE, 8);
            region.set(JAVA_INT, MemoryRegion.SLOT, slot);
            region.set(JAVA_INT, MemoryRegion.FLAGS, flags);
            region.set(JAVA_LONG, MemoryRegion.GUEST_PHYS_ADDR, gpa);
            region.set(JAVA_LONG, MemoryRegion.MEMORY_SIZE, memory.byteSize());
            region.set(JAVA_LONG, MemoryRegion.USERSPACE_ADDR, memory.address());
            return descriptor.request(KvmRequest.SET_USER_MEMORY_REGION, region.address());
        }
    }

    /**
     * Where Intel processors without unrestricted guest keep a TSS: three pages below 4 GiB that the guest does not use.
     * Before the first processor; section 4.36.
     */
    public void setTssAddress(long gpa) throws HostException {
        descriptor.require(KvmRequest.SET_TSS_ADDR, gpa, "set the address of its task state");
    }

    /** The same for one page of identity mapping: section 4.40. */
    public void setIdentityMapAddress(long gpa) throws HostException {
        try (Arena arena = Arena.ofConfined()) {
            descriptor.require(KvmRequest.SET_IDENTITY_MAP_ADDR, arena.allocateFrom(JAVA_LONG, gpa),
                    "set the address of its identity map");
        }
    }

    /** Two 8259, an I/O APIC and a local APIC per processor, in the kernel. Before the first processor; section 4.24. */
    public void createIrqchip() throws HostException {
        descriptor.require(KvmRequest.CREATE_IRQCHIP, 0, "make its interrupt controllers");
    }

    /**
     * An 8254 in the kernel that drives interrupt 0, and a port 0x61 without sound. After the controllers; section
     * 4.71.
     */
    public void createPit() throws HostException {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment config = arena.allocate(PitConfig.SIZE, 8);
            config.set(JAVA_INT, PitConfig.FLAGS, KvmFlags.PIT_SPEAKER_DUMMY);
            descriptor.require(KvmRequest.CREATE_PIT2, config, "make its timer");
        }
    }

    /** Which processor starts; the others wait for INIT and SIPI. Before the first processor; section 4.41. */
    public void setBootVcpu(int id) throws HostException {
        descriptor.require(KvmRequest.SET_BOOT_CPU_ID, id, "choose the processor that starts");
    }

    /**
     * A processor: section 4.7. It should be made by the thread that runs it.
     *
     * @param id its APIC id, below {@link KvmSystem#maxVcpus()}
     */
    public KvmVcpu createVcpu(int id) throws HostException {
        Descriptor vcpu = new Descriptor(
                descriptor.require(KvmRequest.CREATE_VCPU, id, "make virtual processor " + id));
        try {
            return new KvmVcpu(vcpu, new KvmVcpu.Sizes(sharedBytes, capability(KvmCap.COALESCED_MMIO),
                    capability(KvmCap.XSAVE2)));
        } catch (HostException e) {
            vcpu.close();
            throw e;
        }
    }

    /** The frequency of the time-stamp counter of processors that are made from now on: section 4.55. */
    public void setTscKhz(int kilohertz) throws HostException {
        descriptor.require(KvmRequest.SET_TSC_KHZ, kilohertz, "set the time-stamp counter's frequency");
    }

    /** @return in kilohertz: section 4.56 */
    public int tscKhz() throws HostException {
        return descriptor.require(KvmRequest.GET_TSC_KHZ, 0, "tell the time-stamp counter's frequency");
    }

    /** After its processors. Closing twice does nothing. */
    @Override
    public void close() {
        interrupts.close();
        descriptor.close();
    }
}
