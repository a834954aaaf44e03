package dev.vivarium.engine.device.vga;

import dev.vivarium.engine.bus.Device;
import dev.vivarium.engine.bus.IoHandler;
import dev.vivarium.engine.bus.pci.PciBar;
import dev.vivarium.engine.bus.pci.PciFunction;
import dev.vivarium.engine.bus.pci.PciRegisters;
import dev.vivarium.engine.bus.pci.PciRom;
import dev.vivarium.engine.bus.pci.PciSlot;
import dev.vivarium.engine.display.DisplayAdapter;
import dev.vivarium.engine.display.Screen;
import dev.vivarium.engine.memory.CardMemory;
import dev.vivarium.engine.metrics.MetricRegistry;
import dev.vivarium.engine.time.GuestClock;

/**
 * The standard VGA of QEMU and Bochs, 1234:1111: a VGA (IBM VGA Technical Reference; the FreeVGA documents) with the Bochs VBE
 * extension, a linear frame buffer and a monitor that describes itself (QEMU's docs/specs/standard-vga). It answers at its base
 * address registers and, while its configuration space lets it decode, at the VGA's fixed ports and addresses.
 *
 * <p>What is not emulated is said by the parts: {@link VgaPorts}, {@link MemoryWindow}, {@link Raster}, {@link Dispi}. The VGA has
 * no interrupt.
 */
public final class Vga implements Device {
    public static final int PORTS_BASE = VgaPorts.FIRST;
    public static final int PORTS_SIZE = VgaPorts.COUNT;
    public static final int DISPI_PORTS_BASE = 0x1ce;
    public static final int DISPI_PORTS_SIZE = 4;
    public static final long WINDOW_BASE = 0xa_0000;
    public static final long WINDOW_SIZE = MemoryWindow.SIZE;

    private final PciFunction pci;
    private final VgaShape shape;
    private final VgaRegisters registers = new VgaRegisters();
    private final Dispi dispi;
    private final VgaPorts ports;
    private final IoHandler dispiPorts;
    private final MemoryWindow window;
    private final VgaPainter painter;

    /**
     * What the card is made of.
     *
     * @param memory    of a size that {@link VgaShape} allows
     * @param firmware  the VGA BIOS; empty for none
     * @param preferred the size that the monitor likes best
     */
    public record Wiring(PciSlot slot, CardMemory memory, GuestClock clock, byte[] firmware, Screen.Size preferred) {
        /** How the card is equipped. */
        public VgaShape shape() {
            return new VgaShape(memory.bytes().byteSize(), firmware.length);
        }
    }

    public Vga(Wiring wiring, MetricRegistry registry, VgaState state) {
        shape = wiring.shape();
        VgaMetrics metrics = new VgaMetrics(registry);
        Vram vram = new Vram(wiring.memory());
        dispi = new Dispi(registers, vram);
        Retrace retrace = new Retrace(registers, wiring.clock());
        ports = new VgaPorts(registers, retrace, () -> decodes(PciRegisters.COMMAND_IO), metrics);
        dispiPorts = dispi.ports(() -> decodes(PciRegisters.COMMAND_IO), metrics);
        window = new MemoryWindow(registers, vram, dispi, () -> decodes(PciRegisters.COMMAND_MEMORY), metrics);
        painter = new VgaPainter(registers, vram, dispi, wiring.clock(), metrics);
        registers.restore(state);
        dispi.restore(state.dispi());
        pci = new PciFunction(shape.pci(), wiring.slot(), state.pci());
        pci.connect(VgaShape.MEMORY_BAR, new Aperture(vram), wiring.memory()::mapAt);
        pci.connect(VgaShape.REGISTER_BAR,
                new CardRegisters(Edid.preferring(wiring.preferred()), registers, ports, dispi));
        if (shape.firmwareBytes() > 0) {
            pci.connect(PciBar.ROM_INDEX, new PciRom(wiring.firmware()));
        }
    }

    /** {@link #PORTS_SIZE} ports from {@link #PORTS_BASE}. */
    public IoHandler ports() {
        return ports;
    }

    /** {@link #DISPI_PORTS_SIZE} ports from {@link #DISPI_PORTS_BASE}. */
    public IoHandler dispiPorts() {
        return dispiPorts;
    }

    /** {@link #WINDOW_SIZE} bytes of memory from {@link #WINDOW_BASE}. */
    public IoHandler window() {
        return window;
    }

    /** What draws the card's picture. */
    public DisplayAdapter adapter() {
        return painter;
    }

    @Override
    public VgaState save() {
        return new VgaState(pci.save(), registers.saveUnits(), registers.saveGeneral(), registers.dac.save(),
                dispi.save());
    }

    @Override
    public void reset() {
        VgaState fresh = VgaState.powerOn(shape);
        registers.restore(fresh);
        dispi.restore(fresh.dispi());
        pci.reset();
    }

    private boolean decodes(int command) {
        return (pci.get(PciRegisters.COMMAND, 2) & command) != 0;
    }

    /** The linear frame buffer, for accesses that do not reach the memory by themselves. */
    private record Aperture(Vram vram) implements IoHandler {
        @Override
        public long read(long offset, int width) {
            return vram.read(offset, width);
        }

        @Override
        public void write(long offset, int width, long value) {
            vram.write(offset, width, value);
        }
    }
}
