package dev.vivarium.host.kvm;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import dev.vivarium.host.HostException;
import dev.vivarium.host.abi.KvmFlags;
import dev.vivarium.host.abi.KvmRequest;
import dev.vivarium.host.abi.KvmStructs.ClockData;
import dev.vivarium.host.abi.KvmStructs.Irqchip;
import dev.vivarium.host.abi.KvmStructs.PitState2;
import dev.vivarium.host.abi.KvmStructs.ReinjectControl;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/** The state of a machine's chips in the kernel, and its clock. Sections are those of api.rst. Any thread. */
public final class KvmChips {
    private final Descriptor descriptor;

    KvmChips(Descriptor descriptor) {
        this.descriptor = descriptor;
    }

    /** @param isSlave the second 8259: 4.26 */
    public KvmPic pic(boolean isSlave) throws HostException {
        try (Arena arena = Arena.ofConfined()) {
            return ChipCodec.pic(read(arena, picNumber(isSlave)));
        }
    }

    /** 4.27. */
    public void setPic(boolean isSlave, KvmPic state) throws HostException {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment request = irqchip(arena, picNumber(isSlave));
            ChipCodec.pic(state, request.asSlice(Irqchip.CHIP));
            descriptor.require(KvmRequest.SET_IRQCHIP, request, "write an interrupt controller");
        }
    }

    /** 4.26. */
    public KvmIoapic ioapic() throws HostException {
        try (Arena arena = Arena.ofConfined()) {
            return ChipCodec.ioapic(read(arena, KvmFlags.IRQCHIP_IOAPIC));
        }
    }

    /** 4.27. */
    public void setIoapic(KvmIoapic state) throws HostException {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment request = irqchip(arena, KvmFlags.IRQCHIP_IOAPIC);
            ChipCodec.ioapic(state, request.asSlice(Irqchip.CHIP));
            descriptor.require(KvmRequest.SET_IRQCHIP, request, "write an interrupt controller");
        }
    }

    private MemorySegment read(Arena arena, int chip) throws HostException {
        MemorySegment request = irqchip(arena, chip);
        descriptor.require(KvmRequest.GET_IRQCHIP, request, "read an interrupt controller");
        return request.asSlice(Irqchip.CHIP);
    }

    private static MemorySegment irqchip(Arena arena, int chip) {
        MemorySegment request = arena.allocate(Irqchip.SIZE, 8);
        request.set(JAVA_INT, Irqchip.CHIP_ID, chip);
        return request;
    }

    private static int picNumber(boolean isSlave) {
        return isSlave ? KvmFlags.IRQCHIP_PIC_SLAVE : KvmFlags.IRQCHIP_PIC_MASTER;
    }

    /** 4.72. */
    public KvmPit pit() throws HostException {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment state = arena.allocate(PitState2.SIZE, 8);
            descriptor.require(KvmRequest.GET_PIT2, state, "read the timer");
            return ChipCodec.pit(state);
        }
    }

    /** 4.73. Counting starts anew. */
    public void setPit(KvmPit pit) throws HostException {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment state = arena.allocate(PitState2.SIZE, 8);
            ChipCodec.pit(pit, state);
            descriptor.require(KvmRequest.SET_PIT2, state, "write the timer");
        }
    }

    /** Whether the timer makes up for interrupts that the guest was too slow for; it does at first. */
    public void setPitReinject(boolean wanted) throws HostException {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment request = arena.allocate(ReinjectControl.SIZE, 8);
            request.set(JAVA_BYTE, ReinjectControl.PIT_REINJECT, (byte) (wanted ? 1 : 0));
            descriptor.require(KvmRequest.REINJECT_CONTROL, request, "set how the timer catches up");
        }
    }

    /** 4.29. */
    public KvmClock clock() throws HostException {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment data = arena.allocate(ClockData.SIZE, 8);
            descriptor.require(KvmRequest.GET_CLOCK, data, "read the guest's clock");
            return new KvmClock(data.get(JAVA_LONG, ClockData.CLOCK), data.get(JAVA_INT, ClockData.FLAGS),
                    data.get(JAVA_LONG, ClockData.REALTIME), data.get(JAVA_LONG, ClockData.HOST_TSC));
        }
    }

    /** 4.30. With CLOCK_REALTIME in its flags the time since then is added; older kernels than 5.16 refuse that. */
    public void setClock(KvmClock clock) throws HostException {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment data = arena.allocate(ClockData.SIZE, 8);
            data.set(JAVA_LONG, ClockData.CLOCK, clock.nanos());
            data.set(JAVA_INT, ClockData.FLAGS, clock.flags());
            data.set(JAVA_LONG, ClockData.REALTIME, clock.realtimeNanos());
            data.set(JAVA_LONG, ClockData.HOST_TSC, clock.hostTsc());
            descriptor.require(KvmRequest.SET_CLOCK, data, "set the guest's clock");
        }
    }
}
