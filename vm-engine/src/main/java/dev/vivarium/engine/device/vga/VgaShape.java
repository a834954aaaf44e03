package dev.vivarium.engine.device.vga;

import dev.vivarium.engine.bus.pci.PciBar;
import dev.vivarium.engine.bus.pci.PciLayout;

/**
 * How the card is equipped, as its base address registers show it.
 *
 * @param memoryBytes   of display memory: a power of two from 256 KiB to 256 MiB
 * @param firmwareBytes of the VGA BIOS; 0 for none
 */
public record VgaShape(long memoryBytes, int firmwareBytes) {
    static final int MEMORY_BAR = 0;
    static final int REGISTER_BAR = 2;
    static final int REGISTER_BYTES = 0x1000;
    private static final int MOST_FIRMWARE = 1 << 20;

    public VgaShape {
        if (Long.bitCount(memoryBytes) != 1 || memoryBytes < 256L << 10 || memoryBytes > 256L << 20) {
            throw new IllegalArgumentException("A VGA with " + memoryBytes + " bytes of memory is not made.");
        }
        if (firmwareBytes < 0 || firmwareBytes > MOST_FIRMWARE) {
            throw new IllegalArgumentException("A VGA BIOS of " + firmwareBytes + " bytes is too large.");
        }
    }

    /** What the expansion ROM's register decodes: a power of two. */
    int romBytes() {
        return firmwareBytes <= 2048 ? 2048 : Integer.highestOneBit(firmwareBytes - 1) << 1;
    }

    /** 1234:1111, revision 2: it has the extended registers. */
    PciLayout pci() {
        PciLayout.Builder layout = PciLayout.of(0x1234, 0x1111)
                .classCode(0x03_00_00, 2)
                .subsystem(0x1af4, 0x1100)
                .bar(new PciBar(MEMORY_BAR, PciBar.Kind.MEMORY_32, memoryBytes, true))
                .bar(new PciBar(REGISTER_BAR, PciBar.Kind.MEMORY_32, REGISTER_BYTES, false));
        if (firmwareBytes > 0) {
            layout.bar(new PciBar(PciBar.ROM_INDEX, PciBar.Kind.ROM, romBytes(), false));
        }
        return layout.build();
    }
}
