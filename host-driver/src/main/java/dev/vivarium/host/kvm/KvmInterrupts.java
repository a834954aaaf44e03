package dev.vivarium.host.kvm;

import static java.lang.foreign.ValueLayout.JAVA_INT;

import dev.vivarium.host.HostException;
import dev.vivarium.host.abi.KvmFlags;
import dev.vivarium.host.abi.KvmRequest;
import dev.vivarium.host.abi.KvmStructs.IrqLevel;
import dev.vivarium.host.abi.KvmStructs.IrqRouting;
import dev.vivarium.host.abi.KvmStructs.IrqRoutingEntry;
import dev.vivarium.host.abi.KvmStructs.Irqfd;
import dev.vivarium.host.abi.KvmStructs.Msi;

import org.jspecify.annotations.Nullable;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.List;

/** Interrupts of a machine whose controllers are in the kernel. Any thread. */
public final class KvmInterrupts {
    private final Descriptor descriptor;
    private final Arena arena = Arena.ofShared();
    /** Devices signal often: the structure is not allocated for each interrupt. Guarded by this. */
    private final MemorySegment line = arena.allocate(IrqLevel.SIZE, 8);
    private final MemorySegment message = arena.allocate(Msi.SIZE, 8);

    KvmInterrupts(Descriptor descriptor) {
        this.descriptor = descriptor;
    }

    /** Raises or lowers a line: section 4.25. Raising a line that is high does nothing. */
    public synchronized void setIrqLine(int gsi, boolean level) throws HostException {
        line.set(JAVA_INT, IrqLevel.IRQ, gsi);
        line.set(JAVA_INT, IrqLevel.LEVEL, level ? 1 : 0);
        descriptor.require(KvmRequest.IRQ_LINE, line.address(), "signal an interrupt");
    }

    /**
     * The same, and tells what came of it (KVM_IRQ_LINE_STATUS): for timers that make up for lost interrupts.
     *
     * @return how many processors got it; 0 if it was merged with one that is still pending; negative if it is masked
     */
    public synchronized int setIrqLineWithStatus(int gsi, boolean level) throws HostException {
        line.set(JAVA_INT, IrqLevel.IRQ, gsi);
        line.set(JAVA_INT, IrqLevel.LEVEL, level ? 1 : 0);
        descriptor.require(KvmRequest.IRQ_LINE_STATUS, line.address(), "signal an interrupt");
        return line.get(JAVA_INT, IrqLevel.IRQ);
    }

    /**
     * Delivers a message-signalled interrupt: section 4.70.
     *
     * @return whether a processor took it; not if the guest has masked it
     */
    public synchronized boolean signalMsi(long address, int data) throws HostException {
        message.set(JAVA_INT, Msi.ADDRESS_LO, (int) address);
        message.set(JAVA_INT, Msi.ADDRESS_HI, (int) (address >>> 32));
        message.set(JAVA_INT, Msi.DATA, data);
        return descriptor.require(KvmRequest.SIGNAL_MSI, message.address(), "signal an interrupt") > 0;
    }

    /** Replaces all routes, those that {@link KvmVm#createIrqchip} made included: section 4.52. */
    public void setRoutes(List<KvmRoute> routes) throws HostException {
        try (Arena call = Arena.ofConfined()) {
            descriptor.require(KvmRequest.SET_GSI_ROUTING, encode(call, routes), "route the machine's interrupts");
        }
    }

    static MemorySegment encode(Arena arena, List<KvmRoute> routes) {
        MemorySegment table = arena.allocate(IrqRouting.SIZE + (long) routes.size() * IrqRoutingEntry.SIZE, 8);
        table.set(JAVA_INT, IrqRouting.NR, routes.size());
        long at = IrqRouting.SIZE;
        for (KvmRoute route : routes) {
            table.set(JAVA_INT, at + IrqRoutingEntry.GSI, route.gsi());
            switch (route) {
                case KvmRoute.Pin pin -> {
                    table.set(JAVA_INT, at + IrqRoutingEntry.TYPE, KvmFlags.IRQ_ROUTING_IRQCHIP);
                    table.set(JAVA_INT, at + IrqRoutingEntry.U_IRQCHIP_IRQCHIP, pin.chip());
                    table.set(JAVA_INT, at + IrqRoutingEntry.U_IRQCHIP_PIN, pin.pin());
                }
                case KvmRoute.Message msi -> {
                    table.set(JAVA_INT, at + IrqRoutingEntry.TYPE, KvmFlags.IRQ_ROUTING_MSI);
                    table.set(JAVA_INT, at + IrqRoutingEntry.U_MSI_ADDRESS_LO, (int) msi.address());
                    table.set(JAVA_INT, at + IrqRoutingEntry.U_MSI_ADDRESS_HI, (int) (msi.address() >>> 32));
                    table.set(JAVA_INT, at + IrqRoutingEntry.U_MSI_DATA, msi.data());
                }
            }
            at += IrqRoutingEntry.SIZE;
        }
        return table;
    }

    /** Each signal of the event becomes an edge on the GSI, without a thread of ours: section 4.75. */
    public void assignIrqfd(EventFd event, int gsi) throws HostException {
        irqfd(event, null, gsi, 0);
    }

    /**
     * For a level-triggered line: a signal of {@code event} raises the GSI, and the guest's end of interrupt lowers
     * it and signals {@code resample}, whose reader signals again if the device still wants the interrupt.
     */
    public void assignIrqfd(EventFd event, EventFd resample, int gsi) throws HostException {
        irqfd(event, resample, gsi, KvmFlags.IRQFD_FLAG_RESAMPLE);
    }

    /** Ends either; the event and the GSI must be those it was assigned with. */
    public void deassignIrqfd(EventFd event, int gsi) throws HostException {
        irqfd(event, null, gsi, KvmFlags.IRQFD_FLAG_DEASSIGN);
    }

    private void irqfd(EventFd event, @Nullable EventFd resample, int gsi, int flags) throws HostException {
        try (Arena call = Arena.ofConfined()) {
            MemorySegment irqfd = call.allocate(Irqfd.SIZE, 8);
            irqfd.set(JAVA_INT, Irqfd.FD, event.descriptor());
            irqfd.set(JAVA_INT, Irqfd.GSI, gsi);
            irqfd.set(JAVA_INT, Irqfd.FLAGS, flags);
            irqfd.set(JAVA_INT, Irqfd.RESAMPLEFD, resample == null ? 0 : resample.descriptor());
            descriptor.require(KvmRequest.IRQFD, irqfd, "connect an event with interrupt " + gsi);
        }
    }

    synchronized void close() {
        if (arena.scope().isAlive()) {
            arena.close();
        }
    }
}
