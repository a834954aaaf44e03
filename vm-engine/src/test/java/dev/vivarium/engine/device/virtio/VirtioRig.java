package dev.vivarium.engine.device.virtio;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.engine.bus.IoHandler;
import dev.vivarium.engine.bus.pci.PciRig;
import dev.vivarium.engine.memory.GuestMemory;
import dev.vivarium.engine.metrics.MetricRegistry;

import java.lang.foreign.Arena;
import java.util.HashMap;
import java.util.Map;

/**
 * A driver's view of one virtio device in slot 2: finds the registers by walking the capabilities, as drivers do, and brings
 * the device up.
 */
public final class VirtioRig {
    public static final int ACKNOWLEDGE = 1;
    public static final int DRIVER = 2;
    public static final int DRIVER_OK = 4;
    public static final int FEATURES_OK = 8;
    public static final int NEEDS_RESET = 0x40;
    public static final long VERSION_1 = 1L << 32;
    public static final long INDIRECT = 1L << 28;
    public static final long EVENT_INDEX = 1L << 29;

    public static final int RAM_SIZE = 1 << 20;
    private static final long BAR = 0xe000_0000L;
    private static final int SLOT = 2;
    /** The capability through which configuration space reaches the registers; drivers write to it. */
    private static final int PCI_WINDOW = 5;

    public final PciRig pci = new PciRig();
    public final GuestMemory memory = new GuestMemory(Arena.ofAuto().allocate(RAM_SIZE, 4096));
    public final MetricRegistry metrics = new MetricRegistry();
    public final RecordedBells bells = new RecordedBells();
    public final VirtioWiring wiring = new VirtioWiring("virtio", pci.bus.slot(SLOT, 0), memory, metrics,
            bells);
    public final IoHandler config = pci.config(SLOT, 0);
    private final Map<Integer, Integer> windows = new HashMap<>();
    private int msixOffset;

    /** The base address register's ranges, for the contract's traffic. */
    public IoHandler registers() {
        return new IoHandler() {
            @Override
            public long read(long offset, int width) {
                return pci.memory.read(BAR + offset, width);
            }

            @Override
            public void write(long offset, int width, long value) {
                pci.memory.write(BAR + offset, width, value);
            }
        };
    }

    /** Gives the device its addresses, lets it use memory, and finds its registers. */
    public VirtioRig plug() {
        config.write(0x10, 4, BAR);
        config.write(0x14, 4, 0);
        config.write(4, 2, 6);
        for (int at = (int) config.read(0x34, 1); at != 0; at = (int) config.read(at + 1, 1)) {
            if (config.read(at, 1) == 9) {
                boolean writable = config.read(at + 3, 1) == PCI_WINDOW;
                assertTrue(writable || config.read(at + 4, 1) == 0);
                windows.put((int) config.read(at + 3, 1), (int) config.read(at + 8, 4));
            } else {
                msixOffset = at;
            }
        }
        return this;
    }

    /** Where the capability through which configuration space reaches the registers begins. */
    public int pciWindow() {
        int at = (int) config.read(0x34, 1);
        while (config.read(at, 1) != 9 || config.read(at + 3, 1) != PCI_WINDOW) {
            at = (int) config.read(at + 1, 1);
        }
        return at;
    }

    public long common(int offset, int width) {
        return pci.memory.read(BAR + windows.get(1) + offset, width);
    }

    public void common(int offset, int width, long value) {
        pci.memory.write(BAR + windows.get(1) + offset, width, value);
    }

    public long deviceConfig(int offset, int width) {
        return pci.memory.read(BAR + windows.get(4) + offset, width);
    }

    public void deviceConfig(int offset, int width, long value) {
        pci.memory.write(BAR + windows.get(4) + offset, width, value);
    }

    public int isr() {
        return (int) pci.memory.read(BAR + windows.get(3), 1);
    }

    public boolean interrupted() {
        return pci.isAsserted(SLOT, 0);
    }

    public int status() {
        return (int) common(0x14, 1);
    }

    public boolean needsReset() {
        return (status() & NEEDS_RESET) != 0;
    }

    public long offered() {
        common(0, 4, 0);
        long low = common(4, 4);
        common(0, 4, 1);
        return low | common(4, 4) << 32;
    }

    /** Steps 1–6 of 3.1.1. */
    public void negotiate(long features) {
        common(0x14, 1, 0);
        common(0x14, 1, ACKNOWLEDGE);
        common(0x14, 1, ACKNOWLEDGE | DRIVER);
        common(8, 4, 0);
        common(0xc, 4, features & 0xffff_ffffL);
        common(8, 4, 1);
        common(0xc, 4, features >>> 32);
        common(0x14, 1, ACKNOWLEDGE | DRIVER | FEATURES_OK);
    }

    public void driverOk() {
        common(0x14, 1, ACKNOWLEDGE | DRIVER | FEATURES_OK | DRIVER_OK);
    }

    public void selectQueue(int index) {
        common(0x16, 2, index);
    }

    /** A queue of {@code size} entries with its rings at {@code gpa}, switched on. */
    public DriverQueue queue(int index, int size, long gpa) {
        selectQueue(index);
        DriverQueue queue = new DriverQueue(this, index, size, gpa);
        common(0x18, 2, size);
        common(0x20, 4, queue.descriptors());
        common(0x24, 4, 0);
        common(0x28, 8, queue.driver());
        common(0x30, 4, queue.device());
        common(0x34, 4, 0);
        common(0x1c, 2, 1);
        return queue;
    }

    public void kick(int index) {
        selectQueue(index);
        long multiplier = 4;
        pci.memory.write(BAR + windows.get(2) + common(0x1e, 2) * multiplier, 2, index);
    }

    /** Switches MSI-X on, vector n sending data 40h + n; queue 0 uses vector 1, configuration changes vector 0. */
    public void useMsix(int vectors) {
        int table = (int) config.read(msixOffset + 4, 4) & ~7;
        for (int vector = 0; vector < vectors; vector++) {
            pci.memory.write(BAR + table + 16L * vector, 4, 0xfee0_0000L);
            pci.memory.write(BAR + table + 16L * vector + 8, 4, 0x40 + vector);
            pci.memory.write(BAR + table + 16L * vector + 12, 4, 0);
        }
        config.write(msixOffset + 2, 2, 0x8000);
        common(0x10, 2, 0);
        selectQueue(0);
        common(0x1a, 2, 1);
    }

    public void fill(long gpa, byte... bytes) {
        memory.write(gpa, bytes, 0, bytes.length);
    }

    public byte[] bytes(long gpa, int length) {
        byte[] bytes = new byte[length];
        memory.read(gpa, bytes, 0, length);
        return bytes;
    }
}
