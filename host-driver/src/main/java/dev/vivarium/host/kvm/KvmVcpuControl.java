package dev.vivarium.host.kvm;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import dev.vivarium.host.HostException;
import dev.vivarium.host.abi.KvmFlags;
import dev.vivarium.host.abi.KvmRequest;
import dev.vivarium.host.abi.KvmStructs.DeviceAttr;
import dev.vivarium.host.abi.KvmStructs.GuestDebug;
import dev.vivarium.host.abi.KvmStructs.Lapic;
import dev.vivarium.host.abi.KvmStructs.Translation;
import dev.vivarium.host.abi.KvmStructs.VcpuEvents;
import dev.vivarium.host.abi.LinuxAbi;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/**
 * A virtual processor's interrupts, activity, debugging and time. Sections are those of api.rst. The thread that runs the
 * processor, or any while it does not run.
 */
public final class KvmVcpuControl {
    private final Descriptor descriptor;

    KvmVcpuControl(Descriptor descriptor) {
        this.descriptor = descriptor;
    }

    /**
     * Hands an external interrupt to the processor: 4.16. Only without controllers in the kernel, and when
     * {@link KvmRunPage#isReadyForInterrupt}.
     */
    public void interrupt(int vector) throws HostException {
        requireInt(KvmRequest.INTERRUPT, vector, "interrupt the processor");
    }

    /** A non-maskable interrupt; without a local APIC in the kernel, whose LINT1 is then asked by who calls: 4.64. */
    public void nmi() throws HostException {
        descriptor.require(KvmRequest.NMI, 0, "interrupt the processor");
    }

    /** The registers of the local APIC in the kernel, 1 KiB: 4.57. */
    public byte[] lapic() throws HostException {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment state = arena.allocate(Lapic.SIZE, 8);
            descriptor.require(KvmRequest.GET_LAPIC, state, "read the local APIC");
            return state.toArray(JAVA_BYTE);
        }
    }

    /** 4.58. */
    public void setLapic(byte[] registers) throws HostException {
        if (registers.length != Lapic.SIZE) {
            throw new IllegalArgumentException("The local APIC's registers are " + Lapic.SIZE + " bytes.");
        }
        try (Arena arena = Arena.ofConfined()) {
            descriptor.require(KvmRequest.SET_LAPIC, arena.allocate(Lapic.SIZE, 8).copyFrom(
                    MemorySegment.ofArray(registers)), "write the local APIC");
        }
    }

    /** MP_STATE_* of {@link KvmFlags}: 4.38. More than RUNNABLE only with a local APIC in the kernel. */
    public int mpState() throws HostException {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment state = arena.allocate(JAVA_INT);
            descriptor.require(KvmRequest.GET_MP_STATE, state, "tell what the processor does");
            return state.get(JAVA_INT, 0);
        }
    }

    /** 4.39. */
    public void setMpState(int state) throws HostException {
        requireInt(KvmRequest.SET_MP_STATE, state, "set what the processor does");
    }

    /** What is in flight: 4.31. */
    public KvmVcpuEvents events() throws HostException {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment state = arena.allocate(VcpuEvents.SIZE, 8);
            descriptor.require(KvmRequest.GET_VCPU_EVENTS, state, "tell what the processor waits for");
            return KvmVcpuEvents.decode(state);
        }
    }

    /** 4.32. */
    public void setEvents(KvmVcpuEvents events) throws HostException {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment state = arena.allocate(VcpuEvents.SIZE, 8);
            events.encode(state);
            descriptor.require(KvmRequest.SET_VCPU_EVENTS, state, "set what the processor waits for");
        }
    }

    /**
     * Stops at instructions or breakpoints with the exit DEBUG: 4.87.
     *
     * @param control        GUESTDBG_* of {@link KvmFlags}; 0 ends it
     * @param debugRegisters DR0–DR7 for hardware breakpoints, or none
     */
    public void guestDebug(int control, long... debugRegisters) throws HostException {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment request = arena.allocate(GuestDebug.SIZE, 8);
            request.set(JAVA_INT, GuestDebug.CONTROL, control);
            MemorySegment.copy(debugRegisters, 0, request, JAVA_LONG, GuestDebug.ARCH_DEBUGREG, debugRegisters.length);
            descriptor.require(KvmRequest.SET_GUEST_DEBUG, request, "debug the guest");
        }
    }

    /** The guest-physical address of a linear one by the guest's page tables, or -1: 4.15. */
    public long translate(long linearAddress) throws HostException {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment request = arena.allocate(Translation.SIZE, 8);
            request.set(JAVA_LONG, Translation.LINEAR_ADDRESS, linearAddress);
            descriptor.require(KvmRequest.TRANSLATE, request, "walk the guest's page tables");
            return request.get(JAVA_BYTE, Translation.VALID) != 0
                    ? request.get(JAVA_LONG, Translation.PHYSICAL_ADDRESS)
                    : -1;
        }
    }

    /** @return the time-stamp counter's frequency in kilohertz: 4.56 */
    public int tscKhz() throws HostException {
        return descriptor.require(KvmRequest.GET_TSC_KHZ, 0, "tell the time-stamp counter's frequency");
    }

    /** 4.55. Another frequency than the host's needs KVM_CAP_TSC_CONTROL, but for a little more or less. */
    public void setTscKhz(int kilohertz) throws HostException {
        descriptor.require(KvmRequest.SET_TSC_KHZ, kilohertz, "set the time-stamp counter's frequency");
    }

    /**
     * What is added to the host's time-stamp counter; needs KVM_CAP_VCPU_ATTRIBUTES (Linux 5.16): devices/vcpu.rst,
     * 4.1.
     */
    public long tscOffset() throws HostException {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment value = arena.allocate(JAVA_LONG);
            descriptor.require(KvmRequest.GET_DEVICE_ATTR, tscOffset(arena, value), "tell the time-stamp counter");
            return value.get(JAVA_LONG, 0);
        }
    }

    public void setTscOffset(long offset) throws HostException {
        try (Arena arena = Arena.ofConfined()) {
            descriptor.require(KvmRequest.SET_DEVICE_ATTR, tscOffset(arena, arena.allocateFrom(JAVA_LONG, offset)),
                    "set the time-stamp counter");
        }
    }

    private static MemorySegment tscOffset(Arena arena, MemorySegment value) {
        MemorySegment attribute = arena.allocate(DeviceAttr.SIZE, 8);
        attribute.set(JAVA_INT, DeviceAttr.GROUP, KvmFlags.VCPU_TSC_CTRL);
        attribute.set(JAVA_LONG, DeviceAttr.ATTR, KvmFlags.VCPU_TSC_OFFSET);
        attribute.set(JAVA_LONG, DeviceAttr.ADDR, value.address());
        return attribute;
    }

    /**
     * Tells a guest with kvmclock that it was stopped, so that its watchdogs do not bark: 4.70.
     *
     * @return false if the guest does not use kvmclock
     */
    public boolean notifyStopped() throws HostException {
        int answer = descriptor.request(KvmRequest.KVMCLOCK_CTRL, 0);
        if (answer < 0 && answer != -LinuxAbi.EINVAL) {
            throw KvmErrors.doing("tell the guest that it was stopped", -answer);
        }
        return answer >= 0;
    }

    /** Gives it machine-check banks: their number in bits 0–7 of MCG_CAP, of what {@link KvmSystem} supports: 4.105. */
    public void setupMachineCheck(long capabilities) throws HostException {
        try (Arena arena = Arena.ofConfined()) {
            descriptor.require(KvmRequest.X86_SETUP_MCE, arena.allocateFrom(JAVA_LONG, capabilities),
                    "give the processor machine-check banks");
        }
    }

    private void requireInt(long request, int value, String what) throws HostException {
        try (Arena arena = Arena.ofConfined()) {
            descriptor.require(request, arena.allocateFrom(JAVA_INT, value), what);
        }
    }
}
