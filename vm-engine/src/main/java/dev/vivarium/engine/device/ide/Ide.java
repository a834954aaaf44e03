package dev.vivarium.engine.device.ide;

import dev.vivarium.engine.bus.ByteIoHandler;
import dev.vivarium.engine.bus.Device;
import dev.vivarium.engine.bus.IoHandler;
import dev.vivarium.engine.bus.IrqLine;
import dev.vivarium.engine.bus.KeepsRequests;
import dev.vivarium.engine.bus.pci.PciFunction;
import dev.vivarium.engine.bus.pci.PciSlot;
import dev.vivarium.engine.device.ata.AtaDrive;
import dev.vivarium.engine.device.ata.TransferBuffers;
import dev.vivarium.engine.memory.GuestMemory;
import dev.vivarium.engine.metrics.MetricRegistry;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The IDE function of a PIIX3, 8086:7010, for guests that have no AHCI driver: two cables with two places each at the ports
 * that they always had, IRQ 14 and 15, and a bus master for each (82371SB datasheet, 2.3 and 2.7). Timing registers hold
 * what is written. The drives answer whether or not the function decodes ports, as on machines from before PCI. Not
 * emulated: native mode, Ultra DMA timing, the tertiary channel.
 *
 * <p>Called with the board lock held.
 */
public final class Ide implements Device, KeepsRequests {
    /** Primary master, primary slave, secondary master, secondary slave. */
    public static final int PLACES = 4;

    private final PciFunction pci;
    private final List<IdeChannel> channels;

    /** @param lines IRQ 14 and 15 */
    public record Wires(PciSlot slot, GuestMemory memory, List<IrqLine> lines, MetricRegistry metrics) {
        public Wires {
            lines = List.copyOf(lines);
        }
    }

    /** @param drives the drive in each place, or null */
    public Ide(Wires wires, List<? extends @Nullable AtaDrive> drives, IdeState state) {
        IdeMetrics metrics = new IdeMetrics(wires.metrics);
        TransferBuffers buffers = new TransferBuffers();
        pci = new PciFunction(IdePorts.LAYOUT, wires.slot, state.pci());
        channels = IntStream.range(0, 2).mapToObj(i -> new IdeChannel(drives.subList(2 * i, 2 * i + 2),
                wires.lines.get(i), wires.memory, buffers, metrics, state.channels().get(i))).toList();
        pci.connect(IdePorts.BUS_MASTER_BAR, new BusMasterPorts());
    }

    /** The state of a controller that has these drives and was just powered on. */
    public static IdeState powerOn(List<? extends @Nullable AtaDrive> drives) {
        return IdeState.powerOn(drives.stream().map(IdeChannel::signature).toList());
    }

    /** The eight ports of the command block. @param channel 0 or 1 */
    public IoHandler commandPorts(int channel) {
        return channels.get(channel);
    }

    /** The port of the control block. */
    public IoHandler controlPort(int channel) {
        return channels.get(channel).controlPort();
    }

    @Override
    public IdeState save() {
        return new IdeState(pci.save(), channels.stream().map(IdeChannel::save).toList());
    }

    @Override
    public void reset() {
        pci.reset();
        channels.forEach(IdeChannel::reset);
    }

    @Override
    public void retryKept() {
        channels.forEach(IdeChannel::goOn);
    }

    private final class BusMasterPorts implements ByteIoHandler {
        @Override
        public int readByte(int offset) {
            return offset < IdePorts.BUS_MASTER_SIZE ? channels.get(offset >> 3).readMaster(offset & 7) : 0xFF;
        }

        @Override
        public void writeByte(int offset, int value) {
            if (offset < IdePorts.BUS_MASTER_SIZE) {
                channels.get(offset >> 3).writeMaster(offset & 7, value);
            }
        }
    }
}
