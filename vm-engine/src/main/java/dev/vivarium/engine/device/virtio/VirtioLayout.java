package dev.vivarium.engine.device.virtio;

import dev.vivarium.engine.bus.pci.PciBar;
import dev.vivarium.engine.bus.pci.PciLayout;
import dev.vivarium.engine.bus.pci.PciRegisters;
import dev.vivarium.engine.memory.LittleEndian;

import java.util.ArrayList;
import java.util.List;

/** What never changes about a kind of virtio device: its type, its class of PCI device, and the sizes of its queues. */
public final class VirtioLayout {
    private static final int VENDOR = 0x1af4;
    private static final int FIRST_DEVICE = 0x1040;
    private static final int SUBSYSTEM = 0x1100;

    private final List<Integer> queueSizes;
    private final PciLayout pci;
    private final int pciWindow;
    private final boolean hasRom;

    /**
     * @param type       the device's number in section 5 of the standard
     * @param classCode  what PCI calls it, bits 23–0
     * @param queueSizes the largest size of each queue: powers of two
     */
    public VirtioLayout(int type, int classCode, int... queueSizes) {
        this(type, classCode, 0, queueSizes);
    }

    private VirtioLayout(int type, int classCode, int romBytes, int[] queueSizes) {
        List<Integer> sizes = new ArrayList<>();
        for (int size : queueSizes) {
            sizes.add(size);
        }
        this.queueSizes = List.copyOf(sizes);
        PciLayout.Builder builder = PciLayout.of(VENDOR, FIRST_DEVICE + type).classCode(classCode, 1)
                .subsystem(VENDOR, SUBSYSTEM).interruptPin(1)
                .bar(new PciBar(VirtioRegisters.BAR, PciBar.Kind.MEMORY_64, VirtioRegisters.BAR_SIZE, false))
                .msix(queueSizes.length + 1, VirtioRegisters.BAR, VirtioRegisters.MSIX_TABLE,
                        VirtioRegisters.MSIX_PENDING);
        if (romBytes > 0) {
            builder.multifunction().bar(new PciBar(PciBar.ROM_INDEX, PciBar.Kind.ROM, romBytes, false));
        }
        hasRom = romBytes > 0;
        window(builder, VirtioRegisters.CAP_COMMON, VirtioRegisters.COMMON, 16);
        window(builder, VirtioRegisters.CAP_ISR, VirtioRegisters.ISR, 16);
        window(builder, VirtioRegisters.CAP_DEVICE, VirtioRegisters.DEVICE, 16);
        window(builder, VirtioRegisters.CAP_NOTIFY, VirtioRegisters.NOTIFY, 20);
        builder.value(builder.lastCapability() + 16, 4, VirtioRegisters.NOTIFY_MULTIPLIER);
        window(builder, VirtioRegisters.CAP_PCI, 0, 20);
        pciWindow = builder.lastCapability();
        builder.value(pciWindow + 12, 4, 0).writable(pciWindow + 4, 1, 0xff).writable(pciWindow + 8, 8, -1)
                .writable(pciWindow + 16, 4, 0xffff_ffffL);
        pci = builder.build();
    }

    /**
     * A network card: with an expansion ROM, and a neighbour in its slot.
     *
     * @param romBytes what the ROM's register decodes: a power of two
     */
    public static VirtioLayout card(int type, int classCode, int romBytes, int... queueSizes) {
        return new VirtioLayout(type, classCode, romBytes, queueSizes);
    }

    /** {@code struct virtio_pci_cap} (4.1.4). */
    private static void window(PciLayout.Builder builder, int kind, int offset, int length) {
        byte[] body = new byte[length - 2];
        body[0] = (byte) length;
        body[1] = (byte) kind;
        body[2] = VirtioRegisters.BAR;
        LittleEndian.put(body, 6, 4, offset);
        LittleEndian.put(body, 10, 4, VirtioRegisters.REGION_SIZE);
        builder.capability(PciRegisters.CAPABILITY_VENDOR, body);
    }

    /** The transport's state in a new machine. */
    public VirtioPciState powerOn() {
        List<VirtQueueState> queues = new ArrayList<>();
        for (int size : queueSizes) {
            queues.add(VirtQueueState.powerOn(size));
        }
        return new VirtioPciState(pci.powerOn(), 0, 0, 0, 0, 0, 0, VirtioRegisters.NO_VECTOR, 0, queues);
    }

    PciLayout pci() {
        return pci;
    }

    /** The offset of the capability through which configuration space reaches the registers (4.1.4.9). */
    int pciWindow() {
        return pciWindow;
    }

    boolean hasRom() {
        return hasRom;
    }

    int queueCount() {
        return queueSizes.size();
    }

    int largestQueue(int index) {
        return queueSizes.get(index);
    }
}
