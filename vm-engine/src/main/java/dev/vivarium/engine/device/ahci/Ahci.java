package dev.vivarium.engine.device.ahci;

import dev.vivarium.engine.bus.Device;
import dev.vivarium.engine.bus.IoHandler;
import dev.vivarium.engine.bus.KeepsRequests;
import dev.vivarium.engine.bus.pci.PciFunction;
import dev.vivarium.engine.bus.pci.PciSlot;
import dev.vivarium.engine.device.ata.AtaDrive;
import dev.vivarium.engine.device.ata.TransferBuffers;
import dev.vivarium.engine.memory.GuestMemory;
import dev.vivarium.engine.metrics.MetricRegistry;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * The Serial ATA controller of the south bridge, 8086:2922 as 1f.2: Serial ATA AHCI 1.3.1 with six ports of 32 slots, native
 * command queuing, 64-bit addresses, INTx# or one message. Not emulated: port multipliers, the legacy ways to the ports
 * (it is AHCI only), the index and data ports, enclosure management, command completion coalescing, staggered spin-up,
 * link power states, hot plug.
 *
 * <p>Called with the board lock held.
 */
public final class Ahci implements Device, IoHandler, KeepsRequests {
    /** Where drives can be. */
    public static final int PORTS = AhciRegisters.PORTS;

    private final PciFunction pci;
    private final AhciMetrics metrics;
    private final TransferBuffers buffers = new TransferBuffers();
    private final List<AhciPort> ports = new ArrayList<>();
    private int interrupts;
    private boolean enabled;

    /**
     * @param slot   1f.2
     * @param drives the drive at each port, or null
     */
    public Ahci(PciSlot slot, GuestMemory memory, List<? extends @Nullable AtaDrive> drives, MetricRegistry registry,
            AhciState state) {
        metrics = new AhciMetrics(registry);
        pci = new PciFunction(AhciRegisters.LAYOUT, slot, state.pci());
        pci.connect(AhciRegisters.ABAR, this);
        for (int i = 0; i < PORTS; i++) {
            ports.add(new AhciPort(memory, drives.get(i), new PortSide(), state.ports().get(i)));
        }
        interrupts = state.interrupts();
        enabled = state.enabled();
    }

    private final class PortSide implements AhciPort.Controller {
        @Override
        public void interruptChanged() {
            driveInterrupts(0);
        }

        @Override
        public TransferBuffers buffers() {
            return buffers;
        }

        @Override
        public AhciMetrics metrics() {
            return metrics;
        }
    }

    @Override
    public AhciState save() {
        return new AhciState(pci.save(), interrupts, enabled, ports.stream().map(AhciPort::save).toList());
    }

    @Override
    public void reset() {
        ports.forEach(port -> port.reset(false));
        interrupts = 0;
        enabled = false;
        pci.reset();
        driveInterrupts(0);
    }

    @Override
    public void retryKept() {
        ports.forEach(AhciPort::goOn);
    }

    @Override
    public long read(long offset, int width) {
        metrics.reads.increment();
        int aligned = (int) offset & ~3;
        long low = register(aligned) & 0xFFFF_FFFFL;
        long high = aligned + 4 < AhciRegisters.ABAR_SIZE ? register(aligned + 4) & 0xFFFF_FFFFL : 0;
        long both = low | high << 32;
        int skip = 8 * ((int) offset & 3);
        return width == 8 ? both : both >>> skip & (1L << 8 * width) - 1;
    }

    private int register(int offset) {
        int port = (offset - AhciRegisters.PORT_BASE) / AhciRegisters.PORT_SIZE;
        if (offset >= AhciRegisters.PORT_BASE) {
            return port < PORTS ? ports.get(port).read(offset % AhciRegisters.PORT_SIZE) : 0;
        }
        return switch (offset) {
            case AhciRegisters.CAP -> AhciRegisters.CAPABILITIES;
            case AhciRegisters.GHC -> AhciRegisters.GHC_AHCI | (enabled ? AhciRegisters.GHC_INTERRUPTS : 0);
            case AhciRegisters.IS -> interrupts;
            case AhciRegisters.PI -> (1 << PORTS) - 1;
            case AhciRegisters.VS -> AhciRegisters.VERSION;
            default -> 0;
        };
    }

    /** Registers are written whole. */
    @Override
    public void write(long offset, int width, long value) {
        metrics.writes.increment();
        if ((offset & 3) != 0 || width < 4) {
            metrics.ignored.increment();
            return;
        }
        store((int) offset, (int) value);
        if (width == 8) {
            store((int) offset + 4, (int) (value >>> 32));
        }
    }

    private void store(int offset, int value) {
        int cleared = 0;
        if (offset >= AhciRegisters.PORT_BASE) {
            int port = (offset - AhciRegisters.PORT_BASE) / AhciRegisters.PORT_SIZE;
            if (port < PORTS) {
                ports.get(port).write(offset % AhciRegisters.PORT_SIZE, value);
            }
        } else if (offset == AhciRegisters.IS) {
            cleared = value;
        } else if (offset == AhciRegisters.GHC) {
            if ((value & AhciRegisters.GHC_RESET) != 0) {
                resetController();
            } else {
                enableInterrupts((value & AhciRegisters.GHC_INTERRUPTS) != 0);
            }
        }
        driveInterrupts(cleared);
    }

    private void resetController() {
        ports.forEach(port -> port.reset(true));
        interrupts = 0;
        enabled = false;
    }

    private void enableInterrupts(boolean on) {
        boolean risen = on && !enabled && interrupts != 0;
        enabled = on;
        if (risen && pci.usesMessages()) {
            pci.signal(0);
        }
    }

    /**
     * Brings IS and the outputs up to date. A message is sent for each bit that is set anew; one that software clears while
     * its port still has reason is (AHCI 1.3.1, 10.6.2).
     */
    private void driveInterrupts(int cleared) {
        int before = interrupts & ~cleared;
        int now = before;
        for (int i = 0; i < PORTS; i++) {
            now |= ports.get(i).wantsInterrupt() ? 1 << i : 0;
        }
        interrupts = now;
        boolean asserted = enabled && now != 0;
        if (enabled && (now & ~before) != 0) {
            metrics.interrupts.increment();
            if (pci.usesMessages()) {
                pci.signal(0);
            }
        }
        pci.setInterrupt(asserted);
    }
}
